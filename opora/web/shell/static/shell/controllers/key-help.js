// key-help: lists every data-key of the page by group, and carries the switch for single keys.
import { commands, shownKey } from "../commands.js";
import { singleKeysOn, switchSingleKeys } from "./keys.js";

function line({ name, key }) {
  const row = document.createElement("div");
  const what = Object.assign(document.createElement("dt"), { textContent: name });
  const how = document.createElement("dd");
  how.append(Object.assign(document.createElement("kbd"), { textContent: shownKey(key) }));
  row.append(what, how);
  return row;
}

function section(group, found) {
  const part = document.createElement("section");
  const words = document.createElement("dl");
  words.append(...found.map(line));
  part.append(Object.assign(document.createElement("h3"), { textContent: group }), words);
  return part;
}

export default function keyHelp(dialog) {
  const holder = dialog.querySelector("[data-key-help-list]");
  const toggle = dialog.querySelector("[data-keys-switch]");
  toggle.addEventListener("change", () => switchSingleKeys(toggle.checked));
  dialog.addEventListener("dialog:open", () => {
    toggle.checked = singleKeysOn();
    const found = commands("[data-key]");
    const groups = [...new Set(found.map((each) => each.group))];
    holder.replaceChildren(...groups.map((group) => section(group, found.filter((each) => each.group === group))));
  });
}
