"""From one state into the next: somebody leads, customers are told, it is worked on, repaired, caught up with, stood down, closed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.crises.actions.entries import note
from opora.crises.actions.telling import tell_all
from opora.crises.events import CrisisMoved, MoreIsKnown
from opora.crises.models import Crisis, CrisisRole, RoleHeld
from opora.crises.queries.crises import roles
from opora.kernel import live
from opora.kernel.access import demand
from opora.kernel.errors import Conflict, DeskError, Refused
from opora.kernel.events import say
from opora.pure.crises.levels import NEXT_ACTION_WITHIN, pace
from opora.pure.crises.life import may_become
from opora.team import queries as team
from opora.team.models import Agent

State = Crisis.State


@transaction.atomic
def acknowledge(crisis: Crisis, *, by: Agent) -> Crisis:
    """ "I lead this." The clock that would alarm everybody stops."""
    demand(by, "crises:work")
    row = held(crisis)
    acknowledge_in(row, by=by)
    return row


def acknowledge_in(row: Crisis, *, by: Agent) -> None:
    """The same within a transaction that holds the crisis; who leads already goes on leading."""
    if row.acknowledged_at is None:
        row.acknowledged_by, row.acknowledged_at = by, timezone.now()
        row.save(update_fields=["acknowledged_by", "acknowledged_at"])
        note(row, "acknowledged", by=by)
    if row.state == State.REPORTED:
        move(row, State.ACKNOWLEDGED, by=by)


@transaction.atomic
def decide_next(crisis: Crisis, text: str, *, by: Agent, at: datetime | None = None) -> Crisis:
    """What is done next, and by when it is looked at again."""
    demand(by, "crises:work")
    words = " ".join(text.split())[:300]
    if not words:
        raise DeskError(_("Write what is done next."), f"empty next action for crisis {crisis.pk}")
    row = held(crisis)
    row.next_action, row.next_action_at, row.alarmed_at = words, at or timezone.now() + NEXT_ACTION_WITHIN * 3, None
    row.save(update_fields=["next_action", "next_action_at", "alarmed_at"])
    note(row, "next_action", by=by, text=words)
    return row


@transaction.atomic
def more_is_known(crisis: Crisis, *, by: Agent) -> Crisis:
    """Enough is known to call people back, though it is not repaired yet."""
    row = _led(crisis, by)
    note(row, "more_known", by=by)
    say(MoreIsKnown(crisis=row.pk, resolved=False))
    return row


@transaction.atomic
def work_on(crisis: Crisis, *, by: Agent) -> Crisis:
    """Somebody is repairing it; also the way back when what seemed repaired is not."""
    row = _led(crisis, by)
    again = row.resolved_at is not None
    move(row, State.WORKING, by=by)
    if again:
        row.resolved_at = row.stood_down_at = row.review_due_at = None
        row.save(update_fields=["resolved_at", "stood_down_at", "review_due_at"])
        tell_all(row, "crisis_again", by=by)
    return row


@transaction.atomic
def resolve(crisis: Crisis, *, by: Agent, at: datetime | None = None) -> Crisis:
    """It is repaired: callbacks are released, follow-ups can be written."""
    row = _led(crisis, by)
    move(row, State.RESOLVED, by=by)
    row.resolved_at = at or timezone.now()
    row.save(update_fields=["resolved_at"])
    say(MoreIsKnown(crisis=row.pk, resolved=True))
    tell_all(row, "crisis_resolved", by=by)
    return row


@transaction.atomic
def catch_up(crisis: Crisis, *, by: Agent | None) -> Crisis:
    """Callbacks and follow-ups are under way."""
    row = held(crisis)
    if row.state == State.RESOLVED:
        move(row, State.CATCHING_UP, by=by)
    return row


@transaction.atomic
def stand_down(crisis: Crisis, *, by: Agent, our_people: str, the_customers: str) -> Crisis:
    """Everybody was reached. How are our people, and how are the customers: both are asked. The review is due in working days."""
    row = _led(crisis, by)
    if not our_people.strip() or not the_customers.strip():
        raise DeskError(
            _("Write how our people are, and apart from that how the customers are. One line each is enough."), f"crisis {row.pk}"
        )
    if row.state == State.RESOLVED:
        move(row, State.CATCHING_UP, by=by)
    move(row, State.STOOD_DOWN, by=by)
    row.our_people, row.the_customers, row.stood_down_at = our_people.strip(), the_customers.strip(), timezone.now()
    row.review_due_at = _review_due(row)
    row.save(update_fields=["our_people", "the_customers", "stood_down_at", "review_due_at"])
    RoleHeld.objects.filter(crisis=row, ended_at=None).update(ended_at=timezone.now(), answer_by=None)
    return row


@transaction.atomic
def sign_nothing_new(crisis: Crisis, words: str, *, by: Agent) -> Crisis:
    """Nothing new was to be learnt, signed with a name and a reason (requirement S0-37)."""
    demand(by, "crises:close")
    if len(words.strip()) < 3:
        raise DeskError(_("Write why there is nothing new to learn."), f"unsigned nothing new of crisis {crisis.pk}")
    row = held(crisis)
    row.nothing_new_by, row.nothing_new_words = by, words.strip()
    row.save(update_fields=["nothing_new_by", "nothing_new_words"])
    note(row, "nothing_new", by=by, text=row.nothing_new_words)
    return row


@transaction.atomic
def reviewed(crisis: Crisis, *, by: Agent) -> Crisis:
    """The review was held."""
    row = _led(crisis, by)
    move(row, State.REVIEWED, by=by)
    return row


def held(crisis: Crisis) -> Crisis:
    """The crisis as it stands now, held until the transaction ends."""
    return Crisis.objects.select_for_update(of=("self",)).select_related("scenario", "case").get(pk=crisis.pk)


def move(row: Crisis, wanted: str, *, by: Agent | None) -> None:
    """Into another state, in the caller's transaction and with the row held; Conflict where life does not lead there."""
    if row.state == wanted:
        return
    if not may_become(row.state, wanted):
        raise Conflict(
            _("The crisis is at “%(state)s” now. Open its page again.") % {"state": row.get_state_display()},
            f"crisis {row.pk} {row.state} to {wanted}",
        )
    row.state = wanted
    row.save(update_fields=["state"])
    note(row, "state", by=by, state=wanted)
    live.tell(live.Change("bulletin"))  # what is said everywhere ends with the crisis
    say(CrisisMoved(crisis=row.pk, state=wanted))


def leads(crisis: Crisis, by: Agent, roles_now: Sequence[RoleHeld] | None = None) -> bool:
    """Who may decide about a crisis: leads of the team, whoever accepted its role Lead, of a complaint whoever owns its case.

    `roles_now`: who has which, where that is known already.
    """
    if by.may("crises:close") or (crisis.case is not None and crisis.case.owner_id == by.pk):
        return True
    return accepted(CrisisRole.LEAD, by, roles(crisis) if roles_now is None else roles_now)


def accepted(role: str, by: Agent, roles_now: Sequence[RoleHeld]) -> bool:
    """Whether somebody said yes to a role and has it still."""
    return any(one.role == role and one.agent_id == by.pk and one.accepted_at is not None for one in roles_now)


def _led(crisis: Crisis, by: Agent) -> Crisis:
    row = held(crisis)
    if not leads(row, by):
        raise Refused(_("Whoever leads this crisis decides that. Ask them, or take the lead."), f"agent {by.pk} of crisis {row.pk}")
    return row


def _review_due(row: Crisis) -> datetime:
    hours = team.working_time()
    day = hours.after_working_days(team.today(), pace(row.level).review_days)
    opens = hours.opens_next(datetime.combine(day, datetime.min.time(), hours.zone))
    return opens or timezone.now() + timedelta(days=pace(row.level).review_days)
