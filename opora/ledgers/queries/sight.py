"""Looking at a case once: whether this person may see it, and which cases were joined into it."""

from __future__ import annotations

from dataclasses import dataclass

from opora.cases.models import Case
from opora.cases.queries import visible_cases
from opora.kernel.access import fetch_or_absent
from opora.ledgers.belonging import family
from opora.team.models import Agent


@dataclass(frozen=True, slots=True)
class Seen:
    """A case that is open to its reader. `family` are its number and those of the cases joined into it."""

    case: Case
    family: list[int]


def seen(case: Case, *, for_: Agent) -> Seen:
    """Absent when the case is not open to this person."""
    fetch_or_absent(visible_cases(for_=for_).only("pk"), pk=case.pk)
    return Seen(case, family(case))
