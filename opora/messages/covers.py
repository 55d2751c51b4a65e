"""The channel register: who looks after which channel and when, what is left open, and what a channel says when nobody is there.

A channel for which nobody is entered works in the desk's hours (requirement S0-34).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time

from django.db.models import QuerySet
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from opora.kernel.db.prepared import prepared
from opora.messages.models import Cover, Mailbox
from opora.pure.languages import to_latin_serbian
from opora.pure.workload.working_time import Spans, WorkingTime
from opora.team import queries as team
from opora.team.models import Agent

MIDNIGHT = time.min


@dataclass(frozen=True, slots=True)
class Staffing:
    """One channel now: who is there, since when nobody is (None while somebody is), when somebody will be."""

    mailbox: Mailbox
    covers: tuple[Cover, ...]
    there: tuple[Agent, ...]
    is_open: bool
    opens_next: datetime | None


def staffing(mailbox: Mailbox, *, at: datetime | None = None) -> Staffing:
    """Who looks after a channel at an instant. Somebody who is marked away is not there."""
    return staffings([mailbox], at=at)[0]


def staffings(mailboxes: Sequence[Mailbox], *, at: datetime | None = None) -> list[Staffing]:
    """The same for several channels, asked in one question."""
    now, desk = at or timezone.now(), team.working_time()
    covers: dict[int, list[Cover]] = {one.pk: [] for one in mailboxes}
    for one in _covers(list(covers)):
        covers[one.mailbox_id].append(one)
    away = team.away_at(now) if any(covers.values()) else set()
    return [_staffing(one, tuple(covers[one.pk]), away, desk, now) for one in mailboxes]


@prepared
def _covers(mailboxes: list[int]) -> QuerySet[Cover]:
    rows = Cover.objects.filter(mailbox__among=mailboxes, agent__is_active=True).select_related("agent")
    return rows.order_by("weekday", "opens", "pk")


def _staffing(mailbox: Mailbox, covers: tuple[Cover, ...], away: set[int], desk: WorkingTime, now: datetime) -> Staffing:
    if not covers:
        return Staffing(mailbox, (), (), desk.is_open(now), desk.opens_next(now))
    present = [one for one in covers if one.agent_id not in away]
    there = tuple({one.agent_id: one.agent for one in present if _hours([one], desk).is_open(now)}.values())
    return Staffing(mailbox, covers, there, bool(there), _hours(present, desk).opens_next(now))


def words_when_nobody(mailbox: Mailbox, language: str, *, at: datetime | None = None) -> str:
    """What the channel says now in an interface language when nobody is there; '' while somebody is."""
    now = staffing(mailbox, at=at)
    if now.is_open:
        return ""
    own = own_words(mailbox, language)
    if own:
        return own
    with translation.override(language):
        if now.opens_next is None:
            return _("Nobody is here now. Write to us; we will answer as soon as somebody is.")
        when = _when(now.opens_next, at or timezone.now())
        return _("Nobody is here until %(when)s. Write to us; we will answer then.") % {"when": when}


def own_words(mailbox: Mailbox, language: str) -> str:
    """What the team wrote for the hours in which nobody is there; '' where it wrote nothing in this interface language.

    Serbian in Latin letters is read from the Cyrillic text when there is no text of its own.
    """
    told = mailbox.unstaffed_words
    if language == "sr-latn" and not told.get(language):
        return to_latin_serbian(str(told.get("sr", "")))
    return str(told.get(language, "") or told.get(language.partition("-")[0], ""))


def gaps(mailbox: Mailbox) -> dict[int, Spans]:
    """The working hours of the desk, by weekday, in which nobody looks after a channel that has covers at all."""
    covered = by_weekday(Cover.objects.filter(mailbox=mailbox, agent__is_active=True))
    if not covered:
        return {}
    wanted = team.working_time().hours
    found = {day: _minus(spans, covered.get(day, ())) for day, spans in wanted.items()}
    return {day: spans for day, spans in found.items() if spans}


def by_weekday(covers: Iterable[Cover]) -> dict[int, Spans]:
    """The spans of covers by weekday."""
    found: dict[int, list[tuple[time, time]]] = defaultdict(list)
    for one in covers:
        found[one.weekday].append((one.opens, one.closes))
    return {day: tuple(sorted(spans)) for day, spans in found.items()}


def _hours(covers: Iterable[Cover], desk: WorkingTime) -> WorkingTime:
    return replace(desk, hours=by_weekday(covers))


def _minus(wanted: Spans, covered: Spans) -> Spans:
    left = list(wanted)
    for opens, closes in covered:
        left = [piece for span in left for piece in _cut(span, opens, closes)]
    return tuple(left)


def _cut(span: tuple[time, time], opens: time, closes: time) -> list[tuple[time, time]]:
    """What remains of a span without another; one that ends at midnight ends with the day."""
    begin, end = span
    before = (begin, min(opens, end) if end != MIDNIGHT else opens)
    after = (max(closes, begin), end)
    pieces = [before] if opens > begin else []
    if closes != MIDNIGHT and (end == MIDNIGHT or closes < end):
        pieces.append(after)
    return [piece for piece in pieces if piece[1] == MIDNIGHT or piece[0] < piece[1]]


def _when(at: datetime, now: datetime) -> str:
    """A clock time for today, the weekday with it for the days after."""
    local, today = at, now.astimezone(at.tzinfo).date()
    clock = date_format(local, "TIME_FORMAT")
    return clock if local.date() == today else f"{date_format(local, 'l')} {clock}"
