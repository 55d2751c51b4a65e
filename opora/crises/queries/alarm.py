"""What the desk makes of an alarm's sentence before it is raised: which scenario, how large, how often before, what was learnt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from django.db.models import QuerySet
from django.utils import timezone

from opora.cases.models import Case
from opora.crises.models import Lesson, Level, Occurrence, Scenario, SpikeCard
from opora.kernel.db.prepared import prepared
from opora.pure.crises.levels import proposed_level
from opora.pure.crises.recognising import likeliest

CUSTOMERS_OF = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Proposal:
    """`before` are the times it happened, newest first; it is shown as repeated from the second time on (requirement S0-18)."""

    scenario: Scenario | None
    level: int
    before: tuple[Occurrence, ...]
    lesson: Lesson | None

    @property
    def is_repeated(self) -> bool:
        return bool(self.before)


def proposal(sentence: str, *, language: str, card: SpikeCard | None = None) -> Proposal:
    """Read from the sentence and from the card it answers, if any."""
    scenario = meant(" ".join([sentence, *(card.words if card else ())]))
    before = past(scenario) if scenario else ()
    return Proposal(scenario, _level(scenario, card), before, newest_lesson(scenario) if scenario else None)


@prepared
def _past(scenario: int) -> QuerySet[Occurrence]:
    return Occurrence.objects.filter(scenario=scenario, merged_into=None).order_by("-happened_on", "-pk")


def past(scenario: Scenario) -> tuple[Occurrence, ...]:
    """The times a scenario happened, newest first."""
    return tuple(_past(scenario.pk))


@prepared
def _lessons(scenario: int) -> QuerySet[Lesson]:
    return Lesson.objects.filter(scenario=scenario).order_by("-written_at")


def newest_lesson(scenario: Scenario) -> Lesson | None:
    """What was learnt last time; a draft only where nothing better is there."""
    lessons = _lessons(scenario.pk)
    return next((one for one in lessons if one.state != Lesson.State.DRAFT), lessons[0] if lessons else None)


def meant(words: str) -> Scenario | None:
    """Which scenario of the register a sentence speaks of; None where that is not clear."""
    known = {one.pk: one for one in Scenario.objects.exclude(state=Scenario.State.REFUSED).select_related("playbook")}
    which = likeliest(words, {pk: [stem for stems in one.words.values() for stem in stems] for pk, one in known.items()})
    return known[which] if which is not None else None


def _level(scenario: Scenario | None, card: SpikeCard | None) -> int:
    usual = scenario.usual_level if scenario else None
    if card is None:
        return usual or Level.LIMITED
    customers = Case.objects.filter(last_message_at__gte=timezone.now() - CUSTOMERS_OF).values("customer").distinct().count()
    return proposed_level(hit=card.contacts, customers=customers, usual=usual)
