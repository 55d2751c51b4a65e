"""Trying an account out, as far as that can be done without somebody calling."""

from __future__ import annotations

from django.utils.translation import gettext as _

from opora.messages.accounts import answers_of
from opora.messages.models import ChannelAccount


def checks(account: ChannelAccount) -> tuple[bool, str]:
    """Whether calls can arrive by this account, as a sentence."""
    answers = answers_of(account)
    if account.problem:
        return False, account.problem
    if answers["sip_server"]:
        return True, _("The silent telephone has no trouble. Call your number and hang up: the call appears in “Callbacks”.")
    if answers["provider"] == "none":
        return True, _("Nothing arrives by itself here. Bring the list of calls as a file.")
    if not answers["secret"]:
        return False, _("Fill in the secret: without it nothing is let in.")
    if account.heard_at is None:
        return True, _("The door is open. Nothing came yet: call your number and hang up, then check again.")
    return True, _("Calls arrive.")
