"""Files that people of the desk attach: kept in the database, once per content, so that one backup holds everything."""

from __future__ import annotations

import hashlib

from opora.kernel.models import Blob


def keep(content: bytes) -> Blob:
    """Store bytes and return their row; the same bytes again return the same row."""
    name = hashlib.sha256(content).hexdigest()
    blob, _ = Blob.objects.get_or_create(sha256=name, defaults={"content": content, "size": len(content)})
    return blob
