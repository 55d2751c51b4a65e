"""The worker's side of Meta's webhooks: each entry goes to the account it is for; what nobody understands is named and kept."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime

from opora.channels.meta.commenting import take_comments, take_hidden
from opora.channels.meta.echoes import is_own_echo
from opora.channels.meta.names import want_names
from opora.channels.meta.reading import Heard, read_messenger, read_whatsapp
from opora.channels.meta.taking_events import take_changed, take_events
from opora.channels.meta.whereabouts import conversation_of
from opora.messages.accounts import accounts_of, answers_of
from opora.messages.actions import hear
from opora.messages.hooking import body_of
from opora.messages.models import ChannelAccount, HookCall

OWN_ID = {"messenger": "page_id", "instagram": "account_id", "whatsapp": "phone_number_id"}
LONGEST_PROBLEM = 2000


def takes(call: HookCall) -> bool:
    """Take one call in; False when something in it was not understood, with `problem` naming that."""
    account = ChannelAccount.objects.select_related("mailbox").get(mailbox=call.mailbox_id)
    try:
        payload = json.loads(body_of(call))
    except ValueError:
        call.problem = "no JSON"
        return False
    channel, unknown = account.mailbox.channel, []
    entries = (
        read_whatsapp(payload, at=call.received_at) if channel == "whatsapp" else read_messenger(payload, channel, at=call.received_at)
    )
    for own_id, heard in entries:
        unknown += heard.unknown
        addressee = _addressee(own_id, account)
        if addressee:
            _take(heard, addressee, at=call.received_at)
        elif own_id:
            unknown.append(f"for {OWN_ID[channel]} {own_id}, which is not set up here")
    call.problem = "; ".join(dict.fromkeys(unknown))[:LONGEST_PROBLEM]
    return not unknown


def _addressee(own_id: str, called: ChannelAccount) -> ChannelAccount | None:
    """One app has one webhook address for all its pages and numbers: another account of the same app may be meant."""
    name, secret = OWN_ID[called.mailbox.channel], answers_of(called)["app_secret"]
    if not own_id or called.settings.get(name) == own_id:
        return called if own_id else None
    others = [one for one in accounts_of(called.mailbox.channel) if one.settings.get(name) == own_id]
    return next((one for one in others if answers_of(one)["app_secret"] == secret), None)


def _take(heard: Heard, account: ChannelAccount, *, at: datetime) -> None:
    take_changed(heard.changed, at=at)
    box = account.mailbox_id
    new = [one for one in heard.utterances if not (one.ours and is_own_echo(one, heard.echo_apps.get(one.key, ""), account))]
    if new:
        want_names(new, account, at=at)
        hear(box, [replace(one, conversation=conversation_of(one, box)) for one in new], received_at=at)
    take_comments(heard.comments, account, at=at)
    take_hidden(heard.hidden_there, box)
    take_events(heard, box)
