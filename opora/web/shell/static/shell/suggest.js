// Suggest: the popup at the caret. "/" offers saved replies, "@" (in notes) colleagues; arrows choose, Enter or Tab insert.
import { request } from "./request.js";
import { text } from "./texts.js";

const TRIGGER = /(^|\s)([/@])([\p{L}\p{N}_.-]*)$/u;
const PAUSE = 120;

function wordsBeforeCaret(root) {
  const selection = getSelection();
  const node = selection.focusNode;
  if (!selection.isCollapsed || node?.nodeType !== Node.TEXT_NODE || !root.contains(node)) return null;
  const match = node.data.slice(0, selection.focusOffset).replaceAll("\u200b", "").match(TRIGGER);
  return match && { sign: match[2], query: match[3], node, end: selection.focusOffset };
}

function option(offer, index) {
  const line = document.createElement("div");
  line.id = `suggest-${index}`;
  line.setAttribute("role", "option");
  line.append(offer.title ?? offer.name);
  const detail = offer.preview ?? offer.detail;
  if (detail) line.append(Object.assign(document.createElement("small"), { textContent: detail }));
  return line;
}

function mention(offer) {
  const holder = document.createElement("div");
  const name = Object.assign(document.createElement("span"), { textContent: `@${offer.name}` });
  name.dataset.mention = offer.id;
  holder.append(name, "\u00a0");
  return holder.innerHTML;
}

/** Watch `editor`; `sources` gives the address for a sign or "" ("/" → replies). `box` is the listbox. Returns a function that ends it. */
export function suggest({ editor, box, sources }) {
  const { root, squire } = editor;
  let offers = [];
  let here = 0;
  let found = null;
  let timer = null;

  function close() {
    box.hidden = true;
    offers = [];
    root.removeAttribute("aria-activedescendant");
  }
  function choose(index) {
    here = (index + offers.length) % offers.length;
    [...box.children].forEach((line, at) => line.setAttribute("aria-selected", String(at === here)));
    box.children[here]?.scrollIntoView({ block: "nearest" });
    root.setAttribute("aria-activedescendant", `suggest-${here}`);
  }
  function place() {
    const caret = getSelection().getRangeAt(0).getBoundingClientRect();
    const home = box.parentElement.getBoundingClientRect();
    box.style.bottom = `${home.bottom - caret.top + 6}px`;
    box.style.left = `${Math.max(8, Math.min(caret.left - home.left, home.width - box.offsetWidth - 8))}px`;
  }
  function show() {
    const nothing = Object.assign(document.createElement("p"), { textContent: text("nothing_found") });
    box.replaceChildren(...(offers.length ? offers.map(option) : [nothing]));
    box.hidden = false;
    place();
    if (offers.length) choose(0);
  }
  async function look() {
    found = wordsBeforeCaret(root);
    const url = found && sources(found.sign);
    if (!url) return close();
    const asked = found;
    const answer = await request(`${url}?q=${encodeURIComponent(found.query)}`).then((each) => each.json()).catch(() => []);
    if (asked !== found) return undefined;
    offers = answer;
    return show();
  }
  function insert() {
    const offer = offers[here];
    const start = found.node.data.lastIndexOf(found.sign, found.end - 1);
    const range = document.createRange();
    range.setStart(found.node, start);
    range.setEnd(found.node, Math.min(found.end, found.node.length));
    close();
    squire.setSelection(range);
    squire.insertHTML(offer.html ?? mention(offer));
    squire.focus();
  }
  function keydown(event) {
    if (box.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const takes = (event.key === "Enter" || event.key === "Tab") && !event.ctrlKey && !event.metaKey;
    if (!(offers.length && (step || takes)) && event.key !== "Escape") return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (step) choose(here + step);
    else if (takes) insert();
    else close();
  }
  const input = () => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  };
  root.addEventListener("keydown", keydown, true);
  root.addEventListener("blur", () => setTimeout(close, 150));
  squire.addEventListener("input", input);
  box.addEventListener("mousedown", (event) => {
    event.preventDefault();
    const line = event.target.closest('[role="option"]');
    if (!line) return;
    here = [...box.children].indexOf(line);
    insert();
  });
  return close;
}
