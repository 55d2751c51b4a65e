"""Where Telegram calls us, and the word by which we know that it is Telegram."""

from __future__ import annotations

import hashlib
import hmac

from opora.messages.accounts import Answers
from opora.messages.models import ChannelAccount

HOOK_PATH = "/in/telegram/%s/"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


def secret_of(account: ChannelAccount, answers: Answers) -> str:
    """What Telegram must say with each call; made of the bot's token, so that nobody need think of a word. '' without a token: closed."""
    if not answers["token"]:
        return ""
    return hmac.new(answers["token"].encode(), f"webhook {account.token}".encode(), hashlib.sha256).hexdigest()
