"""The events of one room since the last look, whole: a homeserver leaves out what is too much for one answer, and is asked for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from opora.channels.matrix.homeserver import Homeserver
from opora.channels.matrix.models import Session
from opora.channels.matrix.shapes import Event, events, mapping, milliseconds, words

PAGE = 50
MOST_PAGES = 40


@dataclass(frozen=True, slots=True)
class Asking:
    """As whom, and from where on. `fresh`: a room we have only just come into."""

    server: Homeserver
    session: Session
    fresh: bool = False

    @property
    def begin(self) -> float:
        """On the first look nothing counts that was said before we began; later the homeserver's own mark says what is new."""
        return 0.0 if self.session.since else self.session.began_at.timestamp() * 1000

    @property
    def pages(self) -> int:
        """Of a room that we come into only what was said just before: most people write before we have accepted."""
        return 1 if self.fresh and self.session.since else MOST_PAGES


def whole_timeline(asking: Asking, room: str, part: Any) -> list[Event]:
    """Oldest first, from one room's part of the answer and from as many pages before it as are missing."""
    found, before = events(part, "timeline", "events"), words(part, "timeline", "prev_batch")
    until = "" if asking.fresh else asking.session.since
    missing = bool(mapping(part, "timeline").get("limited"))
    for _page in range(asking.pages if missing else 0):
        if not before or (found and milliseconds(found[0]) < asking.begin):
            break
        told = asking.server.earlier(room, before, until=until, most=PAGE)
        page, before = events(told, "chunk"), words(told, "end")
        found = [*reversed(page), *found]
        if not page:
            break
    return [one for one in found if milliseconds(one) >= asking.begin]
