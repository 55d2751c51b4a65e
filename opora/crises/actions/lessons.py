"""Lessons: four answers, five whys, actions with owner and day, and the proof that they helped (life cycle in domain.md, A2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.crises.actions.causes import name_cause, note_hit
from opora.crises.actions.moving import leads, reviewed
from opora.crises.actions.recurring import concerned, recur
from opora.crises.actions.scenarios import one_line, propose
from opora.crises.models import Cause, Crisis, Hit, Lesson, LessonAction, Scenario
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.kernel.errors import Conflict, DeskError
from opora.team import actions as team_actions
from opora.team import queries as team
from opora.team.models import Agent

State = Lesson.State
OPEN = (State.DRAFT, State.AGREED, State.RECURRED)
PROOF_DAYS = (30, 90)
MOST_WHYS = 5
LONGEST = 10_000


@dataclass(frozen=True, slots=True)
class Review:
    """What the form holds: the four answers, five whys, what else nearby, where it was seen; `cause` is the root by name."""

    title: str
    planned: str = ""
    happened: str = ""
    why: str = ""
    next: str = ""
    whys: Sequence[str] = ()
    nearby: str = ""
    seen_at: str = ""
    cause: str = ""


@transaction.atomic
def begin_review(crisis: Crisis, *, by: Agent) -> Lesson:
    """The lesson of a crisis; the one that is begun already is joined."""
    demand(by, "lessons:change")
    row = Crisis.objects.select_for_update(of=("self",)).get(pk=crisis.pk)
    if row.drill_id is not None:
        raise Conflict(_("This is a rehearsal. It leaves nothing behind."), f"lesson of drill {row.drill_id}")
    known = row.lessons.order_by("pk").first()
    if known is not None:
        return known
    hit = row.hits.select_related("cause").first()
    lesson = Lesson.objects.create(
        crisis=row,
        scenario=row.scenario,
        cause=hit.cause if hit else None,
        title=row.title,
        written_by=by,
        owner=by,
        due_at=row.review_due_at,
    )
    _tell(lesson, "begun", by=by)
    return lesson


@transaction.atomic
def begin_lesson(title: str, *, by: Agent, seen_at: str = "", cause: Cause | None = None) -> Lesson:
    """A lesson without a crisis of ours: seen at somebody else, or out of a known problem."""
    demand(by, "lessons:change")
    words = one_line(title, 200)
    if len(words) < 3:
        raise DeskError(_("Say in a few words what the lesson is about."), "lesson without a title")
    lesson = Lesson.objects.create(title=words, seen_at=one_line(seen_at, 200), cause=cause, written_by=by, owner=by)
    _tell(lesson, "begun", by=by)
    return lesson


@transaction.atomic
def write_review(lesson: Lesson, told: Review, *, by: Agent, seen: datetime | None = None) -> Lesson:
    """Keep what is written so far. `seen` is the lesson's `written_at` as the writer saw it: who was faster is not written over.

    The root cause named here hit the crisis of this lesson.
    """
    demand(by, "lessons:change")
    row = _held(lesson)
    if row.state not in OPEN:
        raise Conflict(_("This lesson is applied. Begin another one, or open an action of it again."), f"lesson {row.pk} is {row.state}")
    if seen is not None and row.written_at != seen:
        raise Conflict(
            _("%(name)s saved this lesson a moment ago. Copy your words, reload the page and put both together.")
            % {"name": row.written_by.name if row.written_by else _("Somebody")},
            f"lesson {row.pk} written meanwhile",
        )
    title = one_line(told.title, 200)
    if len(title) < 3:
        raise DeskError(_("Say in a few words what the lesson is about."), f"lesson {row.pk} without a title")
    row.title, row.seen_at = title, one_line(told.seen_at, 200)
    row.planned, row.happened, row.why, row.next, row.nearby = (
        one.strip()[:LONGEST] for one in (told.planned, told.happened, told.why, told.next, told.nearby)
    )
    row.whys = [words for one in list(told.whys)[:MOST_WHYS] if (words := one.strip()[:1000])]
    row.cause = name_cause(told.cause, by=by) if told.cause.strip() else None
    row.written_by, row.written_at = by, timezone.now()
    row.save()
    if row.cause is not None and row.crisis is not None:
        note_hit(row.cause, by=by, crisis=row.crisis)
    _tell(row, "written", by=by)
    return row


@transaction.atomic
def add_action(lesson: Lesson, text: str, *, owner: Agent | None, due_on: date | None, by: Agent, proof_days: int = 30) -> LessonAction:
    """One thing that is changed, by whom, by when, and after how many days it is looked at whether it helped."""
    demand(by, "lessons:change")
    row = _held(lesson)
    words = one_line(text, 500)
    if row.state not in OPEN:
        raise Conflict(_("This lesson is applied. Begin another one, or open an action of it again."), f"lesson {row.pk} is {row.state}")
    if len(words) < 3 or owner is None or due_on is None:
        raise DeskError(_("Write what is changed, who does it and by when."), f"action of lesson {row.pk}")
    if proof_days not in PROOF_DAYS:
        raise DeskError(_("Choose one of the offered values."), f"proof after {proof_days} days")
    action = LessonAction.objects.create(lesson=row, text=words, owner=owner, due_on=due_on, proof_days=proof_days)
    _tell(row, "action_added", by=by, action=action.pk)
    team_actions.notify([owner], "lesson_action", _path(row), {"subject": row.title, "words": words}, by=by)
    return action


@transaction.atomic
def drop_action(action: LessonAction, *, by: Agent) -> None:
    """It is not needed after all; what was done already stays."""
    demand(by, "lessons:change")
    row = _held(action.lesson)
    kept = LessonAction.objects.select_for_update().get(pk=action.pk)
    if kept.done_at is not None:
        raise Conflict(_("This was done already."), f"action {kept.pk} is done")
    audit.record("lesson.action_dropped", f"lesson:{row.pk}", by=by, text=kept.text)
    kept.delete()
    _tell(row, "changed", by=by)


@transaction.atomic
def agree(lesson: Lesson, *, by: Agent) -> Lesson:
    """The review is held: the four answers stand, the root has a name, something is changed by somebody by a day."""
    demand(by, "lessons:change")
    row = _held(lesson)
    if row.state == State.AGREED:
        return row
    if row.state not in OPEN:
        raise Conflict(_("This lesson is applied already."), f"lesson {row.pk} is {row.state}")
    lacking = lacks(row)
    if lacking:
        raise DeskError(_("Still missing: %(what)s.") % {"what": ", ".join(lacking)}, f"lesson {row.pk} is not whole")
    row.state = State.AGREED
    row.save(update_fields=["state"])
    _tell(row, "agreed", by=by)
    if row.crisis is not None and row.crisis.state == Crisis.State.STOOD_DOWN and leads(row.crisis, by):
        reviewed(row.crisis, by=by)
    return row


def lacks(row: Lesson) -> list[str]:
    """What a lesson needs before it is agreed, as names of its parts."""
    parts = [
        (_("what was planned"), row.planned),
        (_("what happened"), row.happened),
        (_("why"), row.why),
        (_("what is done next time"), row.next),
        (_("the root cause by name"), row.cause_id or row.seen_at),
        (_("an action with owner and day"), row.actions.filter(done_at=None).exists()),
    ]
    return [str(name) for name, there in parts if not there]


@transaction.atomic
def finish_action(action: LessonAction, words: str, *, by: Agent) -> Lesson:
    """It is changed. With the last one of an agreed lesson the lesson is applied, and the days of its proof begin."""
    demand(by, "lessons:change")
    row = _held(action.lesson)
    kept = LessonAction.objects.select_for_update().get(pk=action.pk)
    if kept.done_at is None:
        kept.done_at, kept.done_words = timezone.now(), words.strip()[:LONGEST]
        kept.save(update_fields=["done_at", "done_words"])
    if row.state == State.AGREED and not row.actions.filter(done_at=None).exists():
        row.state, row.applied_at = State.APPLIED, timezone.now()
        row.save(update_fields=["state", "applied_at"])
    _tell(row, "action_done", by=by, action=kept.pk)
    return row


@transaction.atomic
def reopen_action(action: LessonAction, *, by: Agent) -> Lesson:
    """Not done after all; the lesson is not applied then."""
    demand(by, "lessons:change")
    row = _held(action.lesson)
    kept = LessonAction.objects.select_for_update().get(pk=action.pk)
    if kept.done_at is not None:
        kept.done_at, kept.done_words, kept.proven_at = None, "", None
        kept.save(update_fields=["done_at", "done_words", "proven_at"])
        if row.state in (State.APPLIED, State.PROVEN):
            row.state, row.applied_at = State.AGREED, None
            row.save(update_fields=["state", "applied_at"])
        _tell(row, "action_reopened", by=by, action=kept.pk)
    return row


@transaction.atomic
def make_scenario(lesson: Lesson, *, by: Agent) -> Scenario:
    """What was seen elsewhere may happen here: into the register with it."""
    row = _held(lesson)
    if row.scenario is not None:
        return row.scenario
    made = propose(row.title, by=by, about=row.happened, seen_at=row.seen_at, spots=[row.cause.spot] if row.cause else [])
    row.scenario = made
    row.save(update_fields=["scenario"])
    _tell(row, "scenario_made", by=by, scenario=made.pk)
    return made


def prove_lessons(*, at: datetime | None = None) -> int:
    """Thirty or ninety days after a change nothing of its cause has happened: it helped. Otherwise the lesson is open again."""
    now, decided = at or timezone.now(), 0
    for pk in list(Lesson.objects.filter(state=State.APPLIED).values_list("pk", flat=True)):
        with transaction.atomic():
            row = _held(Lesson(pk=pk))
            if row.state == State.APPLIED:
                decided += _prove(row, now)
    return decided


def remind_of_actions() -> int:
    """Whoever owes a change hears of it on its day, once."""
    due = LessonAction.objects.filter(done_at=None, reminded_at=None, due_on__lte=team.today(), owner__isnull=False)
    reminded = 0
    for pk in list(due.values_list("pk", flat=True)):
        with transaction.atomic():
            row = LessonAction.objects.select_for_update(of=("self",)).select_related("lesson", "owner").get(pk=pk)
            if row.reminded_at is None and row.done_at is None and row.owner:
                row.reminded_at = timezone.now()
                row.save(update_fields=["reminded_at"])
                told = {"subject": row.lesson.title, "words": row.text}
                team_actions.notify([row.owner], "lesson_action_due", _path(row.lesson), told)
                reminded += 1
    return reminded


def _prove(row: Lesson, now: datetime) -> int:
    ripe = [one for one in row.actions.all() if one.done_at and not one.proven_at and one.done_at + timedelta(days=one.proof_days) <= now]
    for action in ripe:
        if row.cause_id and Hit.objects.filter(cause=row.cause_id, at__gt=action.done_at).exists():
            recur(row)
            return 1
        action.proven_at = now
        action.save(update_fields=["proven_at"])
    if not ripe or row.actions.filter(proven_at=None).exists():
        return 0
    row.state = State.PROVEN
    row.save(update_fields=["state"])
    _tell(row, "proven", by=None)
    team_actions.notify(concerned(row), "lesson_proven", _path(row), {"subject": row.title})
    return 1


def _path(row: Lesson) -> str:
    return f"/crises/lessons/{row.pk}/"


def _held(lesson: Lesson) -> Lesson:
    known = Lesson.objects.select_for_update(of=("self",)).select_related("crisis__scenario", "scenario", "cause", "owner", "written_by")
    return known.get(pk=lesson.pk)


def _tell(row: Lesson, act: str, *, by: Agent | None, **values: object) -> None:
    audit.record(f"lesson.{act}", f"lesson:{row.pk}", by=by, **values)
    changes = [live.Change("lesson", row.pk), live.Change("lessons"), live.Change("board")]
    live.tell(*changes, *([live.Change("crisis", row.crisis_id)] if row.crisis_id else []))
