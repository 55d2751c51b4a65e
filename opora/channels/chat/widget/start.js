// One script tag: <script async src="https://desk.example/in/chat/TOKEN/widget.js"></script>. What a page wants to say stands in its
// attributes, so that a page needs no script of its own: data-language, data-theme, and data-user-… for a customer who is signed in.
const tag = document.currentScript;
const address = new URL("./", tag.src).href;
const told = tag.dataset;
const language = told.language || document.documentElement.lang || navigator.language || "";

function labels() {
  const code = language.toLowerCase();
  if (/^(sr-latn|hr|bs|sh|cnr)/.test(code)) return LABELS["sr-latn"];
  return LABELS[code.split("-")[0]] || LABELS.en;
}

function begin() {
  if (document.querySelector("opora-chat")) return;
  const host = document.createElement("opora-chat");
  if (told.theme) host.setAttribute("data-theme", told.theme);
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheet()];
  const identity = told.userId
    ? { id: told.userId, email: told.userEmail || "", name: told.userName || "", at: told.userAt || "", signature: told.userSignature || "" }
    : null;
  const memory = new Memory(`opora-chat ${address}`, told.userId || "");
  new Talk(new Desk(address), memory, root, labels(), { language, page: (location.origin + location.pathname).slice(0, 500), identity });
  document.body.append(host);
}

if (document.body) begin();
else addEventListener("DOMContentLoaded", begin, { once: true });
