"""Which of many things are there at all, asked in one question: most of what a page asks about a case finds nothing.

A question says of which rows it can find any (`asks_only_if`). Whoever puts a page together looks once (`looked`), and while
that lasts a question whose rows are not there answers for itself. Outside of it every question is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache, wraps
from typing import Any, TypeVar

from django.db.models import QuerySet

from opora.kernel.db import quick
from opora.kernel.db.existing import is_there

Question = TypeVar("Question", bound=Callable[..., Any])
Rows = Callable[[int], QuerySet[Any]]

_STAND_IN = 1_987_650_999  # stands where the number of the case, the customer, the reader comes in; no row has it


@dataclass(frozen=True, slots=True)
class _Condition:
    """Rows that belong to one `of` something ("case", "customer"), without which a question finds nothing."""

    of: str
    rows: Rows


@dataclass(frozen=True, slots=True)
class _Look:
    """What was found: of which numbers, and the conditions for which no row is there."""

    numbers: dict[str, int]
    missing: frozenset[_Condition]


_conditions: dict[_Condition, None] = {}
_look: ContextVar[_Look | None] = ContextVar("what_is_there", default=None)


def asks_only_if(of: str, rows: Rows) -> Callable[[Question], Question]:
    """For a question that gives a list and has the number of its `of` (or a list of it alone) as its first value, or no value.

    `rows` gives a queryset of at least everything that the question may find for that number; it may not reckon with it.
    Two questions with the very same `rows` look once.
    """
    condition = _Condition(of, rows)
    _conditions[condition] = None

    def of_question(question: Question) -> Question:
        @wraps(question)
        def asked(*values: Any, **structure: Any) -> Any:
            look = _look.get()
            if look is not None and condition in look.missing and (not values or values[0] in (look.numbers[of], [look.numbers[of]])):
                return []
            return question(*values, **structure)

        return asked  # type: ignore[return-value]

    return of_question


@contextmanager
def looked(**numbers: int) -> Iterator[None]:
    """Look once what is there of these (`case=7, customer=3`); within, nothing may be written that a question would find."""
    now = _look.get()
    if now is not None and now.numbers == numbers:
        yield  # somebody around us looked already
        return
    asked = tuple(one for one in _conditions if one.of in numbers)
    before = _look.set(_Look(numbers, _missing(asked, numbers)))
    try:
        yield
    finally:
        _look.reset(before)


def make_ready() -> None:
    """Put the one question together before the first page asks it: it is as long as all that may be there."""
    _question(tuple(_conditions))


def _missing(asked: tuple[_Condition, ...], numbers: dict[str, int]) -> frozenset[_Condition]:
    if not asked:
        return frozenset()
    [found] = quick.ask(_question(asked), numbers)
    return frozenset(one for one, there in zip(asked, found, strict=True) if not there)


@cache
def _question(asked: tuple[_Condition, ...]) -> str:
    return f"SELECT {', '.join(_is_there(one) for one in asked)}"


def _is_there(condition: _Condition) -> str:
    return is_there(condition.rows(_STAND_IN), lambda value: f"%({condition.of})s" if value == _STAND_IN else None)
