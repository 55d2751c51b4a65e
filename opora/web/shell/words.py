"""Words that are the same for everybody who reads a language: looked up once, not for every row that needs one of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, wraps
from types import MappingProxyType
from typing import TypeVar

from django.utils.translation import get_language

Word = TypeVar("Word")


def once_a_language(words: Callable[[], Mapping[str, Word]]) -> Callable[[], Mapping[str, Word]]:
    """For a function that names things in the reader's language, and depends on nothing else."""

    @cache
    def kept(_language: str | None) -> Mapping[str, Word]:
        return MappingProxyType(dict(words()))

    @wraps(words)
    def now() -> Mapping[str, Word]:
        return kept(get_language())

    return now
