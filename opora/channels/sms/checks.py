"""Trying an account out without sending anything."""

from __future__ import annotations

from django.utils import timezone
from django.utils.translation import gettext as _

from opora.channels.sms.twilio import api_of, authorization
from opora.channels.sms.views import PROVIDER
from opora.kernel.hooks import stamp_headers
from opora.kernel.outside import NOT_REACHED, ask
from opora.messages.accounts import Answers, answers_of
from opora.messages.actions import note_trouble
from opora.messages.models import ChannelAccount


def check(account: ChannelAccount) -> tuple[bool, str]:
    """One sentence for the person who sets the channel up; a good result clears what was wrong before."""
    answers = answers_of(account)
    missing = [one for one in _needed(answers) if not answers[one]]
    if missing:
        return False, _("Something is missing in the settings: %(names)s.") % {"names": ", ".join(missing)}
    try:
        works, sentence = _twilio(answers) if answers[PROVIDER] == "twilio" else _gateway(answers)
    except NOT_REACHED:
        return False, _("The provider cannot be reached from here. Is the address right, and may this machine go there?")
    if works:
        note_trouble(account, "")
    return works, sentence


def _needed(answers: Answers) -> tuple[str, ...]:
    return ("account", "token") if answers[PROVIDER] == "twilio" else ("gateway_url", "secret")


def _twilio(answers: Answers) -> tuple[bool, str]:
    status = ask("GET", f"{api_of(answers)}/Accounts/{answers['account']}.json", headers=authorization(answers)).status
    return (
        (True, _("It works: Twilio knows this account."))
        if status == 200
        else (False, _("Twilio does not accept the account or its token."))
    )


def _gateway(answers: Answers) -> tuple[bool, str]:
    """A signed ping, which a gateway answers with any 2xx."""
    raw = b'{"ping": true}'
    headers = {"Content-Type": "application/json", **stamp_headers(answers["secret"], raw, at=timezone.now())}
    status = ask("POST", answers["gateway_url"], content=raw, headers=headers).status
    return (
        (True, _("It works: the gateway answered."))
        if status < 300
        else (False, _("The gateway answered %(status)s.") % {"status": status})
    )
