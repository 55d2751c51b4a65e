// Texts that scripts build come from the JSON block of the page, in the reader's language.
const TEXTS = JSON.parse(document.getElementById("shell-texts")?.textContent ?? "{}");

/** The text called `name` with its {braces} filled. */
export function text(name, values = {}) {
  return (TEXTS[name] ?? name).replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);
}

/** The reader's language as a BCP 47 tag the browser's Intl understands: Django's "sr" is Cyrillic, "sr-latn" Latin. */
export function language() {
  const tag = document.documentElement.lang || "en";
  return { sr: "sr-Cyrl", "sr-latn": "sr-Latn" }[tag.toLowerCase()] ?? tag;
}
