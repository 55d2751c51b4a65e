"""Drawing a part of a page once: the same template with the same values, in the same language, looks the same again.

A list of fifty rows is drawn anew at every change of one of them, for everybody who has it open; nearly all rows are as
they were. What is kept is bounded in bytes, the part not asked for longest goes first.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from hashlib import blake2b
from typing import Any

from django.template import Context
from django.template.loader import get_template
from django.utils.safestring import SafeString
from django.utils.translation import get_language

MOST_KEPT = 12_000_000  # characters


class Drawn:
    """Drawn parts by the fingerprint of what they were drawn from."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._size = 0
        self._parts: OrderedDict[bytes, SafeString] = OrderedDict()
        self._lock = threading.Lock()

    def part(self, template: str, values: dict[str, Any]) -> SafeString:
        """The template drawn with these values alone: no request, no person, no secret of a form."""
        key = blake2b(f"{template}\0{get_language()}\0{values!r}".encode("utf-8", "replace"), digest_size=16).digest()
        with self._lock:
            kept = self._parts.get(key)
            if kept is not None:
                self._parts.move_to_end(key)
                return kept
        fresh: SafeString = get_template(template).template.render(Context(values))  # type: ignore[attr-defined]
        self._keep(key, fresh)
        return fresh

    def _keep(self, key: bytes, part: SafeString) -> None:
        with self._lock:
            if key not in self._parts:
                self._parts[key] = part
                self._size += len(part)
            while self._size > self._most:
                self._size -= len(self._parts.popitem(last=False)[1])


drawn = Drawn(MOST_KEPT)
