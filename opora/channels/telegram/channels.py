"""The channel "telegram"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from opora.channels.telegram.api import API
from opora.channels.telegram.checks import check
from opora.channels.telegram.doors import HOOK_PATH
from opora.channels.telegram.files import fetches
from opora.channels.telegram.people import window
from opora.channels.telegram.reading import CHANNEL
from opora.channels.telegram.sending import send
from opora.channels.telegram.taking import takes
from opora.messages.channels import Channel, Setting, register

LONGEST = 4096


def tells(facts: Mapping[str, Any]) -> list[str]:
    """What is shown beside a message: how they came, whose words it passes on, what it could not hold."""
    found = []
    sentences = (
        ("came_by", _("Came by a link with the word “%(told)s”")),
        ("forwarded_from", _("Forwarded from %(told)s")),
        ("quote", _("Answers the words “%(told)s”")),
        ("unsupported", _("Telegram cannot hand this on to us (%(told)s). Ask the customer to send it another way.")),
    )
    for name, sentence in sentences:
        if facts.get(name):
            found.append(sentence % {"told": str(facts[name])[:300]})
    if facts.get("answers") and not facts.get("quote"):
        found.append(_("Answers an earlier message"))
    found += [_("Link: %(address)s") % {"address": one} for one in facts.get("links") or () if isinstance(one, str)]
    return found


register(
    Channel(
        name=CHANNEL, title=gettext_lazy("Telegram"), icon="send", identity_kind="telegram", sends=send, takes=takes, fetches=fetches,
        window=window, longest=LONGEST, clocks="messenger", checks=check, hook_path=HOOK_PATH, guide="telegram/guide.html", tells=tells,
        summary=gettext_lazy("Messages that people write to your bot at Telegram."),
        settings=(
            Setting("token", gettext_lazy("Token of the bot"), gettext_lazy("From @BotFather, such as 110201543:AAHdq…"), secret=True),
            Setting(
                "greets", gettext_lazy("Greets who opens the conversation"), default="yes",
                choices=(("yes", gettext_lazy("Yes")), ("no", gettext_lazy("No"))),
            ),
            Setting(
                "greeting", gettext_lazy("Greeting"),
                gettext_lazy(
                    "Empty: a short sentence in the customer's language. When nobody is there, the bot also says when somebody will be."
                ),
                required=False, long=True,
            ),
            Setting(
                "api", gettext_lazy("Address of the Bot API"), gettext_lazy("Only for a Bot API server of your own."),
                required=False, default=API,
            ),
        ),
    )
)  # fmt: skip
