"""Live pages: an action says what changed, every open browser that may see it hears one note after the commit.

A change is small: `{"what": "case", "id": 12, "mailbox": 3}`; the browser fetches the fragment again.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass

from django.utils import timezone

from opora.kernel.db import quick
from opora.kernel.gathering import Gathering

CHANNEL = "opora_live"
WRITE = """
    WITH note AS (INSERT INTO kernel_livenote (changes, at) VALUES (%s::jsonb, %s) RETURNING id)
    SELECT pg_notify(%s, id::text) FROM note
"""


@dataclass(frozen=True, slots=True)
class Change:
    """`what` names the fragment kind ("case", "presence", "counts", "notification", "import").

    `mailbox` limits who hears it to people who may see that mailbox; `agent` to one person; both None is everybody.
    """

    what: str
    id: int = 0
    mailbox: int | None = None
    agent: int | None = None


_gathering: Gathering[Change] = Gathering("changes")


def tell(*changes: Change) -> None:
    """Write one note for all the changes of this transaction; browsers hear of it when it commits."""
    if changes and not _gathering.takes(changes):
        _write(changes)


@contextmanager
def gathered() -> Iterator[None]:
    """Within it, the changes of a whole batch become one note, written at the end."""
    with _gathering.batch() as changes:
        yield
    tell(*changes)


def _write(changes: Sequence[Change]) -> None:
    quick.ask(WRITE, [json.dumps([asdict(change) for change in dict.fromkeys(changes)]), timezone.now(), CHANNEL])
