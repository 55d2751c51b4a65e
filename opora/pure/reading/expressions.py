"""Every expression by which a customer is read, one by one, so that they can be compiled before the first customer writes.

Each is made when it is first needed, and a large one takes 30 ms: a letter with an unusual turn would make somebody wait.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields
from functools import partial

from opora.pure.reading import answering, answers, facts, questions, requests
from opora.pure.reading.heard import Phrases, phrases_of

_MAKERS = tuple(make for part in (questions, requests, answering, answers, facts) for make in part.EXPRESSIONS)


def expressions(language: str) -> Iterator[Callable[[], object]]:
    """What compiles one expression of a language each, in its own letters and typed in Latin ones; a second call costs nothing."""
    for phrases in dict.fromkeys((phrases_of(language), phrases_of(language, typed_in_latin=True))):
        yield from (partial(phrases.pattern, name) for name in _names(phrases))
        yield from (partial(make, phrases) for make in _MAKERS)


def _names(phrases: Phrases) -> list[str]:
    return [one.name for one in fields(phrases.words) if one.name != "in_latin" and getattr(phrases.words, one.name)]
