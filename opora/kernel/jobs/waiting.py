"""What waits, asked in one question a round: to let each of twenty drains look for itself costs an idle desk thirty times as much."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache

from django.utils import timezone
from psycopg import sql

from opora.kernel.db import quick
from opora.kernel.jobs import RegisteredDrain, Waiting

# Stands where the moment of asking comes in; no row is of this time.
_MOMENT = datetime(1, 1, 1, tzinfo=UTC)


class WaitingRows:
    """Put together once for the drains of a worker. Those that do not say what waits for them are always worth a look."""

    def __init__(self, drains: Sequence[RegisteredDrain]) -> None:
        self.always = {one.name for one in drains if one.waiting is None}
        self.asked = [(one.name, one.waiting) for one in drains if one.waiting is not None]
        self.question = ""

    def names(self) -> set[str]:
        """The drains that have something to do now."""
        if not self.asked:
            return self.always
        if not self.question:
            self.question = f"SELECT {', '.join(_is_there(waiting) for _name, waiting in self.asked)}"
        [found] = quick.ask(self.question, {"now": timezone.now()})
        return self.always | {name for (name, _waiting), there in zip(self.asked, found, strict=True) if there}


@cache
def _is_there(waiting: Waiting) -> str:
    """Fixed values are written into the question, where PostgreSQL sees that an index on just these rows will do."""
    rows = waiting(_MOMENT).order_by().values("pk")[:1]
    text, values = rows.query.get_compiler(using="default").as_sql()
    written = ["%(now)s" if value == _MOMENT else _literal(value) for value in values]
    return f"EXISTS ({text.replace('%%', '%%%%') % tuple(written)})"


def _literal(value: object) -> str:
    return sql.Literal(value).as_string(None).replace("%", "%%")
