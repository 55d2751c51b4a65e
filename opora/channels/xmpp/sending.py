"""One answer on its way: laid down for the process that holds the line."""

from __future__ import annotations

from collections.abc import Callable

from django.utils import translation
from django.utils.translation import gettext as _

from opora.channels.xmpp.handing import WITHDRAWN, Result, State, hand_over, is_open
from opora.channels.xmpp.place import address_of
from opora.channels.xmpp.reading import OURS, name_of
from opora.channels.xmpp.stanzas import writable
from opora.messages.accounts import account_of
from opora.messages.channels import Later, Outcome, Refused, Sent, Unclear
from opora.messages.models import Message
from opora.team import queries as team


def send(message: Message, on_the_wire: Callable[[], None]) -> Outcome:
    """Hand one message over; sentences are in the desk's language."""
    with translation.override(team.desk().language):
        account = account_of(message.thread.mailbox_id)
        if account is None or account.paused or account.mailbox.retired_at:
            return Later(_("This channel is paused. Its messages go out when it is switched on again."), "no account in use")
        told = message.to[0]["address"] if message.to else ""
        person = address_of(told)
        if person is None:
            return Refused(_("“%(address)s” is no XMPP address.") % {"address": told}, "no address")
        if not writable(message.text).strip():
            return Refused(_("There is nothing to send: the message has no words."), "empty")
        if not is_open(account.mailbox_id):
            return Later(_("The line to the XMPP server is broken now. It will be tried again."), "no process has the line open")
        on_the_wire()
        key = name_of(person.bare, f"{OURS}{message.pk}")
        return _outcome(hand_over(message, account.mailbox_id, key=key, person=person.bare), key)


def _outcome(result: Result, key: str) -> Outcome:
    if result.state == State.GONE:
        return Sent("the server took it", external_id=key)
    if result.state == State.REFUSED:
        return Refused(result.words, "came back at once")
    if result.state in (State.LATER, WITHDRAWN):
        return Later(_("The line to the XMPP server is broken now. It will be tried again."), result.state)
    return Unclear("the line broke before the server said that it had read it")
