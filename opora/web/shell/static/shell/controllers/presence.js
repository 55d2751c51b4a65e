// presence: tells data-presence-url who looks ("viewing" every 20 s while in sight, "writing" while one types, "away" when left).
import { request } from "../request.js";

const BEAT = 20_000;
const WRITING = 5000;

export default function presence(pane) {
  const url = pane.dataset.presenceUrl;
  if (!url) return undefined;
  let wrote = 0;

  const tell = (state, more = {}) => request(url, { body: new URLSearchParams({ state }), ...more }).catch(() => {});
  const look = () => document.visibilityState === "visible" && Date.now() - wrote > WRITING && tell("viewing");
  const type = () => {
    if (Date.now() - wrote < WRITING) return;
    wrote = Date.now();
    tell("writing");
  };
  const leave = () => tell("away", { keepalive: true });
  const turn = () => (document.visibilityState === "visible" ? look() : leave());

  look();
  const beat = setInterval(look, BEAT);
  pane.addEventListener("composer:writing", type);
  document.addEventListener("visibilitychange", turn);
  window.addEventListener("pagehide", leave);
  return () => {
    clearInterval(beat);
    document.removeEventListener("visibilitychange", turn);
    window.removeEventListener("pagehide", leave);
    leave();
  };
}
