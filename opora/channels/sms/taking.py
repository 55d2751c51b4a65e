"""The worker's side: what a provider told becomes messages, receipts, and failures shown at our own messages."""

from __future__ import annotations

from django.utils import translation
from django.utils.translation import gettext as _

from opora.channels.sms.numbers import e164
from opora.channels.sms.providers import PROVIDERS
from opora.channels.sms.stops import heed
from opora.channels.sms.views import PROVIDER
from opora.channels.sms.vocabulary import Came, Report
from opora.customers.models import Identity
from opora.messages.actions import Happened, come_back, hear, revise
from opora.messages.hooking import body_of
from opora.messages.models import HookCall, Revision
from opora.pure.utterances import Speaker, Utterance
from opora.team import queries as team

LONGEST_PROBLEM = 2000


def takes(call: HookCall) -> bool:
    """Take one call in; False when something in it was not understood, with `problem` naming that."""
    told = PROVIDERS[call.headers[PROVIDER]].read(body_of(call), at=call.received_at)
    for one in told.events:
        if isinstance(one, Came):
            _hear(one, call)
        else:
            _report(one, call.mailbox_id)
    call.problem = "; ".join(dict.fromkeys(told.unknown))[:LONGEST_PROBLEM]
    return not told.unknown


def _hear(one: Came, call: HookCall) -> None:
    number = e164(one.sender, country=team.desk().country)
    kind = Identity.Kind.PHONE if number else Identity.Kind.OTHER
    who = number or one.sender[:320]
    if number:
        heed(call.mailbox_id, number, one.text, at=one.at)
    said = Utterance(
        channel="sms", conversation=who, key=f"sms:{one.key}"[:280], speaker=Speaker(kind, who), at=one.at, text=one.text, files=one.files,
        original={"from": one.sender, "id": one.key},
    )  # fmt: skip
    hear(call.mailbox_id, [said], received_at=call.received_at)


def _report(one: Report, mailbox: int) -> None:
    if one.state == "delivered":
        revise(mailbox, Happened(one.key, Revision.Kind.DELIVERED, f"delivered:{one.key}"[:300], one.at))
    elif one.state == "failed":
        with translation.override(team.desk().language):
            come_back(mailbox, one.key, _("The SMS could not be delivered: %(why)s") % {"why": one.reason or _("no reason was told")})
