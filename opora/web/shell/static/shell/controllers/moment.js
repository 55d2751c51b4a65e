// moment: words a <time datetime> in the reader's language, with the exact time on hover, and keeps it true.
// data-form: "relative" (5 minutes ago), "short" (for lists: 5 min, 14:05, Mon, 12 Nov), "exact" (date and time), "clock" (14:05).
import { language, text } from "../texts.js";

const MINUTE = 60, HOUR = 3600, DAY = 86400;
const shown = new Set();
const formats = new Map();

function format(kind, options) {
  if (!formats.has(kind)) formats.set(kind, kind === "ago" ? new Intl.RelativeTimeFormat(language(), options) : new Intl.DateTimeFormat(language(), options));
  return formats.get(kind);
}

const exact = (at) => format("exact", { dateStyle: "medium", timeStyle: "short" }).format(at);
const clock = (at) => format("clock", { hour: "numeric", minute: "2-digit" }).format(at);
const ago = (value, unit) => format("ago", { numeric: "auto", style: "short" }).format(value, unit);

function date(at, now) {
  const thisYear = at.getFullYear() === now.getFullYear();
  return thisYear ? format("day", { day: "numeric", month: "short" }).format(at) : format("year", { dateStyle: "medium" }).format(at);
}

function relative(at, now) {
  const seconds = (at - now) / 1000;
  const size = Math.abs(seconds);
  if (size < MINUTE) return text("now");
  if (size < HOUR) return ago(Math.round(seconds / MINUTE), "minute");
  if (size < 12 * HOUR) return ago(Math.round(seconds / HOUR), "hour");
  if (size < 6 * DAY) return `${ago(daysBetween(at, now), "day")} ${clock(at)}`;
  return date(at, now);
}

function daysBetween(at, now) {
  const midnight = (day) => new Date(day.getFullYear(), day.getMonth(), day.getDate());
  return Math.round((midnight(at) - midnight(now)) / 1000 / DAY);
}

function short(at, now) {
  const size = Math.abs(at - now) / 1000;
  if (size < MINUTE) return text("now");
  if (size < HOUR) return minutes(Math.round(size / MINUTE));
  if (daysBetween(at, now) === 0) return clock(at);
  if (daysBetween(at, now) === -1) return ago(-1, "day");
  return size < 6 * DAY ? format("weekday", { weekday: "short" }).format(at) : date(at, now);
}

function minutes(count) {
  if (!formats.has("min")) formats.set("min", new Intl.NumberFormat(language(), { style: "unit", unit: "minute", unitDisplay: "short" }));
  return formats.get("min").format(count);
}

const FORMS = { relative, short, exact, clock };

function word(element, now = new Date()) {
  const at = new Date(element.dateTime);
  if (Number.isNaN(at.getTime())) return;
  const worded = (FORMS[element.dataset.form] ?? relative)(at, now);
  if (element.textContent !== worded) element.textContent = worded;
}

document.addEventListener("pointerover", ({ target }) => {
  if (shown.has(target) && !target.title) target.title = exact(new Date(target.dateTime));
}, true);

const wordAll = () => shown.forEach((element) => word(element));

setInterval(wordAll, 20_000);
document.addEventListener("panes:shown", wordAll); // a morphed pane has the server's words again

export default function moment(element) {
  shown.add(element);
  word(element);
  return () => shown.delete(element);
}
