"""The channel "matrix"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from opora.channels.matrix.checks import check
from opora.channels.matrix.files import fetches
from opora.channels.matrix.sending import send, window
from opora.messages.channels import Channel, Setting, Text, register

LONGEST = 10_000  # characters; an event holds 65,536 bytes, and letters of some scripts take three


def tells(facts: Mapping[str, Any]) -> Sequence[Text]:
    """What came without words, and where somebody said that they are."""
    told: list[Text] = []
    if facts.get("encrypted"):
        told.append(_("This message is encrypted and could not be read here."))
    if facts.get("unreadable"):
        told.append(_("This message could not be read here. Ask the customer to send it again."))
    if facts.get("call"):
        told.append(_("The customer tried to call. Calls by Matrix cannot be taken here."))
    if facts.get("place"):
        told.append(_("Place: %(place)s") % {"place": str(facts["place"]).removeprefix("geo:")})
    return told


register(
    Channel(
        name="matrix", title=gettext_lazy("Matrix"), icon="message-circle", identity_kind="matrix", sends=send, window=window,
        fetches=fetches, checks=check, tells=tells, longest=LONGEST, clocks="messenger", guide="matrix/guide.html",
        summary=gettext_lazy("Direct conversations with your account in the open network Matrix."),
        settings=(
            Setting("homeserver", gettext_lazy("Homeserver"), gettext_lazy("Its address, such as https://matrix.example.org.")),
            Setting("access_token", gettext_lazy("Access token"), gettext_lazy("Or user and password below."), secret=True, required=False),
            Setting("user", gettext_lazy("User"), gettext_lazy("Such as @support:example.org."), required=False),
            Setting("password", gettext_lazy("Password"), secret=True, required=False),
        ),
    )
)  # fmt: skip
