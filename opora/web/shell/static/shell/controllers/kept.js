// kept: the words of a field wait in this browser (under data-kept) until its form was sent and accepted. On an element with data-forget
// it forgets the draft of that name, if it was sent: the page says that it was saved.
const kindOf = (name) => `opora:draft:${name}`;

function forget(name) {
  if (JSON.parse(localStorage.getItem(name) ?? "{}").sent) localStorage.removeItem(name);
}

export default function kept(element) {
  if (element.dataset.forget) return forget(kindOf(element.dataset.forget));
  const name = `opora:kept:${element.dataset.kept}`;
  const keep = () => (element.value ? localStorage.setItem(name, element.value) : localStorage.removeItem(name));
  const sent = (event) => {
    if (event.detail?.ctx?.response?.status < 400) localStorage.removeItem(name);
  };
  if (!element.value) element.value = localStorage.getItem(name) ?? "";
  else if (element.value !== element.defaultValue) keep(); // whoever types fast begins before this script does
  element.addEventListener("input", keep);
  element.form.addEventListener("htmx:after:request", sent);
  return () => element.removeEventListener("input", keep);
}
