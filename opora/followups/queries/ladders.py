"""Reminders of a case and of the desk, and where else a silent customer may be reached."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet, prefetch_related_objects

from opora.cases.models import Case
from opora.cases.queries import visible_cases
from opora.customers.models import Identity
from opora.followups.models import Check, HuntTry, Ladder, Rung
from opora.kernel.access import fetch_or_absent
from opora.kernel.db.prepared import prepared
from opora.kernel.db.there import asks_only_if
from opora.ledgers.belonging import family
from opora.ledgers.models import OPEN_QUESTION, Question
from opora.messages.models import Message
from opora.pure.languages import phone_numbers
from opora.replies.recipients import newest_incoming
from opora.team import queries as team
from opora.team.models import Agent

MOST_SIGNATURES = 50
MOST_COLLEAGUES = 20


@dataclass(frozen=True, slots=True)
class Contact:
    """Another way to somebody. `source` is identity, signature or colleague; `seen` when it was last in use; `tries` what was tried."""

    value: str
    name: str
    source: str
    seen: datetime | None
    tries: list[HuntTry]


def ladder(pk: int, *, for_: Agent) -> Ladder:
    """One ladder of a case this person may see."""
    return fetch_or_absent(Ladder.objects.filter(case__in=visible_cases(for_=for_)).select_related("case__customer"), pk=pk)


@asks_only_if("case", lambda case: Ladder.objects.filter(case=case))
@prepared
def _ladders(case: int) -> QuerySet[Ladder]:
    return Ladder.objects.filter(case=case).select_related("case").order_by("ended_at", "-started_at")[:10]


def ladders_of(case: Case) -> list[Ladder]:
    """The ladders of a case, the running ones first."""
    found = _ladders(case.pk)
    prefetch_related_objects(found, "rungs", "tries")
    return found


def running_ladders(*, for_: Agent) -> QuerySet[Ladder]:
    """Everybody we remind now, what ends soonest first."""
    rows = Ladder.objects.filter(state=Ladder.State.RUNNING, case__in=visible_cases(for_=for_))
    return rows.select_related("case__owner", "case__customer").prefetch_related("rungs", "tries").order_by("ends_on", "started_at")


def asked_of_customer(case: Case) -> list[Question]:
    """Our questions that left and still want an answer."""
    return list(waiting_questions().filter(case__in=family(case)).order_by("asked_at", "number"))


def waiting_questions() -> QuerySet[Question]:
    """The same of all cases. What a closing check or a reminder asks is theirs to follow up, and begins no reminders of its own."""
    rows = Question.objects.filter(direction=Question.Direction.OURS, kind=Question.Kind.QUESTION, state__in=OPEN_QUESTION)
    asking = Check.objects.exclude(message=None).values("message"), Rung.objects.exclude(message=None).values("message")
    return rows.exclude(message=None).exclude(message__in=asking[0]).exclude(message__in=asking[1])


def other_contacts(ladder: Ladder) -> list[Contact]:
    """Where else to try, in the order of domain.md C7: other identities, telephones in signatures, colleagues in the firm."""
    case, region = ladder.case, team.desk().country
    last = newest_incoming(case)
    used = {last.from_address.lower()} if last else set()
    found: dict[str, tuple[str, str, datetime | None]] = {}
    for one in Identity.objects.filter(customer=case.customer_id).order_by("-last_used_at"):
        if one.value not in used:
            found.setdefault(one.value, (one.name or case.customer_name, "identity", one.last_used_at))
    said = Message.objects.filter(identity__customer=case.customer_id, direction="in").order_by("-at")[:MOST_SIGNATURES]
    for message in said:
        for number in phone_numbers(f"{message.signature}\n{message.reply[-600:]}", region):
            found.setdefault(number, (message.from_name, "signature", message.at))
    if case.customer.organisation_id:
        others = Identity.objects.filter(customer__organisation=case.customer.organisation_id).exclude(customer=case.customer_id)
        for one in others.select_related("customer").order_by("-last_used_at")[:MOST_COLLEAGUES]:
            found.setdefault(one.value, (one.customer.name, "colleague", one.last_used_at))
    tried = list(ladder.tries.order_by("at"))
    return [
        Contact(value, name, source, seen, [one for one in tried if one.contact == value]) for value, (name, source, seen) in found.items()
    ]
