// reorder: children with data-reorder-key are put in another order by dragging [data-reorder-grip] or by Alt+arrows on them;
// the order and which <details> are open are kept in this browser under data-remember.
export default function reorder(holder) {
  const key = `opora:order:${holder.dataset.remember}`;
  const kept = () => JSON.parse(localStorage.getItem(key) ?? "{}");
  const parts = () => [...holder.children].filter((part) => part.dataset.reorderKey);

  function keep() {
    const open = Object.fromEntries(parts().map((part) => [part.dataset.reorderKey, part.open]));
    localStorage.setItem(key, JSON.stringify({ order: parts().map((part) => part.dataset.reorderKey), open: { ...kept().open, ...open } }));
  }
  function restore() {
    const { order = [], open = {} } = kept();
    const rank = (part) => (order.indexOf(part.dataset.reorderKey) + 1 || order.length + 1);
    const sorted = parts().sort((one, other) => rank(one) - rank(other));
    if (sorted.some((part, index) => part !== parts()[index])) holder.append(...sorted);
    for (const part of parts()) if (part.dataset.reorderKey in open) part.open = open[part.dataset.reorderKey];
  }
  function move(part, step) {
    const all = parts();
    const other = all[all.indexOf(part) + step];
    if (!other) return;
    if (step > 0) other.after(part);
    else other.before(part);
    keep();
  }
  function follow(part, event) {
    const over = parts().find((each) => each !== part && event.clientY > each.getBoundingClientRect().top && event.clientY < each.getBoundingClientRect().bottom);
    if (!over) return;
    const middle = over.getBoundingClientRect().top + over.offsetHeight / 2;
    if (event.clientY < middle) over.before(part);
    else over.after(part);
  }
  restore();
  holder.addEventListener("toggle", keep, true);
  holder.addEventListener("click", (event) => event.target.closest("[data-reorder-grip]") && event.preventDefault());
  holder.addEventListener("keydown", (event) => {
    const step = event.altKey && { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const part = event.target.closest("[data-reorder-key]");
    if (!step || !part) return;
    event.preventDefault();
    move(part, step);
    part.querySelector("summary")?.focus();
  });
  holder.addEventListener("pointerdown", (event) => {
    const grip = event.target.closest("[data-reorder-grip]");
    if (!grip) return;
    event.preventDefault();
    const part = grip.closest("[data-reorder-key]");
    part.dataset.dragging = "";
    const drag = (at) => follow(part, at);
    const drop = () => {
      document.removeEventListener("pointermove", drag);
      delete part.dataset.dragging;
      keep();
    };
    document.addEventListener("pointermove", drag);
    document.addEventListener("pointerup", drop, { once: true });
    document.addEventListener("pointercancel", drop, { once: true });
  });
  document.addEventListener("panes:shown", restore);
  return () => document.removeEventListener("panes:shown", restore);
}
