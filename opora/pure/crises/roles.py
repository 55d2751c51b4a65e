"""Who takes which role when no plan names anybody (domain.md, C2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

ROLES = ("lead", "voice", "phones", "inbox", "public", "technician", "callbacks")
_GROUPS: dict[int, tuple[tuple[str, ...], ...]] = {
    1: (ROLES,),
    2: (("lead", "voice", "public", "technician"), ("phones", "callbacks", "inbox")),
    3: (("lead", "voice", "technician"), ("phones", "callbacks"), ("inbox", "public")),
    4: (("lead", "technician"), ("voice", "public"), ("phones", "callbacks"), ("inbox",)),
    5: (("lead", "technician"), ("voice",), ("phones", "callbacks"), ("inbox",), ("public",)),
    6: (("lead", "technician"), ("voice",), ("phones",), ("inbox",), ("public",), ("callbacks",)),
}


@dataclass(frozen=True, slots=True)
class Place:
    """A role, who is asked, and who is asked if they do not answer (None: nobody else is there)."""

    role: str
    person: int
    deputy: int | None


def spread(people: Sequence[int]) -> tuple[Place, ...]:
    """Every role to one of the people who are there, the first of whom leads; the deputy is the next in line."""
    if not people:
        return ()
    groups = _GROUPS[min(len(people), max(_GROUPS))]
    return tuple(
        Place(role, people[index], people[(index + 1) % len(people)] if len(people) > 1 else None)
        for index, group in enumerate(groups)
        for role in group
    )


def filled(wanted: Sequence[Place], people: Sequence[int]) -> tuple[Place, ...]:
    """What a plan says, put right for those who are not there: their deputy, else as `spread` would have it."""
    there, spare = set(people), {one.role: one for one in spread(people)}
    planned = {one.role: one for one in wanted}
    return tuple(one for role in ROLES if (one := _present(planned.get(role), there) or spare.get(role)))


def _present(planned: Place | None, there: set[int]) -> Place | None:
    if planned is None:
        return None
    deputy = planned.deputy if planned.deputy in there else None
    if planned.person in there:
        return Place(planned.role, planned.person, deputy)
    return Place(planned.role, deputy, None) if deputy is not None else None
