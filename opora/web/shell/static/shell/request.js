// Talking to the desk: fetch with the token that proves the form is ours, refusals as sentences.
import { text } from "./texts.js";

/** The CSRF token of this page. */
export function token() {
  return document.querySelector('meta[name="csrf-token"]')?.content ?? "";
}

/** A refusal of the desk: `sentence` can be shown as it is, `body` is the answer's text, `status` its HTTP status (0: not reached). */
export class Refusal extends Error {
  constructor(status, sentence, body = "") {
    super(sentence);
    Object.assign(this, { status, sentence, body });
  }
}

/** The sentence of a refusal: the desk's own, or that it did not work. */
export function saidIn(answer, body) {
  if (answer.headers.get("Content-Type")?.includes("json")) return JSON.parse(body).sentence ?? text("failed");
  return text("failed");
}

/** Whether the desk no longer knows who asks. */
export const sendsToSignIn = (answer) => answer.redirected && new URL(answer.url).pathname.startsWith("/sign-in/");

/** GET, or POST when `body` is given; returns the Response or throws a Refusal. */
export async function request(url, { body, headers = {}, ...more } = {}) {
  let answer;
  try {
    answer = await fetch(url, {
      method: body === undefined ? "GET" : "POST",
      body,
      credentials: "same-origin",
      headers: { "X-CSRFToken": token(), "X-Requested-With": "fetch", ...headers },
      ...more,
    });
  } catch (problem) {
    if (problem.name === "AbortError") throw problem;
    throw new Refusal(0, text("failed"));
  }
  if (sendsToSignIn(answer)) location.reload();
  if (answer.ok) return answer;
  const body_ = await answer.text();
  throw new Refusal(answer.status, saidIn(answer, body_), body_);
}

/**
 * Fetch a page's panes (see panes.js) as HTML text.
 * `how` says why others go first: "Ahead" (nobody looks at them yet), "Again" or "Calm" (see live).
 */
export async function panesOf(url, { how = "", ...more } = {}) {
  const headers = { "X-Opora-Panes": "1", ...(how && { [`X-Opora-${how}`]: "1" }) };
  return (await request(url, { ...more, headers })).text();
}
