"""Rows of several kinds in one statement: each way to PostgreSQL and back costs a mail as much as a small row does."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from django.db.models import Model

from opora.kernel.db.quick import ask, insertion

MOST_SHAPES = 200


def add_together(rows: Sequence[Model]) -> None:
    """Insert new rows of any models in one statement; their keys stay unknown, so none may refer to another."""
    parts = [insertion(row) for row in rows]
    values: list[Any] = []
    for _text, own in parts:
        values += own
    if parts:
        ask(_together(tuple(text for text, _own in parts)), values)


@lru_cache(maxsize=MOST_SHAPES)
def _together(insertions: tuple[str, ...]) -> str:
    *others, last = insertions
    begun = ", ".join(f"added_{number} AS ({text})" for number, text in enumerate(others))
    return f"WITH {begun} {last}" if others else last
