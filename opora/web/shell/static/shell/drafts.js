// Drafts: every pause in typing is saved to the desk; what could not be saved yet waits in this browser and is put back after a crash.
import { request } from "./request.js";
import { language, text } from "./texts.js";

const PAUSE = 600;
const SMALL = 60_000;

const clock = () => new Intl.DateTimeFormat(language(), { hour: "numeric", minute: "2-digit" }).format(new Date());

/** Words of one case and kind that wait in this browser, or "". */
export const keptHere = (key) => localStorage.getItem(key) ?? "";

/**
 * Save `form` to `url` while it changes. `key()` names the words in this browser, `html()` are they, `show(words, state)` tells the
 * person ("saved", "saving", "failed"). Returns {changed, flush, forget, stop}.
 */
export function keepDraft({ form, url, key, html, show }) {
  let timer = null;
  let dirty = false;
  let saving = null;

  async function save({ leaving = false } = {}) {
    clearTimeout(timer);
    if (!dirty || !url) return;
    dirty = false;
    const name = key();
    const body = new FormData(form);
    body.delete("files");
    show(text("saving"), "saving");
    try {
      const answer = await request(url, { body, keepalive: leaving && html().length < SMALL });
      const { version, sentence } = await answer.json();
      if (version) form.elements.version.value = version;
      if (!dirty) localStorage.removeItem(name);
      show(sentence || text("saved", { time: clock() }), "saved");
    } catch (problem) {
      dirty = problem.status === 0;
      show(problem.status ? problem.sentence : text("kept_here"), "failed");
      if (dirty) timer = setTimeout(start, 5000);
    }
  }
  function start(options) {
    saving = (saving ?? Promise.resolve()).then(() => save(options));
    return saving;
  }
  function changed() {
    dirty = true;
    if (html()) localStorage.setItem(key(), html());
    else localStorage.removeItem(key());
    clearTimeout(timer);
    timer = setTimeout(start, PAUSE);
  }
  const hide = () => document.visibilityState === "hidden" && save({ leaving: true });
  const leave = () => save({ leaving: true });
  document.addEventListener("visibilitychange", hide);
  window.addEventListener("pagehide", leave);
  return {
    changed,
    flush: () => start(),
    forget() {
      dirty = false;
      clearTimeout(timer);
      localStorage.removeItem(key());
    },
    stop() {
      save({ leaving: true });
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", hide);
      window.removeEventListener("pagehide", leave);
    },
  };
}
