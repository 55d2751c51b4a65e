// Panes: how fragments enter the page. An answer of the desk is a list of elements with ids; each takes the place of the
// element with its id. The same data-pane-key (the same case) is morphed in place, so that caret, scroll and folds stay;
// another key replaces. An element whose id is not on the page, or that names data-append-to, is appended there.
import { toast } from "./toasts.js";

function parsed(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return [...template.content.children];
}

function sameThing(old, fresh) {
  return (old.dataset.paneKey ?? "") === (fresh.dataset.paneKey ?? "");
}

function place(fresh) {
  const home = document.querySelector(fresh.dataset.appendTo ?? "#nowhere");
  if (home) return toast(fresh, home);
  const old = fresh.id && document.getElementById(fresh.id);
  if (!old) return undefined;
  const swap = sameThing(old, fresh) ? "outerMorph" : "outerHTML";
  return window.htmx.swap({ text: fresh.outerHTML, target: old, sourceElement: old, swap });
}

/** Put every pane of `html` (text or elements) where it belongs; `only` limits it to these ids. */
export async function showPanes(html, only) {
  const fresh = typeof html === "string" ? parsed(html) : [...html];
  await Promise.all(fresh.filter((element) => !only || only.has(element.id)).map(place));
  document.dispatchEvent(new CustomEvent("panes:shown"));
}

/** Make hx-swap="panes" (our default) mean the same for whatever htmx fetches. */
export function registerSwap(htmx) {
  htmx.registerExtension("panes", {
    handle_swap(style, target, fragment) {
      if (style !== "panes") return false;
      showPanes(fragment.children);
      return [];
    },
  });
}
