// coach: asks what the desk's coach says of the words in the form, a moment after typing stops, and underlines what it means.
// The newest question wins; an answer to older words is thrown away. Nothing is kept here.
import { request } from "../request.js";

const PAUSE = 450;

/** The first place of `words` in the text of `root`, line breaks and blanks taken as equal. */
function rangeOf(root, words) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const letters = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (let at = 0; at < node.data.length; at += 1) if (/\S/.test(node.data[at])) letters.push([node.data[at], node, at]);
  }
  const wanted = words.replace(/\s+/g, "");
  const start = letters.map(([letter]) => letter).join("").indexOf(wanted);
  if (!wanted || start < 0) return null;
  const range = document.createRange();
  const [, first, from] = letters[start];
  const [, last, to] = letters[start + wanted.length - 1];
  range.setStart(first, from);
  range.setEnd(last, to + 1);
  return range;
}

function underline(form, place) {
  if (!CSS.highlights) return;
  const root = form.querySelector(".editor");
  const ranges = [...place.querySelectorAll("[data-coach-marked]")].map((each) => root && rangeOf(root, each.dataset.coachMarked)).filter(Boolean);
  CSS.highlights.set("coach", new Highlight(...ranges));
}

export default function coach(place) {
  const form = place.closest("form");
  let timer = null;
  let asked = 0;

  async function ask(more = {}) {
    clearTimeout(timer);
    const number = (asked += 1);
    const body = new URLSearchParams({ kind: form.elements.kind.value, html: form.elements.html.value, ...more });
    if (form.elements.kind.value === "note" || !form.elements.html.value) return show("", number);
    try {
      return show(await (await request(place.dataset.coachUrl, { body })).text(), number);
    } catch {
      return undefined; // the coach is a help: without it one writes on, and the gate is asked again when sending
    }
  }
  function show(html, number) {
    if (number !== asked) return;
    place.innerHTML = html.trim();
    underline(form, place);
  }
  function later() {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  }
  function click(event) {
    const dismiss = event.target.closest("[data-coach-dismiss]");
    const insert = event.target.closest("[data-coach-insert]");
    if (dismiss) ask({ dismiss: dismiss.dataset.coachDismiss });
    if (insert) form.dispatchEvent(new CustomEvent("composer:insert", { detail: insert.dataset.coachInsert }));
  }
  form.addEventListener("composer:writing", later);
  form.addEventListener("composer:cleared", later);
  place.addEventListener("click", click);
  if (form.elements.html.value) later();
  return () => {
    clearTimeout(timer);
    form.removeEventListener("composer:writing", later);
    form.removeEventListener("composer:cleared", later);
    CSS.highlights?.delete("coach");
  };
}
