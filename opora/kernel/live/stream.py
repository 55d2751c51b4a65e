"""The event stream of one browser: what changed since, filtered to what the person may see, kept alive, ended with the session.

One hub per web process (see hub.py) listens to PostgreSQL and wakes every open stream.
"""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import datetime
from typing import Any

from opora.kernel.live.asking import asked
from opora.kernel.live.hub import MOST_MISSED, hub, missed_since, told_since

KEEP_ALIVE = 15.0
STILL_ALLOWED_EVERY = 3.0  # seconds; a removed person's stream ends within five (promise 16)


async def stream(
    seen: int | None,
    *,
    since: datetime | None = None,
    may_hear: Callable[[dict[str, Any]], bool],
    still_allowed: Callable[[], Awaitable[bool]],
) -> AsyncIterator[str]:
    """Server-sent events: `id` is the note, `data` a JSON list of {what, id}. Ends with `event: ended` when no longer allowed.

    It begins with what came after the note `seen`; for a browser that has heard nothing yet with `event: here`, by whose id it can ask
    again, and with what was told `since` its page was asked for.
    """
    await hub.started()
    at = hub.arrived
    yield "retry: 2000\n\n"
    if seen is None:
        yield f"id: {hub.latest}\nevent: here\ndata: []\n\n"
        notes = await asked(told_since, since) if since else []
    else:
        notes = await asked(missed_since, seen)
    too_many = len(notes) >= MOST_MISSED
    spoke = allowed = time.monotonic()
    while True:
        if too_many:
            yield f"id: {hub.latest}\nevent: missed\ndata: []\n\n"
        for number, changes in notes:
            heard = [{"what": one["what"], "id": one["id"]} for one in changes if may_hear(one)]
            if heard:
                yield f"id: {number}\ndata: {json.dumps(heard)}\n\n"
                spoke = time.monotonic()
        now = time.monotonic()
        if now - allowed >= STILL_ALLOWED_EVERY:
            if not await still_allowed():
                yield "event: ended\ndata: []\n\n"
                return
            allowed = now
        if now - spoke >= KEEP_ALIVE:
            yield ": still here\n\n"
            spoke = now
        if at >= hub.arrived:
            await hub.wait(STILL_ALLOWED_EVERY)
        too_many = hub.forgot(at)
        notes, at = hub.after(at), hub.arrived
