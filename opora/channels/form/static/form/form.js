// Solves the form's riddle when it is sent, in short stretches so that the page stays alive, and sends it once.
const form = document.querySelector("form[data-challenge]");
const STRETCH = 2000;

function solved(text, bits) {
  const bytes = new TextEncoder();
  return new Promise((done) => {
    let number = 0;
    const go = () => {
      for (let tries = 0; tries < STRETCH; tries += 1, number += 1) {
        if (hashHead(bytes.encode(`${text}:${number}`)) >>> (32 - bits) === 0) return done(String(number));
      }
      return setTimeout(go);
    };
    go();
  });
}

form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const button = form.querySelector("button");
  if (button.disabled) return;
  button.disabled = true;
  button.textContent = form.dataset.busy;
  form.elements.answer.value = await solved(form.dataset.challenge, Number(form.dataset.bits));
  form.submit();
});
