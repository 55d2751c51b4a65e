// mail-frame: gives the frame of an HTML mail the height of its content (measured from here; nothing runs inside),
// cuts very long mails until [data-mail-frame-more] is pressed, and loads the other address on "show images".
const TALLEST = 640;
const SCROLLBAR = 12;

export default function mailFrame(holder) {
  const frame = holder.querySelector("[data-mail-frame]");
  const sheet = holder.querySelector("[data-mail-frame-sheet]");
  const more = holder.querySelector("[data-mail-frame-more]");
  let whole = false;
  let watcher = null;

  function measure() {
    const page = frame.contentDocument?.documentElement;
    if (!page) return;
    const wide = page.scrollWidth > page.clientWidth;
    const height = Math.ceil(page.getBoundingClientRect().height) + (wide ? SCROLLBAR : 0);
    const cut = !whole && height > TALLEST + 80;
    frame.style.height = `${cut ? TALLEST : height}px`;
    sheet.toggleAttribute("data-cut", cut);
    more.hidden = !cut;
  }
  function watch() {
    watcher?.disconnect();
    const body = frame.contentDocument?.body;
    if (!body) return;
    watcher = new ResizeObserver(measure);
    watcher.observe(body);
    frame.contentDocument.addEventListener("keydown", (event) => document.dispatchEvent(new KeyboardEvent("keydown", event)));
    measure();
  }
  frame.addEventListener("load", watch);
  if (frame.contentDocument?.readyState === "complete") watch();
  more.addEventListener("click", () => {
    whole = true;
    measure();
  });
  holder.addEventListener("click", (event) => {
    const images = event.target.closest("[data-mail-frame-images]");
    if (!images) return;
    frame.src = images.dataset.mailFrameImages;
    holder.querySelector("[data-mail-frame-bar]").remove();
  });
  return () => watcher?.disconnect();
}
