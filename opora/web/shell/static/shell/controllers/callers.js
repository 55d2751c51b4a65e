// callers: the cards of those who are on the line. Asks for them once when the page opens; later the live stream does.
// Nothing takes the focus; a call whose page is open needs no card. [data-caller-close] puts one card away in this browser until that call is over.
import { showPanes } from "../panes.js";
import { panesOf } from "../request.js";

const KEY = "opora:callers-closed";
const closed = () => new Set(JSON.parse(sessionStorage.getItem(KEY) ?? "[]"));

const hasPage = (card) => document.getElementById(card.id.replace("caller-", "call-")) !== null;

function close(card) {
  sessionStorage.setItem(KEY, JSON.stringify([...closed(), card.id].slice(-50)));
  card.hidden = true;
}

export default function callers(element) {
  const hide = () => {
    const away = closed();
    for (const card of document.querySelectorAll("#callers [data-caller]")) card.hidden = away.has(card.id) || hasPage(card);
  };
  const click = (event) => {
    const card = event.target.closest("[data-caller-close]")?.closest("[data-caller]");
    if (card) close(card);
  };
  element.addEventListener("click", click);
  document.addEventListener("panes:shown", hide);
  panesOf(element.dataset.liveFetch, { how: "Again" }).then((html) => element.isConnected && showPanes(html, { only: ["callers"] })).catch(() => {});
  return () => {
    element.removeEventListener("click", click);
    document.removeEventListener("panes:shown", hide);
  };
}
