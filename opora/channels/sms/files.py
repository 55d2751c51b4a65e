"""Pictures that came with a message lie at Twilio, which wants to know who asks."""

from __future__ import annotations

from opora.channels.sms.twilio import api_of, authorization
from opora.kernel.outside import fetch
from opora.messages.accounts import account_of, answers_of
from opora.messages.fetching import LARGEST_FILE
from opora.messages.models import Mailbox


def fetches(address: str, mailbox: Mailbox) -> bytes:
    """The bytes of a file. The account's token is shown to Twilio's own interface and to nobody else."""
    account = account_of(mailbox.pk)
    answers = answers_of(account) if account else None
    headers = authorization(answers) if answers and address.startswith(f"{api_of(answers)}/") else {}
    return fetch(address, largest=LARGEST_FILE, headers=headers).content
