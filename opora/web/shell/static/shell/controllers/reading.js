// reading: opens a conversation where reading begins (the line "new since you looked", else the end), stays at the end when one was
// there, and tells the desk after a second in sight that it was seen (POST to data-seen-url).
import { leaves } from "../panes.js";
import { request } from "../request.js";

const GLANCE = 1000;
const AT_END = 48;

export default function reading(scroll) {
  const end = () => scroll.scrollHeight - scroll.clientHeight - scroll.scrollTop < AT_END;
  const unread = scroll.querySelector(".unread-line");
  if (unread) unread.scrollIntoView({ block: "start" });
  else scroll.scrollTop = scroll.scrollHeight;

  let atEnd = end();
  const look = () => (atEnd = end());
  const before = () => leaves(scroll) || look(); // to look takes the whole layout: not of what is about to go
  const after = () => atEnd && scroll.scrollTo({ top: scroll.scrollHeight });
  const room = new ResizeObserver(after);
  scroll.addEventListener("scroll", look, { passive: true });
  room.observe(scroll);
  document.addEventListener("panes:before", before);
  document.addEventListener("panes:shown", after);

  const seen = setTimeout(() => {
    if (scroll.dataset.seenUrl && document.visibilityState === "visible") request(scroll.dataset.seenUrl, { body: "" }).catch(() => {});
  }, GLANCE);
  return () => {
    clearTimeout(seen);
    room.disconnect();
    document.removeEventListener("panes:before", before);
    document.removeEventListener("panes:shown", after);
  };
}
