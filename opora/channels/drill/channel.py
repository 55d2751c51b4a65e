"""The channel "drill": simulated customers of a rehearsal. It brings their words in, and what we answer stays here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from opora.messages.channels import Channel, OnTheWire, Outcome, Sent, Text, register
from opora.messages.models import Message


def keep(message: Message, on_the_wire: OnTheWire) -> Outcome:
    """Nobody is there: the answer counts as sent and goes nowhere."""
    on_the_wire()
    return Sent("kept: a rehearsal")


def tells(facts: Mapping[str, Any]) -> Sequence[Text]:
    """That nobody real wrote this, and how it would have come."""
    names = {"mail": gettext("A rehearsal: this would be a mail."), "chat": gettext("A rehearsal: this would be a chat.")}
    told = names.get(str(facts.get("rehearsed", "")))
    return [told] if told else []


register(
    Channel(
        name="drill", title=pgettext_lazy("channel", "Rehearsal"), icon="life-buoy", identity_kind="other", sends=keep, is_rehearsal=True,
        takes_files=True, tells=tells, summary=_("Simulated customers of a rehearsal; nothing leaves the desk."),
    )
)  # fmt: skip
