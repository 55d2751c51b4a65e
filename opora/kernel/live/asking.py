"""Questions to the database from within the event loop, without keeping a connection from everybody else."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar

from asgiref.sync import sync_to_async
from django.db import connection

Given = ParamSpec("Given")
Found = TypeVar("Found")


async def asked(question: Callable[Given, Found], *given: Given.args, **named: Given.kwargs) -> Found:
    """What `question` returns, called in a thread. The thread gives its connection back: threads outlive requests, pools are small."""

    def ask() -> Found:
        try:
            return question(*given, **named)
        finally:
            connection.close()

    return await sync_to_async(ask, thread_sensitive=False)()


async def give_back() -> None:
    """Give back the connection that this request took so far: a stream would keep it for hours, and the pool is small."""

    def close() -> None:  # the name finds the connection of the thread that asks
        if not connection.in_atomic_block:  # inside somebody's transaction it is not ours to give
            connection.close()

    await sync_to_async(close)()
