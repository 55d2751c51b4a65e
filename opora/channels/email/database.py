"""Database connections of long-lived threads: taken for one piece of work and given back, so that 200 mailboxes share ten."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from django.db import InterfaceError, OperationalError, connection

AWAY = (OperationalError, InterfaceError, psycopg.OperationalError, ConnectionError)
"""What is raised when the database cannot be reached, is starting, or is full."""


@contextmanager
def database() -> Iterator[None]:
    """Give this thread's connection back to the pool at the end of the block."""
    try:
        yield
    finally:
        connection.close()


def is_full(problem: BaseException) -> bool:
    """Whether the database refused because its disk is full."""
    cause: BaseException | None = problem
    while cause is not None:
        if isinstance(cause, psycopg.errors.DiskFull):
            return True
        cause = cause.__cause__
    return False
