"""WhatsApp's files are fetched in two steps: their id gives an address for some minutes, and both want the token."""

from __future__ import annotations

from opora.channels.meta.graph import GraphError, download, get
from opora.channels.meta.reading.whatsapp_words import ADDRESS
from opora.messages.accounts import account_of, answers_of
from opora.messages.fetching import LARGEST_FILE
from opora.messages.models import Mailbox


def fetches(address: str, mailbox: Mailbox) -> bytes:
    """The bytes of a customer's file; LookupError where WhatsApp no longer has it."""
    account = account_of(mailbox.pk)
    if account is None:
        raise LookupError("the channel is not set up any more")
    answers = answers_of(account)
    try:
        where = get(answers, f"{address.removeprefix(ADDRESS)}?phone_number_id={answers['phone_number_id']}")
        return download(answers, str(where["url"]), largest=LARGEST_FILE)
    except GraphError as problem:
        raise LookupError(str(problem)) from problem
