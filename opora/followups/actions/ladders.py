"""Reminders for the silent: begun with a question or with a thing that expires, stopped by any sign, decided by a lead."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases import actions as cases
from opora.cases.models import Case
from opora.customers import actions as customers
from opora.followups.clock import working_days_later
from opora.followups.drafting import take_away
from opora.followups.models import HuntTry, Ladder, Rung
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.kernel.errors import Conflict, DeskError
from opora.messages.models import Message
from opora.team import queries as team
from opora.team.models import Agent

State, What, Result = Ladder.State, Ladder.What, HuntTry.Result
RUNGS = (2, 5, 9)  # working days after our question, domain.md C7
DAYS_BEFORE = (30, 14, 7, 3, 1, -1)
LEADS_BEFORE = 3
APART = 2  # working days at least between two reminders, and from the third to the hunt
HUNT_AFTER = 3  # reminders
MORNING = time(9)


def remind_of_questions(case: Case, asked: datetime) -> Ladder | None:
    """Our open questions were asked then: three reminders. None when a ladder of the case runs already."""
    with transaction.atomic():
        Case.objects.select_for_update().get(pk=case.pk)
        if Ladder.objects.filter(case=case, state=State.RUNNING, what=What.ANSWERS).exists():
            return None
        ladder = Ladder.objects.create(case=case)
        for number, days in enumerate(RUNGS, start=1):
            Rung.objects.create(ladder=ladder, number=number, due_at=working_days_later(asked, days))
        _tell(ladder, "ladder.begun", by=None)
    return ladder


def watch_expiry(case: Case, what: str, name: str, ends_on: date, *, by: Agent) -> Ladder:
    """A domain, a certificate or hosting ends: reminders from thirty days before to the day after, a lead decides three days before."""
    demand(by, "cases:reply")
    if what not in What.values or what == What.ANSWERS or not name.strip():
        raise DeskError(_("Say what ends and what it is called."), f"expiring {what!r} {name!r}")
    zone = team.zone()
    days = [ends_on - timedelta(days=before) for before in DAYS_BEFORE]
    due = [datetime.combine(day, MORNING, tzinfo=zone) for day in days]
    today = team.today()
    ahead = [moment for moment in due if moment.date() >= today]
    if not ahead:
        raise DeskError(_("Give a day that lies ahead."), f"expired on {ends_on}")
    leads_at = datetime.combine(ends_on - timedelta(days=LEADS_BEFORE), MORNING, tzinfo=zone)
    with transaction.atomic():
        ladder = Ladder.objects.create(case=case, what=what, name=name.strip()[:200], ends_on=ends_on, started_by=by, leads_at=leads_at)
        for number, moment in enumerate(ahead, start=1):
            Rung.objects.create(ladder=ladder, number=number, due_at=moment)
        _tell(ladder, "ladder.begun", by=by)
    return ladder


def reminded(rung: Rung, message: Message) -> None:
    """The reminder left. The next one keeps its distance; after the third another way to them is looked for. Harmless when repeated."""
    with transaction.atomic():
        ladder = Ladder.objects.select_for_update().get(pk=rung.ladder_id)
        if not Rung.objects.filter(pk=rung.pk, sent_at=None).update(sent_at=message.at, message=message):
            return
        later = working_days_later(message.at, APART)
        ladder.rungs.filter(sent_at=None, draft_key=None, due_at__lt=later).update(due_at=later)
        if ladder.hunts_at is None and ladder.rungs.exclude(sent_at=None).count() >= HUNT_AFTER:
            ladder.hunts_at = later
            ladder.leads_at = ladder.leads_at or later
            ladder.save()
        _note_silence(ladder, rung)
        _tell(ladder, "ladder.reminded", by=None, rung=str(rung.number))


def _note_silence(ladder: Ladder, rung: Rung) -> None:
    """Whoever has to be reminded again left the one before without an answer (domain.md A4, kind 6)."""
    for before in ladder.rungs.filter(number__lt=rung.number, message__isnull=False):
        customers.note_fact(ladder.case.customer_id, "reminder_without_answer", message=before.message_id, at=before.sent_at)


def stop_ladders(customer: int, why: str, *, by: Agent | None) -> None:
    """A sign of the customer, from any of their addresses: all that reminds them ends, prepared letters go."""
    _stop(Ladder.objects.filter(case__customer=customer), why, by=by)


def stop_ladder(ladder: Ladder, why: str, *, by: Agent | None) -> None:
    """This one is no longer needed: answered by other means, renewed, given up."""
    if by is not None:
        demand(by, "cases:reply")
    _stop(Ladder.objects.filter(pk=ladder.pk), why, by=by)


def log_try(ladder: Ladder, contact: str, result: str, *, by: Agent, note: str = "") -> HuntTry:
    """One try to reach them another way. Who was reached is a sign: reminders end, and the contact is theirs from now on."""
    demand(by, "cases:reply")
    if result not in Result.values or not contact.strip():
        raise DeskError(_("Say whom you tried and what came of it."), f"try {contact!r} {result!r}")
    with transaction.atomic():
        row = HuntTry.objects.create(ladder=ladder, contact=contact.strip()[:320], result=result, note=note.strip()[:500], by=by)
        _tell(ladder, "ladder.tried", by=by, result=result)
        if result == Result.REACHED:
            customers.know(ladder.case.customer, row.contact, region=team.desk().country)
            stop_ladders(ladder.case.customer_id, "reached", by=by)
    return row


def decide_default(ladder: Ladder, text: str, *, on: date, by: Agent, cost: str = "") -> None:
    """What we do without an answer, from which day and at what cost: a lead's decision. The case comes back on that day."""
    demand(by, "team:hand_over")
    if not text.strip():
        raise DeskError(_("Say what we do without an answer."), f"empty default of ladder {ladder.pk}")
    with transaction.atomic():
        row = Ladder.objects.select_for_update(of=("self",)).select_related("case").get(pk=ladder.pk)
        if row.state != State.RUNNING:
            raise Conflict(_("A colleague has already decided this."), f"ladder {row.pk} is {row.state}")
        row.default_text, row.default_cost, row.default_on, row.decided_by = text.strip()[:2000], cost.strip()[:60], on, by
        _end(row, State.DECIDED, "decided", by=by)
        cases.set_next_date(row.case, on, by=by)
    ladder.refresh_from_db()


def _stop(ladders: Iterable[Ladder], why: str, *, by: Agent | None) -> None:
    with transaction.atomic():
        running = Ladder.objects.select_for_update(of=("self",)).filter(pk__in=[one.pk for one in ladders], state=State.RUNNING)
        for row in running.select_related("case"):
            _end(row, State.STOPPED, why, by=by)


def _end(row: Ladder, state: str, why: str, *, by: Agent | None) -> None:
    row.state, row.ended_at, row.ended_why = state, timezone.now(), why
    row.save()
    for rung in row.rungs.filter(sent_at=None).exclude(draft_key=None):
        take_away(rung.draft_key)
    _tell(row, f"ladder.{state}", by=by, why=why)


def _tell(row: Ladder, act: str, *, by: Agent | None, **detail: str) -> None:
    audit.record(act, f"case:{row.case_id}", by=by, row=row.pk, **detail)
    live.tell(live.Change("case", row.case_id, mailbox=row.case.mailbox_id))
