// keys: presses the element that declares data-key="r" (tinykeys grammar: "g i", "$mod+k", "Shift+N"). Sits on <body>.
// Fields get the focus, everything else is clicked. The last visible element on the page that declares a key owns it, the first
// one inside an open dialog or [data-picking] list before that; what shows up for a moment says data-key-first. Single keys rest while one types, and for people who switched them off.
// A key that is quicker than the page's scripts is pressed when they have begun.
import { allBegun } from "../beginning.js";
import { createKeybindingsHandler } from "../vendor/tinykeys.js";

const SWITCH = "opora:single-keys";
const TYPING = "input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable]:not([contenteditable=false])";

/** The person's own setting; this browser may differ from it. */
const setting = () => document.body.dataset.singleKeys ?? "on";
export const singleKeysOn = () => (localStorage.getItem(SWITCH) ?? setting()) !== "off";
export function switchSingleKeys(on) {
  if (on === (setting() !== "off")) localStorage.removeItem(SWITCH);
  else localStorage.setItem(SWITCH, on ? "on" : "off");
}

const reachable = (element) => element.checkVisibility({ visibilityProperty: true }) || element.closest(".menu[hidden]") !== null;
const inSight = (element) => element.matches("dialog") || (element.closest("dialog:not([open])") === null && reachable(element));

function ownerOf(key) {
  const owners = [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].filter((element) => !element.disabled && inSight(element));
  const picking = document.querySelector("[data-picking]") !== null;
  const first = owners.find((element) => "keyFirst" in element.dataset);
  if (first) return first;
  return owners.find((element) => (element.dataset.keyWhen === "picking") === picking) ?? owners.find((element) => !element.dataset.keyWhen);
}

const isTyping = (place) => Boolean(place?.closest?.(TYPING));

/** Do what the element stands for. */
export function press(element) {
  if (element.matches("dialog")) element.open ? element.close() : element.dispatchEvent(new CustomEvent("dialog:open"));
  else if (element.matches(TYPING)) element.focus();
  else element.click();
}

function bindings() {
  const keys = new Set([...document.querySelectorAll("[data-key]")].map((element) => element.dataset.key));
  return Object.fromEntries([...keys].map((key) => [key, (event) => act(key, event)]));
}

function act(key, event) {
  if (!ownerOf(key)) return;
  event.preventDefault();
  const beginning = allBegun();
  const wrote = isTyping(event.target);
  if (!beginning) pressOwnerOf(key);
  else beginning.then(() => (wrote || !isTyping(document.activeElement)) && pressOwnerOf(key)); // what follows an early "r" is text
}

function pressOwnerOf(key) {
  const owner = ownerOf(key);
  if (owner) press(owner);
}

function resting(event) {
  if (event.isComposing || event.defaultPrevented) return true;
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  if (modified) return false;
  const inDialog = document.querySelector("dialog[open]") !== null;
  return !singleKeysOn() || inDialog || isTyping(event.target);
}

export default function keys() {
  let handler = createKeybindingsHandler(bindings(), { ignore: resting });
  const renew = () => (handler = createKeybindingsHandler(bindings(), { ignore: resting }));
  const listen = (event) => handler(event);
  document.addEventListener("keydown", listen);
  document.addEventListener("panes:shown", renew);
  document.addEventListener("htmx:after:swap", renew);
  return () => document.removeEventListener("keydown", listen);
}
