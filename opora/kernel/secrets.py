"""The installation's secret, and the keys made from it. A lost secret means lost mailbox passwords, so backups carry it."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from base64 import urlsafe_b64encode
from pathlib import Path


def secret_key(data: Path) -> str:
    """The secret of this data folder; made at first use, readable by its owner only."""
    path = data / "secret"
    try:
        return path.read_text().strip()
    except FileNotFoundError:
        return _make_secret(path)


def _make_secret(path: Path) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:  # another process of the same start was faster
        return path.read_text().strip()
    with os.fdopen(handle, "w") as file:
        file.write(secrets.token_urlsafe(48))
    return path.read_text().strip()


def derived_key(purpose: str, *, of: str) -> bytes:
    """32 bytes for one purpose, so that no two uses share a key."""
    return hmac.new(of.encode(), purpose.encode(), hashlib.sha256).digest()


def sealing_key(purpose: str, *, of: str) -> bytes:
    """A Fernet key for one purpose."""
    return urlsafe_b64encode(derived_key(purpose, of=of))
