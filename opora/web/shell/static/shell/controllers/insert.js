// insert: a button that puts its data-insert text into the open composer of the page.
export default function insert(button) {
  const put = () => document.querySelector(".composer form")?.dispatchEvent(new CustomEvent("composer:insert", { detail: button.dataset.insert }));
  button.addEventListener("click", put);
  return () => button.removeEventListener("click", put);
}
