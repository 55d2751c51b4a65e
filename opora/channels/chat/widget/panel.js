// What is on the screen. It knows no desk: it is told what to show and says what was done.
class Panel {
  constructor(root, { opened, closed, typed, sent, chose, removed, addressed, again }) {
    this.does = { opened, closed, typed, sent, chose, removed, addressed, again };
    this.count = element("span", { class: "count", hidden: true });
    this.label = element("span");
    this.launcher = element("button", { class: "main launcher", type: "button", "aria-haspopup": "dialog", onclick: () => this.open() },
      icon("chat"), this.label, this.count);
    this.live = element("div", { class: "hide", role: "status" });
    this.dialog = element("section", { class: "panel", role: "dialog", "aria-labelledby": "title", hidden: true });
    this.dialog.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.close();
    });
    root.append(element("div", { class: "root" }, this.dialog, this.launcher, this.live));
    this.host = root.host;
    this.lines = new Map();
  }

  build(hello) {
    const t = (this.texts = hello.texts);
    this.hello = hello;
    this.dialog.lang = this.launcher.lang = hello.language;
    this.hours = element("p", { class: "hours" });
    this.log = element("div", { class: "log", role: "log" });
    this.known = element("div", { class: "news", role: "status", hidden: true });
    this.note = element("p", { class: "note", role: "status", hidden: true });
    this.words = element("textarea", { "aria-label": t.message, placeholder: t.message, rows: "2" });
    this.words.addEventListener("input", () => this.does.typed());
    this.words.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.send();
    });
    this.files = element("ul", { class: "files", hidden: true });
    this.picker = element("input", { type: "file", multiple: true, class: "hide", tabindex: "-1", "aria-hidden": "true",
      onchange: () => { this.does.chose([...this.picker.files]); this.picker.value = ""; } });
    const attach = hello.files
      ? element("button", { type: "button", "aria-label": t.attach, title: t.attach, onclick: () => this.picker.click() }, icon("clip"))
      : null;
    this.dialog.replaceChildren(
      element("header", {}, element("div", {}, element("h2", { id: "title" }, hello.title), this.hours),
        element("button", { type: "button", "aria-label": t.close, title: t.close, onclick: () => this.close() }, icon("close"))),
      (this.middle = element("div", { class: "middle", role: "region", "aria-label": t.conversation, tabindex: "0" }, this.known, this.log, this.addressForm())),
      this.note,
      element("form", { onsubmit: (event) => { event.preventDefault(); this.send(); } },
        this.files, this.words, this.picker, attach, element("button", { class: "main", type: "submit" }, t.send)),
    );
    for (const words of [hello.greeting, hello.away]) {
      if (words) this.log.append(element("div", { class: "said" }, element("p", {}, ...withLinks(words))));
    }
    this.tellHours();
    this.news(hello.news);
  }

  // What everybody should know now, above the conversation; the words stay while they are true.
  news(words) {
    this.known.hidden = !words;
    if (this.known.textContent !== words) this.known.textContent = words;
  }

  tellHours() {
    const { open, opens_at, language } = this.hello;
    const when = opens_at && new Date(opens_at);
    const today = when && when.toDateString() === new Date().toDateString();
    const how = { hour: "numeric", minute: "2-digit", ...(today ? {} : { weekday: "long", day: "numeric", month: "numeric" }) };
    const back = when && filled(this.texts.back, { when: new Intl.DateTimeFormat(language, how).format(when) });
    this.hours.textContent = open ? this.texts.here : `${this.texts.away} ${back}`;
  }

  addressForm() {
    const t = this.texts;
    const told = element("p", { role: "status" }, this.hello.open || this.hello.away ? t.leave_address : `${t.away} ${t.leave_address}`);
    const email = element("input", { type: "email", autocomplete: "email", required: true, maxlength: "254" });
    const name = element("input", { type: "text", autocomplete: "name", maxlength: "120" });
    this.address = element("form", { class: "address", novalidate: true, hidden: true, onsubmit: async (event) => {
      event.preventDefault();
      const taken = await this.does.addressed(email.value.trim(), name.value.trim());
      told.textContent = taken ? filled(t.kept, { address: email.value.trim() }) : t.bad_address;
      told.classList.toggle("error", !taken);
      email.setAttribute("aria-invalid", String(!taken));
      if (!taken) return email.focus();
      for (const one of [...this.address.children].slice(1)) one.hidden = true;
      this.words.focus();
    } }, told, element("label", {}, t.name, name), element("label", {}, t.address, email), element("button", { type: "submit" }, t.keep));
    return this.address;
  }

  askForAddress() {
    if (!this.hello.address) this.address.hidden = false;
  }

  async open() {
    await this.does.opened();
    this.dialog.hidden = false;
    this.launcher.hidden = true;
    this.host.setAttribute("data-open", "");
    this.showCount(0);
    this.words?.focus();
    this.toEnd();
  }

  close() {
    this.dialog.hidden = true;
    this.launcher.hidden = false;
    this.host.removeAttribute("data-open");
    this.launcher.focus();
    this.does.closed();
  }

  get isOpen() { return !this.dialog.hidden; }

  send() {
    const text = this.words.value.trim();
    if (text.length > this.hello.longest) return this.tell(filled(this.texts.too_long, { most: this.hello.longest }), true);
    if (!this.does.sent(text)) return undefined;
    this.words.value = "";
    return this.tell("");
  }

  showFiles(files) {
    this.files.hidden = !files.length;
    this.files.replaceChildren(...files.map((one) => element("li", {}, one.key ? one.name : `${one.name} …`,
      element("button", { type: "button", "aria-label": filled(this.texts.remove, { name: one.name }), onclick: () => this.does.removed(one) },
        icon("close")))));
  }

  // `id` is the desk's number of a message, or our own key until it has one.
  show({ id, ours, name, text, files = [], link }) {
    if (this.lines.has(id)) return;
    const line = element("div", { class: ours ? "said" : "said mine" },
      element("span", { class: ours ? "who" : "hide" }, ours ? name || this.texts.us : this.texts.you),
      text ? element("p", {}, ...(ours ? withLinks(text) : [text])) : null,
      ...files.map((one) => element("p", { class: "file" }, icon("clip"),
        one.link ? element("a", { href: link(one.link), target: "_blank", rel: "noopener noreferrer" }, one.name) : one.name)),
      element("span", { class: "state" }));
    this.lines.set(id, line);
    this.log.append(line);
    this.toEnd();
  }

  // What the desk has takes the place of what was on its way.
  drop(key) {
    this.lines.get(key)?.remove();
    this.lines.delete(key);
  }

  mark(id, state, again) {
    const place = this.lines.get(id)?.lastElementChild;
    if (!place) return;
    place.replaceChildren(again ? element("button", { type: "button", onclick: again }, state) : state);
  }

  tell(text, trouble = false) {
    this.note.textContent = text;
    this.note.hidden = !text;
    this.note.classList.toggle("trouble", trouble);
  }

  showCount(count) {
    this.count.hidden = !count;
    this.count.textContent = String(count);
    this.live.textContent = count && this.texts ? filled(this.texts.unread, { count }) : "";
  }

  toEnd() {
    if (this.middle) this.middle.scrollTop = this.middle.scrollHeight;
  }
}
