// theme: [data-theme-set="dark|light|auto"] buttons change the look at once; data-theme-url on the body remembers it for the person.
import { request } from "../request.js";

export default function theme(body) {
  body.addEventListener("click", (event) => {
    const chosen = event.target.closest("[data-theme-set]")?.dataset.themeSet;
    if (!chosen) return;
    if (chosen === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
    document.querySelectorAll("[data-theme-set]").forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.themeSet === chosen)));
    if (body.dataset.themeUrl) request(body.dataset.themeUrl, { body: new URLSearchParams({ theme: chosen }) }).catch(() => {});
  });
}
