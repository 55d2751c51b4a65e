"""Comments and reviews out of a file: CSV with the columns of any site, known by their headings in five languages."""

from __future__ import annotations

import csv
import hashlib
import io
from dataclasses import dataclass
from datetime import UTC, datetime

from django.db import transaction
from django.utils.translation import gettext as _

from opora.kernel import audit
from opora.kernel.access import demand
from opora.kernel.errors import DeskError
from opora.messages.actions import hear
from opora.messages.models import ChannelAccount
from opora.pure.languages import fold
from opora.pure.utterances import Speaker, Utterance
from opora.team.models import Agent

LARGEST = 10 * 1024**2
MOST_ROWS = 20_000
_HEADINGS = {
    "text": (
        "text comment review message content komentar recenze hodnoceni zprava opinia komentarz tresc recenzja "
        "σχολιο κριτικη κειμενο recenzija poruka tekst"
    ),
    "author": "author name user autor jmeno uzivatel uzytkownik imie nazwa συντακτης ονομα χρηστης ime korisnik",
    "at": "date time created datum cas data czas ημερομηνια ωρα vreme",
    "stars": "rating stars score hvezdy hvezdicky gwiazdki ocena αστερια βαθμολογια zvezdice",
    "link": "link url address odkaz adresa adres συνδεσμος veza",
    "key": "id key cislo numer αριθμος broj",
    "thread": "thread parent reply_to vlakno watek νημα nit",
}
_BY_HEADING = {heading: name for name, headings in _HEADINGS.items() for heading in headings.split()}
_FORMS = ("%d.%m.%Y %H:%M", "%d.%m.%Y", "%d. %m. %Y", "%d.%m.%Y.", "%d/%m/%Y %H:%M", "%d/%m/%Y")


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found: utterances, and by line of the file what is wrong with it."""

    said: tuple[Utterance, ...]
    problems: tuple[tuple[int, str], ...]


def read_records(content: bytes, *, at: datetime) -> Reading:
    """Read a file. DeskError when it has no column of texts; single bad lines are told and left out."""
    try:
        return _read(_decoded(content), at)
    except csv.Error as problem:
        raise DeskError(_("This file is no CSV that can be read. Save it again as CSV, UTF-8."), str(problem)) from problem


def _read(text: str, at: datetime) -> Reading:
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    columns = {_BY_HEADING.get(fold(one).strip().replace(" ", "_"), ""): place for place, one in enumerate(next(rows, []))}
    if "text" not in columns:
        raise DeskError(_("The file needs a heading line with a column of texts, such as “text” or “review”."), "csv without texts")
    said: list[Utterance] = []
    problems: list[tuple[int, str]] = []
    line = rows.line_num + 1
    for row in rows:
        line, here = rows.line_num + 1, line  # a text of several lines is named by its first one
        if len(said) + len(problems) >= MOST_ROWS:
            problems.append((here, _("The file is too long; split it here.")))
            break
        told = {name: row[place].strip() for name, place in columns.items() if name and place < len(row)}
        if not any(told.values()):
            continue
        try:
            said.append(_utterance(told, at))
        except ValueError as problem:
            problems.append((here, str(problem)))
    return Reading(tuple(said), tuple(problems))


def import_records(account: ChannelAccount, content: bytes, *, by: Agent, at: datetime) -> tuple[int, Reading]:
    """Hear what the file holds; the same file again adds nothing. Returns how many were new, and the reading."""
    demand(by, "import:run")
    if len(content) > LARGEST:
        raise DeskError(_("This file is larger than %(size)d MB. Split it.") % {"size": LARGEST // 1024**2}, f"csv of {len(content)}")
    reading = read_records(content, at=at)
    with transaction.atomic():
        new = hear(account.mailbox_id, reading.said).stored
        audit.record("comments.imported", f"mailbox:{account.mailbox_id}", by=by, new=new, bad=len(reading.problems))
    return new, reading


def _utterance(told: dict[str, str], at: datetime) -> Utterance:
    if not told.get("text"):
        raise ValueError(_("This line has no text."))
    author = told.get("author", "")
    when = _instant(told.get("at", ""), at)
    key = told.get("key") or hashlib.sha256("\n".join((author, told.get("at", ""), told["text"])).encode()).hexdigest()
    return Utterance(
        channel="feed", conversation=(told.get("thread") or told.get("link") or key)[:300], key=key[:300],
        speaker=Speaker("other", (author or f"unknown {key}")[:320], author), at=when, text=told["text"],
        facts={"link": told.get("link", "")[:1000], **_stars(told.get("stars", ""))},
    )  # fmt: skip


def _stars(told: str) -> dict[str, float]:
    first = told.replace(",", ".").split("/")[0].strip()
    if not first:
        return {}
    try:
        stars = float(first)
    except ValueError:
        stars = float(told.count("★") or told.count("*"))
    if not 0 < stars <= 5:
        raise ValueError(_("“%(stars)s” is no number of stars from 1 to 5.") % {"stars": told[:40]})
    return {"stars": stars}


def _instant(told: str, at: datetime) -> datetime:
    if not told:
        return at
    try:
        found = datetime.fromisoformat(told)
    except ValueError:
        found = _by_form(told)
    return min(found if found.tzinfo else found.replace(tzinfo=at.tzinfo or UTC), at)


def _by_form(told: str) -> datetime:
    for form in _FORMS:
        try:
            return datetime.strptime(told, form)  # noqa: DTZ007 - the caller adds the desk's zone
        except ValueError:
            continue
    raise ValueError(_("“%(date)s” is no date that can be read.") % {"date": told[:40]})


def _decoded(content: bytes) -> str:
    for charset in ("utf-8-sig", "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "cp1250"):
        try:
            return content.decode(charset).replace("\x00", "")
        except UnicodeDecodeError:
            continue
    return content.decode("utf-8", "replace").replace("\x00", "")


def _delimiter(text: str) -> str:
    head = text.partition("\n")[0]
    return max(",;\t", key=head.count)
