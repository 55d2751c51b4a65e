"""Closing checks: planned at our answer, asked two working days later, ended by a yes, a no or five working days of silence."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases import actions as cases
from opora.cases.models import Case
from opora.followups.clock import working_days_later
from opora.followups.drafting import switches, take_away
from opora.followups.models import OPEN_CHECK, WAITING_CHECK, Check, Switches
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.kernel.errors import Conflict, DeskError
from opora.messages.models import Message
from opora.team import actions as team
from opora.team.models import Agent

State, Outcome = Check.State, Check.Outcome
AFTER, PATIENCE = 2, 5  # working days, domain.md C6


def plan_check(case: Case, at: datetime) -> Check | None:
    """Our answer left at `at`: ask in two working days. A later answer asks later; one check is asked for each word of the customer.

    None where checks are switched off, nobody of the customer's side ever wrote, or they were asked since their last word.
    """
    if switches().checks == Switches.Way.OFF or case.mailbox_id is None:
        return None
    heard = Message.objects.filter(passages__case=case, direction="in", automatic="").order_by("-at").values_list("at", flat=True).first()
    with transaction.atomic():
        Case.objects.select_for_update().get(pk=case.pk)
        row = Check.objects.filter(case=case, state__in=OPEN_CHECK).first() or Check(case=case)
        asked = Check.objects.filter(case=case).exclude(asked_at=None).order_by("-asked_at").values_list("asked_at", flat=True).first()
        if row.state == State.SENT or heard is None or heard > at or (asked and asked > heard) or _was_declined(case, since=heard):
            return None
        take_away(row.draft_key)
        row.state, row.draft_key, row.due_at = State.PLANNED, None, working_days_later(at, AFTER)
        row.save()
    return row


def drop_check(case: Case, why: str, *, by: Agent | None) -> None:
    """What is planned or lies as a draft is not asked: the customer wrote, somebody said so, something is still open."""
    if by is not None:
        demand(by, "cases:reply")
    with transaction.atomic():
        for row in Check.objects.select_for_update().filter(case=case, state__in=WAITING_CHECK):
            take_away(row.draft_key)
            _settle(row, State.DROPPED, by=by, why=why)


def asked(row: Check, message: Message) -> None:
    """The check left: the case waits for the customer, also one that was closed already. Harmless when repeated."""
    with transaction.atomic():
        fresh = Check.objects.select_for_update(of=("self",)).select_related("case").get(pk=row.pk)
        if fresh.state not in WAITING_CHECK:
            return
        fresh.state, fresh.message, fresh.asked_at = State.SENT, message, message.at
        fresh.ends_at = working_days_later(message.at, PATIENCE)
        fresh.save()
        if not fresh.case.active:
            cases.take_up_after_check(fresh.case, solved=None)
        _tell(fresh, "check.asked", by=None)


def answer_check(check: Check, *, solved: bool, by: Agent | None, answer: Message | None = None) -> None:
    """A yes ends the case well; a no gives it back to its owner, on top. `by` None: the customer said so themselves."""
    if by is not None:
        demand(by, "cases:reply")
    with transaction.atomic():
        row = Check.objects.select_for_update(of=("self",)).select_related("case__owner").get(pk=check.pk)
        if row.state != State.SENT:
            raise Conflict(_("This was answered already."), f"check {row.pk} is {row.state}")
        row.answer, row.outcome = answer, Outcome.GOOD if solved else Outcome.BAD
        _settle(row, State.CONFIRMED if solved else State.REFUSED, by=by)
        case = row.case
        if solved and case.active and not _wants_more(case, answer):
            cases.close(case, by=by)
        elif not solved:
            cases.take_up_after_check(case, solved=False)
            people = [case.owner] if case.owner else []
            team.notify(people, "not_solved", f"/cases/{case.pk}/", {"subject": case.title, "customer": case.customer_name}, by=by)
    check.refresh_from_db()


def end_in_silence(pk: int) -> None:
    """Five working days without a word: the case ends, not confirmed."""
    with transaction.atomic():
        row = Check.objects.select_for_update(of=("self",)).select_related("case").filter(pk=pk, state=State.SENT).first()
        if row is None:
            return
        row.outcome = Outcome.NEUTRAL
        _settle(row, State.SILENT, by=None)
        if row.case.active and row.case.state == Case.State.ANSWERED:
            cases.close(row.case, by=None)


def set_outcome(check: Check, outcome: str, *, by: Agent) -> None:
    """How it ended, where a person knows it better than the desk."""
    demand(by, "cases:reply")
    if outcome not in Outcome.values:
        raise DeskError(_("Choose one of the offered values."), f"outcome {outcome!r}")
    with transaction.atomic():
        Check.objects.filter(pk=check.pk).update(outcome=outcome)
        _tell(check, "check.outcome", by=by, outcome=outcome)


def _was_declined(case: Case, *, since: datetime) -> bool:
    """Whether a person said that this needs no check."""
    return Check.objects.filter(case=case, state=State.DROPPED, settled_at__gt=since).exclude(settled_by=None).exists()


def _wants_more(case: Case, answer: Message | None) -> bool:
    """A yes that came by message may hold a new question as well; then the case stays with us."""
    return answer is not None and case.questions.filter(message=answer, state="asked").exists()


def _settle(row: Check, state: str, *, by: Agent | None, why: str = "") -> None:
    row.state, row.settled_at, row.settled_by = state, timezone.now(), by
    row.save()
    _tell(row, f"check.{state}", by=by, why=why)


def _tell(row: Check, act: str, *, by: Agent | None, **detail: str) -> None:
    audit.record(act, f"case:{row.case_id}", by=by, row=row.pk, **{key: value for key, value in detail.items() if value})
    live.tell(live.Change("case", row.case_id, mailbox=row.case.mailbox_id))
