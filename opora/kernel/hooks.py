"""Webhooks of other people: signatures over the raw bytes, a window of five minutes, and bodies of bounded size (B61–B63)."""

from __future__ import annotations

import base64
import hmac
from datetime import datetime, timedelta

from django.http import HttpRequest
from django.http.request import RawPostDataException

FRESH_FOR = timedelta(minutes=5)


def body_within(request: HttpRequest, largest: int) -> bytes | None:
    """The raw body, or None when it is larger than allowed or broke off."""
    told = request.headers.get("Content-Length", "")
    if told.isdigit() and int(told) > largest:
        return None
    try:
        raw = request.body
    except (RawPostDataException, OSError, ValueError):
        return None
    return raw if len(raw) <= largest else None


def signed(secret: str, raw: bytes, told: str, *, prefix: str = "sha256=", digest: str = "sha256") -> bool:
    """Whether `told` is `prefix` and the hex HMAC of the bytes. Without a secret nothing is ever signed: the door is closed."""
    if not secret or not told.startswith(prefix):
        return False
    right = hmac.new(secret.encode(), raw, digest).hexdigest()
    return hmac.compare_digest(right.encode(), told[len(prefix) :].lower().encode("utf-8", "replace"))


def signed_in_base64(secret: str, raw: bytes, told: str, *, digest: str = "sha256") -> bool:
    """The same for providers that write the HMAC in base64."""
    if not secret:
        return False
    right = base64.b64encode(hmac.new(secret.encode(), raw, digest).digest())
    return hmac.compare_digest(right, told.encode("utf-8", "replace"))


def same_secret(secret: str, told: str) -> bool:
    """Whether a token that came with a call is the agreed one; an empty one is never right."""
    return bool(secret) and hmac.compare_digest(secret.encode(), told.encode("utf-8", "replace"))


def is_fresh(stamp: str, *, at: datetime) -> bool:
    """Whether a time in whole seconds since 1970 lies within five minutes of now, before or after."""
    if not (stamp.isascii() and stamp.isdigit() and len(stamp) < 13):
        return False
    return abs(at.timestamp() - int(stamp)) <= FRESH_FOR.total_seconds()
