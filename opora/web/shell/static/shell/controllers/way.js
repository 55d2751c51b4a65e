// way: by which channel an answer goes. Shows what is to be known of the chosen one, and recipients and signature only for mail.
export default function way(holder) {
  const form = holder.closest("form");
  const choice = holder.querySelector("select");

  function wear() {
    form.dataset.by = choice.selectedOptions[0]?.dataset.by ?? "mail";
    holder.querySelectorAll("[data-way]").forEach((words) => (words.hidden = words.dataset.way !== choice.value));
  }
  choice.addEventListener("change", () => {
    wear();
    form.dispatchEvent(new CustomEvent("composer:changed"));
  });
  wear();
}
