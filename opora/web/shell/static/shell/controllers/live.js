// live: hears from the desk what changed (data-live-url, an event stream of JSON lists [{what, id}]) and fetches again what shows it.
// An element with data-live="case:12 counts" and data-live-fetch="/case/12/" is fetched when one of its topics changed, each address
// at most once a second and no faster than it is answered, and morphed in place. Whoever opens a page goes first, and before what is
// data-live-calm everybody; what is calm is not fetched for a page that nobody has before their eyes. A topic is "what" or "what:id".
// The composer is never touched (hx-morph-skip).
// Nothing changes under a pressed mouse button or finger: a click needs the same element at its beginning and its end. What could
// not be fetched is asked for again, and nothing is fetched while an answer is on its way that would cover it with something older.
import { allAnswered, showPanes } from "../panes.js";
import { panesOf } from "../request.js";

const PAUSE = 1000;
const LONGEST_WAIT = 30_000;
const QUIET = 3000;
const LONGEST_ANSWER = 5000;
const LONGEST_PRESS = 5000; // let go outside the window, it may never be heard of

function topicsOf(changes) {
  return new Set(changes.flatMap(({ what, id }) => (id ? [what, `${what}:${id}`] : [what])));
}

/** Of `ids` those that still show `url`: meanwhile another case may have taken the pane. */
const still = (url, ids) => [...ids].filter((id) => document.getElementById(id)?.dataset.liveFetch === url);

const isCalm = (ids) => [...ids].every((id) => "liveCalm" in (document.getElementById(id)?.dataset ?? {}));

/** How long ago, in milliseconds, the page was asked for: what was told since then may not be on it. */
const age = () => Math.ceil(performance.now() - (performance.getEntriesByType("navigation")[0]?.requestStart ?? 0));

/** Waits until the page is before somebody's eyes again. */
const seen = () => new Promise((goOn) => document.addEventListener("visibilitychange", goOn, { once: true }));

/** The desk was away or too busy; what it refuses for good is not asked for again. */
const comesBack = ({ status }) => !status || status >= 500 || status === 429;

let pressedAt = -Infinity;
const pressed = () => performance.now() - pressedAt < LONGEST_PRESS;
document.addEventListener("pointerdown", () => (pressedAt = performance.now()), true);
for (const name of ["pointerup", "pointercancel"]) document.addEventListener(name, () => setTimeout(() => (pressedAt = -Infinity)), true);

/** Fetch addresses, each at most once a second; ids gathered meanwhile come with the next turn. */
function pacer(refreshWithin) {
  const turns = new Map();
  const underWay = new Set();

  async function run(url) {
    const turn = turns.get(url);
    while (document.hidden && isCalm(turn.ids)) await seen();
    await allAnswered(LONGEST_ANSWER);
    const ids = turn.ids;
    turn.ids = new Set();
    const meanwhile = [];
    underWay.add(meanwhile);
    const busy = () => pressed() || [...ids].some((id) => document.getElementById(id)?.querySelector(":popover-open"));
    const begun = performance.now();
    const html = busy() ? null : await panesOf(url, { how: isCalm(ids) ? "Calm" : "Again" }).catch((problem) => (comesBack(problem) ? null : ""));
    if (busy() || html === null) still(url, ids).forEach((id) => turn.ids.add(id));
    else if (html) await showPanes(html, { only: still(url, ids) });
    underWay.delete(meanwhile);
    // What came with it was not on the page yet when it was spoken of.
    for (const id of still(url, ids)) meanwhile.forEach((topics) => refreshWithin(document.getElementById(id), topics));
    turn.pause = busy() || html !== null ? Math.max(PAUSE, performance.now() - begun) : Math.min(turn.pause * 2, LONGEST_WAIT);
    setTimeout(() => (turn.ids.size ? run(url) : turns.delete(url)), turn.pause);
  }
  function refresh(url, id) {
    const turn = turns.get(url) ?? { ids: new Set(), pause: PAUSE };
    turn.ids.add(id);
    if (turns.has(url)) return;
    turns.set(url, turn);
    queueMicrotask(() => run(url));
  }
  return { refresh, hear: (topics) => underWay.forEach((meanwhile) => meanwhile.push(topics)) };
}

export default function live(element) {
  const turns = pacer(refreshWithin);
  let source = null;
  let lastId = "";
  let wait = 1000;
  let calmly = null;
  let ended = false;

  /** Fetch what shows one of the topics (null: everything) inside an element. */
  function refreshWithin(place, topics) {
    for (const shown of place.querySelectorAll("[data-live][data-live-fetch]")) {
      const touched = !topics || shown.dataset.live.split(" ").some((topic) => topics.has(topic));
      if (touched && shown.id && shown.dataset.liveFetch) turns.refresh(shown.dataset.liveFetch, shown.id);
    }
  }
  function hear(event) {
    if (event.lastEventId) lastId = event.lastEventId;
    const topics = topicsOf(JSON.parse(event.data));
    document.dispatchEvent(new CustomEvent("live:changed", { detail: topics }));
    turns.hear(topics);
    refreshWithin(document, topics);
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
    else url.searchParams.set("age", age());
    source = new EventSource(url);
    source.onopen = () => {
      wait = 1000;
      lost(false);
    };
    source.onmessage = hear;
    source.addEventListener("here", (event) => (lastId ||= event.lastEventId));
    source.addEventListener("ended", () => location.reload());
    source.addEventListener("missed", (event) => {
      lastId = event.lastEventId || lastId;
      refreshWithin(document, null);
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
