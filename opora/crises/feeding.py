"""The worker puts the contacts of a running rehearsal into the desk when their time has come: words by its channel, calls by its line."""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from opora.crises.models import Drill, DrillContact
from opora.customers.models import Identity
from opora.kernel.jobs import periodic
from opora.messages import actions as messages
from opora.messages.actions.calls import Heard
from opora.pure.calls.events import What
from opora.pure.drills.scene import NOBODYS_NUMBER
from opora.pure.utterances import Speaker, Utterance

BATCH = 100
RINGS = timedelta(seconds=25)


@periodic("contacts of a rehearsal", every=timedelta(seconds=2))
def feed_rehearsals() -> None:
    """All that are due, in batches; what was put in is known by its key, so that a kill in between doubles nothing."""
    while _feed_some():
        pass


@transaction.atomic
def _feed_some() -> int:
    due = DrillContact.objects.select_for_update(skip_locked=True, of=("self",)).filter(
        arrived_at=None, at__lte=timezone.now(), drill__state=Drill.State.RUNNING, drill__mailbox__isnull=False
    )  # fmt: skip
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
    """It rang and nobody was there: whoever has the role Phones calls back, by saying that they did."""
    told = row.content
    number = f"{NOBODYS_NUMBER}{row.drill_id:05}{told['person']:04}"
    common = {"call": f"drill-contact-{row.pk}", "number": number, "told_number": number, "caller_name": told["name"]}
    messages.note_calls(
        _mailbox(row),
        [
            Heard(key="rings", what=What.RINGING, at=row.at, **common),
            Heard(key="missed", what=What.MISSED, at=row.at + RINGS, **common),
        ],
        settle_at_once=True,
    )


def _mailbox(row: DrillContact) -> int:
    assert row.drill.mailbox_id is not None  # asked for above
    return row.drill.mailbox_id
