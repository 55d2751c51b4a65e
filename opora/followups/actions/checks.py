"""Closing checks: planned at our answer, asked two working days later, ended by a yes, a no or five working days of silence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases import actions as cases
from opora.cases.models import Case
from opora.followups.clock import working_days_later
from opora.followups.drafting import switches, take_away
from opora.followups.models import WAITING_CHECK, Check, Switches
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.kernel.db import quick
from opora.kernel.errors import Conflict, DeskError
from opora.messages.models import Message
from opora.team import actions as team
from opora.team.models import Agent
from opora.team.queries import working_time

State, Outcome = Check.State, Check.Outcome
AFTER, PATIENCE = 2, 5  # working days, domain.md C6
LATEST = timedelta(days=14)
"""An answer that left earlier and only comes to light now, in an archive or a folder of sent mail, is asked about no more."""
# When the customer wrote last, when we asked last, and when a person last said that it needs no check; the cases stay locked.
ASKING = """
    SELECT c.id,
           (SELECT max(m.at) FROM cases_passage p JOIN messages_message m ON m.id = p.message_id
             WHERE p.case_id = c.id AND m.direction = 'in' AND m.automatic = ''),
           (SELECT max(asked_at) FROM followups_check WHERE case_id = c.id),
           (SELECT max(settled_at) FROM followups_check WHERE case_id = c.id AND state = 'dropped' AND settled_by_id IS NOT NULL)
      FROM cases_case c WHERE c.id = ANY(%s::bigint[]) AND c.mailbox_id IS NOT NULL ORDER BY c.id FOR UPDATE
"""
WAITING = """
    JOIN cases_case ON cases_case.id = followups_check.case_id
   WHERE followups_check.case_id = ANY(%s::bigint[]) AND followups_check.state IN ('planned', 'drafted')
   ORDER BY followups_check.id FOR UPDATE OF followups_check
"""
SETTLE = "UPDATE followups_check SET state = %s, settled_at = %s, settled_by_id = %s WHERE id = ANY(%s::bigint[])"
IS_OPEN = "state IN ('planned', 'drafted', 'sent')"


def plan_check(case: Case, at: datetime) -> Check | None:
    """Our answer left at `at`: ask in two working days. A later answer asks later; one check is asked for each word of the customer.

    None where checks are switched off, nobody of the customer's side ever wrote, they were asked since their last word, or it is too late.
    """
    return plan_checks([(case.pk, at)]).get(case.pk)


def plan_checks(answered: Sequence[tuple[int, datetime]]) -> dict[int, Check]:
    """The same for many answers, as (case, when it left), in the order in which they left: a handful of questions for all of them."""
    recent = [(case, at) for case, at in answered if at > timezone.now() - LATEST]
    if not recent or switches().checks == Switches.Way.OFF:
        return {}
    with transaction.atomic():
        numbers = quick.array(sorted({case for case, _at in recent}))
        asking = {case: may_ask for case, *may_ask in quick.ask(ASKING, [numbers])}
        open_ones = {row.case_id: row for row in quick.found(Check, f"WHERE case_id = ANY(%s::bigint[]) AND {IS_OPEN}", [numbers])}
        planned: dict[int, Check] = {}
        clock = working_time()
        for case, at in recent:
            row = open_ones.get(case) or Check(case_id=case)
            if case in asking and row.state != State.SENT and _may_ask(*asking[case], at=at):
                take_away(row.draft_key)
                row.state, row.draft_key, row.due_at = State.PLANNED, None, working_days_later(at, AFTER, clock)
                planned[case] = open_ones[case] = row
        _store(planned.values())
    return planned


def _may_ask(heard: datetime | None, asked: datetime | None, declined: datetime | None, *, at: datetime) -> bool:
    """Whether they wrote before our answer, and since then nobody asked or said that this needs no check."""
    return heard is not None and heard <= at and not (asked and asked > heard) and not (declined and declined > heard)


def _store(rows: Iterable[Check]) -> None:
    new = [row for row in rows if row.pk is None]
    for row in rows:
        if row.pk is not None:
            quick.change(row, ("state", "draft_key", "due_at"))
    Check.objects.bulk_create(new)


def drop_check(case: Case, why: str, *, by: Agent | None) -> None:
    """What is planned or lies as a draft is not asked: the customer wrote, somebody said so, something is still open."""
    if by is not None:
        demand(by, "cases:reply")
    drop_checks([case.pk], why, by=by)


def drop_checks(cases: Iterable[int], why: str, *, by: Agent | None) -> None:
    """The same for many cases, in a handful of questions; who may do so was asked before."""
    with transaction.atomic():
        dropped = quick.found_with(Check, Case, WAITING, [quick.array(sorted(set(cases)))])
        if not dropped:
            return
        for row, _case in dropped:
            take_away(row.draft_key)
        numbers = quick.array([row.pk for row, _case in dropped])
        quick.ask(SETTLE, [State.DROPPED.value, timezone.now(), by.pk if by else None, numbers])
        reason = {"why": why} if why else {}
        audit.record_many("check.dropped", [(f"case:{case.pk}", {"row": row.pk, **reason}) for row, case in dropped], by=by)
        live.tell(*(live.Change("case", case.pk, mailbox=case.mailbox_id) for _row, case in dropped))


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


def _wants_more(case: Case, answer: Message | None) -> bool:
    """A yes that came by message may hold a new question as well; then the case stays with us."""
    return answer is not None and case.questions.filter(message=answer, state="asked").exists()


def _settle(row: Check, state: str, *, by: Agent | None) -> None:
    row.state, row.settled_at, row.settled_by = state, timezone.now(), by
    row.save()
    _tell(row, f"check.{state}", by=by)


def _tell(row: Check, act: str, *, by: Agent | None, **detail: str) -> None:
    audit.record(act, f"case:{row.case_id}", by=by, row=row.pk, **detail)
    live.tell(live.Change("case", row.case_id, mailbox=row.case.mailbox_id))
