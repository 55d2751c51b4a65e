"""Keeps one fetcher per mailbox in use: new, changed and retired ones are noticed within seconds."""

from __future__ import annotations

import logging
import time

from opora.channels.email.database import database
from opora.channels.email.fetching.fetcher import Fetcher
from opora.channels.email.models import EmailAccount

log = logging.getLogger(__name__)
# What, when it changes, makes a running fetcher out of date. Tokens are renewed by the fetcher itself.
SETTINGS = (
    "pk", "mailbox_id", "login", "password", "oauth_provider", "oauth_client_id", "oauth_client_secret", "oauth_token_url", "signed_in_at",
    "imap_host", "imap_port", "imap_security", "fetch_since", "mark_seen",
)  # fmt: skip


class Fetchers:
    """`look` compares the table with the running threads; `close` ends them all."""

    def __init__(self) -> None:
        self.running: dict[tuple[object, ...], Fetcher] = {}

    def look(self) -> None:
        """Start fetchers for accounts that have none, end those whose account changed or is gone."""
        with database():
            accounts = EmailAccount.objects.filter(fetching=True, mailbox__retired_at=None).exclude(imap_host="")
            wanted = {tuple(getattr(account, name) for name in SETTINGS) for account in accounts}
        for settings in list(self.running):
            if settings not in wanted or not self.running[settings].is_alive():
                self.running.pop(settings).stop()
        for settings in wanted - set(self.running):
            log.info("mailbox account %s is fetched", settings[0])
            self.running[settings] = Fetcher(int(str(settings[0])))
            self.running[settings].start()

    def close(self, patience: float = 10.0) -> None:
        """Ask all to stop and wait for them; what they have not stored yet is still on the server."""
        for fetcher in self.running.values():
            fetcher.stop()
        deadline = time.monotonic() + patience
        for fetcher in self.running.values():
            fetcher.join(max(0.0, deadline - time.monotonic()))
        self.running.clear()
