// spikes: small cards that say "something is going on" above every page. Asks for them once when the page opens; later the live
// stream does. Nothing takes the focus; a card is not shown beside itself, and [data-spike-close] puts it away in this browser.
import { showPanes } from "../panes.js";
import { panesOf } from "../request.js";

const KEY = "opora:spikes-closed";
const closed = () => new Set(JSON.parse(sessionStorage.getItem(KEY) ?? "[]"));

export default function spikes(element) {
  const hide = () => {
    const away = closed();
    for (const card of document.querySelectorAll("#spikes [data-spike]")) {
      card.hidden = away.has(card.dataset.spike) || document.getElementById(`spike-${card.dataset.spike}`) !== null;
    }
  };
  const click = (event) => {
    const card = event.target.closest("[data-spike-close]")?.closest("[data-spike]");
    if (!card) return;
    sessionStorage.setItem(KEY, JSON.stringify([...closed(), card.dataset.spike].slice(-50)));
    card.hidden = true;
  };
  element.addEventListener("click", click);
  document.addEventListener("panes:shown", hide);
  panesOf(element.dataset.liveFetch, { how: "Calm" }).then((html) => element.isConnected && showPanes(html, { only: ["spikes"] })).catch(() => {});
  return () => {
    element.removeEventListener("click", click);
    document.removeEventListener("panes:shown", hide);
  };
}
