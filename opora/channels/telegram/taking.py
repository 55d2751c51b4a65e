"""The worker's side of Telegram's webhook."""

from __future__ import annotations

import json

from opora.channels.telegram import people
from opora.channels.telegram.api import bot_of
from opora.channels.telegram.reading import Heard, read_update
from opora.messages.accounts import Answers, answers_of
from opora.messages.actions import hear, revise_by
from opora.messages.hooking import body_of
from opora.messages.models import ChannelAccount, HookCall

LONGEST_PROBLEM = 2000


def takes(call: HookCall) -> bool:
    """Take one update in; False when something in it was not understood, with `problem` naming that."""
    answers = answers_of(ChannelAccount.objects.get(mailbox=call.mailbox_id))
    try:
        payload = json.loads(body_of(call))
    except ValueError:
        call.problem = "no JSON"
        return False
    heard = read_update(payload, bot=bot_of(answers), at=call.received_at)
    _take(heard, call, answers)
    call.problem = "; ".join(dict.fromkeys(heard.unknown))[:LONGEST_PROBLEM]
    return not heard.unknown


def _take(heard: Heard, call: HookCall, answers: Answers) -> None:
    box = call.mailbox_id
    for wish in heard.wishes:
        people.heed(box, wish)
    for started in heard.started:
        people.start(box, started, greets=answers["greets"] != "no")
    if heard.utterances:
        hear(box, people.tell_how_they_came(box, heard.utterances), received_at=call.received_at)
    revise_by(box, heard.events)
