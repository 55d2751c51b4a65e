// tooltip: on <body>; shows the title of what is pointed at or focused, with its key, in our own look; the title comes back after.
import { shownKey } from "../commands.js";

const WAIT = 500;

export default function tooltip(body) {
  const tip = Object.assign(document.createElement("div"), { className: "tooltip", role: "tooltip", popover: "manual" });
  body.append(tip);
  let timer = null;
  let owner = null;

  function show(element) {
    owner = element;
    tip.textContent = element.title;
    if (element.dataset.key) tip.append(Object.assign(document.createElement("kbd"), { textContent: shownKey(element.dataset.key) }));
    element.dataset.title = element.title;
    element.removeAttribute("title");
    tip.showPopover();
    const at = element.getBoundingClientRect();
    const below = at.bottom + tip.offsetHeight + 12 < innerHeight;
    tip.style.inset = "auto";
    tip.style.top = `${below ? at.bottom + 6 : at.top - tip.offsetHeight - 6}px`;
    tip.style.left = `${Math.max(8, Math.min(at.left + at.width / 2 - tip.offsetWidth / 2, innerWidth - tip.offsetWidth - 8))}px`;
  }
  function hide() {
    clearTimeout(timer);
    if (!owner) return;
    owner.title = owner.dataset.title;
    delete owner.dataset.title;
    owner = null;
    tip.hidePopover();
  }
  body.addEventListener("pointerover", (event) => {
    const element = event.pointerType === "mouse" && event.target.closest("[title]");
    if (event.target.closest("[data-title]") === owner && owner) return;
    hide();
    if (element && !element.matches("iframe")) timer = setTimeout(() => element.isConnected && element.title && show(element), WAIT);
  });
  body.addEventListener("pointerdown", hide);
  body.addEventListener("keydown", hide);
  body.addEventListener("focusin", (event) => {
    hide();
    if (event.target.matches?.("[title]:focus-visible:not(iframe)")) show(event.target);
  });
  body.addEventListener("focusout", hide);
}
