"""Customers who are signed in at the shop: the shop's server signs who they are, and then it is proven and not merely typed."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

VALID_FOR = timedelta(days=1)  # a page may stay open, or in a cache, for a while
LONGEST = {"id": 120, "email": 254, "name": 120, "at": 12}


@dataclass(frozen=True, slots=True)
class ShopCustomer:
    """Somebody the shop vouches for."""

    id: str
    email: str
    name: str


def signature(secret: str, *, id: str, email: str, name: str, at: str) -> str:
    """Hex HMAC-SHA256 over the four lines: id, e-mail, name, and the seconds since 1970."""
    return hmac.new(secret.encode(), "\n".join((id, email, name, at)).encode(), hashlib.sha256).hexdigest()


def shop_customer(told: object, secret: str, *, at: datetime) -> ShopCustomer | None:
    """Who this is, or None where nothing is signed, the signature is wrong, or it is older than a day."""
    if not secret or not isinstance(told, Mapping):
        return None
    said = {name: _short(told, name) for name in LONGEST}
    if not said["id"] or any("\n" in value for value in said.values()):
        return None
    right = signature(secret, **said)
    if not hmac.compare_digest(right.encode(), _short(told, "signature", 64).encode("utf-8", "replace")):
        return None
    if not said["at"].isdecimal() or abs(at.timestamp() - int(said["at"])) > VALID_FOR.total_seconds():
        return None
    return ShopCustomer(said["id"], said["email"], said["name"])


def _short(told: Mapping[str, Any], name: str, longest: int = 0) -> str:
    value = told.get(name, "")
    text = value if isinstance(value, str) else ""
    return text if len(text) <= (longest or LONGEST[name]) and "\x00" not in text else ""
