// Panes: how fragments enter the page. An answer of the desk is a list of elements with ids; each takes the place of the
// element with its id. The same data-pane-key (the same case) is morphed in place, so that caret, scroll and folds stay;
// another key, or data-replace, replaces it. An element with data-append-to="#toasts" is added there; any other id not on
// the page is left out.
import { toast } from "./toasts.js";

function parsed(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}

function morphs(old, fresh) {
  return !("replace" in fresh.dataset) && (old.dataset.paneKey ?? "") === (fresh.dataset.paneKey ?? "");
}

function place(fresh) {
  if (fresh.dataset.appendTo) return toast(fresh, document.querySelector(fresh.dataset.appendTo));
  const old = fresh.id && document.getElementById(fresh.id);
  if (!old) return undefined;
  if (morphs(old, fresh)) return window.htmx.swap({ text: fresh.outerHTML, target: old, sourceElement: old, swap: "outerMorph" });
  fresh.removeAttribute("data-replace");
  old.replaceWith(fresh);
  requestAnimationFrame(() => setTimeout(() => window.htmx.process(fresh)));
  return undefined;
}

/** Put every pane of `html` where it belongs. With `only` (ids, also of elements inside panes) nothing else is touched. */
export async function showPanes(html, only) {
  const content = typeof html === "string" ? parsed(html) : html;
  const fresh = only ? [...only].map((id) => content.getElementById(id)).filter(Boolean) : [...content.children];
  document.dispatchEvent(new CustomEvent("panes:before"));
  await Promise.all(fresh.map(place));
  document.dispatchEvent(new CustomEvent("panes:shown"));
}

/** Make hx-swap="panes" (our default) mean the same for whatever htmx fetches. */
export function registerSwap(htmx) {
  htmx.registerExtension("panes", {
    handle_swap(style, target, fragment) {
      if (style !== "panes") return false;
      showPanes(fragment);
      return [];
    },
  });
}
