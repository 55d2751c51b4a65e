// Toasts: a sentence, at most one button, and ten seconds in which an act can be taken back.
import { text } from "./texts.js";

/** Show a toast element of the desk's answer. */
export function toast(element, home = document.getElementById("toasts")) {
  element.removeAttribute("data-append-to");
  if (home.popover !== undefined && home.showPopover && !home.matches(":popover-open")) home.showPopover();
  home.append(document.importNode(element, true));
  if (window.htmx) window.htmx.process(home.lastElementChild);
}

/** Show a sentence that a script has to say; `tone` "red" stays until closed. */
export function say(sentence, tone = "") {
  const element = document.createElement("div");
  element.className = "toast";
  element.dataset.controller = "toast";
  element.dataset.seconds = tone === "red" ? "" : "6";
  if (tone) element.dataset.tone = tone;
  const words = document.createElement("span");
  words.className = "grow";
  words.textContent = sentence;
  const close = document.createElement("button");
  close.className = "button";
  close.type = "button";
  close.dataset.toastClose = "";
  close.textContent = text("close");
  element.append(words, close);
  toast(element);
}
