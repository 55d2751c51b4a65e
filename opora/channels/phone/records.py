"""Lists of calls as a file: columns by the names exchanges give them in five languages; the same file again changes nothing."""

from __future__ import annotations

import csv
import hashlib
import io
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.db import transaction
from django.utils.translation import gettext as _

from opora.channels.phone.columns import ABANDONED, ANSWERED, COLUMNS, OUTGOING, VOICEMAIL
from opora.channels.phone.providers.provider import IN, OUT, Told
from opora.channels.phone.reading import heard_of, zone
from opora.kernel import audit
from opora.kernel.access import demand
from opora.kernel.errors import DeskError
from opora.messages import actions as messages
from opora.messages.accounts import answers_of
from opora.messages.models import ChannelAccount
from opora.pure.calls import What
from opora.team.models import Agent

LARGEST = 20 * 1024**2
NEEDED = ("at", "caller")
TIMES = ("%d.%m.%Y %H:%M:%S", "%d.%m.%Y %H:%M", "%d. %m. %Y %H:%M:%S", "%d. %m. %Y %H:%M", "%d/%m/%Y %H:%M:%S", "%d/%m/%Y %H:%M")


@dataclass(slots=True)
class Imported:
    """What became of a file: new events of calls, rows that were here already, and (line, sentence) of rows that cannot be read."""

    calls: int = 0
    repeated: int = 0
    bad: list[tuple[int, str]] = field(default_factory=list)


class BadRow(ValueError):
    """A row that cannot be read; the words are for the person."""


def import_records(account: ChannelAccount, content: bytes, *, by: Agent | None) -> Imported:
    """Take in a list of calls, in one transaction. Rows that cannot be read are named by line and left out."""
    if by:
        demand(by, "import:run")
    if len(content) > LARGEST:
        raise DeskError(_("This file is larger than 20 MB. Bring it in parts."), f"{len(content)} bytes of call records")
    answers, done = answers_of(account), Imported()
    with transaction.atomic():
        for line, row in _rows(content):
            try:
                told = _told(row, zone())
            except BadRow as problem:
                done.bad.append((line, str(problem)))
                continue
            new = messages.note_calls(account.mailbox_id, heard_of(told, answers), settle_at_once=True)
            done.calls, done.repeated = done.calls + bool(new), done.repeated + (not new)
        audit.record("calls.imported", f"mailbox:{account.mailbox_id}", by=by, calls=done.calls, bad=len(done.bad))
    return done


def _rows(content: bytes) -> Iterator[tuple[int, dict[str, str]]]:
    """Line number and the columns we know, by our names."""
    text = _decoded(content)
    head = text.partition("\n")[0]
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=max(";,\t", key=head.count))
    names = [_column(name) for name in next(rows, [])]
    if not set(NEEDED) <= set(names):
        raise DeskError(
            _("The first line must name the columns; at least the time and the caller are needed."), f"call records header {head[:200]!r}"
        )
    for row in rows:
        if any(value.strip() for value in row):
            yield rows.line_num, {name: value.strip() for name, value in zip(names, row, strict=False) if name}


def _told(row: Mapping[str, str], at_home: ZoneInfo) -> list[Told]:
    """One row as the events it stands for."""
    began = _time(row.get("at", ""), at_home)
    waited, spoke = _seconds(row.get("waited", "")), _seconds(row.get("spoke", ""))
    direction = OUT if _is(row.get("direction", ""), OUTGOING) else IN
    call = row.get("call") or _fingerprint(row)
    state, queue = row.get("state", ""), row.get("queue", "")
    answered = _is(state, ANSWERED) if state else spoke > 0

    def event(what: What, seconds: float) -> Told:
        at = began + timedelta(seconds=seconds)
        them, us = row.get("caller", ""), row.get("called", "")
        return Told(call, what, at, them, us, direction=direction, queue=queue, agent=row.get("agent", ""), name=row.get("name", ""))

    if answered:
        return [event(What.RINGING, 0), event(What.ANSWERED, waited), event(What.HUNG_UP, waited + spoke)]
    lost = What.VOICEMAIL if _is(state, VOICEMAIL) else What.ABANDONED if _is(state, ABANDONED) or queue else What.MISSED
    return [event(What.RINGING, 0), event(lost, waited)]


def _time(told: str, at_home: ZoneInfo) -> datetime:
    try:
        at = datetime.fromisoformat(told)
    except ValueError:
        found = [parsed for form in TIMES if (parsed := _parsed(told, form))]
        if not found:
            raise BadRow(_("The time “%(text)s” cannot be read. Times look like 2026-11-20 17:41:05.") % {"text": told[:40]}) from None
        at = found[0]
    return at if at.tzinfo else at.replace(tzinfo=at_home)


def _parsed(told: str, form: str) -> datetime | None:
    try:
        return datetime.strptime(told, form)  # noqa: DTZ007 - the zone is the desk's
    except ValueError:
        return None


def _seconds(told: str) -> float:
    """ "75", "75 s", "1:15", "00:01:15"; nothing is none."""
    plain = told.lower().removesuffix("sec").removesuffix("s").strip().replace(",", ".")
    try:
        total = 0.0
        for part in plain.split(":") if plain else []:
            total = total * 60 + float(part)
    except ValueError:
        raise BadRow(_("“%(text)s” is no length of time.") % {"text": told[:40]}) from None
    if total != total:  # "nan" is a number to Python and to nobody else
        raise BadRow(_("“%(text)s” is no length of time.") % {"text": told[:40]})
    return min(max(total, 0.0), 86_400.0)


def _fingerprint(row: Mapping[str, str]) -> str:
    return "row " + hashlib.sha256("\0".join(f"{name}={row[name]}" for name in sorted(row)).encode()).hexdigest()[:40]


def _column(name: str) -> str:
    plain = _plain(name)
    return next((ours for ours, theirs in COLUMNS.items() if _is(plain, theirs)), "")


def _is(told: str, words: str) -> bool:
    return _plain(told) in {_plain(word) for word in words.split()}


def _plain(text: str) -> str:
    """Lower case, without accents, spaces and punctuation; ł and đ have no accent that falls off."""
    folded = unicodedata.normalize("NFD", text.casefold().replace("ł", "l").replace("đ", "dj"))
    return "".join(letter for letter in folded if letter.isalnum())


def _decoded(content: bytes) -> str:
    for encoding in ("utf-8-sig", "utf-16") if content[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig",):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("cp1250", "replace")
