// plan-editor: the form of a plan. One language shows at a time ([data-language] buttons, [data-in] texts), each counts what is not
// translated. Blocks ([data-blocks] > li) are added, moved by buttons or Alt and the arrows (a step into the next part, too) and
// removed until the page is left; all of it waits in this browser under data-draft until it was saved (kept.js forgets it then).
import { language as tongue } from "../texts.js";

const PAUSE = 500;
const filled = (field) => field.value.trim() !== "";

export default function planEditor(form) {
  const name = `opora:draft:${form.dataset.draft}`;
  const lists = () => [...form.querySelectorAll("[data-blocks]")];
  const blank = (kind) => form.querySelector(`template[data-blank="${kind}"]`).content.firstElementChild.cloneNode(true);
  const say = (words) => (form.querySelector("[data-moved]").textContent = words);
  let timer = null;

  function show(code) {
    form.dataset.language = code;
    form.querySelectorAll("button[data-language]").forEach((tab) => tab.setAttribute("aria-pressed", String(tab.dataset.language === code)));
  }
  /** How many texts another language has and this one has not. */
  function count() {
    const groups = new Map();
    for (const text of form.querySelectorAll(".plan-text[data-in]")) {
      const at = `${text.parentElement.dataset.at ?? (text.parentElement.dataset.at = String(Math.random()))}/${text.firstElementChild.firstChild.data}`;
      groups.set(at, [...(groups.get(at) ?? []), text]);
    }
    const told = [...groups.values()].filter((texts) => texts.some((text) => filled(text.lastElementChild)));
    form.querySelectorAll("button[data-language]").forEach((tab) => {
      const missing = told.filter((texts) => !texts.some((text) => text.dataset.in === tab.dataset.language && filled(text.lastElementChild)));
      const mark = tab.querySelector("[data-untold]");
      mark.textContent = missing.length;
      mark.hidden = missing.length === 0;
    });
  }

  const fieldsOf = (holder) => [...holder.querySelectorAll("input[name]:not([type=hidden]), input[name$=_key], textarea[name], select[name]")];
  const valueOf = (field) => (field.type === "checkbox" ? field.checked : field.value);
  const fill = (field, value) => (field.type === "checkbox" ? (field.checked = value) : (field.value = value));
  const inBlocks = (field) => field.closest("[data-blocks]") !== null;

  function written() {
    const plain = fieldsOf(form).filter((field) => !inBlocks(field)).map(valueOf);
    const blocks = lists().map((list) => [...list.querySelectorAll(".plan-item")].map((item) => fieldsOf(item).map(valueOf)));
    return JSON.stringify({ plain, blocks });
  }
  function rewrite(kept) {
    fieldsOf(form).filter((field) => !inBlocks(field)).forEach((field, index) => fill(field, kept.plain[index] ?? ""));
    lists().forEach((list, index) => {
      const items = (kept.blocks[index] ?? []).map((values) => {
        const item = blank(list.dataset.blocks);
        fieldsOf(item).forEach((field, at) => fill(field, values[at] ?? ""));
        return item;
      });
      list.replaceChildren(...items);
    });
    settle();
  }
  const first = written();

  function settle() {
    for (const list of lists()) {
      const part = list.closest("[data-part]")?.dataset.part;
      if (part) list.querySelectorAll("[name=step_part]").forEach((field) => (field.value = part));
    }
    count();
    clearTimeout(timer);
    timer = setTimeout(() => keep(), PAUSE);
  }
  function keep(sent = false) {
    const now = written();
    if (now === first && form.hasAttribute("data-fresh")) return localStorage.removeItem(name);
    return localStorage.setItem(name, JSON.stringify({ at: new Date().toISOString(), based: form.elements.based_on.value, now, sent }));
  }
  function offer() {
    const kept = JSON.parse(localStorage.getItem(name) ?? "null");
    if (!kept || !form.hasAttribute("data-fresh") || kept.now === first) return;
    const band = form.querySelector("[data-kept-draft]");
    band.hidden = false;
    band.querySelector("[data-kept-when]").textContent = new Intl.DateTimeFormat(tongue(), { dateStyle: "medium", timeStyle: "short" }).format(new Date(kept.at));
    band.querySelector("[data-kept-take]").onclick = () => {
      form.elements.based_on.value = kept.based; // if a colleague saved since then, both are shown side by side
      rewrite(JSON.parse(kept.now));
      band.hidden = true;
    };
    band.querySelector("[data-kept-drop]").onclick = () => {
      localStorage.removeItem(name);
      band.hidden = true;
    };
  }

  function move(item, step) {
    const other = step > 0 ? item.nextElementSibling : item.previousElementSibling;
    const list = item.parentElement;
    if (other) step > 0 ? other.after(item) : other.before(item);
    else {
      const same = lists().filter((one) => one.dataset.blocks === list.dataset.blocks);
      const next = same[same.indexOf(list) + step];
      if (!next) return;
      step > 0 ? next.prepend(item) : next.append(item);
      say(next.closest("section").querySelector("h2").textContent);
    }
    settle();
    item.scrollIntoView({ block: "nearest" });
  }
  function remove(item) {
    const mark = blank("removed");
    item.replaceWith(mark);
    const back = mark.querySelector("[data-put-back]");
    back.onclick = () => {
      mark.replaceWith(item);
      settle();
      item.focus();
    };
    back.focus();
    settle();
  }
  function add(button) {
    const item = blank(button.dataset.add);
    button.closest("section").querySelector("[data-blocks]").append(item);
    settle();
    [...item.querySelectorAll("textarea")].find((field) => field.checkVisibility())?.focus();
  }

  form.addEventListener("click", (event) => {
    const pressed = event.target.closest("button");
    if (!pressed) return;
    const item = pressed.closest(".plan-item");
    if (pressed.dataset.language) show(pressed.dataset.language);
    if (pressed.dataset.add) add(pressed);
    if (pressed.dataset.move) {
      move(item, Number(pressed.dataset.move));
      pressed.focus();
    }
    if ("remove" in pressed.dataset) remove(item);
  });
  form.addEventListener("keydown", (event) => {
    const step = event.altKey && { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const item = event.target.closest(".plan-item");
    if (!step || !item) return;
    event.preventDefault();
    const field = document.activeElement;
    move(item, step);
    field.focus();
  });
  form.addEventListener("input", settle);
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    keep(true);
  });
  show(form.dataset.language);
  count();
  offer();
  return () => clearTimeout(timer);
}
