"""A thin line about something that happened to a case outside the desk."""

from __future__ import annotations

from typing import Any

from opora.cases.actions.changing import changing
from opora.cases.models import Case


def note_line(case: Case, kind: str, **values: Any) -> None:
    """Write it down as something that the desk noticed; nothing else of the case changes."""
    with changing(case, kind, "", by=None, **values):
        pass
