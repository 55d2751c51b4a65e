// The looks, kept in a sheet of our own root: nothing of the page reaches in, nothing of ours reaches out, and no policy of the page
// is asked, since a sheet that a script makes is not an inline style.
const CSS = `
:host { all: initial !important; position: fixed !important; inset: auto 16px 16px auto !important; z-index: 2147483000 !important;
  display: block !important; color-scheme: light dark;
  --surface: #fbfaf7; --raised: #fff; --line: #d9d4ca; --ink: #1f2526; --soft: #59635f; --accent: #0f6b6b; --on-accent: #fff;
  --ours: #e3f0ee; --red: #b3261e; --amber: #8a4e00; }
:host([data-theme="dark"]) { --surface: #16191a; --raised: #1e2324; --line: #3a4344; --ink: #e8eae6; --soft: #a9b3af; --accent: #4fb3ae;
  --on-accent: #10201f; --ours: #1b3433; --red: #f0827a; --amber: #e0a24a; }
@media (prefers-color-scheme: dark) {
  :host(:not([data-theme="light"])) { --surface: #16191a; --raised: #1e2324; --line: #3a4344; --ink: #e8eae6; --soft: #a9b3af;
    --accent: #4fb3ae; --on-accent: #10201f; --ours: #1b3433; --red: #f0827a; --amber: #e0a24a; } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.root { font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; color: var(--ink); text-align: start; }
button, input, textarea { font: inherit; color: inherit; }
button { cursor: pointer; border: 1px solid transparent; border-radius: 6px; background: none; min-height: 40px; padding: 0 12px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.main { background: var(--accent); color: var(--on-accent); font-weight: 600; }
.launcher { display: flex; align-items: center; gap: 8px; margin-left: auto; min-height: 48px; padding: 0 18px; border-radius: 24px;
  box-shadow: 0 2px 12px rgb(0 0 0 / .25); }
.launcher :focus-visible, .launcher:focus-visible { outline-color: var(--ink); }
.count { min-width: 22px; padding: 0 6px; border-radius: 11px; background: var(--on-accent); color: var(--accent); font-size: 13px; }
.icon { width: 20px; height: 20px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.panel { display: flex; flex-direction: column; width: min(380px, calc(100vw - 32px)); height: min(600px, calc(100vh - 32px));
  background: var(--surface); border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 6px 28px rgb(0 0 0 / .28); overflow: hidden; }
header { display: flex; align-items: start; gap: 8px; padding: 12px 8px 12px 16px; border-bottom: 1px solid var(--line); background: var(--raised); }
h2 { margin: 0; font-size: 17px; line-height: 1.3; font-weight: 650; }
header div { flex: 1; min-width: 0; overflow-wrap: anywhere; }
p { margin: 0; }
.hours { font-size: 13px; color: var(--soft); }
.middle { flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; }
.news { margin: 12px 16px 0; padding: 10px 12px; border-inline-start: 3px solid var(--accent); background: var(--raised); white-space: pre-line; overflow-wrap: anywhere; }
.log { padding: 16px; display: flex; flex-direction: column; gap: 10px; }
.said { max-width: 86%; padding: 8px 12px; border: 1px solid var(--line); border-radius: 10px; background: var(--raised); overflow-wrap: anywhere; }
.said p { white-space: pre-wrap; }
.said a { color: inherit; }
.said.mine { align-self: end; background: var(--ours); border-color: transparent; }
.who, .state { display: block; font-size: 13px; color: var(--soft); }
.state button { min-height: 28px; padding: 0 6px; border-color: currentColor; color: var(--red); }
.file { display: flex; gap: 6px; align-items: center; }
.note { padding: 6px 16px; font-size: 13px; color: var(--soft); }
.note.trouble { color: var(--amber); }
form { border-top: 1px solid var(--line); background: var(--raised); padding: 10px; display: flex; flex-wrap: wrap; gap: 8px; align-items: end; }
textarea, input[type="email"], input[type="text"] { flex: 1 1 160px; min-width: 0; padding: 8px 10px; border: 1px solid var(--soft); border-radius: 6px;
  background: var(--surface); font-size: 16px; }
textarea { resize: none; height: 64px; max-height: 140px; }
label { font-size: 13px; color: var(--soft); display: grid; flex: 1 1 160px; gap: 2px; }
.address p { flex-basis: 100%; font-size: 13px; }
.error { color: var(--red); }
.files { flex-basis: 100%; display: flex; flex-wrap: wrap; gap: 6px; list-style: none; margin: 0; padding: 0; font-size: 13px; }
.files li { display: flex; align-items: center; border: 1px solid var(--line); border-radius: 6px; padding-left: 8px; overflow-wrap: anywhere; }
.files button { min-height: 32px; padding: 0 8px; }
.hide { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 480px), (max-height: 480px) {
  :host([data-open]) { inset: 0 !important; }
  :host([data-open]) .root { height: 100%; }
  .panel { width: 100%; height: 100%; border: 0; border-radius: 0; }
  button { min-height: 44px; } }
@media (forced-colors: active) { .said, .launcher { border: 1px solid; } }
`;

function sheet() {
  const made = new CSSStyleSheet();
  made.replaceSync(CSS);
  return made;
}
