// palette: offers every data-command of the page, found by a few letters; Enter does it. A number ("#4127") offers the case
// (data-number-url with {number} filled), other words a search (data-search-url). What was used last stands first.
import { commands, likeness, shownKey } from "../commands.js";
import { text } from "../texts.js";
import { press } from "./keys.js";

const RECENT = "opora:commands";
const recent = () => JSON.parse(localStorage.getItem(RECENT) ?? "[]");

function symbol(icon) {
  if (icon) return icon.cloneNode(true);
  return Object.assign(document.createElement("i"), { className: "icon" });
}

function marked(name, at) {
  const words = document.createElement("span");
  [...name].forEach((letter, index) => {
    if (!at.includes(index)) return words.append(letter);
    const mark = document.createElement("mark");
    mark.textContent = letter;
    return words.append(mark);
  });
  return words;
}

function item(command, index) {
  const line = document.createElement("div");
  line.className = "palette-item";
  line.id = `palette-item-${index}`;
  line.setAttribute("role", "option");
  line.append(symbol(command.icon), marked(command.name, command.at));
  if (command.key) line.append(Object.assign(document.createElement("kbd"), { textContent: shownKey(command.key) }));
  return line;
}

function found(query) {
  const all = commands();
  const last = recent();
  if (!query) return all.map((command) => ({ ...command, at: [] }));
  return all
    .map((command) => ({ ...command, ...likeness(query, command.name) }))
    .filter((command) => command.at)
    .map((command) => ({ ...command, score: command.score + (last.includes(command.name) ? 3 : 0) }))
    .sort((one, other) => other.score - one.score);
}

/** The case of that number, or a search for these words. */
function elsewhere(words, { numberUrl, searchUrl }) {
  const number = words.match(/^#?(\d{1,12})$/)?.[1];
  const offer = (name, url) => ({ name, url, group: text("go_to"), key: "", icon: null, at: [] });
  if (number && numberUrl) return [offer(text("go_to_case", { number }), numberUrl.replace("{number}", number))];
  return words.length > 1 && searchUrl ? [offer(text("search_for", { words }), searchUrl.replace("{words}", encodeURIComponent(words)))] : [];
}

export default function palette(dialog) {
  const line = dialog.querySelector("[data-palette-input]");
  const list = dialog.querySelector("[data-palette-list]");
  const empty = dialog.querySelector("[data-palette-empty]");
  let offers = [];
  let here = 0;

  function choose(index) {
    here = Math.max(0, Math.min(offers.length - 1, index));
    list.querySelectorAll('[role="option"]').forEach((each, at) => each.setAttribute("aria-selected", String(at === here)));
    const chosen = list.querySelector(`#palette-item-${here}`);
    line.setAttribute("aria-activedescendant", chosen?.id ?? "");
    chosen?.scrollIntoView({ block: "nearest" });
  }
  function show() {
    const words = line.value.trim();
    const away = elsewhere(words, dialog.dataset);
    offers = /^#?\d+$/.test(words) ? [...away, ...found(words)] : [...found(words), ...away];
    const groups = [...new Set(offers.map((offer) => offer.group))];
    offers = groups.flatMap((group) => offers.filter((offer) => offer.group === group));
    const lines = [];
    offers.forEach((offer, index) => {
      if (offer.group !== offers[index - 1]?.group) lines.push(Object.assign(document.createElement("div"), { className: "palette-heading", role: "presentation", textContent: offer.group }));
      lines.push(item(offer, index));
    });
    list.replaceChildren(...lines);
    list.hidden = offers.length === 0;
    empty.hidden = offers.length > 0;
    choose(0);
  }
  function run() {
    const chosen = offers[here];
    dialog.close();
    if (chosen?.url) location.assign(chosen.url);
    else if (chosen) {
      localStorage.setItem(RECENT, JSON.stringify([chosen.name, ...recent().filter((name) => name !== chosen.name)].slice(0, 12)));
      press(chosen.element);
    }
  }
  dialog.addEventListener("dialog:open", () => {
    line.value = "";
    show();
    line.focus();
  });
  line.addEventListener("input", show);
  dialog.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      choose(here + step);
    }
    if (event.key === "Enter") {
      event.preventDefault();
      run();
    }
  });
  list.addEventListener("mousemove", (event) => {
    const over = event.target.closest('[role="option"]');
    if (over) choose(Number(over.id.slice("palette-item-".length)));
  });
  list.addEventListener("click", (event) => event.target.closest('[role="option"]') && run());
}
