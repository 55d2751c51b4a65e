"""What the widget says, in the visitor's language. The words come from the desk, so that they are translated where all others are."""

from __future__ import annotations

from functools import cache

from django.utils import translation
from django.utils.translation import gettext as _

from opora.channels.chat.settings import LANGUAGES


def spoken(told: object, fallback: str) -> str:
    """The language of the interface nearest to what a page or a browser says ("cs-CZ", "sr-Latn-RS"); else the fallback, else English."""
    for one in (told, fallback):
        code = one.lower().replace("_", "-") if isinstance(one, str) else ""
        if code.startswith(("sr-latn", "sh", "bs", "hr", "cnr")):
            return "sr-latn"
        base = code.partition("-")[0]
        if base in LANGUAGES:
            return base
    return "en"


@cache
def texts(language: str) -> dict[str, str]:
    """Every sentence of the widget, by the name under which its script asks for it."""
    with translation.override(language):
        return {
            "open": _("Chat with us"),
            "close": _("Close the chat"),
            "greeting": _("Hello. How can we help you?"),
            "here": _("We are here."),
            "away": _("Nobody is here now."),
            "back": _("We are back: {when}."),
            "leave_address": _("Leave us your e-mail address, and the answer reaches you also when this page is closed."),
            "address": _("Your e-mail address"),
            "name": _("Your name"),
            "keep": _("Save"),
            "kept": _("Thank you. When you are gone, we answer to {address}."),
            "bad_address": _("This does not look like an e-mail address. Please look again."),
            "message": _("Your message"),
            "send": _("Send"),
            "attach": _("Attach a file"),
            "remove": _("Remove {name}"),
            "sending": _("Sending…"),
            "sent": _("Sent"),
            "seen": _("Seen"),
            "failed": _("Not sent. Try again"),
            "later": _("Not sent yet. It goes out by itself as soon as we are connected."),
            "too_fast": _("That was a lot at once. It goes out in a moment."),
            "too_long": _("This is too long. At most {most} characters fit into one message."),
            "too_large": _("{name} is too large. At most {most} MB."),
            "too_many": _("At most {most} files fit into one message."),
            "not_taken": _("{name} could not be sent."),
            "writes": _("{name} is writing…"),
            "offline": _("No connection. We keep trying."),
            "you": _("You"),
            "us": _("Answer"),
            "unread": _("New answers: {count}"),
            "conversation": _("Conversation"),
        }
