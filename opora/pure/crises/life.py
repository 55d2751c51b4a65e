"""The life of a crisis (domain.md, A2): from which state it may come into which."""

from __future__ import annotations

ORDER = ("reported", "acknowledged", "informing", "working", "resolved", "catching_up", "stood_down", "reviewed", "closed")
_ONWARD = {
    "reported": {"acknowledged"},
    "acknowledged": {"informing", "working", "resolved"},
    "informing": {"working", "resolved"},
    "working": {"resolved"},
    "resolved": {"catching_up", "working"},
    "catching_up": {"stood_down", "working"},
    "stood_down": {"reviewed", "working"},
    "reviewed": {"closed"},
    "closed": set[str](),
}


def may_become(state: str, wanted: str) -> bool:
    """Whether a crisis in one state may come into another; the way back is from repaired to worked on."""
    return wanted in _ONWARD.get(state, ())


def is_past(state: str, other: str) -> bool:
    """Whether a crisis has left a state behind."""
    return ORDER.index(state) > ORDER.index(other)
