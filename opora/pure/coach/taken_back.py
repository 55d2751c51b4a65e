"""Which clause of a draft takes back one of an earlier letter of ours: a no to our yes, a charge for what was included, another number.

What the customer newly asks about may have another answer, and what we said both ways before is not taken back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

from opora.pure.coach.prepared import SOME_DAY, Prepared
from opora.pure.languages.moments import Moment, find_moments
from opora.pure.reading.opposed import Clause, clauses, differ, keys_of, numbers_in, sums_in

_HEADING = re.compile(r"\A\s*\(?(?:\d{4}-\d\d-\d\d|\d{1,2}[./] ?\d{1,2}[./]?(?: ?\d{2,4}\.?)?)\)?\s*[:–—-]\s")
_MOST = 0.6
"""Of the shorter clause's words, where nothing but a "not" tells two clauses apart."""
_SHORT = 2
"""A clause about so few things is about each of them."""


@dataclass(frozen=True)
class TakenBack:
    """A clause of the draft and the one of ours that it takes back."""

    now: Clause
    old: Clause


@dataclass(frozen=True)
class _Talk:
    """All that was said on both sides."""

    before: Sequence[Clause]
    now: Sequence[Clause]
    asked: frozenset[str]
    theirs: frozenset[float]
    """Numbers that the customer names."""

    @cached_property
    def repeated_sums(self) -> frozenset[str]:
        return frozenset().union(*(one.sums for one in self.now))

    def repeats(self, unit: str, numbers: frozenset[float]) -> bool:
        """The draft names our earlier number, too, or only one of the customer's."""
        return any(not differ(numbers, one.counted[unit]) for one in self.now if unit in one.counted)

    def is_about(self, now: Clause, old: Clause) -> bool:
        return bool(now.keys & old.around or (now.keys & self.asked and old.around & self.asked))

    def is_new(self, now: Clause, old: Clause) -> bool:
        return bool(now.keys & self.asked - old.around)

    def is_surely_about(self, now: Clause, old: Clause) -> bool:
        """Nor is it about something that only the customer's newest words brought up."""
        shared = now.keys & old.around
        if self.is_new(now, old):
            return False
        return len(shared) >= _SHORT or bool(shared & self.asked) or bool(shared and len(now.keys) <= _SHORT)


def told_before(prepared: Prepared) -> tuple[str, ...]:
    """Our earlier letters, without the date that somebody wrote above one."""
    return tuple(_HEADING.sub(lambda match: " " * len(match.group()), earlier.text) for earlier in prepared.facts.earlier)


def clauses_before(prepared: Prepared) -> list[Clause]:
    """What our earlier letters state."""
    return [one for text in told_before(prepared) for one in clauses(text, prepared.language) if not one.is_asking]


def taken_back(prepared: Prepared) -> Iterator[TakenBack]:
    """Clauses of the draft beside what they take back, in the order of the draft."""
    before = clauses_before(prepared)
    if not before:
        return
    now = [one for one in clauses(prepared.cut, prepared.language) if not one.is_asking]
    asked, theirs = keys_of(prepared.facts.customer, prepared.language), numbers_in(prepared.facts.customer, prepared.language)
    talk = _Talk(before, now, asked, theirs)
    yield from _moved(prepared, talk)
    yield from _priced_otherwise(sums_in(prepared.facts.customer, prepared.language), talk)
    for one in now:
        old = _charged(one, talk) or _counted(one, talk) or _told_as_old(one, talk) or _denied(one, talk) or _affirmed(one, talk)
        if old:
            yield TakenBack(one, old)


def _moved(prepared: Prepared, talk: _Talk) -> Iterator[TakenBack]:
    """The one day that we named and the customer counts on is another day now, none that the customer speaks of."""
    at = prepared.draft.at or SOME_DAY
    coming = [(one, day) for one in prepared.moments if (day := _day_of(one)) and not one.is_past and day != at.date()]
    if not coming:
        return
    theirs = find_moments(prepared.facts.customer, at=at, language=prepared.language, country=prepared.draft.country)
    asked = {day for moment in theirs if (day := _day_of(moment))}
    if not asked or any(_may_be(day, other, at.date()) for _one, day in coming for other in asked):
        return
    days = {one: day for text in told_before(prepared) for one, day in _days_told(text, prepared).items()}
    old = next((one for one in talk.before if one.sentence.text in days), None)
    if old is None or len(set(days.values())) != 1 or not asked.issuperset(days.values()):
        return
    for one in talk.now:
        if any(one.sentence.start <= moment.start < one.sentence.end for moment, _day in coming):
            yield TakenBack(one, old)


def _days_told(text: str, prepared: Prepared) -> dict[str, date]:
    """The days of an earlier letter by their sentences, where they do not hang on when it was written: "22 May", not "tomorrow"."""
    first = (prepared.draft.at or SOME_DAY).replace(month=1, day=1, hour=6)
    readings: list[dict[str, date]] = []
    for shift in (7, 8):
        at = first + timedelta(days=shift - first.weekday())
        told = [(one.start, day) for one in find_moments(text, at=at, language=prepared.language) if (day := _day_of(one))]
        parts = [one.sentence for one in clauses(text, prepared.language)]
        readings.append({one.text: day for one in parts for start, day in told if one.start <= start < one.end})
    return {sentence: day for sentence, day in readings[0].items() if readings[1].get(sentence, day).weekday() == day.weekday()}


def _day_of(moment: Moment) -> date | None:
    if moment.due is None or moment.is_repeated:
        return None
    return moment.due.date() if isinstance(moment.due, datetime) else moment.due


def _may_be(day: date, other: date, today: date) -> bool:
    """Whether they may be one day: "Thursday" falls upon that of a date to come."""
    return day == other or (other > today and day.weekday() == other.weekday())


def _priced_otherwise(theirs: frozenset[str], talk: _Talk) -> Iterator[TakenBack]:
    """The one sum that we named and the customer counts on is another one now, none that the customer speaks of."""
    told = frozenset().union(*(one.sums for one in talk.before))
    if len(told) != 1 or not told <= theirs or talk.repeated_sums & theirs:
        return
    old = next(one for one in talk.before if one.sums)
    yield from (TakenBack(one, old) for one in talk.now if one.sums and not talk.is_new(one, old))


def _charged(now: Clause, talk: _Talk) -> Clause | None:
    """What was included, or for nothing, has its price now."""
    if now.is_included or not (now.sums or (now.is_charged and not now.is_denied)):
        return None
    if any(old.is_charged and not old.is_included and now.keys & old.keys for old in talk.before):
        return None
    included = [old for old in talk.before if old.is_included and not old.sums and talk.is_about(now, old)]
    return next((old for old in included if now.is_charged or not talk.is_new(now, old)), None)


def _counted(now: Clause, talk: _Talk) -> Clause | None:
    """Thirty days there, fourteen here."""
    for unit, numbers in now.counted.items():
        told = [old for old in talk.before if unit in old.counted]
        if not differ(numbers, talk.theirs) or any(not differ(numbers, old.counted[unit]) for old in told):
            continue
        old = next((one for one in told if talk.is_about(now, one) and not talk.repeats(unit, one.counted[unit])), None)
        if old:
            return old
    return None


def _told_as_old(now: Clause, talk: _Talk) -> Clause | None:
    """Another version that "was always so"."""
    if not now.is_always:
        return None
    for old in talk.before:
        if now.sums and old.sums and not old.sums & talk.repeated_sums:
            return old
        if now.keys & old.around & talk.asked and now.is_denied != old.is_denied:
            return old
    return None


def _denied(now: Clause, talk: _Talk) -> Clause | None:
    """No, or only, where we said yes."""
    if not now.is_denied and not now.is_limited:
        return None
    if any((old.is_denied or old.is_limited) and now.keys & old.keys for old in talk.before):
        return None
    for old in talk.before:
        if old.is_denied or old.is_limited or (old.is_included and now.is_included) or not talk.is_surely_about(now, old):
            continue
        if now.is_denied or now.keys & old.around & talk.asked:
            return old
    return None


def _affirmed(now: Clause, talk: _Talk) -> Clause | None:
    """Yes where we said no."""
    if now.is_denied or any(not old.is_denied and now.keys & old.keys for old in talk.before):
        return None
    for old in talk.before:
        shared = now.keys & old.keys
        if old.is_denied and not old.is_included and shared & talk.asked and len(shared) >= _MOST * min(len(now.keys), len(old.keys)):
            return old
    return None
