"""What a customer sees of their case by link: no more than what we would tell them anyway."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases.models import Case
from opora.followups.actions.links import hash_of
from opora.followups.actions.saying import understanding_hash
from opora.followups.models import CaseLink, Check, Understood
from opora.kernel.db.prepared import prepared
from opora.kernel.db.there import asks_only_if
from opora.kernel.errors import Absent
from opora.ledgers.belonging import family
from opora.ledgers.clock import as_said, desk_time
from opora.ledgers.models import OPEN_PROMISE, OPEN_QUESTION, BriefNotice, Promise, Question

MOST_JOINED = 20


@dataclass(frozen=True, slots=True)
class ShownToCustomer:
    """`word` is when they hear from us next (a day or a time) or None; `understood` is "", "confirmed" or "corrected".

    `state` is one of: working, looking_into, waiting_for_you, waiting_for_third, answered, closed.
    """

    case: Case
    state: str
    word: date | datetime | None
    questions: list[Question]
    understood: str
    check: Check | None
    check_was: str
    notice: BriefNotice | None


def case_of_link(token: str) -> tuple[CaseLink, Case]:
    """The link and its case, or the one that was joined into; Absent when the link is unknown or too old."""
    link = CaseLink.objects.filter(token_hash=hash_of(token), expires_at__gt=timezone.now()).first()
    case = _case(link.case_id) if link else None
    for _turn in range(MOST_JOINED):
        if case is None or case.state != Case.State.JOINED or case.joined_into_id is None:
            break
        into = _case(case.joined_into_id)
        case = into if into and into.customer_id == case.customer_id else None
    if link is None or case is None or case.state == Case.State.SET_ASIDE or case.customer.erased_at:
        raise Absent(_("This link is not valid any more. Please write to us."), "unknown or expired link")
    return link, case


def _case(pk: int) -> Case | None:
    return Case.objects.select_related("customer", "mailbox", "owner").filter(pk=pk).first()


def shown_to_customer(case: Case) -> ShownToCustomer:
    """Everything the page shows."""
    mine = family(case)
    asked = Question.objects.filter(
        case__in=mine, direction=Question.Direction.OURS, kind=Question.Kind.QUESTION, state__in=OPEN_QUESTION
    ).exclude(message=None)
    asked = asked.exclude(message__in=Check.objects.filter(case=case).exclude(message=None).values("message"))
    questions = list(asked.order_by("asked_at", "number"))
    checks = Check.objects.filter(case=case).order_by("-planned_at")
    newest = checks.exclude(asked_at=None).first()
    notices = BriefNotice.objects.filter(
        version__brief__case__in=mine, accepted_at=None, declined_at=None, version__state="proposed", expires_at__gt=timezone.now()
    )
    return ShownToCustomer(
        case=case,
        state=_state(case, questions),
        word=_next_word(case, mine),
        questions=questions,
        understood=understanding_of(case),
        check=newest if newest and newest.state == Check.State.SENT else None,
        check_was=newest.state if newest and newest.state != Check.State.SENT else "",
        notice=notices.order_by("-given_at").first(),
    )


def understanding_of(case: Case) -> str:
    """What the customer said to the words the case has now; "" when they were not asked or the words have changed."""
    return next((str(one.state) for one in _understood(case.pk) if one.of == understanding_hash(case)), "")


@asks_only_if("case", lambda case: Understood.objects.filter(case=case))
@prepared
def _understood(case: int) -> QuerySet[Understood]:
    return Understood.objects.filter(case=case)


def _state(case: Case, questions: list[Question]) -> str:
    if case.state == Case.State.CLOSED:
        return "closed"
    if questions and case.turn != Case.Turn.US:
        return "waiting_for_you"
    if case.turn == Case.Turn.THIRD:
        return "waiting_for_third"
    if case.turn == Case.Turn.CUSTOMER:
        return "answered"
    return "looking_into" if case.research_until else "working"


def _next_word(case: Case, mine: list[int]) -> date | datetime | None:
    """The next day we named, if it still lies ahead."""
    now = timezone.now()
    if case.state == Case.State.CLOSED:
        return None
    zone = desk_time().zone
    promise = Promise.objects.filter(case__in=mine, state__in=OPEN_PROMISE, due__gt=now).order_by("due").first()
    told = [(promise.due, as_said(promise.due, date_only=promise.date_only, zone=zone))] if promise and promise.due else []
    if case.research_until and case.research_until > now:
        told.append((case.research_until, case.research_until.astimezone(zone).date()))
    return min(told, key=lambda one: one[0])[1] if told else None
