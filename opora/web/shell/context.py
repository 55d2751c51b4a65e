"""What the frame of every page needs."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from opora.team import queries as team


def shell(request: HttpRequest) -> dict[str, Any]:
    """The desk and the reader's wishes; the rail adds its views and counts itself, live."""
    reader = getattr(request, "user", None)
    signed_in = bool(reader and reader.is_authenticated)
    return {
        "desk": team.desk(),
        "reader": reader if signed_in else None,
        "theme": getattr(reader, "theme", "auto"),
    }
