"""What moves the clocks: news of cases, settings, and time itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from opora.cases.actions.clocks import set_all_clocks_again, set_clocks_again
from opora.cases.clockwork import set_clocks
from opora.cases.events import CasesJoined, CaseSplit, ClockBreached, ClockWarned, MessageReceived, MessagesMoved, ReplySeen
from opora.cases.models import Case, Clock, ClocksToSet, Passage
from opora.kernel import live
from opora.kernel.db import quick
from opora.kernel.events import on, say
from opora.kernel.jobs import drain, periodic
from opora.messages.events import MessageNotDelivered
from opora.messages.queries import people_of
from opora.pure.workload.clocks import Kind
from opora.team import actions as team
from opora.team.events import DeskChanged
from opora.team.hours import WORKING_TIME
from opora.team.models import Agent

BATCH = 200
TAKE = "SELECT id, case_id FROM cases_clockstoset ORDER BY id LIMIT %s FOR UPDATE SKIP LOCKED"
LOCKED = "WHERE id = ANY(%s::bigint[]) ORDER BY id FOR UPDATE SKIP LOCKED"
MOST_NAMED = 3  # further ones are counted in one sentence
INBOX = "/list/late/"


@on(MessageReceived)
@on(ReplySeen)
def set_clocks_of_cases(news: Sequence[dict[str, Any]]) -> None:
    """Something was said: the first answer, the next word and the solution are due at other times. What began with it has its clocks."""
    set_clocks_again({one["case"] for one in news if not one.get("opened")})


@on(CasesJoined)
def set_clocks_of_joined(news: Sequence[dict[str, Any]]) -> None:
    """The joined case owes nothing any more."""
    set_clocks_again({case for one in news for case in (one["kept"], one["joined"])})


@on(CaseSplit)
def set_clocks_of_split(news: Sequence[dict[str, Any]]) -> None:
    """The new case has clocks of its own."""
    set_clocks_again({case for one in news for case in (one["case"], one["new_case"])})


@on(MessagesMoved)
def set_clocks_of_moved(news: Sequence[dict[str, Any]]) -> None:
    """Where the messages are now; where they were, the repair itself counts again."""
    set_clocks_again(_cases_of({message for one in news for message in one["messages"]}))


@on(MessageNotDelivered)
def set_clocks_of_undelivered(news: Sequence[dict[str, Any]]) -> None:
    """What did not arrive is no answer."""
    set_clocks_again(_cases_of({one["message"] for one in news}))


@on(DeskChanged)
def set_clocks_by_new_hours(news: Sequence[dict[str, Any]]) -> None:
    """Other hours, other due times, for every case that is open."""
    if any(WORKING_TIME.intersection(one["fields"]) for one in news):
        set_all_clocks_again()


@drain("clocks to set", order=30, patience=timedelta(seconds=1), waiting=lambda _now: ClocksToSet.objects.all())
def set_waiting_clocks() -> int:
    """Set the clocks of up to one batch of cases; one that somebody is changing right now waits for the next round."""
    with transaction.atomic():
        rows = quick.ask(TAKE, [BATCH])
        if not rows:
            return 0
        cases = quick.found(Case, LOCKED, [quick.array(sorted({case for _row, case in rows}))])
        ours = {case.pk for case in cases}
        changed = set_clocks(cases)
        done = [row for row, case in rows if case in ours]
        quick.ask("DELETE FROM cases_clockstoset WHERE id = ANY(%s::bigint[])", [quick.array(done)])
        _show(changed)
    return len(done)


@periodic(
    "look for cases without clocks",
    every=timedelta(minutes=1),
    waiting=lambda _now: Case.objects.filter(active=True, clocks_set_at=None),
)
def set_missing_clocks() -> None:
    """Cases that came by another way than the post: the demo, and what was here before there were clocks."""
    missing = Case.objects.filter(active=True, clocks_set_at=None).exclude(pk__in=ClocksToSet.objects.values("case"))
    set_clocks_again(missing.values_list("pk", flat=True)[:5000])


@periodic(
    "watch the clocks",
    every=timedelta(seconds=20),
    waiting=lambda now: (
        Clock.objects.filter(due_at__lte=now, breached_at=None),
        Clock.objects.filter(warn_at__lte=now, warned_at=None, due_at__gt=now),
    ),
)
def watch_clocks() -> None:
    """Say once of each due time that it is near, and that it has passed; tell the owner before, the leads after."""
    now = timezone.now()
    _say(Clock.objects.filter(due_at__lte=now, breached_at=None), "breached_at", ClockBreached, _tell_of_breaches)
    near = Clock.objects.filter(warn_at__lte=now, due_at__gt=now, warned_at=None)
    _say(near, "warned_at", ClockWarned, _tell_of_warnings)


def _say(rows: Any, mark: str, event: Callable[[int, str], object], tell: Callable[[Sequence[Clock]], None]) -> None:
    with transaction.atomic():
        found = list(
            rows.select_for_update(skip_locked=True, of=("self",)).select_related("case__owner", "case__mailbox").order_by("due_at")
        )
        if not found:
            return
        Clock.objects.filter(pk__in=[row.pk for row in found]).update(**{mark: timezone.now()})
        say(*(event(row.case_id, row.kind) for row in found))
        tell([row for row in found if not row.promised])  # of promises their own room speaks
        _show({row.case_id: row.case for row in found}.values())


def _tell_of_warnings(clocks: Sequence[Clock]) -> None:
    """Who owns the case still has time; of one that nobody has, the clock itself tells when it is over."""
    owned: dict[Agent, list[Case]] = defaultdict(list)
    for clock in clocks:
        if clock.case.owner and clock.case not in owned[clock.case.owner]:
            owned[clock.case.owner].append(clock.case)
    for owner, cases in owned.items():
        _notify(owner, "clock_warned", cases)


def _tell_of_breaches(clocks: Sequence[Clock]) -> None:
    """The leads who may see the mailbox; two clocks of one case are one piece of news."""
    leads: dict[int | None, list[Agent]] = {}
    late: dict[tuple[Agent, str], list[Case]] = defaultdict(list)
    for clock in clocks:
        case = clock.case
        if case.mailbox_id not in leads:
            leads[case.mailbox_id] = [one for one in people_of(case.mailbox) if one.may("team:hand_over")]
        kind = "nobody_took_it" if clock.kind == Kind.OWNER else "clock_breached"
        for lead in leads[case.mailbox_id]:
            if case not in late[lead, kind]:
                late[lead, kind].append(case)
    for (lead, kind), cases in late.items():
        _notify(lead, kind, cases)


def _notify(person: Agent, kind: str, cases: Sequence[Case]) -> None:
    """A few by name; a crowd is one sentence with a number."""
    if len(cases) > MOST_NAMED:
        first = {"subject": cases[0].title, "customer": cases[0].customer_name, "more": len(cases) - 1}
        team.notify([person], kind, INBOX, first)
        return
    for case in cases:
        team.notify([person], kind, f"/cases/{case.pk}/", {"subject": case.title, "customer": case.customer_name})


def _show(cases: Iterable[Case]) -> None:
    changes = [live.Change("case", case.pk, mailbox=case.mailbox_id) for case in cases]
    if changes:
        live.tell(*changes, live.Change("counts"))


def _cases_of(messages: Iterable[int]) -> set[int]:
    return set(Passage.objects.filter(message__in=messages).values_list("case", flat=True))
