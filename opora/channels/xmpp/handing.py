"""Between the worker and the process that holds the line: rows, because nothing else reaches from one to the other.

A row is claimed and that is committed before its first byte is sent, so a death at any point sends nothing twice.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from django.db import connection, transaction
from django.utils import timezone

from opora.channels.xmpp.models import Leaving
from opora.kernel.steps import step
from opora.messages.models import Message

NEWS = "opora_xmpp"
LEADS, IS_OPEN = 726_210, 726_211
"""Advisory locks (one of these, mailbox): who holds a line, and that it is open now. They go with whoever held them."""
PATIENCE = 15.0  # seconds until the worker gives up on a line that says nothing
FIRST_PAUSE, LONGEST_PAUSE = 0.005, 0.1
FORGOTTEN = timedelta(hours=1)
State = Leaving.State
WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a row: one of the states, or `WITHDRAWN` where nobody took it up."""

    state: str
    words: str = ""


def is_open(mailbox: int) -> bool:
    """Whether some process has this line open now."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND classid::bigint = %s AND objid::bigint = %s AND objsubid = 2"
            " AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())",
            [IS_OPEN, mailbox],
        )
        return cursor.fetchone() is not None


def hand_over(message: Message, mailbox: int, *, key: str, person: str) -> Result:
    """Lay the message down for the line and wait for what becomes of it."""
    with transaction.atomic():
        Leaving.objects.filter(message=message).delete()
        row = Leaving.objects.create(message=message, mailbox_id=mailbox, key=key, person=person, text=message.text)
        with connection.cursor() as cursor:
            cursor.execute(f"NOTIFY {NEWS}")
    step("xmpp handed over")
    until, pause = time.monotonic() + PATIENCE, FIRST_PAUSE
    while time.monotonic() < until:
        result = _taken_away(row.pk, *(one for one in State if one not in (State.WAITING, State.GOING)))
        if result:
            return result
        time.sleep(pause)
        pause = min(pause * 2, LONGEST_PAUSE)
    if _taken_away(row.pk, State.WAITING):
        return Result(WITHDRAWN)
    return _taken_away(row.pk, *State) or Result(State.UNCLEAR)


def _taken_away(pk: int, *states: str) -> Result | None:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM xmpp_leaving WHERE id = %s AND state = ANY(%s) RETURNING state, words", [pk, list(states)])
        found = cursor.fetchone()
    return Result(*found) if found else None


def claim(mailboxes: Sequence[int]) -> list[Leaving]:
    """The line's side: what waits for these mailboxes, oldest first; committed as going when it returns."""
    with transaction.atomic():
        rows = Leaving.objects.select_for_update(skip_locked=True).filter(mailbox__in=mailboxes, state=State.WAITING).order_by("pk")
        found = list(rows)
        if not found:
            return []
        step("xmpp before claim")
        Leaving.objects.filter(pk__in=[one.pk for one in found]).update(state=State.GOING)
    step("xmpp after claim")
    return found


def finish(pk: int, state: str) -> None:
    """What became of one that was going; what came back meanwhile stays refused."""
    Leaving.objects.filter(pk=pk, state=State.GOING).update(state=state)


def turn_back(mailboxes: Sequence[int]) -> None:
    """Lines that are held but not open: nobody need wait for them."""
    Leaving.objects.filter(mailbox__in=mailboxes, state=State.WAITING).update(state=State.LATER)


def refuse(mailbox: int, key: str, words: str) -> bool:
    """It came back while the worker still waits; False when nobody does."""
    rows = Leaving.objects.filter(mailbox=mailbox, key=key, state__in=[State.GOING, State.GONE])
    return bool(rows.update(state=State.REFUSED, words=words))


def forget_left_overs() -> None:
    """Rows whose worker died: their messages are shown as uncertain already."""
    Leaving.objects.filter(at__lt=timezone.now() - FORGOTTEN).delete()
