"""The worker's side: what came over a line becomes messages, notes beside them, and failures shown at our own."""

from __future__ import annotations

from django.utils import translation

from opora.channels.xmpp.handing import refuse
from opora.channels.xmpp.reading import Failure, read_stanza
from opora.channels.xmpp.sentences import came_back
from opora.messages.actions import come_back, hear, revise_by
from opora.messages.hooking import body_of
from opora.messages.models import HookCall
from opora.team import queries as team

LONGEST_PROBLEM = 2000


def takes(call: HookCall) -> bool:
    """Take one stanza in; False when it was not understood, with `problem` naming what it held."""
    heard = read_stanza(body_of(call), at=call.received_at, otherwise=call.key)
    if heard.utterances:
        hear(call.mailbox_id, heard.utterances, received_at=call.received_at)
    revise_by(call.mailbox_id, heard.events)
    for failure in heard.failures:
        _take_back(failure, call.mailbox_id)
    call.problem = "; ".join(dict.fromkeys(heard.unknown))[:LONGEST_PROBLEM]
    return not heard.unknown


def _take_back(failure: Failure, mailbox: int) -> None:
    """Often the server answers before the worker has heard that the message went: then that is its outcome."""
    with translation.override(team.desk().language):
        words = came_back(failure.condition, failure.words)
    if not refuse(mailbox, failure.message, words):
        come_back(mailbox, failure.message, words)
