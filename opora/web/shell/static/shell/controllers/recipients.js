// recipients: To, Cc and Bcc as one line until touched; an address becomes a chip on Enter, comma, semicolon or leaving the field.
import { request } from "../request.js";
import { text } from "../texts.js";

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/;

/** "Jana Nováková <jana@x.example>" or a bare address → {name, address}; null when it is none. */
export function readAddress(words) {
  const [, name = "", address = words] = words.match(/^\s*(.*?)\s*<([^>]+)>\s*$/) ?? [];
  return ADDRESS.test(address.trim()) ? { name: name.replace(/^"|"$/g, ""), address: address.trim() } : null;
}

function chipFor(field, person) {
  const chip = field.querySelector("template").content.firstElementChild.cloneNode(true);
  chip.querySelector("input").value = person.address;
  chip.querySelector("span").textContent = person.name || person.address;
  chip.querySelector("button").setAttribute("aria-label", text("take_away", { name: person.address }));
  chip.title = person.address;
  return chip;
}

export default function recipients(holder) {
  const form = holder.closest("form");

  function summarise() {
    const names = (kind) => [...holder.querySelectorAll(`[data-recipients-field="${kind}"] .chip > span`)].map((chip) => chip.textContent);
    holder.querySelector("[data-recipients-summary]").textContent = names("to").join(", ");
    const copies = [...names("cc"), ...names("bcc")];
    holder.querySelector("[data-recipients-more]").textContent = copies.length ? ` · Cc ${copies.join(", ")}` : "";
    form.dispatchEvent(new CustomEvent("composer:changed"));
  }
  /** One more person, unless they get it already. */
  function add(input, person) {
    const field = input.closest("[data-recipients-field]");
    const there = [...field.querySelectorAll("input[type=hidden]")].some((each) => each.value.toLowerCase() === person.address.toLowerCase());
    if (!there) input.before(chipFor(field, person));
  }
  function take(input) {
    const words = input.value.split(/[,;]/).map((each) => each.trim()).filter(Boolean);
    const people = words.map(readAddress);
    people.forEach((person) => person && add(input, person));
    input.value = words.filter((each, index) => !people[index]).join(", ");
    input.setAttribute("aria-invalid", String(input.value !== ""));
    summarise();
  }
  function addAll(button) {
    const input = holder.querySelector('[data-recipients-field="cc"] [data-recipients-input]');
    JSON.parse(button.dataset.recipientsAll).forEach((person) => add(input, person));
    button.remove();
    summarise();
  }
  async function suggest(input) {
    const url = form.dataset.peopleUrl;
    if (!url || input.value.length < 2) return;
    const people = await request(`${url}?q=${encodeURIComponent(input.value)}`).then((answer) => answer.json()).catch(() => []);
    const options = people.map(({ name, address }) => Object.assign(document.createElement("option"), { value: name ? `${name} <${address}>` : address }));
    let offers = document.getElementById(`${input.id}-offers`);
    if (!offers) {
      offers = Object.assign(document.createElement("datalist"), { id: `${input.id}-offers` });
      holder.append(offers);
      input.setAttribute("list", offers.id);
    }
    offers.replaceChildren(...options);
  }

  holder.addEventListener("click", (event) => {
    if (event.target.closest("[data-recipients-open]")) {
      holder.dataset.open = "";
      holder.querySelector("[data-recipients-input]").focus();
    }
    const everybody = event.target.closest("[data-recipients-all]");
    if (everybody) addAll(everybody);
    const remove = event.target.closest("[data-recipients-remove]");
    if (!remove) return;
    const input = remove.closest("[data-recipients-field]").querySelector("[data-recipients-input]");
    remove.closest(".chip").remove();
    input.focus();
    summarise();
  });
  holder.addEventListener("keydown", (event) => {
    const input = event.target.closest("[data-recipients-input]");
    if (!input) return;
    if (["Enter", ",", ";"].includes(event.key) && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      take(input);
    }
    if (event.key === "Backspace" && !input.value) input.previousElementSibling?.querySelector?.("[data-recipients-remove]")?.click();
  });
  holder.addEventListener("input", (event) => {
    if (!event.target.matches("[data-recipients-input]")) return;
    if (event.inputType === "insertReplacementText" || event.inputType === undefined) take(event.target);
    else suggest(event.target);
  });
  holder.addEventListener("focusout", (event) => {
    if (event.target.matches("[data-recipients-input]") && event.target.value) take(event.target);
    if (!holder.contains(event.relatedTarget) && !holder.querySelector('[aria-invalid="true"]')) delete holder.dataset.open;
  });
}
