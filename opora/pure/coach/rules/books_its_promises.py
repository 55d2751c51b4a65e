"""C-R27: what we promise stands in the ledger, can be kept, and falls into working time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time

from opora.pure.coach.prepared import Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, KnownPromise, Severity
from opora.pure.coach.whole_reply import content_stems
from opora.pure.reading.promises import FoundPromise, find_promises
from opora.pure.workload.working_time import usual

_ALIKE = 0.5


def _check(prepared: Prepared) -> Iterator[Hit]:
    booked, at = prepared.facts.promises, prepared.draft.at
    if booked is None or at is None:
        return
    for promise in find_promises(prepared.cut, at=at, language=prepared.language, country=prepared.draft.country):
        if promise.due is None:
            continue
        reason = _reason(prepared, promise, booked, at)
        if reason:
            yield Hit(promise.start, promise.end, {"what": promise.what, "due": _said(promise.due), "reason": reason})


def _reason(prepared: Prepared, promise: FoundPromise, booked: tuple[KnownPromise, ...], at: datetime) -> str:
    """ "early", "closed", "unbooked", or "" where all is well."""
    earliest = prepared.facts.earliest_realistic
    if earliest is not None and promise.due is not None and _last_moment(promise.due, at) < earliest:
        return "early"
    if not prepared.facts.weekend_duty and not _in_working_time(promise.due, prepared.draft.country, at):
        return "closed"
    return "" if any(_is_booked(promise, one, prepared.language) for one in booked) else "unbooked"


def _is_booked(promise: FoundPromise, known: KnownPromise, language: str) -> bool:
    """The ledger holds it: the same day, and either the same hour or the same matter."""
    if known.due is None or promise.due is None or _day(known.due, promise.due) != _day(promise.due, promise.due):
        return False
    if isinstance(known.due, datetime) and isinstance(promise.due, datetime):
        return known.due == promise.due
    ours, theirs = content_stems(promise.what, language), content_stems(known.text, language)
    return not ours or not theirs or len(ours & theirs) >= _ALIKE * min(len(ours), len(theirs))


def _day(due: date | datetime, like: date | datetime) -> date:
    if not isinstance(due, datetime):
        return due
    zone = like.tzinfo if isinstance(like, datetime) else None
    return (due.astimezone(zone) if zone else due).date()


def _last_moment(due: date | datetime, at: datetime) -> datetime:
    return due if isinstance(due, datetime) else datetime.combine(due, time.max, tzinfo=at.tzinfo or UTC)


def _in_working_time(due: date | datetime | None, country: str, at: datetime) -> bool:
    """A day on which a desk works, and an hour at which somebody is usually there."""
    zone = at.tzinfo or UTC
    hours = usual(country, zone)
    if not isinstance(due, datetime):
        return due is None or hours.is_working_day(due)
    local = due.astimezone(zone)
    return hours.is_working_day(local.date()) and any(first <= local.time() <= last for first, last in hours.hours[local.weekday()])


def _said(due: date | datetime) -> str:
    return f"{due:%d.%m. %H:%M}" if isinstance(due, datetime) else f"{due:%d.%m.}"


RULE = Rule("C-R27", "promise-not-booked", Severity.HOLD, "S3-19, S4-22", _check)
