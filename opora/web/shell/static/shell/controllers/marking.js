// marking: words marked in a message of theirs can be split off ([data-marking-split] appears beside them) or quoted in the answer
// ([data-marking-quote]). data-split-url is the page that splits; a message names itself by data-message.
const ROOM = 8;
const LONGEST = 3000;

export default function marking(scroll) {
  const bar = scroll.querySelector("[data-marking-bar]");
  if (!bar) return undefined;
  let marked = null;

  function markedIn(page, frame = null) {
    const selection = page.getSelection();
    const words = selection?.toString().trim() ?? "";
    const anchor = selection?.anchorNode;
    const home = frame ?? (anchor?.nodeType === Node.TEXT_NODE ? anchor.parentElement : anchor);
    const message = home?.closest(".message[data-splits]");
    const inText = frame ?? home?.closest(".message-text");
    if (!words || !message || !inText) return null;
    const at = selection.getRangeAt(0).getBoundingClientRect();
    const shift = frame?.getBoundingClientRect() ?? { top: 0, left: 0 };
    return { words, message, top: at.top + shift.top, bottom: at.bottom + shift.top, left: at.left + shift.left };
  }
  function find() {
    const frames = [...scroll.querySelectorAll("iframe")].filter((frame) => frame.contentDocument);
    return markedIn(document) ?? frames.map((frame) => markedIn(frame.contentDocument, frame)).find(Boolean) ?? null;
  }
  function show() {
    marked = find();
    bar.hidden = !marked;
    if (!marked) return;
    const home = scroll.getBoundingClientRect();
    const above = marked.top - home.top > bar.offsetHeight + ROOM;
    bar.style.top = `${scroll.scrollTop + (above ? marked.top - home.top - bar.offsetHeight - ROOM : marked.bottom - home.top + ROOM)}px`;
    bar.style.left = `${Math.max(ROOM, Math.min(marked.left - home.left, home.width - bar.offsetWidth - ROOM))}px`;
  }
  const listening = new WeakSet();
  function listenInside(event) {
    const page = event.target.contentDocument;
    if (!page || listening.has(page)) return;
    listening.add(page);
    page.addEventListener("selectionchange", show);
  }
  bar.addEventListener("pointerdown", (event) => event.preventDefault());
  bar.addEventListener("click", (event) => {
    if (!marked) return;
    const { words, message } = marked;
    if (event.target.closest("[data-marking-split]")) {
      const query = new URLSearchParams({ message: message.dataset.message, text: words.slice(0, LONGEST) });
      location.assign(`${bar.dataset.splitUrl}?${query}`);
    }
    if (event.target.closest("[data-marking-quote]")) {
      document.getSelection().removeAllRanges();
      bar.hidden = true;
      document.dispatchEvent(new CustomEvent("composer:quote", { detail: words }));
    }
  });
  document.addEventListener("selectionchange", show);
  scroll.addEventListener("load", listenInside, true);
  return () => document.removeEventListener("selectionchange", show);
}
