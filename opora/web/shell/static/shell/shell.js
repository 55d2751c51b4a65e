// Starts the page: fragments by htmx swap through panes.js, behaviour by controllers named in data-controller.
import { connect } from "./controllers.js";
import "./controllers/keys.js"; // what is pressed early waits there for the others
import "./controllers/toast.js"; // its Ctrl+Z must be there before the first toast
import { registerSwap } from "./panes.js";
import { saidIn, sendsToSignIn, token } from "./request.js";
import { text } from "./texts.js";
import { say } from "./toasts.js";

registerSwap(window.htmx);

document.addEventListener("htmx:config:request", (event) => {
  const request = event.detail.ctx.request;
  request.headers["X-CSRFToken"] = token();
  request.headers["X-Requested-With"] = "fetch";
});

// What htmx asked for and did not get is said aloud; nothing of a refusal is put into the page.
document.addEventListener("htmx:after:request", ({ detail: { ctx } }) => sendsToSignIn(ctx.response.raw) && location.reload());
document.addEventListener("htmx:response:error", ({ detail: { ctx } }) => {
  ctx.swap = "none";
  say(saidIn(ctx.response, ctx.text), "red");
});
document.addEventListener("htmx:error", ({ detail: { ctx } }) => ctx && say(text("failed"), "red"));

connect(document.documentElement);
