"""Webhooks of other people: signatures over the raw bytes, a window of five minutes, and bodies of bounded size (B61–B63)."""

from __future__ import annotations

import base64
import hmac
from collections.abc import Mapping
from datetime import datetime, timedelta

from django.http import HttpRequest
from django.http.request import RawPostDataException

FRESH_FOR = timedelta(minutes=5)
STAMP, SIGNATURE = "X-Opora-Timestamp", "X-Opora-Signature"
"""Our own way of signing, for webhooks that we send and for those who write programs for us: HMAC-SHA256 over "time.body"."""


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


def stamp_headers(secret: str, raw: bytes, *, at: datetime) -> dict[str, str]:
    """The two headers by which a receiver knows that we sent these bytes, and when."""
    stamp = str(int(at.timestamp()))
    digest = hmac.new(secret.encode(), stamp.encode() + b"." + raw, "sha256").hexdigest()
    return {STAMP: stamp, SIGNATURE: f"sha256={digest}"}


def is_stamped(secret: str, raw: bytes, headers: Mapping[str, str], *, at: datetime) -> bool:
    """Whether a call carries these headers, made with this secret within five minutes; closed without a secret."""
    stamp = headers.get(STAMP, "")
    return is_fresh(stamp, at=at) and signed(secret, stamp.encode() + b"." + raw, headers.get(SIGNATURE, ""))
