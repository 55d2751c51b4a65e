// The rich text editor: Squire on a <div> in place of a textarea, cleaned by DOMPurify, quiet under our content policy
// (no style attributes; Squire's image handles, which need them, are switched off).
import Squire from "./vendor/squire.js";
import "./vendor/purify.min.js";

const ALLOWED = {
  ALLOWED_TAGS: ["a", "b", "blockquote", "br", "code", "div", "em", "h1", "h2", "h3", "i", "img", "li", "ol", "p", "pre", "s", "span", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "u", "ul"],
  ALLOWED_ATTR: ["alt", "colspan", "dir", "height", "href", "lang", "rowspan", "src", "title", "width", "data-mention", "data-attachment"],
  ALLOW_DATA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
};
const REPORTED = /\s(?:style|on[a-z]+)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)|<style[\s\S]*?<\/style>/gi;

/** Pasted and stored HTML as nodes that may stand in the editor. Styles and handlers go before parsing: the policy would report each one. */
function clean(html) {
  return document.importNode(window.DOMPurify.sanitize(html.replace(REPORTED, ""), ALLOWED), true);
}

function rootFor(source) {
  const root = document.createElement("div");
  root.className = "editor";
  root.setAttribute("role", "textbox");
  root.setAttribute("aria-multiline", "true");
  root.setAttribute("aria-label", source.getAttribute("aria-label"));
  root.dataset.placeholder = source.placeholder;
  root.spellcheck = true;
  return root;
}

const isEmpty = (root) => root.textContent.trim() === "" && !root.querySelector("img, li, table");

/** Replace `source` (a textarea) by an editor holding its HTML; the textarea stays the field that the form sends. */
export function createEditor(source) {
  const root = rootFor(source);
  source.after(root);
  source.hidden = true;
  const squire = new Squire(root, { blockTag: "DIV", sanitizeToDOMFragment: clean, addLinks: true });
  squire._imageResizer?.destroy();

  function sync() {
    root.toggleAttribute("data-empty", isEmpty(root));
    source.value = isEmpty(root) ? "" : squire.getHTML();
  }
  function set(html) {
    squire.setHTML(html);
    sync();
  }
  squire.addEventListener("input", sync);
  set(source.value);
  return { root, squire, set, sync, html: () => source.value, empty: () => isEmpty(root), placeholder: (words) => (root.dataset.placeholder = words) };
}

const has = (squire, tag) => squire.hasFormat(tag);

/** What the buttons with data-format do. */
export const FORMATS = {
  bold: (squire) => (has(squire, "B") ? squire.removeBold() : squire.bold()),
  italic: (squire) => (has(squire, "I") ? squire.removeItalic() : squire.italic()),
  list: (squire) => (has(squire, "UL") ? squire.removeList() : squire.makeUnorderedList()),
  quote: (squire) => (has(squire, "BLOCKQUOTE") ? squire.decreaseQuoteLevel() : squire.increaseQuoteLevel()),
};

/** Inserted words may have gaps for what only the writer knows, such as [DAY]: the first is marked, so that typing fills it. */
export function markFirstGap({ root, squire }, words) {
  const [gap] = /\[\p{Lu}{3}[^\]]*\]/u.exec(words) ?? [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (gap && texts.nextNode()) {
    const place = texts.currentNode.data.indexOf(gap);
    if (place < 0) continue;
    const range = document.createRange();
    range.setStart(texts.currentNode, place);
    range.setEnd(texts.currentNode, place + gap.length);
    return squire.setSelection(range);
  }
  return undefined;
}
