"""What happened to what we know of customers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PeopleLinked:
    """Two customers turned out to be one: `joined` became part of `kept`."""

    kept: int
    joined: int


@dataclass(frozen=True, slots=True)
class OrdersImported:
    """These orders are known now, or known better."""

    numbers: list[str]


@dataclass(frozen=True, slots=True)
class PeopleUnlinked:
    """A linking was undone or addresses were parted: `restored` is a customer of its own again."""

    kept: int
    restored: int
