"""The channel "xmpp"."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from opora.channels.xmpp.checks import check
from opora.channels.xmpp.reading import CHANNEL
from opora.channels.xmpp.sending import send
from opora.channels.xmpp.sentences import tells
from opora.channels.xmpp.taking import takes
from opora.messages.channels import Channel, Setting, register

LONGEST = 20_000

register(
    Channel(
        name=CHANNEL, title=_("XMPP"), icon="message-circle", identity_kind="xmpp", sends=send, takes=takes, takes_files=False,
        longest=LONGEST, clocks="messenger", writes_first=True, checks=check, guide="xmpp/guide.html", tells=tells,
        summary=_("Messages from any XMPP (Jabber) address to an address of your own server."),
        settings=(
            Setting("server", _("Server"), _("Where it takes components, such as 127.0.0.1:5347.")),
            Setting("address", _("Address of the desk"), _("Such as podpora@chat.shop.example; what stands after the @ is the component.")),
            Setting("secret", _("Secret of the component"), _("The same one as in the server's settings."), secret=True),
        ),
    )
)  # fmt: skip
