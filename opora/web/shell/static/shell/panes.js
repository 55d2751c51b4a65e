// Panes: how fragments enter the page. An answer of the desk is a list of elements with ids; each takes the place of the
// element with its id. The same data-pane-key (the same case) is morphed in place, so that caret, scroll and folds stay;
// another key, or data-replace, replaces it. An element with data-append-to="#toasts" is added there; any other id not on
// the page is left out. An answer may come late: panes of a case that the reader has left since it was asked for are left out too.
import { toast } from "./toasts.js";

let turn = 0;

/** Where the reader stands when the desk is asked something; handed to showPanes with the answer. */
export const standpoint = () => turn;

let underWay = 0;
const answered = new Set();

/** One more answer is on its way that will change the page; the function returned says, once, that it is shown or will not come. */
export function expectAnswer() {
  underWay += 1;
  let open = true;
  return () => {
    if (!open) return;
    open = false;
    underWay -= 1;
    if (underWay) return;
    answered.forEach((goOn) => goOn());
    answered.clear();
  };
}

/** Waits, at most `longest` milliseconds, until no answer is on its way: it may be older than what is fetched meanwhile, and would cover it. */
export const allAnswered = (longest) => underWay && new Promise((goOn) => { answered.add(goOn); setTimeout(goOn, longest); });

/** The reader turns to another case. */
export const turnAway = () => (turn += 1);

/** The elements of an answer, not in the page yet. */
export function parsed(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}

function morphs(old, fresh) {
  return !("replace" in fresh.dataset) && (old.dataset.paneKey ?? "") === (fresh.dataset.paneKey ?? "");
}

const oldOf = (fresh) => (fresh.dataset.appendTo || !fresh.id ? null : document.getElementById(fresh.id));

let leaving = [];

/** Within "panes:before": whether the pane around `element` makes way for another, so that nothing about it is worth measuring. */
export const leaves = (element) => leaving.some((old) => old.contains(element));

function place(fresh) {
  if (fresh.dataset.appendTo) return toast(fresh, document.querySelector(fresh.dataset.appendTo));
  const old = oldOf(fresh);
  if (!old) return undefined;
  if (morphs(old, fresh)) return window.htmx.swap({ text: fresh.outerHTML, target: old, sourceElement: old, swap: "outerMorph" });
  fresh.removeAttribute("data-replace");
  old.replaceWith(fresh);
  requestAnimationFrame(() => setTimeout(() => window.htmx.process(fresh)));
  return undefined;
}

/** Whether nobody waits for this pane any more: the reader stood at `asked` when it was asked for, and went on to another case. */
function comesLate(fresh, asked) {
  const key = fresh.dataset.paneKey;
  return asked !== undefined && asked !== turn && key !== undefined && key !== document.getElementById(fresh.id)?.dataset.paneKey;
}

/**
 * Put every pane of `html` where it belongs. With `only` (ids, also of elements inside panes) nothing else is touched; with `asked`
 * (a standpoint) it brings no case back that the reader has left since.
 */
export async function showPanes(html, { only, asked } = {}) {
  const content = typeof html === "string" ? parsed(html) : html;
  const found = only ? [...only].map((id) => content.getElementById(id)).filter(Boolean) : [...content.children];
  const fresh = found.filter((pane) => !comesLate(pane, asked));
  leaving = fresh.filter((pane) => oldOf(pane) && !morphs(oldOf(pane), pane)).map(oldOf);
  document.dispatchEvent(new CustomEvent("panes:before", { detail: fresh.map((pane) => pane.id) }));
  leaving = [];
  await Promise.all(fresh.map(place));
  document.dispatchEvent(new CustomEvent("panes:shown"));
}

/** Make hx-swap="panes" (our default) mean the same for whatever htmx fetches. */
export function registerSwap(htmx) {
  htmx.registerExtension("panes", {
    htmx_config_request(_source, { ctx }) {
      ctx.asked = turn;
      // htmx drops an answer whose target is gone, and without hx-target that is the button: a refresh may take it away meanwhile.
      if (ctx.swap === "panes") ctx.target = document.documentElement;
    },
    htmx_before_request(_source, { ctx }) {
      ctx.answered = expectAnswer();
    },
    htmx_finally_request(_source, { ctx }) {
      ctx.answered?.();
    },
    htmx_before_swap(_source, { ctx, tasks }) {
      for (const task of tasks) task.swapSpec.asked = ctx.asked;
    },
    handle_swap(style, _target, fragment, { asked }) {
      if (style !== "panes") return false;
      showPanes(fragment, { asked });
      return [];
    },
  });
  // A pane that was replaced is bound after it was painted; whoever is quicker than that has it bound at once.
  for (const name of ["click", "submit", "change", "toggle"]) document.addEventListener(name, bound(htmx), true);
}

const bound = (htmx) => (event) => {
  const element = event.target.closest?.("[hx-get], [hx-post]");
  if (element && !element.hasAttribute("data-htmx-powered")) htmx.process(element);
};
