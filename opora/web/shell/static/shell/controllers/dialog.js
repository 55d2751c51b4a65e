// dialog: a <dialog id> opened by [data-open="id"] anywhere, closed by [data-close], Escape or a click beside it.
const opened = new WeakMap();

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-open]");
  const dialog = opener && document.getElementById(opener.dataset.open);
  if (!dialog) return;
  event.preventDefault();
  dialog.dispatchEvent(new CustomEvent("dialog:open"));
});

export default function dialog(element) {
  element.addEventListener("dialog:open", () => {
    if (element.open) return;
    opened.set(element, document.activeElement);
    element.showModal();
  });
  element.addEventListener("click", (event) => {
    if (event.target === element || event.target.closest("[data-close]")) element.close();
  });
  element.addEventListener("close", () => opened.get(element)?.focus?.({ preventScroll: true }));
}
