"""So much and no more: against floods and against guessing, for doors that strangers may knock at.

Counts are kept in the cache that all processes share, by a hash of what they count; they are forgotten when their time is over.
"""

from __future__ import annotations

import hashlib
import time
from collections import OrderedDict

from django.core.cache import cache
from django.http import HttpRequest


def counted(what: str, of: str, *, seconds: int) -> int:
    """How often this happened within the running stretch of so many seconds, this time included."""
    key = f"count-{what}-{hashlib.sha256(of.encode('utf-8', 'replace')).hexdigest()[:32]}"
    cache.add(key, 0, seconds)
    try:
        return int(cache.incr(key))
    except ValueError:  # it ran out between the two
        return 1


def address_of(request: HttpRequest) -> str:
    """The network address a request came from; of IPv6 the part that one household has, since it may use all of it."""
    address = str(request.META.get("REMOTE_ADDR", ""))
    return ":".join(address.split(":")[:4]) if ":" in address else address


class Stretch:
    """So many within a running stretch of seconds, for each name; `counted` for one process that asks no database."""

    def __init__(self, *, most: int, seconds: float, most_names: int = 20_000) -> None:
        self._most, self._seconds, self._most_names = most, seconds, most_names
        self._counts: OrderedDict[str, tuple[float, int]] = OrderedDict()

    def takes(self, name: str) -> bool:
        """Whether there is room for one more now; asking counts."""
        now = time.monotonic()
        begun, count = self._counts.pop(name, (now, 0))
        if now - begun >= self._seconds:
            begun, count = now, 0
        self._counts[name] = (begun, count + 1)
        if len(self._counts) > self._most_names:
            self._counts.popitem(last=False)
        return count < self._most


class Bucket:
    """A limit for one process that asks no database: `rate` a second on average, `burst` at once, for each name."""

    def __init__(self, *, rate: float, burst: int, most_names: int = 20_000) -> None:
        self._rate, self._burst, self._most = rate, burst, most_names
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def takes(self, name: str) -> bool:
        """Whether there is room for one more now; if so it is taken."""
        now = time.monotonic()
        left, at = self._left.pop(name, (float(self._burst), now))
        left = min(self._burst, left + (now - at) * self._rate)
        self._left[name] = (left - 1 if left >= 1 else left, now)
        if len(self._left) > self._most:
            self._left.popitem(last=False)
        return left >= 1
