"""TLS towards mail servers: certificates are always checked; nothing falls back to clear text."""

from __future__ import annotations

import os
import ssl


class NotEncrypted(Exception):
    """The server offers no TLS although the account demands it."""


def tls_context() -> ssl.SSLContext:
    """The system's trusted authorities, and those in the file that `OPORA_EXTRA_CA` names (for a mail server of one's own)."""
    context = ssl.create_default_context()
    extra = os.environ.get("OPORA_EXTRA_CA")
    if extra:
        context.load_verify_locations(cafile=extra)
    return context
