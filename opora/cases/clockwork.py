"""Setting the clocks of cases from what happened in them, many cases in a handful of questions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from django.utils import timezone

from opora.cases.models import Case, Clock
from opora.cases.targets import RECOMMENDED, USUAL, Targets, targets
from opora.kernel.db import quick
from opora.kernel.db.once import once
from opora.messages.channels import channel
from opora.messages.models import Message
from opora.pure.workload import clocks as pure
from opora.pure.workload.clocks import Happened, Kind, Standing, Step
from opora.pure.workload.working_time import WorkingTime
from opora.team import queries as team

WRITTEN = ("", "calendar")  # by a person; a machine's answer changes nobody's turn
Promised = Callable[[Sequence[int]], Mapping[int, datetime]]

SAID = """
    SELECT passage.case_id, message.direction, message.at, message.written_at
      FROM cases_passage passage JOIN messages_message message ON message.id = passage.message_id
     WHERE passage.case_id = ANY(%s::bigint[]) AND message.direction IN ('in', 'out')
       AND message.automatic IN ('', 'calendar') AND message.delivery NOT IN ('cancelled', 'failed', 'bounced')
"""
DONE = "SELECT case_id, kind, \"values\"->>'turn', at FROM cases_caseevent WHERE case_id = ANY(%s::bigint[]) AND kind = ANY(%s::text[])"
LINES = {
    "closed": Happened.ENDED,
    "no_answer_needed": Happened.ENDED,
    "set_aside": Happened.ENDED,
    "reopened": Happened.REOPENED,
    "reopened_by_customer": Happened.REOPENED,
    "not_solved": Happened.REOPENED,
    "brought_back": Happened.REOPENED,
}
SHOWN = ("next_clock", "next_breach_at", "warn_at", "take_by", "clocks_set_at")
KEPT = ("started_at", "running_since", "due_at", "warn_at", "stopped_at", "worked", "passed", "promised", "warned_at", "breached_at")

_promises: list[Promised] = []


def provide_promises(provider: Promised) -> Promised:
    """Register who knows what was promised: for case numbers, the next instant for which we promised them something."""
    _promises.append(provider)
    return provider


def set_clocks(cases: Sequence[Case]) -> list[Case]:
    """Read the clocks of these cases anew and store them; returns the cases for which the list shows something else now.

    The caller holds the rows of the cases locked; what is stored is also set on the instances given.
    """
    at = timezone.now()
    known = _known([case.pk for case in cases])
    concerned = [case for case in cases if case.active or known[case.pk]]
    if not concerned:
        return []
    numbers = [case.pk for case in concerned]
    steps, promised = _steps(numbers), _promised(numbers)
    wanted, working = _aims()
    kept, gone, changed = [], [], []
    for case in concerned:
        before = known[case.pk]
        standing = _standing(case, before.get(Kind.SOLUTION), promised.get(case.pk), at)
        aims = wanted[_clocks_of(case)]
        found = pure.clocks(steps[case.pk], standing, aims, working)
        kept += [_row(case, one, before.get(one.kind), standing) for one in found]
        gone += [row.pk for kind, row in before.items() if kind not in {one.kind for one in found}]
        if _show(case, found, at):
            changed.append(case)
    quick.change_many([case for case in concerned if case.clocks_set_at == at], SHOWN)
    _store(kept, gone)
    return changed


def first_clocks(case: Case, message: Message) -> list[Clock]:
    """The clocks of a case that begins with this message, neither of them written yet: rows to add after the case, on which is set
    what its row in the list shows. So nobody's list has to be told a moment later that there are clocks now."""
    if not case.active:
        return []
    at = timezone.now()
    wanted, working = _aims()
    standing = _standing(case, None, None, at)
    steps = [_said(message.direction, message.at, message.written_at)] if message.automatic in WRITTEN else []
    found = pure.clocks(steps, standing, wanted[_clocks_of(case)], working)
    _show(case, found, at)
    return [_row(case, one, None, standing) for one in found]


@once
def _aims() -> tuple[dict[str, Targets], WorkingTime]:
    """What each channel aims for, and when the desk works."""
    return targets(), team.working_time()


def _known(cases: Sequence[int]) -> dict[int, dict[str, Clock]]:
    rows: dict[int, dict[str, Clock]] = defaultdict(dict)
    for row in quick.found(Clock, "WHERE case_id = ANY(%s::bigint[])", [quick.array(cases)]):
        rows[row.case_id][row.kind] = row
    return rows


def _steps(cases: Sequence[int]) -> dict[int, list[Step]]:
    steps: dict[int, list[Step]] = defaultdict(list)
    for case, *said in quick.ask(SAID, [quick.array(cases)]):
        steps[case].append(_said(*said))
    for case, kind, turn, at in quick.ask(DONE, [quick.array(cases), quick.array([*LINES, "turn_set"])]):
        steps[case].append(Step(at, LINES.get(kind) or (Happened.OURS if turn == Case.Turn.US else Happened.THEIRS)))
    return steps


def _said(direction: str, at: datetime, written_at: datetime | None) -> Step:
    """An answer counts from when it leaves: it can wait for its ten seconds, or until the morning it was put off to."""
    if direction == Message.Direction.OUT:
        return Step(max(at, written_at or at), Happened.ANSWERED)
    return Step(at, Happened.ASKED)


def _promised(cases: Sequence[int]) -> dict[int, datetime]:
    found: dict[int, datetime] = {}
    for provider in _promises:
        for case, due in provider(cases).items():
            found[case] = min(due, found.get(case, due))
    return found


def _clocks_of(case: Case) -> str:
    """By which channel's aims the case is measured: that of the customer's last word."""
    kind = channel(case.channel)
    return kind.clocks if kind and kind.clocks in RECOMMENDED else USUAL


def _standing(case: Case, solution: Clock | None, promised: datetime | None, at: datetime) -> Standing:
    """Where nothing tells when our turn began (a case that woke from its sleep), the clock remembers when it saw it first."""
    return Standing(
        at=at,
        ours=case.turn == Case.Turn.US,
        ended_at=case.ended_at or (None if case.active else at),
        owned=case.owner_id is not None,
        since=case.waiting_since or (solution.running_since if solution else None),
        promised=promised,
        researching=case.research_until,
    )


def _row(case: Case, clock: pure.Clock, before: Clock | None, standing: Standing) -> Clock:
    row = Clock(
        case=case,
        kind=clock.kind,
        started_at=clock.started,
        running_since=clock.running_since,
        due_at=clock.due,
        warn_at=clock.warn,
        stopped_at=clock.stopped,
        worked=clock.worked,
        passed=clock.passed,
        promised=clock.given and clock.due == standing.promised,
    )
    if before and _same_time_meant(before, row, standing.at):
        row.warned_at, row.breached_at = before.warned_at, before.breached_at or _missed(before, row, standing.at)
    return row


def _same_time_meant(before: Clock, now: Clock, at: datetime) -> bool:
    """Whether what people were told still holds: a due time that moved into the future gives a new chance."""
    return before.started_at == now.started_at and (now.due_at is None or now.due_at <= at or now.due_at == before.due_at)


def _missed(before: Clock, now: Clock, at: datetime) -> datetime | None:
    """A due time that passed before anybody was told: the clock stopped too late all the same."""
    if before.due_at and now.due_at is None and before.due_at < (now.stopped_at or at):
        return before.due_at
    return None


def _show(case: Case, found: Iterable[pure.Clock], at: datetime) -> bool:
    """Put on the case what its row in the list shows, to be stored where `clocks_set_at` is `at`; whether it shows something else now."""
    before = [getattr(case, name) for name in SHOWN[:-1]]
    due = [one for one in found if one.due]
    first = min((one for one in due if one.kind is not Kind.OWNER), key=lambda one: one.due or at, default=None)
    case.next_clock = first.kind if first else ""
    case.next_breach_at, case.warn_at = (first.due, first.warn) if first else (None, None)
    case.take_by = next((one.due for one in due if one.kind is Kind.OWNER), None)
    shows_else = before != [getattr(case, name) for name in SHOWN[:-1]]
    if shows_else or case.clocks_set_at is None:
        case.clocks_set_at = at
    return shows_else


def _store(rows: Sequence[Clock], gone: Sequence[Any]) -> None:
    quick.add_or_change(rows, like=("case_id", "kind"), names=KEPT)
    if gone:
        Clock.objects.filter(pk__in=gone).delete()
