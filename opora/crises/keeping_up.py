"""The list of those whom a crisis hit grows with it: what came before is looked through in batches, what comes is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from opora.cases.events import CustomerErased, MessageReceived
from opora.cases.queries import exported
from opora.crises.actions.affected import look_at, look_at_callers, look_for_people, searched
from opora.crises.models import NOT_OVER, Affected, Crisis, MassLetter
from opora.customers.models import Customer
from opora.kernel.events import on
from opora.kernel.jobs import drain, periodic, wake


@on(MessageReceived)
def look_whom_it_hit(news: Sequence[dict[str, Any]]) -> None:
    """Somebody wrote or called."""
    look_at([one["message"] for one in news])


@drain("people a crisis hit", order=45, patience=timedelta(seconds=1), waiting=lambda _now: Crisis.objects.filter(state__in=NOT_OVER))
def look_through() -> int:
    """One batch for each crisis that was not looked through yet."""
    return sum(look_for_people(one) for one in searched() if not hasattr(one, "search") or one.search.done_at is None)


@periodic("people a crisis hit", every=timedelta(seconds=10), waiting=lambda _now: Crisis.objects.filter(state__in=NOT_OVER))
def look_again() -> None:
    """Words may have been added, spike cards have grown, callers left a number."""
    for one in searched():
        look_at_callers(one)
        if look_for_people(one):
            wake()


@on(CustomerErased)
def forget_people(news: Sequence[dict[str, Any]]) -> None:
    """Why somebody was on a list and what their letter said goes; that they were, and when, stays for the figures."""
    rows = Affected.objects.filter(customer__in=[one["customer"] for one in news])
    MassLetter.objects.filter(affected__in=rows).update(greeting="", personal="", reason="", way="")
    MassLetter.objects.filter(affected__in=rows).exclude(state=MassLetter.State.HANDED).update(state=MassLetter.State.LEFT_OUT)
    rows.update(why=[], no_follow_up_reason="")


@exported
def people_of_crises(customer: Customer) -> dict[str, Any]:
    """What hit this customer, why we think so, and which letters they got for it."""
    rows = Affected.objects.filter(customer=customer).select_related("crisis", "answered", "followed_up").order_by("found_at")
    return {
        "crises": [
            {
                "what": one.crisis.title,
                "since": one.crisis.since.isoformat(),
                "why": [reason.get("code", "") for reason in one.why],
                "answered": one.answered.at.isoformat() if one.answered else "",
                "followed up": one.followed_up.at.isoformat() if one.followed_up else "",
                "no follow-up because": one.no_follow_up_reason,
            }
            for one in rows
        ]
    }
