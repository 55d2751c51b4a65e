// tabs: role="tab" buttons with aria-controls inside show one panel at a time; arrows move along them. With data-remember the choice stays.
export default function tabs(holder) {
  const all = () => [...holder.querySelectorAll('[role="tab"]')];

  function choose(tab, focus = false) {
    for (const other of all()) {
      const chosen = other === tab;
      other.setAttribute("aria-selected", String(chosen));
      other.tabIndex = chosen ? 0 : -1;
      const panel = document.getElementById(other.getAttribute("aria-controls"));
      if (panel) panel.hidden = !chosen;
    }
    if (focus) tab.focus();
    if (holder.dataset.remember) localStorage.setItem(`opora:${holder.dataset.remember}`, tab.id);
  }
  holder.addEventListener("click", (event) => {
    const tab = event.target.closest('[role="tab"]');
    if (tab && !tab.disabled) choose(tab);
  });
  holder.addEventListener("keydown", (event) => {
    const tabs_ = all().filter((tab) => !tab.disabled);
    const here = tabs_.indexOf(event.target.closest('[role="tab"]'));
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (here < 0 || !step) return;
    event.preventDefault();
    choose(tabs_.at((here + step) % tabs_.length), true);
  });
  const kept = holder.dataset.remember && document.getElementById(localStorage.getItem(`opora:${holder.dataset.remember}`));
  choose(kept && holder.contains(kept) ? kept : holder.querySelector('[aria-selected="true"]') ?? all()[0]);
}
