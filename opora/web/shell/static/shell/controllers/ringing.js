// ringing: one button that lets this browser ring when something is urgent, or ends it. Reads data-push-key (the desk's public key),
// data-worker (address of the script the browser keeps), data-scope, data-url, data-failed; shows [data-ringing=on/off/refused/none], whichever holds.
import { request } from "../request.js";
import { say } from "../toasts.js";

export default function ringing(element) {
  const show = (state) => {
    for (const part of element.querySelectorAll("[data-ringing]")) part.hidden = part.dataset.ringing !== state;
  };
  const tell = (words) => request(element.dataset.url, { body: JSON.stringify(words), headers: { "Content-Type": "application/json" } });

  async function registration() {
    const made = await navigator.serviceWorker.register(element.dataset.worker, { scope: element.dataset.scope });
    if (made.active) return made;
    const coming = made.installing ?? made.waiting;
    await new Promise((resolve) => {
      coming.addEventListener("statechange", () => coming.state === "activated" && resolve());
      if (coming.state === "activated") resolve();
    });
    return made;
  }

  const known = async () => (await navigator.serviceWorker.getRegistration(element.dataset.scope))?.pushManager.getSubscription();

  async function look() {
    if (!("serviceWorker" in navigator) || !("PushManager" in window)) return show("none");
    if (Notification.permission === "denied") return show("refused");
    return show((await known()) ? "on" : "off");
  }

  async function begin() {
    if ((await Notification.requestPermission()) !== "granted") return show("refused");
    const manager = (await registration()).pushManager;
    const made = await manager.subscribe({ userVisibleOnly: true, applicationServerKey: element.dataset.pushKey });
    await tell(made.toJSON());
    return location.reload();
  }

  async function end() {
    const found = await known();
    if (found) {
      await tell({ remove: found.endpoint });
      await found.unsubscribe();
    }
    return location.reload();
  }

  const click = async (event) => {
    const button = event.target.closest("[data-ringing-act]");
    if (!button) return;
    button.disabled = true;
    try {
      await (button.dataset.ringingAct === "begin" ? begin() : end());
    } catch (problem) {
      say(problem.sentence ?? element.dataset.failed);
    } finally {
      button.disabled = false;
    }
  };
  element.addEventListener("click", click);
  look();
  return () => element.removeEventListener("click", click);
}
