"""Live pages: an action says what changed, every open browser that may see it hears one note after the commit.

A change is small: `{"what": "case", "id": 12, "mailbox": 3}`; the browser fetches the fragment again.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from django.utils import timezone

from opora.kernel.db import quick

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


def tell(*changes: Change) -> None:
    """Write one note for all the changes of this transaction; browsers hear of it when it commits."""
    if not changes:
        return
    quick.ask(WRITE, [json.dumps([asdict(change) for change in dict.fromkeys(changes)]), timezone.now(), CHANNEL])
