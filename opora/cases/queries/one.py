"""One case and what belongs to it, for a person who may see its mailbox."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Q, QuerySet
from django.utils import timezone

from opora.cases.models import Case, Follower, HandOver, Passage, Presence, Proposal, Repair
from opora.kernel.access import LARGEST_KEY, absent, demand, fetch_or_absent
from opora.kernel.db.prepared import prepared
from opora.kernel.db.there import asks_only_if
from opora.messages.models import Message
from opora.messages.queries import mailbox_ids
from opora.team.models import Agent

PRESENT_FOR = timedelta(seconds=45)


def open_boxes(*, for_: Agent) -> list[list[int]]:
    """What limits somebody's cases, as values of a prepared question: nothing, or the one list of mailboxes open to them."""
    demand(for_, "cases:read")
    return [] if for_.may("mailboxes:change") else [mailbox_ids(for_=for_)]


def within(rows: QuerySet[Any], boxes: Sequence[list[int]], path: str = "") -> QuerySet[Any]:
    """Those rows whose case (by the prefix `path`, such as `target__`) lies in the open boxes or in none."""
    return rows.filter(Q(**{f"{path}mailbox__among": boxes[0]}) | Q(**{f"{path}mailbox": None})) if boxes else rows


def visible_cases(*, for_: Agent) -> QuerySet[Case]:
    """All cases of mailboxes this person may see."""
    return within(Case.objects.all(), open_boxes(for_=for_))


@prepared
def _case(pk: int, *boxes: list[int]) -> QuerySet[Case]:
    rows = within(Case.objects.filter(pk=pk), boxes)
    return rows.select_related("customer__organisation", "owner", "mailbox", "follows")


def case(pk: int, *, for_: Agent) -> Case:
    """One case; Absent when it is not there or not open to this person. A joined case gives the one it went into."""
    found = _case(pk, *open_boxes(for_=for_)) if 0 < pk < LARGEST_KEY else []
    if not found:
        raise absent("Case", pk)
    one = found[0]
    one.opened_by = for_.pk  # type: ignore[attr-defined]  # see was_opened
    return case(one.joined_into_id, for_=for_) if one.state == Case.State.JOINED and one.joined_into_id else one


def was_opened(one: Case, *, by: Agent) -> bool:
    """Whether this row was read for this person by `case`: then nobody need ask again whether they may see it."""
    return getattr(one, "opened_by", None) == by.pk


def message(pk: int, *, for_: Agent) -> Message:
    """One message of a case this person may see."""
    seen = Passage.objects.filter(case__in=visible_cases(for_=for_)).values("message")
    return fetch_or_absent(Message.objects.filter(pk__in=seen).select_related("thread__mailbox", "author", "parcel"), pk=pk)


def messages_of(of: Case) -> QuerySet[Message]:
    """Everything said in a case, oldest first."""
    return _said(of.pk).prefetch_related("attachments")


def _said(case: int) -> QuerySet[Message]:
    rows = Message.objects.filter(pk__in=Passage.objects.filter(case=case).values("message")).order_by("at", "pk")
    return rows.select_related("author", "identity", "thread__mailbox").defer("search")


said_in = prepared(_said)


@prepared
def _other_cases(customer: int, but: int, *boxes: list[int], limit: int) -> QuerySet[Case]:
    rows = within(Case.objects.filter(customer=customer), boxes).exclude(pk=but).exclude(state=Case.State.JOINED)
    return rows.select_related("owner").order_by("-last_message_at")[:limit]


def other_cases(of: Case, *, for_: Agent, limit: int = 12) -> list[Case]:
    """Further cases of the same customer, newest first."""
    return _other_cases(of.customer_id, of.pk, *open_boxes(for_=for_), limit=limit)


@asks_only_if("case", lambda case: Proposal.objects.filter(case=case, state=Proposal.State.OPEN))
@prepared
def _proposals(case: int, *boxes: list[int]) -> QuerySet[Proposal]:
    rows = Proposal.objects.filter(case=case, state=Proposal.State.OPEN).exclude(target__state=Case.State.JOINED)
    if boxes:
        rows = rows.filter(Q(target__mailbox__among=boxes[0]) | Q(target__mailbox=None))
    return rows.select_related("target__customer", "message").order_by("-score")[:3]


def proposals(of: Case, *, for_: Agent) -> list[Proposal]:
    """What the desk proposes here, best first; nothing about cases that were joined meanwhile or are not open to this person."""
    return _proposals(of.pk, *open_boxes(for_=for_))


@asks_only_if("case", lambda case: Repair.objects.filter(Q(case=case) | Q(other=case)))
@prepared
def _repairs(case: int) -> QuerySet[Repair]:
    rows = Repair.objects.filter(Q(case=case) | Q(other=case)).select_related("case", "other", "by", "undone_by")
    return rows.order_by("-pk")[:10]


def repairs(of: Case) -> list[Repair]:
    """What was joined, split or moved here, newest first."""
    return _repairs(of.pk)


@asks_only_if("case", lambda case: Presence.objects.filter(case=case))
@prepared
def _present(case: int, since: datetime, but: int) -> QuerySet[Presence]:
    return Presence.objects.filter(case=case, at__gt=since).exclude(agent=but).select_related("agent").order_by("agent__name")


def present(of: Case, *, but: Agent) -> list[Presence]:
    """Colleagues who have the case open now."""
    return _present(of.pk, timezone.now() - PRESENT_FOR, but.pk)


@asks_only_if("case", lambda case: HandOver.objects.filter(case=case, state=HandOver.State.OFFERED))
@prepared
def _offers(case: int) -> QuerySet[HandOver]:
    return HandOver.objects.filter(case=case, state=HandOver.State.OFFERED).select_related("giver", "taker").order_by("pk")[:1]


def offer_for(of: Case) -> HandOver | None:
    """The hand-over that waits for its taker, if any."""
    return next(iter(_offers(of.pk)), None)


def hand_overs_for(taker: Agent) -> list[HandOver]:
    """What was offered to this person and waits for a yes."""
    rows = HandOver.objects.filter(taker=taker, state=HandOver.State.OFFERED).select_related("case", "giver")
    return list(rows.order_by("offered_at"))


def followers(of: Case) -> list[Agent]:
    """Who hears of news in this case besides its owner."""
    return [row.agent for row in Follower.objects.filter(case=of).select_related("agent")]
