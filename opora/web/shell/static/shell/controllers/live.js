// live: hears from the desk what changed (data-live-url, an event stream of JSON lists [{what, id}]) and fetches again what shows it.
// An element with data-live="case:12 counts" and data-live-fetch="/case/12/" is fetched when one of its topics changed, each address
// at most once a second, and morphed in place. A topic is "what" or "what:id". The composer is never touched (hx-morph-skip).
// Nothing changes under a pressed mouse button or finger: a click needs the same element at its beginning and its end.
import { showPanes } from "../panes.js";
import { panesOf } from "../request.js";

const PAUSE = 1000;
const LONGEST_WAIT = 30_000;
const QUIET = 3000;
const LONGEST_PRESS = 5000; // let go outside the window, it may never be heard of

function topicsOf(changes) {
  return new Set(changes.flatMap(({ what, id }) => (id ? [what, `${what}:${id}`] : [what])));
}

/** Of `ids` those that still show `url`: meanwhile another case may have taken the pane. */
const still = (url, ids) => [...ids].filter((id) => document.getElementById(id)?.dataset.liveFetch === url);

let pressedAt = -Infinity;
const pressed = () => performance.now() - pressedAt < LONGEST_PRESS;
document.addEventListener("pointerdown", () => (pressedAt = performance.now()), true);
for (const name of ["pointerup", "pointercancel"]) document.addEventListener(name, () => setTimeout(() => (pressedAt = -Infinity)), true);

/** Fetch addresses, each at most once a second; ids gathered meanwhile come with the next turn. */
function pacer() {
  const turns = new Map();

  async function run(url) {
    const turn = turns.get(url);
    const ids = turn.ids;
    turn.ids = new Set();
    const busy = () => pressed() || [...ids].some((id) => document.getElementById(id)?.querySelector(":popover-open"));
    const html = busy() ? "" : await panesOf(url).catch(() => "");
    if (busy()) ids.forEach((id) => turn.ids.add(id));
    else if (html) await showPanes(html, { only: still(url, ids) });
    turn.timer = setTimeout(() => (turn.ids.size ? run(url) : turns.delete(url)), PAUSE);
  }
  return (url, id) => {
    const turn = turns.get(url) ?? { ids: new Set(), timer: null };
    turn.ids.add(id);
    if (turns.has(url)) return;
    turns.set(url, turn);
    queueMicrotask(() => run(url));
  };
}

export default function live(element) {
  const refresh = pacer();
  let source = null;
  let lastId = "";
  let wait = 1000;
  let calmly = null;
  let ended = false;

  function refreshAll(topics) {
    for (const shown of document.querySelectorAll("[data-live][data-live-fetch]")) {
      const touched = !topics || shown.dataset.live.split(" ").some((topic) => topics.has(topic));
      if (touched && shown.id && shown.dataset.liveFetch) refresh(shown.dataset.liveFetch, shown.id);
    }
  }
  function hear(event) {
    if (event.lastEventId) lastId = event.lastEventId;
    const topics = topicsOf(JSON.parse(event.data));
    document.dispatchEvent(new CustomEvent("live:changed", { detail: topics }));
    refreshAll(topics);
  }
  function lost(isLost) {
    clearTimeout(calmly);
    const note = document.getElementById("connection");
    if (!note) return;
    if (isLost) calmly = setTimeout(() => (note.hidden = false), QUIET);
    else note.hidden = true;
  }
  function connect() {
    const url = new URL(element.dataset.liveUrl, location.href);
    if (lastId) url.searchParams.set("after", lastId);
    source = new EventSource(url);
    source.onopen = () => {
      wait = 1000;
      lost(false);
    };
    source.onmessage = hear;
    source.addEventListener("ended", () => location.reload());
    source.addEventListener("missed", (event) => {
      lastId = event.lastEventId || lastId;
      refreshAll(null);
    });
    source.onerror = () => {
      lost(true);
      if (source.readyState !== EventSource.CLOSED || ended) return;
      setTimeout(connect, wait + Math.random() * 500);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    };
  }
  connect();
  return () => {
    ended = true;
    source.close();
  };
}
