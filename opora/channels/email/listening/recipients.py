"""Whether an address that a mail server names is one of ours."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

from opora.channels.email.database import database
from opora.messages.queries import mailbox_for

REMEMBERED = 5.0  # seconds; a mailbox made or retired meanwhile is noticed after this
MOST_REMEMBERED = 10_000


def without_tag(address: str) -> str:
    """`help+order@shop.example` as `help@shop.example`: everything behind the plus is the sender's own business."""
    local, at, domain = address.rpartition("@")
    return f"{local.partition('+')[0]}{at}{domain}"


class Recipients:
    """Looks addresses up; known ones are remembered for some seconds, because servers ask for each mail anew."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[float, int]] = {}
        self.threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="recipients")

    def mailbox(self, address: str) -> int | None:
        """The id of the mailbox that takes mail for this address; None when there is none. Asks the database."""
        key = address.lower()
        seen = self._known.get(key)
        if seen and time.monotonic() - seen[0] < REMEMBERED:
            return seen[1]
        with database():
            found = mailbox_for([key, without_tag(key)])
        if found is None:
            self._known.pop(key, None)
            return None
        if len(self._known) >= MOST_REMEMBERED:
            self._known.clear()
        self._known[key] = (time.monotonic(), found.pk)
        return found.pk
