"""Causes known by name: noting whom they hit, counting patches, and asking for the root when patching goes on."""

from __future__ import annotations

from datetime import date, datetime, time

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases.closing import before_closing
from opora.cases.models import Case
from opora.crises.actions.recurring import recur_after
from opora.crises.actions.scenarios import LONGEST_SPOT, one_line
from opora.crises.models import Cause, Crisis, Hit, Lesson
from opora.crises.queries.causes import OPEN_LESSON, needs_root
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.kernel.errors import Conflict, DeskError
from opora.team import actions as team_actions
from opora.team import queries as team
from opora.team.models import Agent

ROOT_WITHIN = 5
"""Working days to look for the root where the desk itself asks for it."""


@transaction.atomic
def name_cause(name: str, *, by: Agent, spot: str = "", say: str = "") -> Cause:
    """A cause under its name; the one of that name that is known already is given back, and known again if it had been removed."""
    demand(by, "lessons:change")
    words = one_line(name, 200)
    if len(words) < 3:
        raise DeskError(_("Name the cause in a few words."), "cause without a name")
    known = Cause.objects.select_for_update().filter(name__iexact=words).order_by("pk").first()
    if known is not None:
        if known.removed_at is not None:
            known.removed_at = None
            known.save(update_fields=["removed_at"])
        return known
    row = Cause.objects.create(name=words, spot=one_line(spot, LONGEST_SPOT), say=say.strip()[:4000])
    _tell(row, "named", by=by)
    return row


@transaction.atomic
def describe_cause(cause: Cause, *, name: str, spot: str, say: str, by: Agent) -> Cause:
    """Where in the firm it lies, and what to tell a customer who is hit by it now."""
    demand(by, "lessons:change")
    words = one_line(name, 200)
    if len(words) < 3:
        raise DeskError(_("Name the cause in a few words."), f"cause {cause.pk} without a name")
    row = Cause.objects.select_for_update().get(pk=cause.pk)
    row.name, row.spot, row.say = words, one_line(spot, LONGEST_SPOT), say.strip()[:4000]
    row.save(update_fields=["name", "spot", "say"])
    _tell(row, "described", by=by)
    return row


@transaction.atomic
def remove_cause(cause: Cause, *, by: Agent, removed: bool = True) -> Cause:
    """It is gone for good, so it is no known problem any more; or it is one after all."""
    demand(by, "lessons:change")
    row = Cause.objects.select_for_update().get(pk=cause.pk)
    row.removed_at = timezone.now() if removed else None
    row.save(update_fields=["removed_at"])
    _tell(row, "removed" if removed else "known_again", by=by)
    return row


@transaction.atomic
def note_hit(cause: Cause, *, by: Agent, case: Case | None = None, crisis: Crisis | None = None, patched: bool = False) -> Hit:
    """It hurt somebody: one case or one crisis, counted once. `patched` says that only the effect was mended.

    It counts from when it hurt, not from when it was noted. A lesson applied before that has not helped: it is open again.
    """
    demand(by, "lessons:change")
    if (case is None) == (crisis is None):
        raise DeskError(_("Choose one of the offered values."), f"hit of cause {cause.pk} on nothing or two things")
    if crisis is not None and crisis.drill_id is not None:
        raise Conflict(_("This is a rehearsal. It leaves nothing behind."), f"hit in drill {crisis.drill_id}")
    row = Cause.objects.select_for_update().get(pk=cause.pk)
    at = case.opened_at if case is not None else crisis.since if crisis is not None else timezone.now()
    hit, new = Hit.objects.select_for_update(of=("self",)).get_or_create(cause=row, case=case, crisis=crisis, defaults={"at": at, "by": by})
    if patched and hit.patched_at is None:
        hit.was_patched, hit.patched_at = True, timezone.now()
        hit.save(update_fields=["was_patched", "patched_at"])
    if row.removed_at is not None:
        row.removed_at = None
        row.save(update_fields=["removed_at"])
    if new:
        recur_after(row, at)
    _tell(row, "hit", by=by, case=case.pk if case else None, crisis=crisis.pk if crisis else None, patched=hit.was_patched)
    _show(case)
    return hit


@transaction.atomic
def take_hit_back(hit: Hit, *, by: Agent) -> None:
    """It was something else after all."""
    demand(by, "lessons:change")
    row = Hit.objects.select_for_update(of=("self",)).select_related("cause", "case").filter(pk=hit.pk).first()
    if row is None:
        return
    row.delete()
    _tell(row.cause, "hit_taken_back", by=by, case=row.case_id, crisis=row.crisis_id)
    _show(row.case)


@transaction.atomic
def ask_for_root(cause: Cause, owner: Agent, due_on: date, *, by: Agent | None) -> Lesson:
    """Somebody looks for the root, by a day (requirement S2-19). The open lesson of this cause becomes theirs, or one is begun."""
    if by is not None:
        demand(by, "lessons:change")
        if due_on < team.today():
            raise DeskError(_("Choose a day that is not over."), f"root due {due_on}")
    row = Cause.objects.select_for_update().get(pk=cause.pk)
    lesson = row.lessons.select_for_update(of=("self",)).filter(state__in=OPEN_LESSON).order_by("-pk").first()
    if lesson is None:
        lesson = Lesson(cause=row, title=row.name, written_by=owner)
    lesson.owner, lesson.due_at = owner, _end_of(due_on)
    lesson.save()
    audit.record("lesson.root_asked", f"lesson:{lesson.pk}", by=by, cause=row.pk, owner=owner.pk, due=due_on.isoformat())
    live.tell(live.Change("lessons"), live.Change("causes"))
    team_actions.notify([owner], "root_asked", f"/crises/lessons/{lesson.pk}/", {"subject": row.name}, by=by)
    return lesson


@before_closing
def demand_the_root(case: Case, by: Agent | None) -> None:
    """A case that was patched is not closed as fixed while the third patch of its cause waits for somebody who looks deeper.

    Where the customer's own yes closes it nobody can be asked, so the desk itself gives the search to whoever owns the case.
    """
    for hit in Hit.objects.filter(case=case, was_patched=True).select_related("cause"):
        if not needs_root(hit.cause):
            continue
        if by is not None:
            raise Conflict(
                _("“%(cause)s” was patched for the third time in 90 days. Say first who looks for its root, and by when: beside the case.")
                % {"cause": hit.cause.name},
                f"case {case.pk} needs the root of cause {hit.cause_id}",
            )
        owner = case.owner or next((one for one in team.colleagues() if one.may("crises:close")), None)
        if owner is not None:
            ask_for_root(hit.cause, owner, _working_days_ahead(ROOT_WITHIN), by=None)


def _working_days_ahead(days: int) -> date:
    return team.working_time().after_working_days(team.today(), days)


def _end_of(day: date) -> datetime:
    return datetime.combine(day, time(23, 59), team.working_time().zone)


def _show(case: Case | None) -> None:
    if case is not None:
        live.tell(live.Change("case", case.pk, mailbox=case.mailbox_id))


def _tell(row: Cause, act: str, *, by: Agent | None, **values: object) -> None:
    audit.record(f"cause.{act}", f"cause:{row.pk}", by=by, **values)
    live.tell(live.Change("cause", row.pk), live.Change("causes"))
