"""Which language is spoken now, kept where asking for it costs little: a page asks some four hundred times.

Django keeps it in a place of asgiref's that takes a lock for each look, one for all threads; a thread that is interrupted in
the midst of a look keeps all others waiting. A context variable is as much of its task, or of its thread outside of tasks.
"""

from __future__ import annotations

from contextvars import ContextVar
from typing import Any

from django.utils.translation import trans_real

_now: ContextVar[Any] = ContextVar("spoken_now", default=None)


class Spoken:
    """Stands for what Django calls `_active`: `value` is a translation, or is not there."""

    __slots__ = ()

    @property
    def value(self) -> Any:
        """The translation of the moment."""
        found = _now.get()
        if found is None:
            raise AttributeError("value")
        return found

    @value.setter
    def value(self, translation: Any) -> None:
        _now.set(translation)

    @value.deleter
    def value(self) -> None:
        _now.set(None)


def install() -> None:
    """At start, once for the process, before anybody speaks."""
    trans_real._active = Spoken()  # type: ignore[attr-defined]
