"""Where a search looked: what makes "we have nothing from you" a fact and not a guess (S0-21)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Min, QuerySet

from opora.cases.models import Case, Passage, Repair
from opora.cases.queries.searching import Hit
from opora.kernel.db.prepared import prepared
from opora.messages import queries as messages
from opora.messages.models import Message, Thread
from opora.team.models import Agent

PLACES = ("open", "closed", "spam", "machines", "joined", "unreadable")


@dataclass(frozen=True, slots=True)
class Looked:
    """How many cases (mails for `unreadable`) were found in each of PLACES.

    `mailboxes` are the names of those that were searched, `since` the oldest message in them; both only if asked for.
    """

    found: dict[str, int]
    mailboxes: tuple[str, ...] = ()
    since: datetime | None = None


def looked(text: str, hits: Sequence[Hit], *, for_: Agent) -> Looked:
    """What the search found where. When it found nothing, also everything it went through."""
    found = Counter(_place(hit.case) for hit in hits)
    found["joined"] = _joined(hits)
    found["unreadable"] = messages.unreadable_holding(text, for_=for_)
    counts = {place: found[place] for place in PLACES}
    if any(counts.values()):
        return Looked(counts)
    boxes = messages.mailbox_ids(for_=for_)
    since = Thread.objects.filter(mailbox__in=boxes).aggregate(first=Min("started_at"))["first"]
    return Looked(counts, tuple(messages.names_of(boxes)), since)


def _place(case: Case) -> str:
    if case.state == Case.State.SET_ASIDE:
        return "spam" if case.set_aside_reason in ("spam", "blocked") else "machines"
    return "closed" if case.ended_at else "open"


@prepared
def _joins(cases: list[int]) -> QuerySet[Repair]:
    return Repair.objects.filter(kind=Repair.Kind.JOIN, undone_at=None, case__among=cases)


def _joined(hits: Sequence[Hit]) -> int:
    """Of the messages found, how many came from a case that was joined into the one they are in now."""
    passages = {passage for repair in _joins([hit.case.pk for hit in hits]) for passage in repair.before["passages"]}
    if not passages:
        return 0
    found = Message.objects.filter(pk__in=[hit.message.pk for hit in hits if hit.message])
    return Passage.objects.filter(pk__in=passages, message__in=found).count()
