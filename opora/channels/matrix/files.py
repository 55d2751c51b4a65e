"""Files of customers lie at their homeservers; ours hands them out to whoever is signed in."""

from __future__ import annotations

from opora.channels.matrix.homeserver import Refusal
from opora.channels.matrix.reading import MXC
from opora.channels.matrix.signing_in import signed_in
from opora.messages.accounts import account_of
from opora.messages.channels import PlaceTrouble
from opora.messages.models import Mailbox


def fetches(address: str, mailbox: Mailbox) -> bytes:
    """The bytes of a customer's file; LookupError where it cannot be had."""
    found, account = MXC.fullmatch(address), account_of(mailbox.pk)
    try:
        server = signed_in(account) if account else None
        if found is None or server is None:
            raise LookupError("no address of Matrix, or not signed in")
        return server.download(found.group(1), found.group(2))
    except (Refusal, PlaceTrouble) as problem:
        raise LookupError(str(problem)) from problem
