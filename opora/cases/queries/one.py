"""One case and what belongs to it, for a person who may see its mailbox."""

from __future__ import annotations

from datetime import timedelta

from django.db.models import Q, QuerySet
from django.utils import timezone

from opora.cases.models import Case, Follower, HandOver, Passage, Presence, Proposal, Repair
from opora.kernel.access import demand, fetch_or_absent
from opora.messages.models import Message
from opora.messages.queries import mailbox_ids
from opora.team.models import Agent

PRESENT_FOR = timedelta(seconds=45)


def visible_cases(*, for_: Agent) -> QuerySet[Case]:
    """All cases of mailboxes this person may see."""
    demand(for_, "cases:read")
    if for_.may("mailboxes:change"):
        return Case.objects.all()
    return Case.objects.filter(Q(mailbox__in=mailbox_ids(for_=for_)) | Q(mailbox=None))


def case(pk: int, *, for_: Agent) -> Case:
    """One case; Absent when it is not there or not open to this person. A joined case gives the one it went into."""
    found = fetch_or_absent(visible_cases(for_=for_).select_related("customer", "owner", "mailbox", "follows"), pk=pk)
    return case(found.joined_into_id, for_=for_) if found.state == Case.State.JOINED and found.joined_into_id else found


def message(pk: int, *, for_: Agent) -> Message:
    """One message of a case this person may see."""
    seen = Passage.objects.filter(case__in=visible_cases(for_=for_)).values("message")
    return fetch_or_absent(Message.objects.filter(pk__in=seen).select_related("thread__mailbox", "author", "parcel"), pk=pk)


def messages_of(of: Case) -> QuerySet[Message]:
    """Everything said in a case, oldest first."""
    rows = Message.objects.filter(pk__in=Passage.objects.filter(case=of).values("message")).order_by("at", "pk")
    return rows.select_related("author", "identity", "thread__mailbox").prefetch_related("attachments").defer("search")


def other_cases(of: Case, *, for_: Agent, limit: int = 12) -> list[Case]:
    """Further cases of the same customer, newest first."""
    rows = visible_cases(for_=for_).filter(customer=of.customer_id).exclude(pk=of.pk).exclude(state=Case.State.JOINED)
    return list(rows.select_related("owner").order_by("-last_message_at")[:limit])


def proposals(of: Case, *, for_: Agent) -> list[Proposal]:
    """What the desk proposes here, best first; nothing about cases that were joined meanwhile or are not open to this person."""
    rows = Proposal.objects.filter(case=of, state=Proposal.State.OPEN).exclude(target__state=Case.State.JOINED)
    rows = rows.filter(Q(target=None) | Q(target__in=visible_cases(for_=for_)))
    return list(rows.select_related("target__customer", "message").order_by("-score")[:3])


def repairs(of: Case) -> list[Repair]:
    """What was joined, split or moved here, newest first."""
    rows = Repair.objects.filter(Q(case=of) | Q(other=of)).select_related("case", "other", "by", "undone_by")
    return list(rows.order_by("-pk")[:10])


def present(of: Case, *, but: Agent) -> list[Presence]:
    """Colleagues who have the case open now."""
    rows = Presence.objects.filter(case=of, at__gt=timezone.now() - PRESENT_FOR).exclude(agent=but)
    return list(rows.select_related("agent").order_by("agent__name"))


def offer_for(of: Case) -> HandOver | None:
    """The hand-over that waits for its taker, if any."""
    return HandOver.objects.filter(case=of, state=HandOver.State.OFFERED).select_related("giver", "taker").first()


def hand_overs_for(taker: Agent) -> list[HandOver]:
    """What was offered to this person and waits for a yes."""
    rows = HandOver.objects.filter(taker=taker, state=HandOver.State.OFFERED).select_related("case", "giver")
    return list(rows.order_by("offered_at"))


def followers(of: Case) -> list[Agent]:
    """Who hears of news in this case besides its owner."""
    return [row.agent for row in Follower.objects.filter(case=of).select_related("agent")]
