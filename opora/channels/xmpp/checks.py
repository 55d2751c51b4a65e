"""Trying the line out."""

from __future__ import annotations

from django.utils.translation import gettext as _

from opora.channels.xmpp.handing import is_open
from opora.channels.xmpp.place import Place
from opora.channels.xmpp.sentences import trouble
from opora.messages.accounts import answers_of
from opora.messages.models import ChannelAccount


def check(account: ChannelAccount) -> tuple[bool, str]:
    """One sentence for the person who sets the channel up."""
    try:
        place = Place.of(answers_of(account))
    except ValueError:
        return False, trouble("no address")
    if is_open(account.mailbox_id):
        told = {"address": place.address}
        return True, _("It works: the line is open. Write to %(address)s, and the message appears in the inbox.") % told
    return False, account.problem or _("The line is not open yet. After saving it takes some seconds; then check again.")
