// insert: a button that puts its data-insert text into the open composer of the page, once, and shows where it went.
const flat = (text) => text.replace(/\s+/g, " ").trim();

export default function insert(button) {
  function put() {
    const form = document.querySelector(".composer form");
    if (!form) return;
    const desk = button.closest(".desk");
    if (desk?.dataset.pane === "side") desk.dataset.pane = "conversation";
    const words = button.dataset.insert;
    const written = flat(form.querySelector(".editor")?.innerText ?? "");
    if (written.includes(flat(words))) form.querySelector(".editor").focus();
    else form.dispatchEvent(new CustomEvent("composer:insert", { detail: written && words.includes("\n") ? `\n\n${words}` : words }));
  }
  button.addEventListener("click", put);
  return () => button.removeEventListener("click", put);
}
