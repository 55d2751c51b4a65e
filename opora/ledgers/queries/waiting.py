"""How long a customer kept us waiting: from our question to their next word, apart from our own time (S1-38)."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import QuerySet
from django.utils import timezone

from opora.cases.models import Case, Passage
from opora.kernel.db.prepared import prepared
from opora.kernel.db.there import asks_only_if
from opora.ledgers.clock import desk_time
from opora.ledgers.models import Question
from opora.ledgers.queries.sight import Seen, seen
from opora.messages.models import Message
from opora.pure.workload.working_time import WorkingTime
from opora.team.models import Agent

Span = tuple[datetime, datetime]
NONE = timedelta(0)


@dataclass(frozen=True, slots=True)
class Waited:
    """`wall` is all the time, `working` what of it was working time, `days` the working days after each asking, `spans` when it was."""

    wall: timedelta
    working: timedelta
    days: int
    spans: tuple[Span, ...]


def waited_for_customer(case: Case, *, for_: Agent, at: datetime | None = None) -> Waited:
    """The time in which the customer, not we, had the next word."""
    return waited_in(seen(case, for_=for_), at=at or timezone.now())


@asks_only_if("case", lambda case: _ours().filter(case=case))
@prepared
def _asked(cases: list[int]) -> QuerySet[Question]:
    return _ours().filter(case__among=cases)


def waited_in(sight: Seen, *, at: datetime) -> Waited:
    """The same for a case that was looked at already.

    From each asking of ours to the customer's next word, without overlaps; at the latest to `at`, to the end of the case, or
    to when nothing was left to answer.
    """
    case = sight.case
    asked = _asked(sight.family)
    if not asked:
        return _waited((), desk_time())
    said = Message.objects.filter(passages__case=case, direction=Message.Direction.IN, automatic="")
    words = sorted(said.values_list("at", flat=True).distinct())
    return _waited(_spans(asked, words, min(at, case.ended_at) if case.ended_at else at), desk_time())


def waiting_spans_of(cases: Iterable[Case], *, at: datetime) -> dict[int, tuple[Span, ...]]:
    """When we waited in each of many cases, in two questions to the database; where nothing was asked a case is left out."""
    rows = {case.pk: case for case in cases}
    asked: dict[int, list[Question]] = defaultdict(list)
    for question in _ours().filter(case__in=rows):
        asked[question.case_id].append(question)
    words: dict[int, list[datetime]] = defaultdict(list)
    heard = Passage.objects.filter(case__in=asked, message__direction=Message.Direction.IN, message__automatic="")
    for case, moment in heard.values_list("case", "message__at"):
        words[case].append(moment)
    ends = {pk: min(at, rows[pk].ended_at or at) for pk in asked}
    return {pk: _spans(questions, sorted(words[pk]), ends[pk]) for pk, questions in asked.items()}


def _ours() -> QuerySet[Question]:
    return Question.objects.filter(direction=Question.Direction.OURS, kind=Question.Kind.QUESTION)


def _spans(asked: Iterable[Question], words: Sequence[datetime], over: datetime) -> tuple[Span, ...]:
    spans: list[Span] = []
    for question in asked:
        settled = question.answered_at if not question.is_open else None
        for began in (question.asked_at, *question.asked_again):
            heard = bisect_right(words, began)
            ends = [one for one in (words[heard] if heard < len(words) else None, settled, over) if one is not None]
            if min(ends) > began:
                spans.append((began, min(ends)))
    return _merged(spans)


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _waited(spans: tuple[Span, ...], clock: WorkingTime) -> Waited:
    wall = sum((end - start for start, end in spans), NONE)
    working = sum((clock.working_time_between(start, end) for start, end in spans), NONE)
    return Waited(wall, working, sum(_days(span, clock) for span in spans), spans)


def _days(span: Span, clock: WorkingTime) -> int:
    """Working days after the day of asking, up to the day of the answer."""
    day, last = (moment.astimezone(clock.zone).date() for moment in span)
    count = 0
    while day < last:
        day += timedelta(days=1)
        count += clock.is_working_day(day)
    return count
