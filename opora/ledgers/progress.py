"""What a message of ours means for promises: new ones are booked, a progress word moves a due one, an answer may have kept one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from django.utils import timezone

from opora.cases.models import Case
from opora.ledgers.actions import promises as actions
from opora.ledgers.clock import desk_time, last_instant
from opora.ledgers.models import Promise
from opora.messages.channels import channel
from opora.messages.models import Message
from opora.pure.reading.promises import FoundPromise

READ_LATE = timedelta(days=1)
WORDS = (Promise.Kind.REPLY, Promise.Kind.CALLBACK)  # a message may keep them, and they may move any promise


def follow_promises(case: Case, message: Message, found: Sequence[FoundPromise], known: Sequence[Promise]) -> bool:
    """Book what is promised for the first time, after the older promises got their new times. Harmless when repeated.

    `known` are all promises of the case; whether any of them changed, or new ones came.
    """
    older = _older(known, message)
    changed = False
    fresh = []
    for one in found:
        if _was_moved_by(one, message, known):
            continue
        moved = _moved(older, one, message)
        if moved is None:
            fresh.append(one)
            continue
        older.remove(moved)
        actions.update(moved, one.due, one.what, by=None, message=message, start=one.start)
        changed = True
    fresh = [one for one in fresh if not _is_long_over(one, message)]
    if fresh:
        where = channel(message.thread.channel)
        actions.book_promises(case, fresh, by=None, message=message, public=where is not None and where.public)
    for promise in older:
        if promise.kind in WORDS and promise.shown_by_id is None:
            actions.seems_kept(promise, message)
            changed = True
    return changed or bool(fresh)


def _older(known: Sequence[Promise], message: Message) -> list[Promise]:
    """Open promises of earlier messages, the next due first, those without a time last."""
    open_ones = [row for row in known if row.is_open and row.made_at < message.at and row.message_id != message.pk]
    return sorted(open_ones, key=lambda row: (row.due is None, row.due or row.made_at, row.pk))


def _moved(older: Sequence[Promise], found: FoundPromise, message: Message) -> Promise | None:
    """The promise to which a new time belongs: three quarters of its time are over, and the new time is later than the old."""
    if found.due is None:
        return None
    for promise in older:
        if promise.due is None or promise.reminder_at is None or promise.reminder_at > message.at:
            continue
        if (found.kind == promise.kind or found.kind in WORDS) and _instant(found.due) > max(promise.due, message.at):
            return promise
    return None


def _is_long_over(found: FoundPromise, message: Message) -> bool:
    """Read late, as out of an archive, and its time has passed: nobody can keep it any more."""
    now = timezone.now()
    return found.due is not None and now - message.at > READ_LATE and _instant(found.due) < now


def _was_moved_by(found: FoundPromise, message: Message, known: Sequence[Promise]) -> bool:
    return any((move.get("message"), move.get("start")) == (message.pk, found.start) for row in known for move in row.moves)


def _instant(due: date | datetime) -> datetime:
    return last_instant(due, desk_time())[0]
