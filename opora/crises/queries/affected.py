"""Reading whom a crisis hit: the list of its whole family, how it stands, one row."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from opora.callbacks.models import Callback
from opora.crises.models import Affected, Crisis, MassLetter
from opora.crises.queries.crises import family
from opora.kernel.access import demand, fetch_or_absent
from opora.messages.queries import mailbox_ids
from opora.team.models import Agent

SHOWN = ("hit", "out", "calls", "open", "all")
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


def counts(of: Crisis) -> Counts:
    """The numbers of a crisis and its kin, of everybody, whoever reads them."""
    rows = Affected.objects.filter(crisis__in=[one.pk for one in family(of)])
    found = rows.aggregate(
        count_hit=Count("pk", filter=Q(is_out=False)),
        count_out=Count("pk", filter=Q(is_out=True)),
        count_calls=Count("pk", filter=Q(is_out=False, channel="phone")),
        count_answered=Count("pk", filter=~Q(answered=None)),
        count_followed_up=Count("pk", filter=~Q(followed_up=None)),
        count_called_back=Count("pk", filter=Q(is_out=False, callback__state__in=REACHED)),
        count_open=Count("pk", filter=without_follow_up()),
    )
    repeats = sum(rows.filter(is_out=False).values_list("repeats", flat=True))
    return Counts(**{name.removeprefix("count_"): count for name, count in found.items()}, repeats=repeats, withheld=withheld(of).count())


def withheld(of: Crisis) -> QuerySet[Callback]:
    """Missed calls of the time that hid their number (domain.md, callback: impossible)."""
    rows = Callback.objects.filter(state=Callback.State.IMPOSSIBLE, first_at__gte=of.since)
    rows = rows.filter(mailbox=of.drill.mailbox) if of.drill else rows
    return rows.filter(first_at__lte=of.resolved_at) if of.resolved_at else rows


def with_letter(rows: QuerySet[Affected]) -> QuerySet[Affected]:
    """The rows, each knowing whether one of its letters waits for a person (`is_held`)."""
    held = MassLetter.objects.filter(affected=OuterRef("pk"), state=MassLetter.State.HELD)
    return rows.annotate(is_held=Exists(held))
