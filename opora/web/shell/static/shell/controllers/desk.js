// desk: folds and shows panes. [data-desk-show="list|conversation|side"] shows a pane on a narrow screen,
// [data-desk-side] folds the side pane on a wide one, [data-desk-rail] opens the rail. Remembered in this browser.
const KEY = "opora:desk";
const kept = () => JSON.parse(localStorage.getItem(KEY) ?? "{}");
const keep = (change) => localStorage.setItem(KEY, JSON.stringify({ ...kept(), ...change }));
const phone = matchMedia("(max-width: 759.98px)");

export default function desk(element) {
  if (kept().rail && !phone.matches) element.dataset.rail = kept().rail;
  if (kept().side === "folded") element.dataset.side = "folded";

  function toggleRail() {
    const open = phone.matches ? element.dataset.rail !== "open" : element.querySelector(".rail").offsetWidth < 100;
    element.dataset.rail = open ? "open" : "folded";
    if (!phone.matches) keep({ rail: element.dataset.rail });
    if (open && phone.matches) element.querySelector(".rail a").focus();
  }
  function toggleSide() {
    const fold = element.dataset.side !== "folded";
    if (fold) element.dataset.side = "folded";
    else delete element.dataset.side;
    keep({ side: fold ? "folded" : "" });
  }
  element.addEventListener("click", (event) => {
    const show = event.target.closest("[data-desk-show]");
    if (show && matchMedia("(max-width: 1199.98px)").matches) {
      event.preventDefault();
      element.dataset.pane = element.dataset.pane === "side" && show.dataset.deskShow === "side" ? "conversation" : show.dataset.deskShow;
    }
    if (event.target.closest("[data-desk-side]")) toggleSide();
    if (event.target.closest("[data-desk-rail]")) toggleRail();
    else if (phone.matches && element.dataset.rail === "open" && (!event.target.closest(".rail") || event.target.closest("a"))) element.dataset.rail = "folded";
  });
  element.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && phone.matches && element.dataset.rail === "open") toggleRail();
  });
}
