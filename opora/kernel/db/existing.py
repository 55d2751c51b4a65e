"""Whether rows are there at all, as part of a longer question."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.db.models import QuerySet
from psycopg import sql


def is_there(rows: QuerySet[Any], place_of: Callable[[object], str | None]) -> str:
    """The condition that a queryset finds any row. `place_of` names the place of a value that comes in later ("%(case)s").

    The other values are written into it: PostgreSQL sees then that an index on just these rows will do.
    """
    text, values = rows.order_by().values("pk")[:1].query.get_compiler(using="default").as_sql()
    return f"EXISTS ({text.replace('%%', '%%%%') % tuple(place_of(value) or _literal(value) for value in values)})"


def _literal(value: object) -> str:
    return sql.Literal(value).as_string(None).replace("%", "%%")
