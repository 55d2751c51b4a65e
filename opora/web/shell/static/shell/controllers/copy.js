// copy: a press puts data-copy on the clipboard and says so.
import { text } from "../texts.js";
import { say } from "../toasts.js";

export default function copy(button) {
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    say(text("copied", { text: button.dataset.copy }));
  });
}
