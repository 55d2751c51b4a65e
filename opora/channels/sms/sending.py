"""One answer becomes one SMS of as many segments as it needs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from opora.channels.sms.numbers import e164
from opora.channels.sms.providers import PROVIDERS
from opora.channels.sms.segments import length_of
from opora.channels.sms.stops import is_stopped
from opora.channels.sms.views import PROVIDER
from opora.channels.sms.vocabulary import Letter
from opora.messages.accounts import account_of, answers_of
from opora.messages.actions import note_trouble
from opora.messages.channels import ALWAYS_OPEN, Later, Outcome, Refused, Sent, Window
from opora.messages.models import ChannelAccount, Message, Thread
from opora.team import queries as team

HOOK_PATH = "/in/sms/%s/"


def send(message: Message, on_the_wire: Callable[[], None]) -> Outcome:
    """Hand one message over; sentences are in the desk's language."""
    with translation.override(team.desk().language):
        account = account_of(message.thread.mailbox_id)
        if account is None or account.paused or account.mailbox.retired_at:
            return Later(_("This channel is paused. Its messages go out when it is switched on again."), "no account in use")
        letter = _letter(message, account)
        if isinstance(letter, Refused):
            return letter
        answers = answers_of(account)
        outcome = PROVIDERS[answers[PROVIDER]].say(answers, letter, on_the_wire)
        _note(account, outcome)
        return outcome


def _letter(message: Message, account: ChannelAccount) -> Letter | Refused:
    told = message.to[0]["address"] if message.to else ""
    number = e164(told, country=team.desk().country)
    length, most = length_of(message.text), int(account.settings.get("most_segments") or 0)
    if not number:
        return Refused(_("“%(sender)s” is no telephone number, so it cannot be answered by SMS.") % {"sender": told}, "no number")
    if is_stopped(account.mailbox_id, number):
        return Refused(_("This number asked not to get any more SMS (STOP)."), "stopped")
    if not length.segments:
        return Refused(_("There is nothing to send: the message has no words."), "empty")
    if most and length.segments > most:
        words = {"count": length.segments, "most": most}
        return Refused(_("This would be %(count)d SMS, more than the %(most)d that are allowed. Make it shorter.") % words, "too long")
    report_to = settings.ADDRESS.rstrip("/") + HOOK_PATH % account.token
    return Letter(f"opora-{message.pk}", number, message.text, length.segments, report_to)


def window(thread: Thread, at: datetime) -> Window:
    """Open unless the customer said STOP."""
    return first_window(thread.mailbox_id, thread.key)


def first_window(mailbox: int | None, number: str) -> Window:
    """The same for a number we have not written to yet from here."""
    if is_stopped(mailbox, number):
        return Window(open=False, sentence=_("This number asked not to get any more SMS (STOP). It can write START."))
    return ALWAYS_OPEN


def _note(account: ChannelAccount, outcome: Outcome) -> None:
    if isinstance(outcome, Later):
        note_trouble(account, outcome.sentence)
    elif isinstance(outcome, Sent) and account.problem:
        note_trouble(account, "")
