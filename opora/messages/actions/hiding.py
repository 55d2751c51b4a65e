"""Hiding what strangers wrote in public: two people, one of four reasons, a kept copy; never for criticism (domain.md, invariant 10)."""

from __future__ import annotations

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.kernel.errors import Conflict, DeskError
from opora.kernel.jobs import wake
from opora.messages.channels import channel
from opora.messages.models import Hiding, Message
from opora.team.models import Agent

State = Hiding.State
FEWEST_LETTERS = 10


def ask_to_hide(message: Message, why: str, words: str, *, by: Agent) -> Hiding:
    """Ask a second person to agree; nothing is hidden yet."""
    demand(by, "cases:reply")
    kind = channel(message.thread.channel)
    if kind is None or not kind.public or kind.hides is None or message.direction != Message.Direction.IN:
        raise DeskError(_("This cannot be hidden from here. Answer it."), f"message {message.pk} cannot be hidden")
    if why not in Hiding.Why.values or len(words.strip()) < FEWEST_LETTERS:
        raise DeskError(_("Say in a sentence why. Criticism is no reason."), f"hiding {why!r}")
    try:
        with transaction.atomic():
            row = Hiding.objects.create(message=message, why=why, words=words.strip(), asked_by=by)
            _record(row, "asked", by)
    except IntegrityError as problem:
        raise Conflict(_("A colleague has already asked for this."), str(problem)) from problem
    return row


def decide_hiding(row: Hiding, *, agree: bool, by: Agent) -> None:
    """A lead agrees or refuses; nobody agrees with themselves."""
    demand(by, "messages:hide")
    if row.asked_by_id == by.pk:
        raise DeskError(_("A second person must agree to this. Ask another lead."), f"hiding {row.pk} by one person")
    state = State.AGREED if agree else State.REFUSED
    with transaction.atomic():
        waiting = Hiding.objects.filter(pk=row.pk, state=State.ASKED)
        if not waiting.update(state=state, decided_by=by, decided_at=timezone.now()):
            raise Conflict(_("A colleague has already decided this."), f"hiding {row.pk}")
        _record(row, state, by)
        wake()


def show_again(row: Hiding, *, by: Agent) -> None:
    """Take a hiding back; the channel shows the words again."""
    demand(by, "messages:hide")
    with transaction.atomic():
        if not Hiding.objects.filter(pk=row.pk, state=State.HIDDEN).update(state=State.SHOWN, decided_by=by, problem="due"):
            raise Conflict(_("This is not hidden."), f"hiding {row.pk}")
        _record(row, "shown", by)
        wake()


def _record(row: Hiding, act: str, by: Agent) -> None:
    audit.record(f"message.hiding_{act}", f"message:{row.message_id}", by=by, why=row.why)
    live.tell(live.Change("message", row.message_id), live.Change("wall"))
