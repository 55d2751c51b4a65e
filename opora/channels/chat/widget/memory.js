// What this browser keeps: who it is to the desk, and every message until the desk has shown that it has it.
class Memory {
  constructor(name, who) {
    this.name = name;
    this.kept = { visitor: "", who, unsent: [] };
    this.read();
    if (this.kept.who !== who) this.forget(who); // somebody else is signed in at this computer now
  }

  read() {
    try {
      const found = JSON.parse(localStorage.getItem(this.name));
      if (found && Array.isArray(found.unsent)) this.kept = found;
    } catch { /* no storage here: kept as long as the page is open */ }
  }

  write() {
    try {
      localStorage.setItem(this.name, JSON.stringify(this.kept));
    } catch { /* as above */ }
  }

  forget(who = this.kept.who) {
    this.kept = { visitor: "", who, unsent: [] };
    this.write();
  }

  // Other pages of the same browser write here too: read, change, write, so that nobody's messages are lost.
  change(how) {
    this.read();
    how(this.kept);
    this.write();
  }

  get visitor() { return this.kept.visitor; }
  set visitor(token) { this.change((kept) => { kept.visitor = token; }); }

  get unsent() { return this.kept.unsent; }
  add(message) { this.change((kept) => { kept.unsent.push(message); }); }
  arrived(key) { this.change((kept) => { kept.unsent = kept.unsent.filter((one) => one.key !== key); }); }
}
