"""How mail programs of five languages name days, months and the fields of a quoted mail."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from opora.ops.demo_world.scripts import in_latin
from opora.ops.demo_world.shapes import Language, Writing

_DAYS = {
    "cs": ("po út st čt pá so ne", "pondělí úterý středa čtvrtek pátek sobota neděle"),
    "pl": ("pon. wt. śr. czw. pt. sob. niedz.", "poniedziałek wtorek środa czwartek piątek sobota niedziela"),
    "el": ("Δευ Τρί Τετ Πέμ Παρ Σάβ Κυρ", "Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο Κυριακή"),
    "sr": ("пон уто сре чет пет суб нед", "понедељак уторак среда четвртак петак субота недеља"),
    "en": ("Mon Tue Wed Thu Fri Sat Sun", "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
}
_MONTHS = {
    "cs": (
        "led úno bře dub kvě čvn čvc srp zář říj lis pro",
        "ledna února března dubna května června července srpna září října listopadu prosince",
    ),
    "pl": (
        "sty lut mar kwi maj cze lip sie wrz paź lis gru",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    ),
    "el": (
        "Ιαν Φεβ Μαρ Απρ Μαΐ Ιουν Ιουλ Αυγ Σεπ Οκτ Νοε Δεκ",
        "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου",
    ),
    "sr": (
        "јан феб мар апр мај јун јул авг сеп окт нов дец",
        "јануар фебруар март април мај јун јул август септембар октобар новембар децембар",
    ),
    "en": (
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        "January February March April May June July August September October November December",
    ),
}
# What the big web mail writes above a quotation; {d} day name, {m} month name.
_GMAIL = {
    "cs": "{d} {at.day}. {at.month}. {at.year} v {at.hour}:{at:%M} odesílatel {who} napsal:",
    "pl": "{d}, {at.day} {m} {at.year} o {at:%H:%M} {who} napisał(a):",
    "el": "Στις {d} {at.day} {m} {at.year} στις {at.hour}:{at:%M}, ο/η {who} έγραψε:",
    "sr": "{d}, {at.day}. {m} {at.year}. у {at:%H:%M} {who} је написао/ла:",
    "en": "On {d}, {m} {at.day}, {at.year} at {at.hour}:{at:%M} {who} wrote:",
}
# What a mail program on a computer writes.
_DESKTOP = {
    "cs": "Dne {at.day}. {at.month}. {at.year} v {at.hour}:{at:%M} {who} napsal(a):",
    "pl": "W dniu {at:%d.%m.%Y} o {at:%H:%M}, {who} pisze:",
    "el": "Στις {at.day}/{at.month}/{at.year} {at.hour}:{at:%M}, ο/η {who} έγραψε:",
    "sr": "Дана {at.day}.{at.month}.{at.year}. у {at.hour}:{at:%M}, {who} је написао/ла:",
    "en": "On {at:%d/%m/%Y} {at:%H:%M}, {who} wrote:",
}
# The fields of the office program: from, sent, to, subject, and its long date.
_OFFICE = {
    "cs": ("Od", "Odesláno", "Komu", "Předmět", "{d} {at.day}. {m} {at.year} {at.hour}:{at:%M}"),
    "pl": ("Od", "Wysłano", "Do", "Temat", "{d}, {at.day} {m} {at.year} {at:%H:%M}"),
    "el": ("Από", "Στάλθηκε", "Προς", "Θέμα", "{d}, {at.day} {m} {at.year} {at.hour}:{at:%M}"),
    "sr": ("Од", "Послато", "За", "Тема", "{d}, {at.day}. {m} {at.year}. {at:%H:%M}"),
    "en": ("From", "Sent", "To", "Subject", "{d}, {m} {at.day}, {at.year} {at.hour}:{at:%M}"),
}
# The fields of a Czech web mail and of its neighbours: title, from, to, date, subject.
_WEB = {
    "cs": ("Původní e-mail", "Od", "Komu", "Datum", "Předmět"),
    "pl": ("Wiadomość oryginalna", "Od", "Do", "Data", "Temat"),
    "el": ("Αρχικό μήνυμα", "Από", "Προς", "Ημερομηνία", "Θέμα"),
    "sr": ("Оригинална порука", "Од", "За", "Датум", "Наслов"),
    "en": ("Original message", "From", "To", "Date", "Subject"),
}


@dataclass(frozen=True)
class Tongue:
    """The language, and for Serbian the script, in which a mail program speaks to its owner."""

    language: Language
    writing: Writing = "usual"

    def gmail_heading(self, at: datetime, who: str) -> str:
        """The line above a quotation in web mail; `who` as it should stand there."""
        return self._filled(_GMAIL, at, who, short=True)

    def desktop_heading(self, at: datetime, who: str) -> str:
        """The line above a quotation in a mail program."""
        return self._filled(_DESKTOP, at, who, short=True)

    def office_fields(self, at: datetime, sender: str, to: str, subject: str) -> list[tuple[str, str]]:
        """Label and value of the block that the office program puts above the earlier mail."""
        *labels, date = _OFFICE[self.language]
        when = self._spelled(date.format(at=at, d=self._day(at, short=False), m=self._month(at, short=False)))
        return list(zip(map(self._spelled, labels), (sender, when, to, subject), strict=True))

    def web_fields(self, at: datetime, sender: str, to: str, subject: str) -> tuple[str, list[tuple[str, str]]]:
        """Title, and label and value, of the block of web mail."""
        title, *labels = map(self._spelled, _WEB[self.language])
        when = f"{at.day}. {at.month}. {at.year} {at:%H:%M:%S}"
        return title, list(zip(labels, (sender, to, when, subject), strict=True))

    def _filled(self, forms: dict[str, str], at: datetime, who: str, *, short: bool) -> str:
        line = forms[self.language].format(at=at, who="{who}", d=self._day(at, short=short), m=self._month(at, short=short))
        return self._spelled(line).replace("{who}", who)

    def _day(self, at: datetime, *, short: bool) -> str:
        return _DAYS[self.language][0 if short else 1].split()[at.weekday()]

    def _month(self, at: datetime, *, short: bool) -> str:
        return _MONTHS[self.language][0 if short else 1].split()[at.month - 1]

    def _spelled(self, words: str) -> str:
        return words if self.language != "sr" or self.writing == "cyrillic" else in_latin(words)
