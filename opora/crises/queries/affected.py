"""Reading whom a crisis hit: the list of its whole family, how it stands, one row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Exists, OuterRef, Q, QuerySet

from opora.callbacks.models import Callback
from opora.crises.models import Affected, Crisis, MassLetter
from opora.crises.queries.crises import family
from opora.kernel.access import demand, fetch_or_absent
from opora.kernel.db import quick
from opora.messages.queries import mailbox_ids
from opora.team.models import Agent

SHOWN = ("hit", "out", "calls", "open", "all")
BEFORE = timedelta(minutes=15)
"""Customers notice before we do: so long before the crisis began a call or somebody's words may be about it."""
REACHED = (Callback.State.REACHED, Callback.State.WRITTEN)


def affected(of: Crisis, *, for_: Agent, shown: str = "hit", channel: str = "") -> QuerySet[Affected]:
    """The people of a crisis and its kin, the newest found first; `shown` is one of SHOWN.

    Whose case lies in a mailbox that is not open to this person is left out, as everywhere.
    """
    rows = (
        visible(for_).filter(crisis__in=[one.pk for one in family(of)]).select_related("customer", "case", "callback", "message", "crisis")
    )
    wanted = {
        "hit": Q(is_out=False),
        "out": Q(is_out=True),
        "calls": Q(channel="phone", is_out=False),
        "open": without_follow_up(),
        "all": Q(),
    }
    rows = rows.filter(wanted.get(shown, Q(is_out=False)))
    return (rows.filter(channel=channel) if channel else rows).order_by("-found_at", "-pk")


def visible(for_: Agent) -> QuerySet[Affected]:
    """Everybody on any list whose case this person may see; who has no case yet is shown to everybody who works in a crisis."""
    demand(for_, "cases:read")
    if for_.may("mailboxes:change"):
        return Affected.objects.all()
    boxes = mailbox_ids(for_=for_)
    return Affected.objects.filter(Q(case=None) | Q(case__mailbox=None) | Q(case__mailbox__in=boxes))


def one_affected(pk: int, *, for_: Agent) -> Affected:
    """One row of a list this person may see."""
    return fetch_or_absent(visible(for_).select_related("crisis", "customer", "case"), pk=pk)


def without_follow_up() -> Q:
    """Who was hit and has had no last word: no written follow-up, no call that reached them, no reason why none is needed."""
    return Q(is_out=False, followed_up=None, no_follow_up_reason="") & ~Q(callback__state__in=REACHED) & Q(customer__erased_at=None)


@dataclass(frozen=True, slots=True)
class Counts:
    """How the list stands; `withheld` are calls that hid their number: nobody can reach them."""

    hit: int
    out: int
    calls: int
    answered: int
    followed_up: int
    called_back: int
    open: int
    repeats: int
    withheld: int


COUNTS = """
    SELECT count(*) FILTER (WHERE NOT hit.is_out),
           count(*) FILTER (WHERE hit.is_out),
           count(*) FILTER (WHERE NOT hit.is_out AND hit.channel = 'phone'),
           count(*) FILTER (WHERE hit.answered_id IS NOT NULL),
           count(*) FILTER (WHERE hit.followed_up_id IS NOT NULL),
           count(*) FILTER (WHERE NOT hit.is_out AND call.state = ANY(%(reached)s)),
           count(*) FILTER (
               WHERE NOT hit.is_out AND hit.followed_up_id IS NULL AND hit.no_follow_up_reason = ''
               AND (call.state = ANY(%(reached)s)) IS NOT TRUE AND customer.erased_at IS NULL
           ),
           coalesce(sum(hit.repeats) FILTER (WHERE NOT hit.is_out), 0)
    FROM crises_affected AS hit
    JOIN customers_customer AS customer ON customer.id = hit.customer_id
    LEFT JOIN callbacks_callback AS call ON call.id = hit.callback_id
    WHERE hit.crisis_id = ANY(%(kin)s)
"""
"""Who is open, in the last but one, is whom `without_follow_up` finds; one walk through ten thousand of them for every opened room."""


def counts(of: Crisis, *, kin: Sequence[Crisis] | None = None) -> Counts:
    """The numbers of a crisis and its kin, of everybody, whoever reads them. `kin`: the family, where it is known already."""
    values = {"reached": quick.array(REACHED), "kin": [one.pk for one in kin or family(of)]}
    [numbers] = quick.ask(COUNTS, values)
    hit, out, calls, answered, followed_up, called_back, still_open, repeats = map(int, numbers)
    return Counts(hit, out, calls, answered, followed_up, called_back, still_open, repeats, withheld(of).count())


def withheld(of: Crisis) -> QuerySet[Callback]:
    """Missed calls of the time that hid their number (domain.md, callback: impossible)."""
    rows = Callback.objects.filter(state=Callback.State.IMPOSSIBLE, first_at__gte=of.since - BEFORE)
    rows = rows.filter(mailbox=of.drill.mailbox) if of.drill else rows
    return rows.filter(first_at__lte=of.resolved_at) if of.resolved_at else rows


def with_letter(rows: QuerySet[Affected]) -> QuerySet[Affected]:
    """The rows, each knowing whether one of its letters waits for a person (`is_held`)."""
    held = MassLetter.objects.filter(affected=OuterRef("pk"), state=MassLetter.State.HELD)
    return rows.annotate(is_held=Exists(held))
