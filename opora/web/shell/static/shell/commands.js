// Commands: everything on the page that has data-command (its value, or the element's own words, is the name) or data-key.
import { text } from "./texts.js";

function wordsOf(element) {
  const said = element.dataset.command || element.getAttribute("aria-label");
  if (said) return said;
  const words = (element.querySelector(".rail-label, .grow, .button-label") ?? element).cloneNode(true);
  words.querySelectorAll("kbd, small").forEach((part) => part.remove());
  return words.textContent || element.title;
}

function described(element) {
  const name = wordsOf(element).replace(/\s+/g, " ").trim();
  const group = element.closest("[data-group]")?.dataset.group ?? text("here");
  const icon = element.querySelector("svg");
  return { element, name, group, icon, key: element.dataset.key ?? "" };
}

function unique(found) {
  const seen = new Set();
  return found.filter(({ name, group }) => name && !seen.has(`${group}/${name}`) && seen.add(`${group}/${name}`));
}

const usable = (element) => !element.disabled && !element.closest("[inert], dialog:not([open]):not([data-key])");

/** [{element, name, group, icon, key}] of the page as it is now; `selector` limits them. */
export function commands(selector = "[data-command]") {
  return unique([...document.querySelectorAll(selector)].filter(usable).map(described));
}

const SHOWN = { $mod: /Mac/.test(navigator.platform) ? "⌘" : "Ctrl", Control: "Ctrl", Escape: "Esc", ArrowDown: "↓", ArrowUp: "↑", Enter: "↵" };

/** "Shift+?" as people read it. */
export function shownKey(key) {
  const press = (each) => (/^Shift\+[^a-zA-Z]$/.test(each) ? each.slice(6) : each.split("+").map((part) => SHOWN[part] ?? part).join(" "));
  return key.split(" ").map(press).join(" ");
}

const folded = (words) => words.normalize("NFD").replace(/\p{Diacritic}/gu, "").toLocaleLowerCase();

/** How well the letters of `query` are found in `name`, in order: {score, at: [positions]}, or null. Starts of words count more. */
export function likeness(query, name) {
  const letters = [...folded(query).replace(/\s+/g, "")];
  const inside = [...name].map((letter) => folded(letter)[0] ?? letter);
  const at = [];
  let score = 0;
  let from = 0;
  for (const letter of letters) {
    const found = inside.indexOf(letter, from);
    if (found < 0) return null;
    const startsWord = found === 0 || /[\s\p{P}]/u.test(inside[found - 1]);
    score += (startsWord ? 6 : 1) + (found === from && from > 0 ? 4 : 0) - Math.min(found - from, 8) * 0.2;
    at.push(found);
    from = found + 1;
  }
  return { score: score - inside.length * 0.02, at };
}
