// composer: reply, note and forward in one form. Opens when touched, saves drafts, takes files, sends with Ctrl+Enter.
// Talks to the addresses in its data attributes; see docs/look.md, "The composer".
import { createEditor, FORMATS, markFirstGap } from "../editor.js";
import { keepDraft, keptHere } from "../drafts.js";
import { suggest } from "../suggest.js";
import { upload } from "../upload.js";
import { expectAnswer, showPanes, standpoint } from "../panes.js";
import { request } from "../request.js";
import { say } from "../toasts.js";
import { text } from "../texts.js";

/** Names one sending, so that a second click whose first answer was lost sends nothing. */
const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

export default function composer(form) {
  const part = (name) => form.querySelector(`[data-composer-${name}]`);
  const editor = createEditor(part("source"));
  const places = { reply: part("source").placeholder, note: part("source").dataset.placeholderNote };
  const sendLabel = part("send-label")?.textContent;
  const bodies = Object.fromEntries([...form.querySelectorAll("[data-composer-draft]")].map((draft) => [draft.dataset.composerDraft, draft.innerHTML]));
  const shelves = Object.fromEntries([...form.querySelectorAll("[data-composer-shelf]")].map((shelf) => [shelf.dataset.composerShelf, [...shelf.content.children]]));
  const kind = () => form.elements.kind.value;
  const key = () => `opora:draft:${form.dataset.case}:${kind()}`;
  let sending = false;
  let before = "";

  const draft = keepDraft({ form, url: form.dataset.draftUrl, key, html: editor.html, show: saved });

  function saved(words, state) {
    const place = part("saved");
    if (state === "saving" && place.textContent) return;
    place.textContent = words;
    place.dataset.state = state;
  }
  function open({ focus = true } = {}) {
    const first = !("open" in form.dataset) || !editor.root.contains(getSelection().anchorNode);
    form.dataset.open = "";
    if (!focus) return;
    editor.squire.focus();
    if (first) editor.squire.moveCursorToEnd();
  }
  function changed() {
    editor.sync();
    if (editor.html() === before) return;
    before = editor.html();
    draft.changed();
    form.dispatchEvent(new CustomEvent("composer:writing", { bubbles: true }));
  }
  function wear(name) {
    form.dataset.kind = name;
    form.elements.kind.value = name;
    form.querySelectorAll("[data-composer-kind]").forEach((tab) => tab.setAttribute("aria-selected", String(tab.dataset.composerKind === name)));
    form.querySelector('[role="tabpanel"]')?.setAttribute("aria-labelledby", `composer-${form.dataset.case}-${name}`);
    before = editor.html();
    editor.placeholder(places[name] ?? places.reply);
    if (part("send-label")) part("send-label").textContent = name === "note" ? part("send").dataset.labelNote : sendLabel;
  }
  /** A forward has recipients and files of its own: the desk draws the composer anew. */
  async function drawnAnew(name) {
    await draft.flush();
    const { forwardUrl, kindUrl } = form.dataset;
    const ask = name === "forward" ? request(forwardUrl, { body: "" }) : request(`${kindUrl}?kind=${name}`);
    await ask.then((answer) => answer.text()).then(showPanes, refused);
  }
  async function turnTo(name) {
    if (name === kind()) return open();
    if (form.dataset.forwardUrl && [name, kind()].includes("forward")) return drawnAnew(name);
    bodies[kind()] = editor.html();
    shelves[kind()] = [...part("files").children];
    await draft.flush();
    part("files").replaceChildren(...(shelves[name] ?? []));
    wear(name);
    editor.set(bodies[name] ?? "");
    before = editor.html();
    recover();
    return open();
  }
  function recover() {
    const kept = keptHere(key());
    if (!kept || kept === editor.html()) return;
    editor.set(kept);
    open({ focus: false });
    saved(text("recovered"), "saved");
    draft.changed();
  }
  function busy(on) {
    sending = on;
    part("send").setAttribute("aria-busy", String(on));
  }
  function clear() {
    draft.forget();
    form.elements.key.value = newKey();
    bodies[kind()] = before = "";
    editor.set("");
    form.elements.send_at.value = "";
    part("files").replaceChildren();
    part("notice").replaceChildren();
    part("saved").textContent = "";
    delete form.dataset.open;
    editor.root.blur();
    form.dispatchEvent(new CustomEvent("composer:cleared"));
  }
  async function send(after = form.elements.after.value) {
    if (sending || (editor.empty() && !part("files").children.length && kind() !== "forward")) return open();
    busy(true);
    const [asked, answered] = [standpoint(), expectAnswer()];
    const chosen = form.elements.after.value;
    form.elements.after.value = after;
    await draft.flush();
    try {
      const body = new FormData(form);
      body.delete("files");
      const answer = await request(form.dataset.sendUrl, { body });
      clear();
      await showPanes(await answer.text(), { asked });
      if (after !== "stay" && asked === standpoint()) document.dispatchEvent(new CustomEvent("list:next"));
    } catch (problem) {
      refused(problem);
    } finally {
      answered();
      form.elements.after.value = chosen;
      busy(false);
    }
    return undefined;
  }
  function refused(problem) {
    // Unless the desk itself refused, the words may have left: the same key then keeps the next click from sending them twice.
    if (problem.status >= 400 && problem.status < 500) form.elements.key.value = newKey();
    const asks = problem.body?.trim().startsWith("<");
    if (asks && !form.isConnected) say(text("not_sent", { number: form.dataset.case }), "red");
    else if (asks) {
      part("notice").innerHTML = problem.body;
      window.htmx.process(part("notice"));
    } else say(problem.sentence, "red");
    form.elements.send_at.value = "";
  }
  async function attach(files, inline = false) {
    open({ focus: false });
    for (const file of files) {
      const done = await upload(file, `${form.dataset.uploadUrl}?kind=${kind()}`, part("files"));
      if (inline && done?.dataset.inlineUrl) editor.squire.insertImage(done.dataset.inlineUrl, { alt: file.name });
    }
    editor.sync();
    draft.changed();
  }

  editor.squire.addEventListener("input", changed);
  editor.squire.addEventListener("focus", () => open({ focus: false }));
  editor.squire.addEventListener("pasteImage", (event) => {
    const images = [...event.detail.clipboardData.items].map((item) => item.getAsFile()).filter((file) => file?.type.startsWith("image/"));
    attach(images, true);
  });
  const endSuggest = suggest({
    editor,
    box: part("suggest"),
    sources: (sign) => (sign === "/" ? form.dataset.repliesUrl : kind() === "note" ? form.dataset.mentionsUrl : ""),
  });

  form.addEventListener("click", (event) => {
    const near = (selector) => event.target.closest(selector);
    if (near("[data-composer-kind]")) turnTo(near("[data-composer-kind]").dataset.composerKind);
    if (near("[data-format]")) FORMATS[near("[data-format]").dataset.format](editor.squire);
    if (near("[data-composer-insert]")) editor.squire.focus().insertPlainText(near("[data-composer-insert]").dataset.composerInsert);
    if (near("[data-composer-after]")) choose(near("[data-composer-after]").dataset.composerAfter);
    if (near("[data-composer-later]")) {
      form.elements.send_at.value = near("[data-composer-later]").dataset.composerLater;
      send();
    }
    if (near("[data-composer-later-own]")) laterAt();
    if (near("[data-composer-discard]")) discard();
    if (near("[data-upload-remove]")) remove(near("[data-upload-remove]"));
    if (near(".composer-text") && !editor.root.contains(document.activeElement)) open();
  });
  function choose(after) {
    form.elements.after.value = after;
    form.querySelectorAll("[data-composer-after]").forEach((each) => each.setAttribute("aria-checked", String(each.dataset.composerAfter === after)));
    send(after);
  }
  function laterAt() {
    const at = new Date(part("later-at").value);
    if (Number.isNaN(at.getTime())) return part("later-at").focus();
    part("later-at").closest("dialog").close();
    form.elements.send_at.value = at.toISOString();
    return send();
  }
  async function discard() {
    const gone = kind();
    await draft.flush();
    clear();
    await request(form.dataset.draftUrl, { body: new URLSearchParams({ kind: gone, discard: "1" }) }).catch(refused);
    if (gone === "forward") await drawnAnew("reply");
  }
  function remove(button) {
    request(button.dataset.uploadRemove, { body: "" }).then(() => button.closest("li").remove(), refused);
  }
  form.addEventListener("change", (event) => {
    if (!event.target.matches("[data-composer-attach]")) return;
    attach([...event.target.files]);
    event.target.value = "";
  });
  form.addEventListener("composer:changed", () => draft.changed());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target === part("later-at")) {
      event.preventDefault();
      return laterAt();
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      send(event.shiftKey ? "next" : event.altKey ? "close" : form.elements.after.value);
    }
    if (event.key === "Escape" && !event.defaultPrevented) {
      event.stopPropagation();
      document.activeElement.blur();
      if (editor.empty()) delete form.dataset.open;
    }
    return undefined;
  }, true);
  form.addEventListener("dragover", (event) => {
    event.preventDefault();
    form.dataset.dropping = "";
  });
  form.addEventListener("dragleave", (event) => form.contains(event.relatedTarget) || delete form.dataset.dropping);
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    event.stopPropagation();
    delete form.dataset.dropping;
    attach([...event.dataTransfer.files]);
  }, true);

  form.elements.key.value = newKey(); // the page may come from a store of pages and be older than what was sent
  function quote(event) {
    open();
    const holder = document.createElement("div");
    holder.append(Object.assign(document.createElement("blockquote"), { innerText: event.detail }), document.createElement("div"));
    editor.squire.moveCursorToEnd();
    editor.squire.insertHTML(`${holder.innerHTML}<div><br></div>`);
    editor.squire.moveCursorToEnd();
    changed();
  }
  document.addEventListener("composer:quote", quote);
  form.addEventListener("composer:insert", (event) => {
    open();
    editor.squire.insertPlainText(event.detail);
    markFirstGap(editor, event.detail);
    changed();
  });

  wear(kind());
  recover();
  if ("fresh" in form.dataset) {
    delete form.dataset.fresh;
    if (kind() === "forward") setTimeout(() => form.querySelector("[data-recipients-open]")?.click());
    else open();
  }
  return () => {
    document.removeEventListener("composer:quote", quote);
    endSuggest();
    draft.stop();
    editor.squire.destroy();
  };
}
