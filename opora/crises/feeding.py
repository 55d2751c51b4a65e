"""The worker puts the contacts of a running rehearsal into the desk when their time has come: words by its channel, calls by its line."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from opora.crises.models import Drill, DrillContact
from opora.customers.models import Identity
from opora.kernel.jobs import periodic
from opora.messages import actions as messages
from opora.messages.actions.calls import Heard
from opora.messages.calls import Call
from opora.pure.calls.events import What
from opora.pure.drills.scene import NOBODYS_NUMBER
from opora.pure.utterances import Speaker, Utterance

BATCH = 100
RINGS = timedelta(seconds=25)
TALKS = timedelta(seconds=60)


def _due(now: datetime) -> QuerySet[DrillContact]:
    return DrillContact.objects.filter(arrived_at=None, at__lte=now, drill__state=Drill.State.RUNNING, drill__mailbox__isnull=False)


def _on_the_line() -> QuerySet[Call]:
    """Calls of rehearsals that nobody has ended yet."""
    running = Drill.objects.filter(state=Drill.State.RUNNING, mailbox__isnull=False).values("mailbox")
    return Call.objects.filter(mailbox__in=running, outcome=Call.Outcome.OPEN, settled_at=None)


@periodic("contacts of a rehearsal", every=timedelta(seconds=2), waiting=lambda now: (_due(now), _on_the_line()))
def feed_rehearsals() -> None:
    """All that are due, in batches; what was put in is known by its key, so that a kill in between doubles nothing."""
    while _feed_some():
        pass
    _go_on_calling()


@transaction.atomic
def _feed_some() -> int:
    due = _due(timezone.now()).select_for_update(skip_locked=True, of=("self",))
    rows = list(due.select_related("drill").order_by("at")[:BATCH])
    for row in rows:
        _call(row) if row.content["kind"] == "call" else _say(row)
        row.arrived_at = timezone.now()
    DrillContact.objects.bulk_update(rows, ["arrived_at"])
    return len(rows)


def _say(row: DrillContact) -> None:
    told = row.content
    who = f"drill-{row.drill_id}-{told['person']}"
    said = Utterance(
        channel="drill",
        conversation=who,
        key=f"drill-contact-{row.pk}",
        speaker=Speaker(Identity.Kind.OTHER, who, told["name"]),
        at=row.at,
        text=told["text"],
        language=told["language"],
        facts={"rehearsed": told["kind"]},
    )
    messages.hear(_mailbox(row), [said])


def _call(row: DrillContact) -> None:
    """It rings at whoever takes part and sees callers; how it goes on depends on them."""
    told = row.content
    number = f"{NOBODYS_NUMBER}{row.drill_id:05}{told['person']:04}"
    common = {"call": f"drill-contact-{row.pk}", "number": number, "told_number": number, "caller_name": told["name"]}
    messages.note_calls(_mailbox(row), [Heard(key="rings", what=What.RINGING, at=timezone.now(), **common)])


def _go_on_calling() -> None:
    """Who was answered says what they wanted and hangs up; who was not gives up, and whoever has the role Phones calls them back."""
    for call in _on_the_line():
        happens = _next(call, timezone.now())
        if happens is not None:
            messages.note_calls(call.mailbox_id, [happens], settle_at_once=happens.what != What.ANSWERED)


def _next(call: Call, now: datetime) -> Heard | None:
    if call.answered_at is not None:
        return _heard(call, "over", What.HUNG_UP, now) if now - call.answered_at >= TALKS else None
    if call.person_id is not None:
        return _heard(call, "taken", What.ANSWERED, now)
    return _heard(call, "missed", What.MISSED, now) if now - call.started_at >= RINGS else None


def _heard(call: Call, key: str, what: What, at: datetime) -> Heard:
    return Heard(key=key, call=call.key, what=what, at=at, number=call.number, told_number=call.told_number, caller_name=call.caller_name)


def _mailbox(row: DrillContact) -> int:
    assert row.drill.mailbox_id is not None  # asked for above
    return row.drill.mailbox_id
