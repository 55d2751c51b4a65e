"""Reading callbacks: the queue, its counts, and what stands on the caller's card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Count, F, Q, QuerySet
from django.utils import timezone

from opora.callbacks.models import OPEN, Callback, CallbackTry, TakesCalls
from opora.cases import queries as cases
from opora.cases.models import Case
from opora.customers import queries as customers
from opora.customers.models import Customer, Identity, Order
from opora.kernel.access import fetch_or_absent
from opora.kernel.db import quick
from opora.kernel.db.prepared import prepared
from opora.messages import queries as messages
from opora.messages.calls import Call
from opora.team import queries as team
from opora.team.models import Agent

State = Callback.State
SHOWN_AFTER_THE_CALL = timedelta(minutes=10)
RINGS_AT_MOST = timedelta(minutes=15)
MOST_CARDS = 3
DUE = "SELECT count(*) FROM callbacks_callback WHERE mailbox_id = ANY(%s) AND state = 'waiting' AND due_at <= %s"
FEW = 5


def callbacks(*, for_: Agent) -> QuerySet[Callback]:
    """Entries of the mailboxes this person may see."""
    rows = Callback.objects.filter(mailbox__in=messages.mailbox_ids(for_=for_))
    return rows.select_related("taken_by", "settled_by", "customer", "case", "mailbox")


def callback(pk: int, *, for_: Agent) -> Callback:
    """One entry of a mailbox this person may see."""
    return fetch_or_absent(callbacks(for_=for_), pk=pk)


def queue(*, for_: Agent) -> QuerySet[Callback]:
    """Who is to be called, whoever is due first and waits longest on top; those without an answer to their calls below."""
    return callbacks(for_=for_).filter(state__in=OPEN).order_by(F("due_at").asc(nulls_last=True), "first_at", "pk")


def settled_since(since: datetime, *, for_: Agent) -> QuerySet[Callback]:
    """Entries that ended, and withheld numbers, since then; the newest first."""
    ended = Q(settled_at__gte=since) | Q(state=State.IMPOSSIBLE, first_at__gte=since)
    return callbacks(for_=for_).filter(ended).order_by("-settled_at", "-first_at")


@dataclass(frozen=True, slots=True)
class Counts:
    """How the queue stands; `of_today` is how many ended since then, by state."""

    due: int
    later: int
    calling: int
    to_write: int
    of_today: dict[str, int]


def counts(since: datetime, *, for_: Agent) -> Counts:
    """The numbers on top of the queue."""
    now = timezone.now()
    open_ones = callbacks(for_=for_).filter(state__in=OPEN).aggregate(
        due=Count("pk", filter=Q(state=State.WAITING, due_at__lte=now)),
        later=Count("pk", filter=Q(state=State.WAITING, due_at__gt=now)),
        calling=Count("pk", filter=Q(state=State.CALLING)),
        to_write=Count("pk", filter=Q(state=State.EXHAUSTED)),
    )  # fmt: skip
    ended = settled_since(since, for_=for_).order_by().values_list("state").annotate(count=Count("pk"))
    return Counts(**open_ones, of_today=dict(ended))


def count_due(*, for_: Agent) -> int:
    """How many wait for a call now, for the rail."""
    return int(quick.ask(DUE, [messages.mailbox_ids(for_=for_), timezone.now()])[0][0])


def upset_calls_today(*, for_: Agent) -> QuerySet[Callback]:
    """Those this person reached on the desk's day of today who were upset; one's own only."""
    since = team.start_of_today()
    return Callback.objects.filter(settled_by=for_, reaction=Callback.Reaction.UPSET, settled_at__gte=since).order_by("-settled_at")


def attempt(pk: int, *, for_: Agent) -> CallbackTry:
    """One try of an entry this person may see."""
    boxes = messages.mailbox_ids(for_=for_)
    return fetch_or_absent(CallbackTry.objects.filter(callback__mailbox__in=boxes).select_related("callback"), pk=pk)


def sees_callers(agent: Agent) -> bool:
    """Whether somebody wishes to see who is calling, and may answer them."""
    return agent.may("cases:reply") and not _wishes_not(agent.pk)


@prepared
def _wishes_not(agent: int) -> QuerySet[TakesCalls]:
    return TakesCalls.objects.filter(agent=agent, on=False)


def ringing_for(agent: Agent) -> list[Call]:
    """Calls on the line now that this person should see: ringing at nobody known or at them, or taken by them; the newest first."""
    if not sees_callers(agent):
        return []
    now = timezone.now()
    return _on_the_line(messages.mailbox_ids(for_=agent), agent.pk, now - RINGS_AT_MOST, now - SHOWN_AFTER_THE_CALL, limit=MOST_CARDS)


@prepared
def _on_the_line(boxes: list[int], agent: int, rings_since: datetime, ended_since: datetime, *, limit: int) -> QuerySet[Call]:
    ringing = Q(outcome=Call.Outcome.OPEN, answered_at=None, heard_at__gte=rings_since) & (Q(person=None) | Q(person=agent))
    talking = Q(person=agent, answered_at__isnull=False) & (Q(ended_at=None) | Q(ended_at__gte=ended_since))
    rows = Call.objects.filter(ringing | talking, mailbox__among=boxes, direction=Call.Direction.IN)
    return rows.select_related("mailbox", "person").order_by("-started_at", "-pk")[:limit]


@dataclass(frozen=True, slots=True)
class Card:
    """Who is calling: as far as we know them, and what is open between us."""

    call: Call
    customer: Customer | None
    cases: list[Case]
    orders: list[Order]
    callback: Callback | None


def card(call: Call, *, for_: Agent) -> Card:
    """What somebody should know before they lift the receiver."""
    return cards([call], for_=for_)[0]


def cards(calls: Sequence[Call], *, for_: Agent) -> list[Card]:
    """The same for several calls, asked together: fifty people see them at once."""
    numbers = [one.number for one in calls if one.number]
    owners = {one.value: one.customer for one in _owners(numbers)} if numbers else {}
    known = [one.pk for one in owners.values()]
    active: dict[int, list[Case]] = {pk: [] for pk in known}
    for case in _active_cases(known, *cases.open_boxes(for_=for_)) if known else ():
        active[case.customer_id or 0].append(case)
    waiting = {one.number: one for one in _waiting(numbers, messages.mailbox_ids(for_=for_))} if numbers else {}
    return [_card(one, owners.get(one.number), active, waiting.get(one.number)) for one in calls]


def _card(call: Call, owner: Customer | None, active: dict[int, list[Case]], waiting: Callback | None) -> Card:
    if owner is None:
        return Card(call, None, [], [], waiting)
    return Card(call, owner, active[owner.pk][:FEW], customers.newest_orders(owner, customers.identities(owner))[:FEW], waiting)


@prepared
def _owners(numbers: list[str]) -> QuerySet[Identity]:
    return Identity.objects.filter(kind=Identity.Kind.PHONE, value__among=numbers).select_related("customer").order_by("-pk")


@prepared
def _active_cases(owners: list[int], *boxes: list[int]) -> QuerySet[Case]:
    return cases.within(Case.objects.filter(customer__among=owners, active=True), boxes).order_by("-last_message_at")


@prepared
def _waiting(numbers: list[str], boxes: list[int]) -> QuerySet[Callback]:
    return Callback.objects.filter(number__among=numbers, mailbox__among=boxes, state__in=OPEN).order_by("-pk")
