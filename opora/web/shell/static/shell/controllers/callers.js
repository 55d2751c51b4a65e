// callers: the cards of those who are on the line. Asks for them once when the page opens; later the live stream does.
// Nothing takes the focus; a call whose page is open needs no card. [data-caller-close] puts one card away in this browser until that call is over,
// [data-callers-fold] folds all, also those that come, until it is pressed again; [data-callers-count] then says how many there are.
import { showPanes } from "../panes.js";
import { panesOf } from "../request.js";

const KEY = "opora:callers-closed";
const FOLDED = "opora:callers-folded";
const closed = () => new Set(JSON.parse(sessionStorage.getItem(KEY) ?? "[]"));

const hasPage = (card) => document.getElementById(card.id.replace("caller-", "call-")) !== null;

function close(card) {
  sessionStorage.setItem(KEY, JSON.stringify([...closed(), card.id].slice(-50)));
  card.hidden = true;
}

function fold(count) {
  const button = document.querySelector("#callers [data-callers-fold]");
  if (!button) return;
  const isFolded = Boolean(sessionStorage.getItem(FOLDED));
  button.hidden = count === 0;
  button.setAttribute("aria-expanded", String(!isFolded));
  button.querySelector("[data-callers-count]").textContent = count;
}

export default function callers(element) {
  const hide = () => {
    const away = closed();
    const cards = [...document.querySelectorAll("#callers [data-caller]")];
    for (const card of cards) card.hidden = away.has(card.id) || hasPage(card);
    fold(cards.filter((card) => !card.hidden).length);
  };
  const click = (event) => {
    const card = event.target.closest("[data-caller-close]")?.closest("[data-caller]");
    if (card) close(card);
    if (event.target.closest("[data-callers-fold]")) sessionStorage.setItem(FOLDED, sessionStorage.getItem(FOLDED) ? "" : "1");
    hide();
  };
  element.addEventListener("click", click);
  document.addEventListener("panes:shown", hide);
  panesOf(element.dataset.liveFetch, { how: "Again" }).then((html) => element.isConnected && showPanes(html, { only: ["callers"] })).catch(() => {});
  return () => {
    element.removeEventListener("click", click);
    document.removeEventListener("panes:shown", hide);
  };
}
