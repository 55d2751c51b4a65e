// search: offers the operators while the line is empty or its last word could be one; arrows move, Enter inserts.
export default function search(form) {
  const line = form.querySelector('input[type="search"]');
  const hints = form.querySelector("[data-search-hints]");
  if (!hints) return;
  const offers = [...hints.querySelectorAll("[data-search-insert]")];
  const lastWord = () => line.value.slice(line.value.lastIndexOf(" ") + 1);

  function offer() {
    const word = lastWord().toLowerCase();
    for (const each of offers) each.hidden = !each.dataset.searchInsert.startsWith(word);
    hints.hidden = word.includes(":") || offers.every((each) => each.hidden);
  }
  function insert(operator) {
    line.value = line.value.slice(0, line.value.lastIndexOf(" ") + 1) + operator;
    line.focus();
    hints.hidden = true;
  }
  line.addEventListener("focus", offer);
  line.addEventListener("input", offer);
  form.addEventListener("focusout", (event) => form.contains(event.relatedTarget) || (hints.hidden = true));
  hints.addEventListener("mousedown", (event) => event.preventDefault());
  hints.addEventListener("click", (event) => {
    const chosen = event.target.closest("[data-search-insert]");
    if (chosen) insert(chosen.dataset.searchInsert);
  });
  form.addEventListener("keydown", (event) => {
    const shown = offers.filter((each) => !each.hidden);
    const here = shown.indexOf(document.activeElement);
    if (event.key === "Escape") {
      hints.hidden = true;
      line.blur();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || hints.hidden || !shown.length) return;
    event.preventDefault();
    (here + step < 0 ? line : shown[Math.min(here + step, shown.length - 1)]).focus();
  });
}
