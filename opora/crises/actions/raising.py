"""Raising an alarm: one sentence, and the crisis has an owner to be, a clock and people who know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.crises.actions.entries import note
from opora.crises.actions.roles import ask_roles
from opora.crises.actions.telling import tell_all
from opora.crises.events import CrisisRaised
from opora.crises.models import Crisis, Drill, Level, Scenario, SpikeCard
from opora.crises.queries.alarm import proposal
from opora.kernel.access import demand
from opora.kernel.errors import Conflict, DeskError
from opora.kernel.events import say
from opora.playbooks import actions as playbooks
from opora.playbooks.models import Playbook
from opora.team.models import Agent

THREATENED = frozenset({"business", "colleagues"})
LONGEST_TITLE = 120


@dataclass(frozen=True, slots=True)
class Alarm:
    """What the form asks. Only the sentence is needed; the rest is proposed from it where it is left open."""

    sentence: str
    threatens: Sequence[str] = ()
    scenario: Scenario | None = None
    level: int | None = None
    since: datetime | None = None
    card: SpikeCard | None = None
    drill: Drill | None = None
    playbook: Playbook | None = None
    """The plan to follow where no scenario names one."""
    words: Sequence[str] = field(default_factory=tuple)


@transaction.atomic
def raise_alarm(alarm: Alarm, *, by: Agent) -> Crisis:
    """Open a crisis, tell everybody, ask for the roles. The same card raises one crisis, however many people click."""
    demand(by, "crises:raise")
    sentence = " ".join(alarm.sentence.split())
    if len(sentence) < 3:
        raise DeskError(_("Say in one sentence what is happening."), "alarm without a sentence")
    card = _held(alarm.card)
    if card and card.crisis_id:
        return Crisis.objects.get(pk=card.crisis_id)
    proposed = proposal(sentence, language=by.language, card=card)
    scenario = alarm.scenario or (proposed.scenario if alarm.drill is None else None)
    crisis = Crisis.objects.create(
        scenario=scenario,
        title=_title(sentence),
        sentence=sentence,
        level=alarm.level or proposed.level,
        threatens=[one for one in alarm.threatens if one in THREATENED],
        since=alarm.since or (card.at if card else timezone.now()),
        reported_by=by,
        drill=alarm.drill,
        words=list(alarm.words or (card.stems if card else ())),
    )
    note(crisis, "raised", by=by, text=sentence, level=crisis.level)
    _settle(card, crisis, by)
    _begin_plan(crisis, by, alarm.playbook)
    tell_all(crisis, "crisis_raised", by=by)
    ask_roles(crisis, by=by)
    say(CrisisRaised(crisis=crisis.pk))
    return crisis


@transaction.atomic
def choose_scenario(crisis: Crisis, scenario: Scenario, *, by: Agent) -> Crisis:
    """It is this one: its plan is begun, unless another one is being followed already."""
    demand(by, "crises:work")
    row = Crisis.objects.select_for_update(of=("self",)).get(pk=crisis.pk)
    if row.scenario_id == scenario.pk:
        return row
    if row.run_id and row.bulletins.filter(published_at__isnull=False).exists():
        raise Conflict(_("Customers have been told already. Keep this scenario, or raise another alarm."), f"crisis {row.pk} has news")
    row.scenario, row.run = scenario, None
    row.save(update_fields=["scenario", "run"])
    note(row, "scenario", by=by, name=scenario.name_in(by.language))
    _begin_plan(row, by)
    return row


@transaction.atomic
def change_level(crisis: Crisis, level: int, *, by: Agent) -> Crisis:
    """Larger or smaller than thought; its clocks follow."""
    demand(by, "crises:work")
    if level not in Level.values:
        raise DeskError(_("Choose one of the offered values."), f"level {level}")
    row = Crisis.objects.select_for_update(of=("self",)).get(pk=crisis.pk)
    if row.level != level:
        row.level = level
        row.save(update_fields=["level"])
        note(row, "level", by=by, level=level)
    return row


def _held(card: SpikeCard | None) -> SpikeCard | None:
    return None if card is None else SpikeCard.objects.select_for_update(of=("self",)).get(pk=card.pk)


def _settle(card: SpikeCard | None, crisis: Crisis, by: Agent) -> None:
    if card:
        card.state, card.crisis, card.decided_by, card.decided_at = SpikeCard.State.RAISED, crisis, by, timezone.now()
        card.save(update_fields=["state", "crisis", "decided_by", "decided_at"])


def _begin_plan(crisis: Crisis, by: Agent, chosen: Playbook | None = None) -> None:
    plan = chosen or (crisis.scenario.playbook if crisis.scenario else None)
    if plan is not None and plan.retired_at is None:
        crisis.run = playbooks.start_run(plan, by=by)
        crisis.save(update_fields=["run"])


def _title(sentence: str) -> str:
    return sentence if len(sentence) <= LONGEST_TITLE else sentence[: LONGEST_TITLE - 1].rsplit(" ", 1)[0] + "…"
