// The conversation: what was typed is kept until the desk has shown it back, sent in its order, and repeated under the same key
// until then; the stream begins again where it broke off.
const PAUSES = [500, 1000, 2000, 5000, 10000, 15000];
const SILENT_FOR = 40000; // a stream that says nothing for so long is dead
const NEWS_EVERY = 45000;
const HIDDEN_FOR = 120000; // browsers allow few streams at once: a page that nobody looks at gives its own up
const TYPING_FOR = 4000;
const AGAIN = 3000;
const NEVER = [400, 403, 404, 410, 413, 422];
const wait = (time) => new Promise((done) => { setTimeout(done, time); });

class Talk {
  constructor(desk, memory, root, labels, page) {
    Object.assign(this, { desk, memory, labels, page, files: [], ids: new Set(), refused: new Set(), last: 0, seen: 0, read: 0, unread: 0, typing: 0 });
    this.panel = new Panel(root, {
      opened: () => this.opened(), closed: () => {}, typed: () => this.typed(), sent: (text) => this.say(text),
      chose: (files) => this.attach(files), removed: (file) => this.detach(file), addressed: (email, name) => this.leaveAddress(email, name),
    });
    this.panel.label.textContent = labels.open;
    document.addEventListener("visibilitychange", () => this.looked());
    addEventListener("pagehide", () => this.event("leave", {}, { keepalive: true }).catch(() => {}));
    addEventListener("online", () => { this.hurry?.(); this.flush(); });
    addEventListener("storage", (event) => { if (event.key === this.memory.name) this.memory.read(); });
    if (memory.visitor || memory.unsent.length) this.opened().then(() => this.flush());
  }

  async opened() {
    this.greeted ??= this.greet().catch((problem) => { this.greeted = undefined; throw problem; });
    await this.greeted;
    setTimeout(() => this.markRead());
  }

  async greet() {
    const hello = await this.untilAnswered(() => this.desk.told("hello", { ...this.me(), ...this.page }));
    if (this.memory.visitor && !hello.known) this.memory.visitor = "";
    this.panel.label.textContent = this.labels.open;
    this.panel.build(hello);
    for (const one of this.memory.unsent) this.showMine(one);
    if (!hello.open) this.panel.askForAddress();
    if (this.memory.visitor) this.listen();
    else setInterval(() => this.lookForNews(), NEWS_EVERY);
  }

  // Who has not spoken yet has no stream; what everybody should know reaches them all the same.
  async lookForNews() {
    if (this.memory.visitor || !this.panel.isOpen || document.visibilityState !== "visible") return;
    const hello = await this.desk.told("hello", { ...this.me(), ...this.page }).catch(() => null);
    if (hello) this.panel.news(hello.news);
  }

  me() {
    return { visitor: this.memory.visitor };
  }

  event(name, told = {}, settings = {}) {
    return this.memory.visitor ? this.desk.told("tell", { event: name, ...this.me(), ...told }, settings) : Promise.resolve({});
  }

  // Tries again while the desk is away; what it refuses for good is thrown.
  async untilAnswered(ask) {
    for (let tries = 0; ; tries += 1) {
      try {
        return await ask();
      } catch (problem) {
        if (problem instanceof Refusal && problem.status < 500 && problem.status !== 429) throw problem;
        if (this.panel.texts) this.panel.tell(this.panel.texts[problem.status === 429 ? "too_fast" : "later"], true);
        else this.panel.label.textContent = this.labels.offline;
        await this.pause(tries);
      }
    }
  }

  pause(tries) {
    const time = PAUSES[Math.min(tries, PAUSES.length - 1)] * (0.75 + Math.random() / 2);
    return Promise.race([wait(time), new Promise((hurry) => { this.hurry = hurry; })]);
  }

  async visitor() {
    if (!this.memory.visitor) {
      const { visitor } = await this.untilAnswered(() => this.desk.told("begin", this.page));
      this.memory.visitor = visitor;
      this.listen();
    }
  }

  say(text) {
    if (this.files.some((one) => !one.key)) return false; // still on their way
    if (!text && !this.files.length) return false;
    const key = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    const message = { key, text, files: this.files.map(({ key: file, name }) => ({ key: file, name })), at: Date.now() };
    this.memory.add(message);
    this.files = [];
    this.panel.showFiles([]);
    this.showMine(message);
    clearTimeout(this.quiet);
    this.typing = 0;
    this.flush();
    this.panel.askForAddress();
    return true;
  }

  showMine(one) {
    this.panel.show({ id: one.key, text: one.text, files: one.files.map(({ name }) => ({ name })) });
    this.panel.mark(one.key, this.panel.texts.sending);
  }

  async flush() {
    if (this.flushing) return;
    this.flushing = true;
    const done = new Set();
    for (let one; (one = this.memory.unsent.find(({ key }) => !done.has(key) && !this.refused.has(key)));) {
      done.add(one.key);
      await this.post(one);
    }
    this.flushing = false;
  }

  async post(one) {
    const files = one.files.map(({ key }) => key);
    try {
      await this.untilAnswered(async () => {
        await this.visitor();
        await this.event("say", { key: one.key, text: one.text, files, page: this.page.page });
      });
      this.panel.mark(one.key, this.panel.texts.sent);
      this.panel.tell("");
    } catch (problem) {
      if (problem.status === 401) {
        this.memory.visitor = "";
        await this.pause(0);
        return this.post(one);
      }
      if (NEVER.includes(problem.status)) this.refused.add(one.key);
      this.panel.mark(one.key, this.panel.texts.failed, () => { this.refused.delete(one.key); this.flush(); });
    }
    return undefined;
  }

  typed() {
    clearTimeout(this.quiet);
    if (Date.now() - this.typing > TYPING_FOR) {
      this.typing = Date.now();
      this.event("typing", { on: true }).catch(() => {});
    }
    this.quiet = setTimeout(() => {
      this.typing = 0;
      this.event("typing", { on: false }).catch(() => {});
    }, TYPING_FOR);
  }

  async leaveAddress(email, name) {
    try {
      await this.visitor();
      return (await this.untilAnswered(() => this.event("address", { email, name }))).taken === true;
    } catch {
      return false;
    }
  }

  async attach(chosen) {
    const { hello, texts } = this.panel;
    for (const file of chosen) {
      if (this.files.length >= hello.files) { this.panel.tell(filled(texts.too_many, { most: hello.files }), true); break; }
      if (file.size > hello.largest_file) {
        this.panel.tell(filled(texts.too_large, { name: file.name, most: Math.floor(hello.largest_file / 1048576) }), true);
        continue;
      }
      const one = { name: file.name };
      this.files.push(one);
      this.panel.showFiles(this.files);
      try {
        await this.visitor();
        const form = new FormData();
        form.append("visitor", this.memory.visitor);
        form.append("file", file);
        Object.assign(one, await this.untilAnswered(() => this.desk.told("file", form)));
      } catch {
        this.files = this.files.filter((other) => other !== one);
        this.panel.tell(filled(texts.not_taken, { name: file.name }), true);
      }
      this.panel.showFiles(this.files);
    }
  }

  detach(file) {
    this.files = this.files.filter((one) => one !== file);
    this.panel.showFiles(this.files);
    this.panel.words.focus();
  }

  async listen() {
    if (this.listening) return;
    this.listening = true;
    for (let tries = 0; this.memory.visitor && !this.resting; tries += 1) {
      const line = (this.line = new AbortController());
      const alive = () => {
        tries = 0;
        this.heardAt = Date.now();
        clearTimeout(this.silence);
        this.silence = setTimeout(() => line.abort(), SILENT_FOR);
      };
      const gone = this.heardAt ? Math.max(0, Math.round((Date.now() - this.heardAt) / 1000)) : 0;
      this.silence = setTimeout(() => line.abort(), SILENT_FOR);
      try {
        const started = { ...this.me(), after: this.heardAt ? this.last : 0, gone };
        await this.desk.follow(started, { signal: line.signal, alive, heard: (event, told) => this[`on_${event}`]?.(told) });
      } catch (problem) {
        if (problem instanceof Refusal && problem.status === 401) this.memory.visitor = "";
        else if (problem instanceof Refusal && problem.status === 403) break;
      }
      clearTimeout(this.silence);
      if (this.resting) break;
      await this.pause(tries);
    }
    this.listening = false;
  }

  on_said(message) {
    this.last = Math.max(this.last, message.id);
    if (this.ids.has(message.id)) return;
    this.ids.add(message.id);
    if (message.key) {
      this.memory.arrived(message.key);
      this.panel.drop(message.key);
    }
    this.panel.show({ ...message, link: (one) => `${this.desk.address}file/${encodeURIComponent(one)}` });
    if (!message.ours) return this.marks();
    this.panel.tell("");
    this.newest = Math.max(this.newest ?? 0, message.id);
    if (this.isRead()) return this.markRead();
    this.unread += 1;
    return this.panel.showCount(this.unread);
  }

  on_news({ text }) {
    this.panel.news(text);
  }

  on_writing({ name }) {
    this.panel.tell(name ? filled(this.panel.texts.writes, { name }) : "");
  }

  on_seen({ up_to }) {
    this.seen = Math.max(this.seen, up_to);
    this.marks();
  }

  // Only the newest of what was sent says how far it got.
  marks() {
    const mine = [...this.panel.lines].filter(([id, line]) => typeof id === "number" && line.classList.contains("mine"));
    mine.forEach(([id], place) => {
      this.panel.mark(id, place < mine.length - 1 ? "" : this.panel.texts[id <= this.seen ? "seen" : "sent"]);
    });
  }

  isRead() {
    return this.panel.isOpen && document.visibilityState === "visible";
  }

  markRead() {
    if (!this.isRead()) return;
    this.unread = 0;
    this.panel.showCount(0);
    if ((this.newest ?? 0) <= this.read) return;
    const [before, upTo] = [this.read, this.newest];
    this.read = upTo;
    this.event("read", { up_to: upTo }).catch(({ status }) => {
      if (NEVER.includes(status)) return;
      this.read = Math.min(this.read, before);
      setTimeout(() => this.markRead(), AGAIN);
    });
  }

  looked() {
    clearTimeout(this.rest);
    if (document.visibilityState === "hidden") {
      this.rest = setTimeout(() => { this.resting = true; this.line?.abort(); }, HIDDEN_FOR);
      return;
    }
    this.resting = false;
    if (this.greeted && this.memory.visitor) this.listen();
    this.markRead();
  }
}
