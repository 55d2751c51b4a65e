"""Reading promises: those of a case, mine, the overdue ones, and marks for the lists."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from django.db.models import F, Q, QuerySet
from django.utils import timezone

from opora.cases.models import Case
from opora.cases.queries import visible_cases
from opora.kernel.access import demand, fetch_or_absent
from opora.kernel.db.prepared import prepared
from opora.kernel.db.there import asks_only_if
from opora.ledgers.letters import repair_letter
from opora.ledgers.models import OPEN_PROMISE, Promise
from opora.ledgers.queries.sight import Seen, seen
from opora.team.models import Agent

State = Promise.State


def promise(pk: int, *, for_: Agent) -> Promise:
    """One promise of a case this person may see."""
    return fetch_or_absent(_visible(for_), pk=pk)


def promises(case: Case, *, for_: Agent) -> list[Promise]:
    """All promises of a case: open ones first, the next due on top, those without a time after them; then the settled, newest first."""
    return promises_in(seen(case, for_=for_))


@asks_only_if("case", lambda case: Promise.objects.filter(case=case))
@prepared
def _promises(cases: list[int]) -> QuerySet[Promise]:
    return _rows().filter(case__among=cases)


def promises_in(sight: Seen) -> list[Promise]:
    """The same for a case that was looked at already."""
    rows = _promises(sight.family)
    open_ones = sorted((one for one in rows if one.is_open), key=lambda one: (one.due is None, one.due or one.made_at, one.pk))
    return open_ones + sorted(
        (one for one in rows if not one.is_open), key=lambda one: (one.settled_at or one.made_at, one.pk), reverse=True
    )


def open_promises(case: Case, *, for_: Agent) -> list[Promise]:
    """What we owe in a case, the next due first."""
    return [one for one in promises(case, for_=for_) if one.is_open]


def my_promises(*, for_: Agent) -> QuerySet[Promise]:
    """What this person owes: open promises of their cases, and of their own in cases without an owner; the next due first."""
    mine = Q(case__owner=for_) | Q(case__owner=None, owner=for_)
    return _visible(for_).filter(mine, state__in=OPEN_PROMISE).order_by(F("due").asc(nulls_last=True), "pk")


def promises_to_confirm(*, for_: Agent) -> QuerySet[Promise]:
    """Open promises of this person that a later message seems to have kept: one click says yes."""
    return my_promises(for_=for_).exclude(shown_by=None)


def broken_promises(*, for_: Agent) -> QuerySet[Promise]:
    """Broken ones that nobody has repaired yet, public ones first, then the oldest."""
    return _visible(for_).filter(state=State.BROKEN).order_by("-public", "due", "pk")


def repair_text(promise: Promise) -> str:
    """A draft, in the customer's language, that apologises for a broken promise; the new time is for the agent to fill in."""
    return repair_letter(promise)


def marks(cases: Iterable[int], *, for_: Agent) -> Mapping[int, str]:
    """For a list of cases: "broken", "due" or "soon" (three quarters of the time are over) for each that has such a promise.

    Cases that were joined into a listed one do not count here; opening the case shows all.
    """
    demand(for_, "cases:read")
    now = timezone.now()
    found: dict[int, str] = {}
    wanted = Q(state=State.BROKEN) | Q(state__in=OPEN_PROMISE, reminder_at__lte=now)
    rows = Promise.objects.filter(wanted, case__in=list(cases)).values_list("case", "state", "due")
    for case, state, due in rows:
        mark = "broken" if state == State.BROKEN else "due" if due and due <= now else "soon"
        found[case] = min(found.get(case, mark), mark)  # by the alphabet: broken, due, soon
    return found


def _visible(for_: Agent) -> QuerySet[Promise]:
    return _rows().filter(case__in=visible_cases(for_=for_))


def _rows() -> QuerySet[Promise]:
    return Promise.objects.select_related("case__mailbox", "case__owner", "case__customer", "owner", "shown_by", "booked_by")
