// splitter: drag, or arrow keys, change the width of a pane (the custom property data-property on the desk); kept in this browser.
// data-from="end" means that the pane lies after the handle. The page says how wide it may be and how wide it is, for screen readers too.
const STEP = 16;

export default function splitter(handle) {
  const desk = handle.closest(".desk");
  const { property, from } = handle.dataset;
  const least = Number(handle.getAttribute("aria-valuemin"));
  const most = Number(handle.getAttribute("aria-valuemax"));
  const key = `opora:width:${property}`;
  const width = () => parseFloat(getComputedStyle(desk).getPropertyValue(property));
  const say = () => handle.setAttribute("aria-valuenow", Math.round(width()));

  function set(pixels) {
    const wide = Math.round(Math.max(least, Math.min(most, pixels)));
    desk.style.setProperty(property, `${wide}px`);
    localStorage.setItem(key, wide);
    say();
  }
  if (localStorage.getItem(key)) set(Number(localStorage.getItem(key)));
  else say();

  handle.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    const start = { x: event.clientX, width: width() };
    handle.setPointerCapture(event.pointerId);
    handle.dataset.dragging = "";
    const drag = (move) => set(start.width + (move.clientX - start.x) * (from === "end" ? -1 : 1));
    handle.addEventListener("pointermove", drag);
    handle.addEventListener("lostpointercapture", () => {
      handle.removeEventListener("pointermove", drag);
      delete handle.dataset.dragging;
    }, { once: true });
  });
  handle.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (!step) return;
    event.preventDefault();
    set(width() + step * (from === "end" ? -1 : 1));
  });
  handle.addEventListener("dblclick", () => {
    localStorage.removeItem(key);
    desk.style.removeProperty(property);
    say();
  });
}
