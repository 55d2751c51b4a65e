"""Trying the bot out: does Telegram know its token, and does it call us. Where it does not yet, it is told to."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.translation import gettext as _

from opora.channels.telegram.api import PROBLEMS, BotError, call
from opora.channels.telegram.doors import HOOK_PATH, secret_of
from opora.channels.telegram.lenient import words
from opora.channels.telegram.reading import UPDATES
from opora.messages.accounts import answers_of
from opora.messages.actions import note_trouble
from opora.messages.models import ChannelAccount


def check(account: ChannelAccount) -> tuple[bool, str]:
    """One sentence for the person who sets the channel up; a good result clears what was wrong before."""
    address = settings.ADDRESS.rstrip("/") + HOOK_PATH % account.token
    if not address.startswith("https://"):
        return False, _("Telegram only calls addresses with https. Set OPORA_ADDRESS to the desk's public address.")
    try:
        works, sentence = _connect(account, address)
    except PROBLEMS as problem:
        return False, _why(problem)
    if works:
        note_trouble(account, "")
    return works, sentence


def _connect(account: ChannelAccount, address: str) -> tuple[bool, str]:
    """The secret cannot be asked back, so the webhook is set each time; what waits at Telegram stays."""
    answers = answers_of(account)
    name = "@" + words(call(answers, "getMe"), "username")
    before = call(answers, "getWebhookInfo")
    wanted = {"url": address, "secret_token": secret_of(account, answers), "allowed_updates": list(UPDATES), "drop_pending_updates": False}
    call(answers, "setWebhook", wanted)
    former = words(before, "url")
    if former and former != address:
        told = {"name": name, "host": urlsplit(former).hostname or "?"}
        return True, _("It works: %(name)s is connected. Its messages went to %(host)s until now; they come here from now on.") % told
    trouble = _last_trouble(before)
    if trouble:
        return False, _("%(name)s is connected, but Telegram could not reach us lately: %(words)s") % {"name": name, "words": trouble}
    return True, _("It works: %(name)s is connected. Write to it, and the message appears in the inbox.") % {"name": name}


def _last_trouble(told: Any) -> str:
    """Why Telegram's messages wait there; '' when none waits."""
    return words(told, "last_error_message") if words(told, "pending_update_count") not in ("", "0") else ""


def _why(problem: Exception) -> str:
    if isinstance(problem, BotError):
        if problem.code in (401, 404):
            return _("Telegram does not know this token. Copy it again from @BotFather.")
        return _("Telegram refuses: %(words)s") % {"words": problem.words or problem.code}
    return _("Telegram cannot be reached from here. May this machine go to api.telegram.org?")
