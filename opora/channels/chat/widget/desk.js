// Speaking with the desk. Requests are plain text without cookies: the browser need not ask beforehand, and nobody is known by a cookie.
class Refusal extends Error {
  constructor(status) {
    super(`status ${status}`);
    this.status = status;
  }
}

class Desk {
  constructor(address) {
    this.address = address;
  }

  async ask(what, body, settings = {}) {
    const sent = body instanceof FormData ? body : JSON.stringify(body);
    const signal = settings.signal ?? AbortSignal.timeout(body instanceof FormData ? 120000 : 20000);
    const answer = await fetch(`${this.address}${what}/`, {
      method: "POST", body: sent, credentials: "omit", cache: "no-store", referrerPolicy: "strict-origin", ...settings, signal,
    });
    if (!answer.ok) throw new Refusal(answer.status);
    return answer;
  }

  async told(what, body, settings) {
    return (await this.ask(what, body, settings)).json();
  }

  // Reads the stream until it breaks; `alive` is called with every sign of life.
  async follow(body, { heard, alive, signal }) {
    const reader = (await this.ask("stream", body, { signal })).body.pipeThrough(new TextDecoderStream()).getReader();
    let waiting = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      alive();
      const parts = (waiting + value).split("\n\n");
      waiting = parts.pop();
      for (const part of parts) {
        const told = /^event: (\w+)\ndata: (.*)$/s.exec(part);
        if (told) heard(told[1], JSON.parse(told[2]));
      }
    }
  }
}
