"""Which conversations are marked: every complaint, and five answers of each person a month, drawn by lot."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from django.db import transaction
from django.db.models import Exists, OuterRef
from django.utils import timezone

from opora.cases.queries import said_in
from opora.messages.models import Message
from opora.pure.quality.drawing import TWICE_A_MONTH, drawn, due_by
from opora.pure.reading.customer import read_customer
from opora.quality.models import Answer, Review
from opora.quality.policies import REVIEW
from opora.team import queries as team
from opora.team.models import Agent

LEFT = (Message.Delivery.SENT, Message.Delivery.NONE)
"""An answer counts once it has left: here, or from an ordinary mail program, which we only see."""


@transaction.atomic
def pick_complaints(batch: int) -> int:
    """Look at up to `batch` answers for the first time and pick the conversation where a customer complained.

    A conversation is picked once, by the first answer to the complaint. Returns how many were looked at.
    """
    waiting = Answer.objects.select_for_update(skip_locked=True, of=("self",)).filter(complaint=None, message__delivery__in=LEFT)
    looked = list(waiting.select_related("case").order_by("pk")[:batch])
    for answer in looked:
        answer.complaint = _answers_complaint(answer)
        known = Review.objects.filter(case=answer.case, why=Review.Why.COMPLAINT).exists()
        if answer.complaint and not known:
            _pick([answer], Review.Why.COMPLAINT, month_of(answer.at))
    Answer.objects.bulk_update(looked, ["complaint"])
    return len(looked)


def _answers_complaint(answer: Answer) -> bool:
    """Whether the customer's last words before it name something for which an apology is due."""
    before = [one for one in said_in(answer.case_id) if one.at <= answer.at and one.direction == "in" and not one.automatic]
    if not before:
        return False
    said = before[-1]
    language = said.language.partition("-")[0]
    known = language if language not in ("", "und") else None
    return read_customer(said.reply, received_at=said.at, language=known).apology_due


@transaction.atomic
def draw_lots(now: datetime | None = None) -> int:
    """Draw what is due by today of the five a month of each person. Drawing again adds nothing. Returns how many were drawn."""
    now = now or timezone.now()
    desk = team.desk()
    today = now.astimezone(team.working_time().zone).date()
    month, due = today.replace(day=1), due_by(today)
    if not Answer.objects.filter(at__gte=_starts(month)).exists():
        return 0
    found: list[Answer] = []
    for agent in team.people():
        there = Review.objects.filter(agent=agent, month=month, why=Review.Why.DRAWN).count()
        answers = {one.pk: one for one in _to_draw_from(agent, month, now)}
        found += [answers[pk] for pk in drawn(answers, due - there, secret=desk.message_secret)]
    _pick(found, Review.Why.DRAWN, month)
    _choose_for_two(month, today)
    return len(found)


def _starts(month: date) -> datetime:
    return datetime.combine(month, datetime.min.time(), team.working_time().zone)


def _to_draw_from(agent: Agent, month: date, now: datetime) -> Iterable[Answer]:
    """Answers of the month that have left and are not picked yet."""
    rows = Answer.objects.filter(agent=agent, at__gte=_starts(month), at__lte=now, message__delivery__in=LEFT)
    return rows.filter(~Exists(Review.objects.filter(message=OuterRef("message")))).only("pk", "case_id", "agent_id", "at")


def _pick(answers: Iterable[Answer], why: str, month: date) -> None:
    rows = [Review(message_id=one.pk, case_id=one.case_id, agent_id=one.agent_id, month=month, why=why) for one in answers]
    Review.objects.bulk_create(rows, ignore_conflicts=True)


def _choose_for_two(month: date, today: date) -> None:
    """Some of the lots are marked by two people, where two others than the writer may review."""
    there = Review.objects.filter(month=month, twice=True).count()
    reviewers = [one.pk for one in team.people() if one.may(REVIEW)]
    fresh = Review.objects.filter(month=month, why=Review.Why.DRAWN, twice=False, done_at=None, scores=None)
    open_to_two = [one.pk for one in fresh if len([who for who in reviewers if who != one.agent_id]) > 1]
    chosen = drawn(open_to_two, due_by(today, TWICE_A_MONTH) - there, secret=team.desk().message_secret)
    Review.objects.filter(pk__in=chosen).update(twice=True)


def month_of(at: datetime) -> date:
    """The first day of the month, where the desk is."""
    return at.astimezone(team.working_time().zone).date().replace(day=1)
