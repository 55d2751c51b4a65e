"""What the worker does here: closing checks and reminders whose day has come, and links that are too old."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

from django.db import DatabaseError, InterfaceError, OperationalError, transaction
from django.db.models import Max, Q, QuerySet
from django.utils import timezone

from opora.cases import actions as cases
from opora.cases.models import Case
from opora.customers.models import Identity
from opora.followups.actions.checks import drop_check, end_in_silence
from opora.followups.actions.ladders import APART, HUNT_AFTER, remind_of_questions, stop_ladder
from opora.followups.actions.links import make_link
from opora.followups.clock import last_working_day, working_days_later
from opora.followups.drafting import leads, switches, write
from opora.followups.letters import check_letter, expiry_letter, reminder_letter
from opora.followups.models import CaseLink, Check, Ladder, Rung, Switches
from opora.followups.queries.ladders import asked_of_customer, waiting_questions
from opora.kernel import audit
from opora.kernel.jobs import periodic
from opora.ledgers.belonging import family
from opora.ledgers.models import OPEN_PROMISE, Promise
from opora.replies.queries import recipients
from opora.team import actions as team_actions
from opora.team import queries as team

log = logging.getLogger(__name__)
BATCH = 200
MOVES_ON = {"C-R36": "the day by which we need an answer moves on with each reminder"}
LONGEST_WAIT = timedelta(days=60)
KEPT_AFTER_EXPIRY = timedelta(days=30)
AWAY = (OperationalError, InterfaceError)
FAULTS = (DatabaseError, ValueError, TypeError, LookupError, ArithmeticError, AttributeError)


@periodic(
    "see to closing checks",
    every=timedelta(seconds=60),
    waiting=lambda now: (
        Check.objects.filter(state=Check.State.PLANNED, due_at__lte=now),
        Check.objects.filter(state=Check.State.SENT, ends_at__lte=now),
    ),
)
def see_to_checks() -> None:
    """Draft or send the checks whose day has come; end those that nobody answered."""
    now = timezone.now()
    if switches().checks != Switches.Way.OFF:
        due = Check.objects.filter(state=Check.State.PLANNED, due_at__lte=now).order_by("due_at", "pk")
        each(due.values_list("pk", flat=True)[:BATCH], _draft_check, "check")
    over = Check.objects.filter(state=Check.State.SENT, ends_at__lte=now).order_by("ends_at", "pk")
    each(over.values_list("pk", flat=True)[:BATCH], end_in_silence, "check")


def each(rows: Iterable[int], act: Callable[[int], None], what: str) -> None:
    """One transaction a row: a fault in one keeps no other from its turn."""
    for pk in list(rows):
        try:
            with transaction.atomic():
                act(pk)
        except AWAY:
            raise
        except FAULTS:
            log.exception("%s %s", what, pk)


def _draft_check(pk: int) -> None:
    rows = Check.objects.select_for_update(skip_locked=True, of=("self",)).filter(pk=pk, state=Check.State.PLANNED)
    check = rows.select_related("case__customer", "case__owner", "case__mailbox").first()
    if check is None:
        return
    case = check.case
    if _is_unfinished(case):
        drop_check(case, "something is still open", by=None)
        return
    last = case.passages.filter(message__direction="out", message__automatic="").order_by("-message__at").first()
    answered = last.message.at if last else case.last_message_at
    key = write(case, lambda: check_letter(case, answered=answered, link=make_link(case, by=None)), way=switches().checks, act="check")
    if key:
        check.state, check.draft_key = Check.State.DRAFTED, key
        check.save()


def _is_unfinished(case: Case) -> bool:
    """It is our turn again, or one side still owes the other something: then the question would come too early."""
    return (
        case.state not in (Case.State.ANSWERED, Case.State.CLOSED)
        or bool(asked_of_customer(case))
        or Promise.objects.filter(case__in=family(case), state__in=OPEN_PROMISE).exists()
    )


@periodic(
    "forget old links to customers' pages",
    every=timedelta(hours=1),
    waiting=lambda now: CaseLink.objects.filter(expires_at__lt=now - KEPT_AFTER_EXPIRY),
)
def forget_old_links() -> None:
    """Nobody can open them any more."""
    CaseLink.objects.filter(expires_at__lt=timezone.now() - KEPT_AFTER_EXPIRY).delete()


def _to_remind_of(now: datetime) -> tuple[QuerySet[Any], ...]:
    """Questions of ours that may still want an answer, and ladders that run."""
    return waiting_questions().filter(asked_at__gt=now - LONGEST_WAIT), Ladder.objects.filter(state=Ladder.State.RUNNING)


@periodic("see to reminders", every=timedelta(seconds=60), waiting=_to_remind_of)
def see_to_reminders() -> None:
    """Begin ladders for questions nobody answers, draft or send what is due, call leads when the reminders are used up."""
    if switches().reminders == Switches.Way.OFF:
        return
    now = timezone.now()
    each(_silent_cases(now), _begin, "case")
    running = Ladder.objects.filter(state=Ladder.State.RUNNING)
    due = running.filter(rungs__due_at__lte=now, rungs__draft_key=None).distinct().order_by("pk")
    each(due.values_list("pk", flat=True)[:BATCH], _remind, "ladder")
    calls = running.filter(Q(leads_at__lte=now, leads_told_at=None) | Q(hunts_at__lte=now, hunting_since=None)).order_by("pk")
    each(calls.values_list("pk", flat=True)[:BATCH], _call_leads, "ladder")


def _silent_cases(now: datetime) -> list[int]:
    """Cases that wait for the customer, with a question of ours that left and has no ladder."""
    asked = waiting_questions().filter(asked_at__gt=now - LONGEST_WAIT, case__active=True, case__turn=Case.Turn.CUSTOMER)
    reminded = Ladder.objects.filter(what=Ladder.What.ANSWERS, state=Ladder.State.RUNNING)
    return list(asked.exclude(case__in=reminded.values("case")).values_list("case", flat=True).distinct().order_by("case")[:BATCH])


def _begin(pk: int) -> None:
    """Counted from our last asking, if nothing has ended a ladder since: nobody is reminded twice of one asking."""
    case = Case.objects.get(pk=pk)
    asked = max((moment for one in asked_of_customer(case) for moment in (one.asked_at, *one.asked_again)), default=None)
    ended = Ladder.objects.filter(case=case, what=Ladder.What.ANSWERS).aggregate(last=Max("ended_at"))["last"]
    if asked and (ended is None or ended < asked):
        remind_of_questions(case, asked)


def _remind(pk: int) -> None:
    """The newest reminder that is due; older ones whose day passed while another lay as a draft are left out."""
    rows = Ladder.objects.select_for_update(skip_locked=True, of=("self",)).filter(pk=pk, state=Ladder.State.RUNNING)
    ladder = rows.select_related("case__customer", "case__owner", "case__mailbox").first()
    if ladder is None:
        return
    if not _is_needed(ladder):
        stop_ladder(ladder, "settled", by=None)
        return
    if ladder.rungs.filter(sent_at=None).exclude(draft_key=None).exists():
        return  # the one before still lies as a draft
    rung = ladder.rungs.filter(draft_key=None, due_at__lte=timezone.now()).order_by("number").first()
    if rung is None:
        return
    way, to = switches().reminders, _to_whom(ladder, rung)
    key = write(ladder.case, lambda: _letter(ladder, rung), way=way, act="reminder", to=to, decided=MOVES_ON)
    if key:
        rung.draft_key = key
        rung.save()


def _is_needed(ladder: Ladder) -> bool:
    case = ladder.case
    if ladder.what != Ladder.What.ANSWERS:
        return case.state not in (Case.State.SET_ASIDE, Case.State.JOINED)
    return case.active and case.turn == Case.Turn.CUSTOMER and bool(asked_of_customer(case))


def _letter(ladder: Ladder, rung: Rung) -> str:
    case, zone = ladder.case, team.working_time().zone
    link = make_link(case, by=None)
    following = ladder.rungs.filter(number__gt=rung.number).order_by("number").first()
    until = following.due_at if following else working_days_later(timezone.now(), APART)
    if ladder.what == Ladder.What.ANSWERS or ladder.ends_on is None:
        by = max(until, working_days_later(timezone.now(), APART)).astimezone(zone).date()
        return reminder_letter(case, asked_of_customer(case), rung=rung.number, by=by, link=link)
    today = team.today()
    over, by = today > ladder.ends_on, last_working_day(until.astimezone(zone).date(), after=today)
    return expiry_letter(case, ladder.what, ladder.name, ends_on=ladder.ends_on, by=by, over=over, link=link)


def _to_whom(ladder: Ladder, rung: Rung) -> list[dict[str, str]] | None:
    """From the third on also to a second address of the same person; shared boxes are nobody's own. None: as a reply would go."""
    usual = recipients(ladder.case, None).to
    if rung.number < HUNT_AFTER or not usual:
        return None
    known = {one["address"].lower() for one in usual}
    theirs = Identity.objects.filter(customer=ladder.case.customer_id, kind="email", shared=False).order_by("-last_used_at")
    other = next((one for one in theirs if one.value not in known), None)
    return [*usual, {"name": ladder.case.customer_name, "address": other.value}] if other else None


def _call_leads(pk: int) -> None:
    """The reminders are used up, or the day of the decision is here: leads and owner hear of it, once for each."""
    ladder = Ladder.objects.select_for_update(of=("self",)).select_related("case__owner").get(pk=pk)
    now = timezone.now()
    if ladder.hunts_at and ladder.hunts_at <= now:
        ladder.hunting_since = ladder.hunting_since or now
    told = ladder.leads_told_at
    if ladder.leads_at and ladder.leads_at <= now:
        ladder.leads_told_at = told or now
    ladder.save()
    case = ladder.case
    people = (
        [*leads(), *([case.owner] if case.owner else [])] if ladder.leads_told_at != told else ([case.owner] if case.owner else leads())
    )
    team_actions.notify(people, "customer_silent", f"/cases/{case.pk}/", {"subject": case.title, "customer": case.customer_name})
    audit.record("ladder.leads_told" if ladder.leads_told_at != told else "ladder.hunting", f"case:{case.pk}", by=None)
    cases.take_up_again(case, "customer_silent")
