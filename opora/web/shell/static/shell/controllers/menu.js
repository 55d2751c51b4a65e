// menu: [data-menu-button] opens the .menu beside it; arrows, Home, End and letters move, Escape returns to the button.
// The menu is a popover, so that no pane cuts it off; it opens upwards or leftwards where there is more room.
function place(button, menu) {
  const room = 8;
  const at = button.getBoundingClientRect();
  const below = innerHeight - at.bottom;
  const up = menu.classList.contains("menu-up") || (below < menu.offsetHeight + room && at.top > below);
  const top = up ? at.top - menu.offsetHeight - 4 : at.bottom + 4;
  const fits = at.left + menu.offsetWidth + room < innerWidth;
  const left = fits ? at.left : at.right - menu.offsetWidth;
  menu.style.top = `${Math.max(room, Math.min(top, innerHeight - menu.offsetHeight - room))}px`;
  menu.style.left = `${Math.max(room, Math.min(left, innerWidth - menu.offsetWidth - room))}px`;
}

function byLetter(items, letter, from) {
  const rest = [...items.slice(from + 1), ...items.slice(0, from + 1)];
  return rest.find((item) => item.textContent.trim().toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()));
}

export default function menu(holder) {
  const button = holder.querySelector("[data-menu-button]");
  const list = holder.querySelector(".menu");
  const items = () => [...list.querySelectorAll(".menu-item:not(:disabled)")];

  function open(focusLast = false) {
    list.hidden = false;
    list.popover = "auto";
    list.showPopover();
    place(button, list);
    items().at(focusLast ? -1 : 0)?.focus();
  }
  function move(event) {
    const all = items();
    const here = all.indexOf(document.activeElement);
    const next = {
      ArrowDown: all[(here + 1) % all.length],
      ArrowUp: all.at(here - 1),
      Home: all[0],
      End: all.at(-1),
    }[event.key] ?? (event.key.length === 1 && !event.ctrlKey && !event.metaKey && event.key !== " " ? byLetter(all, event.key, here) : null);
    if (event.key === "Tab") list.hidePopover();
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    next.focus();
  }
  button.addEventListener("click", () => (list.matches(":popover-open") ? list.hidePopover() : open()));
  button.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    open(event.key === "ArrowUp");
  });
  list.addEventListener("keydown", move);
  list.addEventListener("click", (event) => event.target.closest(".menu-item") && list.matches(":popover-open") && list.hidePopover());
  list.addEventListener("toggle", (event) => {
    const shown = event.newState === "open";
    button.setAttribute("aria-expanded", String(shown));
    if (!shown) list.hidden = true;
    if (!shown && list.contains(document.activeElement)) button.focus();
  });
}
