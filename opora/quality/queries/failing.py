"""Which of the ten house rules fails most: by what the coach saw leave, and by lines to which reviewers gave nothing.

Of the whole team, never of a person.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from opora.quality.models import Score
from opora.replies.queries import RuleFigures, rule_figures
from opora.team.house_rules import OneOfTen
from opora.team.queries import house_rules

NOTHING = RuleFigures(0, 0)


@dataclass(frozen=True, slots=True)
class HouseRuleFigures:
    """`shown`: how often the coach spoke for the rule; `left`: how often its advice was not followed; `marked` cards and how many
    of them gave it nothing (`lost`). `failed` is what went out against the rule."""

    rule: OneOfTen
    shown: int
    left: int
    marked: int
    lost: int

    @property
    def failed(self) -> int:
        return self.left + self.lost


def house_rule_figures(language: str, *, since: datetime | None = None) -> list[HouseRuleFigures]:
    """All ten, the one that fails most first; those that fail alike stay in order."""
    coach = rule_figures(since=since)
    marks = _marks(since)
    found = []
    for rule in house_rules(language):
        figures = [coach.get(code, NOTHING) for code in rule.rules]
        given = marks.get(rule.item, [])
        shown, followed = sum(one.shown for one in figures), sum(one.followed for one in figures)
        lost = given.count(0)
        found.append(HouseRuleFigures(rule, shown, shown - followed, len(given), lost))
    return sorted(found, key=lambda one: -one.failed)


def _marks(since: datetime | None) -> dict[str, list[int]]:
    rows = Score.objects.filter(review__done_at__isnull=False)
    found: dict[str, list[int]] = {}
    for card in (rows.filter(at__gte=since) if since else rows).values_list("marks", flat=True):
        for item, mark in card.items():
            found.setdefault(item, []).append(mark)
    return found
