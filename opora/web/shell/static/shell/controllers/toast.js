// toast: goes away after data-seconds (0 or none: stays), waits while the mouse or the focus is on it. `Undo` or another act inside is an ordinary hx-post.
// Ctrl+Z outside a field presses the Undo of the newest toast.
const TYPING = "input, textarea, select, [contenteditable]";

document.addEventListener("keydown", (event) => {
  if (event.key !== "z" || !(event.ctrlKey || event.metaKey) || event.target.closest?.(TYPING)) return;
  const undo = [...document.querySelectorAll("#toasts [data-toast-undo]")].at(-1);
  if (!undo) return;
  event.preventDefault();
  undo.click();
});

export default function toast(element) {
  const seconds = Number(element.dataset.seconds);
  const leave = () => element.remove();
  element.addEventListener("click", (event) => {
    if (event.target.closest("[data-toast-close]")) setTimeout(leave);
    if (!event.target.closest("[data-toast-undo], [data-toast-act]")) return;
    element.hidden = true; // it leaves when the answer is there: htmx drops the answer to a button that is gone
    element.addEventListener("htmx:after:swap", leave);
    setTimeout(leave, 15_000);
  });
  if (!seconds) return undefined;
  element.style.setProperty("--seconds", `${seconds}s`);
  element.addEventListener("animationend", (event) => event.animationName === "run-out" && leave());
  return undefined;
}
