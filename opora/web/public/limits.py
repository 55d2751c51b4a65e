"""So many tries and no more: against guessing links and against flooding us. Kept for minutes, by a hash of address or link."""

from __future__ import annotations

import hashlib

from django.core.cache import cache
from django.http import HttpRequest

MISSES, MISSES_IN = 30, 600  # unknown links from one address in so many seconds
WORDS, WORDS_IN = 30, 3600  # things said by one link


def may_look(request: HttpRequest) -> bool:
    """Whether this address has not yet tried too many links that do not exist."""
    return int(cache.get(_key("miss", _address(request)), 0)) < MISSES


def missed(request: HttpRequest) -> None:
    """Count a link that does not exist."""
    _count(_key("miss", _address(request)), MISSES_IN)


def may_speak(token: str) -> bool:
    """Count something said by a link; False once it is too much."""
    return _count(_key("said", token), WORDS_IN) <= WORDS


def _count(key: str, seconds: int) -> int:
    cache.add(key, 0, seconds)
    try:
        return cache.incr(key)
    except ValueError:  # it ran out between the two
        return 1


def _key(what: str, of: str) -> str:
    return f"public-{what}-{hashlib.sha256(of.encode('utf-8', 'replace')).hexdigest()[:32]}"


def _address(request: HttpRequest) -> str:
    return str(request.META.get("REMOTE_ADDR", ""))
