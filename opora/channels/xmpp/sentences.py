"""What is told to people: about the line, about messages that came back, about what lies beside a message."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _

_NOBODY = ("item-not-found", "jid-malformed", "gone", "redirect")
_NO_SERVER = ("remote-server-not-found", "remote-server-timeout", "internal-server-error", "undefined-condition")
_NOT_WANTED = ("forbidden", "not-allowed", "policy-violation", "not-acceptable", "registration-required", "subscription-required")


def trouble(state: str) -> str:
    """What is wrong with a line in this state; '' when nothing is."""
    return {
        "no address": _("The server or the address is none. The address looks like podpora@chat.shop.example."),
        "nowhere": _("The XMPP server cannot be reached. Check its address and its port for components (most often 5347)."),
        "refused": _("The XMPP server does not accept the secret. The same one must stand in its settings."),
        "unknown": _("The XMPP server does not know a component of this name. Add it to its settings and load them again."),
        "taken": _("Another program is connected to the XMPP server under this name."),
    }.get(state, "")


def came_back(condition: str, words: str) -> str:
    """Why one of our messages did not arrive."""
    if condition in _NOBODY:
        return _("There is nobody at this XMPP address.")
    if condition == "service-unavailable":
        return _("This XMPP address does not exist, or takes no messages while its owner is away.")
    if condition in _NO_SERVER:
        return _("The server of this XMPP address cannot be reached.")
    if condition in _NOT_WANTED:
        return _("This XMPP address does not want messages from us.")
    return _("The message could not be brought: %(why)s") % {"why": words or condition or _("no reason was told")}


def tells(facts: Mapping[str, Any]) -> list[str]:
    """What is shown beside a message."""
    found = []
    if facts.get("encrypted"):
        words = {"name": str(facts["encrypted"])}
        found.append(_("Encrypted with %(name)s, which the desk cannot open. Ask the customer to write without it.") % words)
    if facts.get("answers"):
        found.append(_("Answers an earlier message"))
    if facts.get("corrects"):
        found.append(_("Corrects an earlier message"))
    return found
