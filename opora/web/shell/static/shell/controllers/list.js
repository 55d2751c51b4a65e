// list: opens cases beside the list without leaving it, moves with j and k (elements with data-list-go="1" / "-1"), picks rows for
// the bulk bar (x, click, shift-click), and keeps picks, focus and place while rows change under it.
import { fetchAhead, forget, waiting } from "../prefetch.js";
import { showPanes, turnAway } from "../panes.js";
import { panesOf, Refusal } from "../request.js";
import { say } from "../toasts.js";
import { text } from "../texts.js";

const SLIDE = 120;
const LONGEST_FRAME = 100;
const calm = matchMedia("(prefers-reduced-motion: reduce)");

/** When what was just put into the page has been painted, or cannot be because the page is hidden. */
const onScreen = () => new Promise((goOn) => {
  const inTime = setTimeout(goOn, LONGEST_FRAME);
  requestAnimationFrame(() => setTimeout(() => goOn(clearTimeout(inTime))));
});

export default function list(pane) {
  const picks = new Set();
  let opening = "";
  let lastPicked = null;
  let places = new Map();
  let place = 0; // where the open case stood, for when it leaves the list
  let left = ""; // the case still shown while the one that was asked for is on its way

  const rows = () => [...pane.querySelectorAll("[data-case]")];
  const link = (row) => row?.querySelector("[data-list-link]");
  const currentRow = () => rows().find((row) => link(row).getAttribute("aria-current") === "true");
  const box = (row) => row.querySelector("[data-list-pick]");
  const shown = () => document.getElementById("conversation")?.dataset.caseUrl ?? "";

  function stand() {
    const here = rows().indexOf(currentRow());
    if (here >= 0) place = here;
  }

  /** Mark the row of a case as the open one; with `inSight` it is brought into sight, for which everything is laid out. */
  function mark(url, { inSight = true } = {}) {
    for (const row of rows()) {
      if (link(row).href === url) link(row).setAttribute("aria-current", "true");
      else link(row).removeAttribute("aria-current");
    }
    stand();
    if (inSight) currentRow()?.scrollIntoView({ block: "nearest" });
  }

  async function paint(url, html) {
    if (opening !== url) return;
    await showPanes(html);
    left = "";
    const desk = document.getElementById("desk");
    if (desk) {
      desk.dataset.pane = "conversation";
      if (document.getElementById("side")?.children.length) delete desk.dataset.side;
    }
    mark(url);
  }

  /** Show the case of `url`: at once from what waits, then as it is now. */
  async function open(url, { push = true } = {}) {
    opening = url;
    left = shown();
    turnAway();
    const ready = waiting(url);
    forget(url);
    mark(url, { inSight: !ready }); // what waits is shown at once, and laid out with it
    if (push && location.href !== url) history.pushState({ case: url }, "", url);
    if (ready) {
      await paint(url, ready);
      await onScreen(); // what is asked for next would only hold up what the reader waits for
      if (opening !== url) return;
    }
    try {
      await paint(url, await panesOf(url));
    } catch (problem) {
      if (problem instanceof Refusal) say(problem.sentence, "red");
      if (opening === url) stay();
    }
    ahead();
  }

  function ahead() {
    if (!("prefetch" in pane.dataset)) return;
    const all = rows();
    const here = all.indexOf(currentRow());
    const near = [all[here + 1], all[here + 2], all[here - 1]].filter(Boolean);
    requestIdleCallback(() => fetchAhead(near.map((row) => link(row).href)));
  }

  function go(step) {
    const all = rows();
    const here = all.indexOf(currentRow());
    const next = all[here >= 0 ? here + step : Math.min(step > 0 ? place : place - 1, all.length - 1)];
    if (next) open(link(next).href);
  }

  function pick(row, on) {
    box(row).checked = on;
    if (on) picks.add(row.dataset.case);
    else picks.delete(row.dataset.case);
  }

  function pickRange(row, on) {
    const all = rows();
    const [from, to] = [all.indexOf(lastPicked ?? row), all.indexOf(row)].sort((a, b) => a - b);
    all.slice(Math.max(from, 0), to + 1).forEach((each) => pick(each, on));
  }

  function showPicks() {
    for (const row of rows()) row.toggleAttribute("data-picked", (box(row).checked = picks.has(row.dataset.case)));
    pane.toggleAttribute("data-picking", picks.size > 0);
    const bar = pane.querySelector("[data-list-bulk]");
    if (!bar) return;
    bar.hidden = picks.size === 0;
    bar.querySelector("[data-list-picked]").textContent = picks.size ? text("picked", { count: picks.size }) : "";
  }

  function unpick() {
    picks.clear();
    showPicks();
  }

  /** Where the rows stand before they change; of panes elsewhere it is not asked, for the answer takes the whole layout. */
  function remember({ detail }) {
    const olds = detail.map((id) => id && document.getElementById(id)).filter(Boolean);
    if (!olds.some((old) => pane.contains(old) || old.contains(pane))) return places.clear();
    places = new Map(rows().map((row) => [row.id, row.getBoundingClientRect().top]));
  }

  function slide() {
    if (calm.matches || !places.size) return;
    for (const row of rows()) {
      const moved = (places.get(row.id) ?? row.getBoundingClientRect().top) - row.getBoundingClientRect().top;
      if (Math.abs(moved) > 1) row.animate([{ transform: `translateY(${moved}px)` }, { transform: "none" }], { duration: SLIDE, easing: "ease-out" });
    }
  }

  /** An act may bring another case into the pane (undo after "next", an accepted proposal): the address follows. */
  function follow() {
    const url = shown();
    if (!url || url === left || url === location.pathname || url === new URL(opening || location.href, location.href).pathname) return;
    opening = new URL(url, location.href).href;
    turnAway();
    history.pushState({ case: opening }, "", url);
    mark(opening);
  }

  /** The case that was asked for does not come: the address says again what is shown. */
  function stay() {
    left = opening = "";
    const url = shown();
    if (!url || url === location.pathname) return;
    history.replaceState({ case: new URL(url, location.href).href }, "", url);
    mark(new URL(url, location.href).href);
  }

  function settle() {
    follow();
    const address = left ? opening : new URL(shown(), location.href).href;
    const row = shown() && rows().find((each) => link(each).href === address);
    if (row) link(row).setAttribute("aria-current", "true");
    stand();
    const here = new Set(rows().map((each) => each.dataset.case));
    picks.forEach((id) => here.has(id) || picks.delete(id));
    showPicks();
    slide();
  }

  pane.addEventListener("click", (event) => {
    const chosen = event.target.closest("[data-list-link]");
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (chosen && plain && document.getElementById("conversation")) {
      event.preventDefault();
      open(chosen.href);
    }
    const row = event.target.closest("[data-list-pick]")?.closest("[data-case]");
    if (row) {
      if (event.shiftKey) pickRange(row, box(row).checked);
      else pick(row, box(row).checked);
      lastPicked = row;
      showPicks();
    }
    if (event.target.closest("[data-list-unpick]")) unpick();
    if (event.target.closest("[data-list-toggle]")) toggle(rows().find((row) => row.contains(document.activeElement)) ?? currentRow() ?? rows()[0]);
  });
  pane.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = event.target.closest("[data-case]");
    if (!step || !row) return;
    event.preventDefault();
    const next = rows()[rows().indexOf(row) + step];
    if (!next) return;
    link(next).focus();
    if (event.shiftKey) [row, next].forEach((each) => pick(each, true)), showPicks();
  });

  function toggle(row) {
    if (!row) return;
    pick(row, !box(row).checked);
    lastPicked = row;
    showPicks();
  }

  const goer = (event) => {
    const step = event.target.closest?.("[data-list-go]")?.dataset.listGo;
    if (!step) return;
    event.preventDefault();
    go(Number(step));
  };
  const back = (event) => {
    if (event.state?.case || rows().some((row) => link(row).href === location.href)) open(location.href, { push: false });
    else location.reload();
  };
  const changed = (event) => {
    for (const row of rows()) if (event.detail.has(`case:${row.dataset.case}`)) forget(link(row).href);
  };
  const next = () => go(1);
  document.addEventListener("click", goer);
  document.addEventListener("panes:before", remember);
  document.addEventListener("panes:shown", settle);
  document.addEventListener("live:changed", changed);
  document.addEventListener("list:next", next);
  window.addEventListener("popstate", back);
  ahead();
  return () => {
    document.removeEventListener("click", goer);
    document.removeEventListener("panes:before", remember);
    document.removeEventListener("panes:shown", settle);
    document.removeEventListener("live:changed", changed);
    document.removeEventListener("list:next", next);
    window.removeEventListener("popstate", back);
  };
}
