// Starts the page: fragments by htmx swap through panes.js, behaviour by controllers named in data-controller.
import { connect } from "./controllers.js";
import "./controllers/toast.js"; // its Ctrl+Z must be there before the first toast
import { registerSwap } from "./panes.js";
import { token } from "./request.js";

registerSwap(window.htmx);

document.addEventListener("htmx:config:request", (event) => {
  const request = event.detail.ctx.request;
  request.headers["X-CSRFToken"] = token();
  request.headers["X-Requested-With"] = "fetch";
});

connect(document.documentElement);
