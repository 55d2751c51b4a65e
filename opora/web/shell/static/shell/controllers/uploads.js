// uploads: a field for files outside the composer (an import, a picture of a person). Files chosen in or dropped on the element go to
// data-upload-url; chips appear in [data-uploads-list].
import { upload } from "../upload.js";

export default function uploads(holder) {
  const list = holder.querySelector("[data-uploads-list]");
  const send = (files) => [...files].forEach((file) => upload(file, holder.dataset.uploadUrl, list));

  holder.addEventListener("change", (event) => {
    if (!event.target.matches('input[type="file"]')) return;
    send(event.target.files);
    event.target.value = "";
  });
  holder.addEventListener("dragover", (event) => {
    event.preventDefault();
    holder.dataset.dropping = "";
  });
  holder.addEventListener("dragleave", () => delete holder.dataset.dropping);
  holder.addEventListener("drop", (event) => {
    event.preventDefault();
    delete holder.dataset.dropping;
    send(event.dataTransfer.files);
  });
}
