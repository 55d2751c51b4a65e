// sort-names: puts the children of a list in the reader's alphabet by their data-name (or text); PostgreSQL sorts by code point.
import { language } from "../texts.js";

export default function sortNames(holder) {
  const collator = new Intl.Collator(language(), { numeric: true, sensitivity: "base" });
  const name = (element) => element.dataset.name ?? element.textContent.trim();
  const sorted = [...holder.children].sort((one, other) => collator.compare(name(one), name(other)));
  holder.replaceChildren(...sorted);
}
