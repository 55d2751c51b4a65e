// Upload: one file with its progress as an attachment chip. Uses XMLHttpRequest, because fetch cannot tell how far it is.
import { token } from "./request.js";
import { text } from "./texts.js";

function chip(name) {
  const line = document.createElement("li");
  const box = Object.assign(document.createElement("span"), { className: "attachment" });
  const words = Object.assign(document.createElement("span"), { className: "attachment-name", textContent: name });
  const progress = Object.assign(document.createElement("progress"), { className: "progress", max: 100, value: 0 });
  progress.setAttribute("aria-label", text("uploading", { name }));
  box.append(words, progress);
  line.append(box);
  return { line, box, progress };
}

function fail({ box, progress }, name) {
  box.dataset.state = "error";
  progress.replaceWith(Object.assign(document.createElement("small"), { textContent: text("upload_failed", { name }) }));
}

/**
 * POST `file` to `url`; shows it in `list`. The desk answers with the finished chip as HTML (<li>); its data-inline-url is the
 * picture's address for use in the text. Resolves to that element, or null when it failed.
 */
export function upload(file, url, list) {
  const name = file.name || "image.png";
  const shown = chip(name);
  list.append(shown.line);
  const body = new FormData();
  body.append("file", file, name);
  return new Promise((resolve) => {
    const call = new XMLHttpRequest();
    call.open("POST", url);
    call.setRequestHeader("X-CSRFToken", token());
    call.setRequestHeader("X-Requested-With", "fetch");
    call.upload.onprogress = ({ loaded, total }) => (shown.progress.value = (loaded / total) * 100);
    call.onerror = () => resolve(fail(shown, name) ?? null);
    call.onload = () => {
      if (call.status >= 400) return resolve(fail(shown, name) ?? null);
      const template = document.createElement("template");
      template.innerHTML = call.responseText.trim();
      const done = template.content.firstElementChild;
      shown.line.replaceWith(done);
      return resolve(done);
    };
    call.send(body);
  });
}
