"""Trying a program's addresses out with a signed ping."""

from __future__ import annotations

from django.utils import timezone
from django.utils.translation import gettext as _

from opora.channels.hook.listeners import wanted_by
from opora.channels.hook.telling import EVENTS
from opora.kernel.hooks import stamp_headers
from opora.kernel.outside import NOT_REACHED, ask
from opora.messages.accounts import answers_of
from opora.messages.actions import note_trouble
from opora.messages.models import ChannelAccount


def check(account: ChannelAccount) -> tuple[bool, str]:
    """One sentence for the person who sets the channel up; a good result clears what was wrong before."""
    unknown = [one for one in wanted_by(account) if one not in EVENTS]
    if unknown:
        return False, _("These events are not known: %(names)s.") % {"names": ", ".join(unknown)}
    secret, raw = answers_of(account)["secret"], b'{"ping": true}'
    addresses = [address for name in ("answer_url", "news_url") if (address := account.settings.get(name))]
    for address in addresses:
        headers = {"Content-Type": "application/json", **stamp_headers(secret, raw, at=timezone.now())}
        try:
            status = ask("POST", address, content=raw, headers=headers).status
        except NOT_REACHED:
            return False, _("%(address)s cannot be reached, or lies in a network that the operator did not allow.") % {"address": address}
        if status >= 300:
            return False, _("%(address)s answered %(status)s.") % {"address": address, "status": status}
    note_trouble(account, "")
    return True, _("It works: every address answered.") if addresses else _("Messages can come in. There is no address to try out.")
