// Prefetch: the panes of neighbouring cases wait here, so that j paints at once; what was painted is then asked for again.
// A request made ahead carries X-Opora-Ahead: it is no reading by a person (no "seen", no audit row).
import { parsed } from "./panes.js";
import { panesOf } from "./request.js";

const KEEP = 12;
const kept = new Map();

/** Fetch `urls` that are not here yet, one after the other, when the browser has nothing better to do. */
export async function fetchAhead(urls) {
  for (const url of urls.filter((each) => each && !kept.has(each))) {
    kept.set(url, null);
    try {
      const panes = parsed(await panesOf(url, { how: "Ahead" })); // read now, while nobody waits for it
      if (kept.has(url)) kept.set(url, panes);
    } catch {
      kept.delete(url);
    }
    if (kept.size > KEEP) kept.delete(kept.keys().next().value);
  }
}

/** The waiting panes of `url` as elements, or undefined. They can be shown once: forget them then. */
export const waiting = (url) => kept.get(url) ?? undefined;

/** Something changed: what waits for `url` (all, without one) is no longer true. */
export function forget(url) {
  if (url) kept.delete(url);
  else kept.clear();
}
