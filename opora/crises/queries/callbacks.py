"""Callbacks of a crisis: who calls whom, how it went, hours spent, how customers took it, and thanks by name (S0-30, S0-31)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from django.db.models import Case, Q, QuerySet, When
from django.utils import timezone

from opora.callbacks.models import OPEN, Callback, CallbackTry
from opora.callbacks.queries import queue
from opora.crises.models import Affected, CallShare, Crisis
from opora.crises.queries.crises import family
from opora.kernel.db.prepared import prepared
from opora.team.models import Agent

LONGEST_CALL = timedelta(minutes=20)
SHORTEST_CALL = timedelta(minutes=1)
"""A try that was noted without being begun counts as this: dialling and waiting."""
FEW = 5
REACHED = (Callback.State.REACHED, Callback.State.WRITTEN, Callback.State.CAME)
Reaction = Callback.Reaction


@dataclass(slots=True)
class Caller:
    """What one person called: still to call, tries, people reached, time spent, customers who were pleased."""

    agent: Agent
    waiting: int = 0
    tries: int = 0
    reached: int = 0
    spent: timedelta = timedelta()
    pleased: int = 0


@dataclass(frozen=True, slots=True)
class Calls:
    """All callbacks of a crisis and its family. `mine` are those suggested to the reader, the next one first."""

    open: int
    reached: int
    impossible: int
    spent: timedelta
    reactions: dict[str, int]
    callers: list[Caller]
    mine: list[Callback] = field(default_factory=list)

    @property
    def any(self) -> bool:
        return bool(self.open or self.reached or self.impossible)


def shared_queue(*, for_: Agent, mine: bool = False) -> QuerySet[Callback]:
    """The queue of callbacks with whose share each is (`share.agent`): one's own that are due on top; `mine`: one's own alone."""
    own_and_due = Q(share__agent=for_, due_at__lte=timezone.now())
    rows = queue(for_=for_).select_related("share__agent").annotate(place=Case(When(own_and_due, then=0), default=1))
    rows = rows.order_by("place", *rows.query.order_by)
    return rows.filter(share__agent=for_) if mine else rows


def count_shares(*, for_: Agent) -> int:
    """How many of the queue are this person's share."""
    return queue(for_=for_).filter(share__agent=for_).count()


def calls_of(crisis: Crisis) -> QuerySet[Callback]:
    """Those of people it hit; in a rehearsal those of its own line, and never the other way round."""
    return _of_family([one.pk for one in family(crisis)], *_line_of(crisis))


def _line_of(crisis: Crisis) -> list[int]:
    """The telephone line of a rehearsal; none where it is meant."""
    return [crisis.drill.mailbox_id] if crisis.drill is not None and crisis.drill.mailbox_id is not None else []


def _of_family(kin: list[int], *line: int) -> QuerySet[Callback]:
    hit = Affected.objects.filter(crisis__among=kin, is_out=False, callback__isnull=False)
    found = Q(pk__in=hit.values("callback"))
    return Callback.objects.filter(found | Q(mailbox=line[0]) if line else found)


@prepared
def _all(kin: list[int], *line: int) -> QuerySet[Callback]:
    return _of_family(kin, *line).only("pk", "state", "reaction", "settled_by")


@prepared
def _tries(callbacks: list[int]) -> QuerySet[CallbackTry]:
    return CallbackTry.objects.filter(callback__among=callbacks).select_related("by", "callback").order_by("pk")


@prepared
def _shares(callbacks: list[int]) -> QuerySet[CallShare]:
    return CallShare.objects.filter(callback__among=callbacks).select_related("agent").order_by("pk")


@prepared
def _next(callbacks: list[int], *, limit: int) -> QuerySet[Callback]:
    rows = Callback.objects.filter(pk__among=callbacks).select_related("customer")
    return rows.order_by("due_at", "first_at", "pk")[:limit]


def calls(crisis: Crisis, *, for_: Agent, kin: Sequence[Crisis] | None = None) -> Calls:
    """Everything of it, from the records alone. `kin`: its family, where that is known already."""
    rows = _all([one.pk for one in kin or family(crisis)], *_line_of(crisis))
    people: dict[int, Caller] = {}
    for one in _tries([row.pk for row in rows]) if rows else ():
        if one.by:
            _count(people.setdefault(one.by.pk, Caller(one.by)), one)
    still_open = [row.pk for row in rows if row.state in OPEN]
    waiting: dict[int, list[int]] = defaultdict(list)
    for share in _shares(still_open) if still_open else ():
        people.setdefault(share.agent_id, Caller(share.agent)).waiting += 1
        waiting[share.agent_id].append(share.callback_id)
    mine = _next(waiting[for_.pk], limit=FEW) if waiting[for_.pk] else []
    states = Counter(row.state for row in rows)
    return Calls(
        open=sum(states[one] for one in OPEN),
        reached=sum(states[one] for one in REACHED),
        impossible=states[Callback.State.IMPOSSIBLE],
        spent=sum((one.spent for one in people.values()), timedelta()),
        reactions=dict(Counter(row.reaction for row in rows if row.reaction)),
        callers=sorted(people.values(), key=lambda one: one.agent.name),
        mine=mine,
    )


def _count(caller: Caller, one: CallbackTry) -> None:
    caller.tries += 1
    caller.spent += min(max(one.at - one.began_at, SHORTEST_CALL), LONGEST_CALL) if one.began_at else SHORTEST_CALL
    if one.result == CallbackTry.Result.REACHED:
        caller.reached += 1
        caller.pleased += one.callback.reaction == Reaction.PLEASED
