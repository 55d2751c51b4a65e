"""Rows that are written together: one statement takes them to PostgreSQL, and nobody waits for it before the next question.

Each way there and back costs a mail as much as a small row does, and while PostgreSQL writes, the next mail can be thought about.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from typing import Any

from django.db import connections
from django.db.models import Model

from opora.kernel.db import quick
from opora.kernel.db.asking import Session, session_of

MOST_SHAPES = 200
MOST_VALUES = 10_000  # PostgreSQL takes 65,535 in one statement


class _Writes:
    """What was written in one session and has not gone to PostgreSQL yet."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.forget()

    def add(self, row: Model | None, text: str, values: list[Any]) -> None:
        """One statement cannot write the same row twice."""
        known = None if row is None or row.pk is None else (type(row), row.pk)
        if known in self.rows or len(self.values) > MOST_VALUES:
            self.go()
        if known:
            self.rows.add(known)
        self.parts.append(text)
        self.values += values
        self.session.before = self.go

    def go(self) -> None:
        """Send what there is."""
        text, values = _statement(tuple(self.parts)), self.values
        self.forget()
        self.session.send(text, values)

    def forget(self) -> None:
        """None of it is to be written."""
        self.parts: list[str] = []
        self.values: list[Any] = []
        self.rows: set[tuple[type[Model], Any]] = set()
        self.session.before = None


_now: ContextVar[_Writes | None] = ContextVar("what is written together", default=None)


@contextmanager
def together() -> Iterator[None]:
    """Within a transaction: rows written here go in one statement, at `send` or before the next question, the ORM's too.

    What goes wrong with them is told by that question, or at the end. Without it each row is written at once.
    """
    database = connections["default"]
    database.ensure_connection()
    session = session_of(database.connection)
    token = _now.set(_Writes(session))
    try:
        with database.execute_wrapper(_after_the_rows):
            yield
            settle()
    finally:
        writes = _now.get()
        _now.reset(token)
        if writes:
            writes.forget()
        session.give_up()


def add(row: Model, **computed: tuple[str, Any]) -> None:
    """Insert a new row under the key that it has (see `quick.keys`), or one that nobody learns. `computed` as in `quick.add`."""
    _write(row, *quick.insertion(row, **computed))
    row._state.adding, row._state.db = False, "default"


def add_all(rows: Sequence[Model]) -> None:
    """Insert new rows of one model, at most 200, whose keys nobody learns."""
    if rows:
        _write(None, *quick.insertions(rows))


def change(row: Model, names: tuple[str, ...]) -> None:
    """Write these fields (by column attribute, such as `owner_id`) of a stored row."""
    _write(row, *quick.changing(row, names))


def insert(text: str, values: list[Any]) -> None:
    """Insert rows by a statement of one's own."""
    _write(None, text, values)


def send() -> None:
    """Send what was written, and go on without waiting."""
    writes = _now.get()
    if writes and writes.parts:
        with connections["default"].wrap_database_errors:
            writes.go()


def settle() -> None:
    """Send what was written and wait until it is done."""
    send()
    database = connections["default"]
    with database.wrap_database_errors:
        session_of(database.connection).settle()


def _write(row: Model | None, text: str, values: list[Any]) -> None:
    writes = _now.get()
    if writes is None:
        quick.ask(text, values)
    else:
        with connections["default"].wrap_database_errors:
            writes.add(row, text, values)


def _after_the_rows(execute: Callable[..., Any], sql: str, values: Any, many: bool, context: dict[str, Any]) -> Any:
    settle()
    return execute(sql, values, many, context)


@lru_cache(maxsize=MOST_SHAPES)
def _statement(parts: tuple[str, ...]) -> str:
    *others, last = parts
    begun = ", ".join(f"written_{number} AS ({text})" for number, text in enumerate(others))
    return f"WITH {begun} {last}" if others else last
