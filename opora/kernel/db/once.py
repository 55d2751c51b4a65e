"""What several rooms ask while one request is answered, or the worker takes one batch or runs one timer, is looked up once.

Nothing outlives the request or the batch, so nobody sees what was true for another or before; a model that is read so forgets
in the middle of one when its rows are changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any, TypeVar, cast

from django.http import HttpRequest, HttpResponseBase

Answer = TypeVar("Answer")
_kept: ContextVar[dict[Callable[..., Any], Any] | None] = ContextVar("kept_for_this_request", default=None)


@contextmanager
def one_request() -> Iterator[None]:
    """While this lasts, questions marked `once` remember their answer."""
    before = _kept.set({})
    try:
        yield
    finally:
        _kept.reset(before)


def within_a_request(get_response: Callable[[HttpRequest], HttpResponseBase]) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware: everything inside of it is one request."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        with one_request():
            return get_response(request)

    return middleware


def once(question: Callable[[], Answer]) -> Callable[[], Answer]:
    """For a question without values; outside of requests it is asked every time."""

    @wraps(question)
    def asked() -> Answer:
        kept = _kept.get()
        if kept is None:
            return question()
        if asked not in kept:
            kept[asked] = question()
        return cast(Answer, kept[asked])

    return asked


def forget() -> None:
    """Rows that such questions read were changed: in the rest of this request each is asked anew."""
    kept = _kept.get()
    if kept is not None:
        kept.clear()
