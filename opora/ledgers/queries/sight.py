"""Looking at a case once: whether this person may see it, and which cases were joined into it."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import QuerySet

from opora.cases.models import Case
from opora.cases.queries import open_boxes, was_opened, within
from opora.kernel.access import absent
from opora.kernel.db.prepared import prepared
from opora.ledgers.belonging import family
from opora.team.models import Agent


@dataclass(frozen=True, slots=True)
class Seen:
    """A case that is open to its reader. `family` are its number and those of the cases joined into it."""

    case: Case
    family: list[int]


def seen(case: Case, *, for_: Agent) -> Seen:
    """Absent when the case is not open to this person."""
    if not was_opened(case, by=for_) and not _open(case.pk, *open_boxes(for_=for_)):
        raise absent("Case", case.pk)
    return Seen(case, family(case))


@prepared
def _open(case: int, *boxes: list[int]) -> QuerySet[Case]:
    return within(Case.objects.filter(pk=case), boxes).only("pk")
