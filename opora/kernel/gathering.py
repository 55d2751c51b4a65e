"""What is written piece by piece, or within a batch at its end, all at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Generic, TypeVar

One = TypeVar("One")


class Gathering(Generic[One]):
    """Of one kind of thing; each thread and task has its own batch."""

    def __init__(self, name: str) -> None:
        self._now: ContextVar[list[One] | None] = ContextVar(name, default=None)

    def takes(self, new: Sequence[One]) -> bool:
        """Keep these for the end of the batch that goes on; False when none does and they are to be written now."""
        gathered = self._now.get()
        if gathered is None:
            return False
        gathered += new
        return True

    @contextmanager
    def batch(self) -> Iterator[list[One]]:
        """Until it ends. Whoever begins it writes the yielded list afterwards, and may cut it back when a part is undone."""
        gathered: list[One] = []
        token = self._now.set(gathered)
        try:
            yield gathered
        finally:
            self._now.reset(token)
