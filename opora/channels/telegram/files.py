"""A customer's file lies at Telegram: its id gives a path for an hour, and both want the bot's token."""

from __future__ import annotations

from opora.channels.telegram.api import PROBLEMS, call, download, outcome_of
from opora.channels.telegram.contents import ADDRESS
from opora.channels.telegram.lenient import words
from opora.messages.accounts import account_of, answers_of
from opora.messages.fetching import LARGEST_FILE
from opora.messages.models import Mailbox


def fetches(address: str, mailbox: Mailbox) -> bytes:
    """The bytes of a file; LookupError, whose words never hold the token, where Telegram does not give it (more than 20 MB)."""
    account = account_of(mailbox.pk)
    if account is None:
        raise LookupError("the channel is not set up any more")
    answers = answers_of(account)
    try:
        found = words(call(answers, "getFile", {"file_id": address.removeprefix(ADDRESS)}), "file_path")
        if not found:
            raise LookupError("Telegram names no path")
        return download(answers, found, largest=LARGEST_FILE)
    except PROBLEMS as problem:
        raise LookupError(outcome_of(problem, on_the_wire=True).log) from None
