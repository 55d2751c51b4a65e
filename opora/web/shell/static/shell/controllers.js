// The loader. <div data-controller="palette dialog"> loads controllers/palette.js and controllers/dialog.js and calls
// the function that each has to offer with the element, once. A returned function is called when the element leaves the page.
// To add a controller: write the file, add its line here (written out, so that hashed file names can follow it).
import { beginsWith } from "./beginning.js";

const CONTROLLERS = {
  callers: () => import("./controllers/callers.js"),
  coach: () => import("./controllers/coach.js"),
  composer: () => import("./controllers/composer.js"),
  copy: () => import("./controllers/copy.js"),
  desk: () => import("./controllers/desk.js"),
  dialog: () => import("./controllers/dialog.js"),
  insert: () => import("./controllers/insert.js"),
  kept: () => import("./controllers/kept.js"),
  "key-help": () => import("./controllers/key-help.js"),
  keys: () => import("./controllers/keys.js"),
  list: () => import("./controllers/list.js"),
  live: () => import("./controllers/live.js"),
  "mail-frame": () => import("./controllers/mail-frame.js"),
  marking: () => import("./controllers/marking.js"),
  menu: () => import("./controllers/menu.js"),
  moment: () => import("./controllers/moment.js"),
  palette: () => import("./controllers/palette.js"),
  "plan-editor": () => import("./controllers/plan-editor.js"),
  presence: () => import("./controllers/presence.js"),
  reading: () => import("./controllers/reading.js"),
  recipients: () => import("./controllers/recipients.js"),
  reorder: () => import("./controllers/reorder.js"),
  ringing: () => import("./controllers/ringing.js"),
  search: () => import("./controllers/search.js"),
  "sort-names": () => import("./controllers/sort-names.js"),
  spikes: () => import("./controllers/spikes.js"),
  splitter: () => import("./controllers/splitter.js"),
  tabs: () => import("./controllers/tabs.js"),
  theme: () => import("./controllers/theme.js"),
  toast: () => import("./controllers/toast.js"),
  tooltip: () => import("./controllers/tooltip.js"),
  uploads: () => import("./controllers/uploads.js"),
};

// These have nothing to show before they are used: they begin after the page was painted.
const LATER = new Set(["callers", "coach", "composer", "copy", "insert", "mail-frame", "marking", "menu", "presence", "recipients", "search", "spikes", "splitter", "uploads"]);

const started = new WeakMap();

async function start(element, name) {
  const names = started.get(element) ?? started.set(element, new Map()).get(element);
  if (names.has(name) || !CONTROLLERS[name]) return;
  names.set(name, null);
  if (LATER.has(name)) await painted();
  const { default: controller } = await CONTROLLERS[name]();
  if (element.isConnected) names.set(name, controller(element));
}

const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

function stop(element) {
  for (const end of started.get(element)?.values() ?? []) end?.();
  started.delete(element);
}

function each(root, act) {
  if (root.nodeType !== Node.ELEMENT_NODE) return;
  if (root.dataset.controller) act(root);
  root.querySelectorAll("[data-controller]").forEach(act);
}

/** Start every controller in `root`, and from then on those of whatever is added to it. */
export function connect(root) {
  const begin = (element) => element.dataset.controller.split(" ").map((name) => start(element, name));
  const first = [];
  each(root, (element) => first.push(...begin(element)));
  beginsWith(first);
  new MutationObserver((changes) => {
    for (const change of changes) {
      change.removedNodes.forEach((node) => each(node, (element) => element.isConnected || stop(element)));
      change.addedNodes.forEach((node) => each(node, begin));
    }
  }).observe(root, { childList: true, subtree: true });
}
