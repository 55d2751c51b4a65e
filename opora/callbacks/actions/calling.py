"""Calling back: one person takes an entry, calls, and says in two keys what came of it."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _

from opora.callbacks.actions.counting import settle, tell
from opora.callbacks.actions.writing import lay_substitute, take_substitute_away
from opora.callbacks.models import OPEN, Callback, CallbackTry
from opora.kernel import audit
from opora.kernel.access import demand
from opora.kernel.errors import Conflict, DeskError
from opora.pure.workload.calling_back import MOST_TRIES, next_try
from opora.team import queries as team
from opora.team.models import Agent

CALLS_AT_MOST = timedelta(minutes=20)
UNDO_WITHIN = timedelta(minutes=10)
State, Result = Callback.State, CallbackTry.Result
REMEMBERED = ("state", "tries_count", "due_at", "best_at", "result", "reaction", "settled_at", "settled_by_id", "taken_by_id", "taken_at")


@transaction.atomic
def take(callback: Callback, *, by: Agent) -> Callback:
    """ "I call now": nobody else calls the same person meanwhile. Conflict when a colleague already does."""
    row = _held(callback, by)
    if row.state == State.CALLING and row.taken_by_id == by.pk:
        return row
    _demand_free(row, by)
    if row.state not in (State.WAITING, State.EXHAUSTED):
        raise Conflict(
            _("This callback is settled already: %(state)s.") % {"state": row.get_state_display()}, f"callback {row.pk} {row.state}"
        )
    row.state, row.taken_by, row.taken_at = State.CALLING, by, timezone.now()
    row.save()
    _note("callback.taken", row, by)
    return row


@transaction.atomic
def let_go(callback: Callback, *, by: Agent) -> Callback:
    """Not now after all: it waits for whoever comes next."""
    row = _held(callback, by)
    _demand_free(row, by)
    if row.state == State.CALLING:
        row.state, row.taken_by, row.taken_at = State.WAITING, None, None
        row.save()
        _note("callback.let_go", row, by)
    return row


@transaction.atomic
def note_result(
    callback: Callback, result: str, *, by: Agent, words: str = "", reaction: str = "", best_at: datetime | None = None
) -> CallbackTry:
    """What came of a call. Without an answer the next try is due later; the third one lays a written substitute as a draft.

    `best_at` is a better time that somebody named. Conflict when a colleague is calling or it is settled.
    """
    if result not in Result.values or (reaction and reaction not in Callback.Reaction.values):
        raise DeskError(_("Choose one of the offered values."), f"callback result {result!r} {reaction!r}")
    row = _held(callback, by)
    _demand_free(row, by)
    if row.state not in OPEN:
        raise Conflict(
            _("This callback is settled already: %(state)s.") % {"state": row.get_state_display()}, f"callback {row.pk} {row.state}"
        )
    now = timezone.now()
    done = CallbackTry.objects.create(callback=row, by=by, at=now, result=result, began_at=row.taken_at, before=_stand(row))
    row.tries_count += 1
    row.result, row.reaction = words.strip()[:4000] or row.result, reaction or row.reaction
    if result == Result.REACHED:
        settle(row, State.REACHED, by=by.pk)
    elif result == Result.WRONG or row.tries_count >= MOST_TRIES:
        _exhaust(row, by)
    else:
        _wait_on(row, best_at or next_try(row.tries_count, now, team.working_time().zone), best_at)
    _note(f"callback.{result}", row, by)
    return done


@transaction.atomic
def take_result_back(attempt: CallbackTry, *, by: Agent) -> Callback:
    """Undo the newest try, within ten minutes: the entry stands as before, a substitute that nobody touched goes."""
    row = _held(attempt.callback, by)
    newest = row.tries.order_by("-pk").first()
    if newest is None or newest.pk != attempt.pk or timezone.now() - newest.at > UNDO_WITHIN:
        raise Conflict(_("This can no longer be undone."), f"callback try {attempt.pk}")
    if newest.by_id != by.pk:
        raise Conflict(_("Only the person who called can undo this."), f"callback try {attempt.pk} by {newest.by_id}")
    if Callback.objects.filter(mailbox=row.mailbox_id, number=row.number, state__in=OPEN).exclude(pk=row.pk).exists():
        raise Conflict(_("They called again meanwhile, so this can no longer be undone."), f"callback {row.pk} has a successor")
    take_substitute_away(row)
    for name, value in newest.before.items():
        setattr(row, name, parse_datetime(value) if name.endswith("_at") and value else value)
    row.save()
    newest.delete()
    _note("callback.undone", row, by)
    return row


@transaction.atomic
def change_callback(callback: Callback, *, by: Agent, best_at: datetime | None = None, words: str | None = None) -> Callback:
    """A better time to call, and what they said in their own words."""
    row = _held(callback, by)
    if best_at is not None:
        _demand_future(best_at)
        row.best_at = best_at
        if row.state in OPEN:
            row.due_at = best_at
    if words is not None:
        row.words = words.strip()[:4000]
    row.save()
    _note("callback.changed", row, by)
    return row


@transaction.atomic
def drop(callback: Callback, *, by: Agent) -> Callback:
    """Nobody needs to call: it was settled another way."""
    row = _held(callback, by)
    _demand_free(row, by)
    if row.state in OPEN:
        settle(row, State.DROPPED, by=by.pk)
        _note("callback.dropped", row, by)
    return row


def release_forgotten() -> None:
    """Who took an entry and said nothing for twenty minutes is not calling any more."""
    for row in Callback.objects.filter(state=State.CALLING, taken_at__lt=timezone.now() - CALLS_AT_MOST):
        with transaction.atomic():
            held = Callback.objects.select_for_update(of=("self",)).get(pk=row.pk)
            if held.state == State.CALLING and held.taken_at == row.taken_at:
                held.state, held.taken_by, held.taken_at = State.WAITING, None, None
                held.save()
                audit.record("callback.let_go", f"callback:{held.pk}", by=None)
                tell(held)


def release_calls_of(agent: Agent) -> list[Callback]:
    """Somebody is away: what they were calling waits for whoever comes next. Returns the entries, in the caller's transaction."""
    rows = list(Callback.objects.select_for_update(of=("self",)).filter(state=State.CALLING, taken_by=agent).order_by("pk"))
    for row in rows:
        row.state, row.taken_by, row.taken_at = State.WAITING, None, None
        row.save()
        audit.record("callback.let_go", f"callback:{row.pk}", by=None)
        tell(row)
    return rows


def _exhaust(row: Callback, by: Agent) -> None:
    row.state, row.due_at, row.taken_by, row.taken_at = State.EXHAUSTED, timezone.now(), None, None
    row.save()
    lay_substitute(row, by=by)


def _wait_on(row: Callback, due: datetime | None, best_at: datetime | None) -> None:
    if best_at is not None:
        _demand_future(best_at)
    row.state, row.due_at, row.best_at = State.WAITING, due, best_at
    row.taken_by = row.taken_at = None
    row.save()


def _held(callback: Callback, by: Agent) -> Callback:
    demand(by, "cases:reply")
    return Callback.objects.select_for_update(of=("self",)).select_related("taken_by", "mailbox").get(pk=callback.pk)


def _demand_free(row: Callback, by: Agent) -> None:
    if row.state == State.CALLING and row.taken_by and row.taken_by_id != by.pk:
        raise Conflict(_("%(name)s is calling them now.") % {"name": row.taken_by.name}, f"callback {row.pk} taken by {row.taken_by_id}")


def _demand_future(at: datetime) -> None:
    if at <= timezone.now():
        raise DeskError(_("Choose a time in the future."), f"callback at {at}")


def _stand(row: Callback) -> dict[str, object]:
    values = {name: getattr(row, name) for name in REMEMBERED}
    return {name: value.isoformat() if isinstance(value, datetime) else value for name, value in values.items()}


def _note(act: str, row: Callback, by: Agent) -> None:
    audit.record(act, f"callback:{row.pk}", by=by)
    tell(row)
