"""Handing an answer to Meta, part by part. What cannot be taken back is only asked for after `on_the_wire`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from django.utils import timezone, translation
from django.utils.translation import gettext as _

from opora.channels.meta import ways
from opora.channels.meta.graph import PROBLEMS, BadKey, Trouble, outcome_of
from opora.channels.meta.parts import Part, left_of, parts_of
from opora.channels.meta.windows import is_late
from opora.messages.accounts import Answers, account_of, answers_of
from opora.messages.actions import note_trouble
from opora.messages.channels import Later, OnTheWire, Outcome, Refused, Sent
from opora.messages.models import ChannelAccount, Message
from opora.messages.parts import say_in_parts
from opora.team import queries as team


@dataclass(frozen=True, slots=True)
class _Going:
    """One answer under way."""

    message: Message
    answers: Answers
    way: ways.Way
    on_the_wire: OnTheWire
    late: bool


def send(message: Message, on_the_wire: Callable[[], None]) -> Outcome:
    """Hand one message over; sentences are in the desk's language."""
    with translation.override(team.desk().language):
        account = account_of(message.thread.mailbox_id)
        if account is None or account.paused or account.mailbox.retired_at:
            return Later(_("This channel is paused. Its messages go out when it is switched on again."), "no account in use")
        late = is_late(message.thread_id, timezone.now())
        outcome = _send(_Going(message, answers_of(account), ways.way_of(message), on_the_wire, late))
        _note(account, outcome)
        return outcome


def _send(going: _Going) -> Outcome:
    parts = left_of(parts_of(going.message, longest=going.way.longest), going.message)
    if not going.message.to or not parts:
        return Refused(_("There is nothing to send, or nobody to send it to."), "no recipient or no parts")
    obstacle = going.way.obstacle(going.answers, going.message, parts, late=going.late)
    if obstacle:
        return Refused(obstacle, "refused before it was handed over")
    return say_in_parts(parts, partial(_say, going), taken="Meta took it")


def _say(going: _Going, part: Part) -> tuple[str, Trouble | None]:
    begun = False
    try:
        ready = going.way.prepare(going.answers, part)
        going.on_the_wire()
        begun = True
        return going.way.say(going.answers, going.message, part, ready, late=going.late), None
    except PROBLEMS as problem:
        return "", outcome_of(problem, on_the_wire=begun)


def _note(account: ChannelAccount, outcome: Outcome) -> None:
    """A key that expired is told on the channel's page; the first message that goes out again clears it."""
    if isinstance(outcome, BadKey):
        note_trouble(account, outcome.sentence)
    elif isinstance(outcome, Sent) and account.problem:
        note_trouble(account, "")
