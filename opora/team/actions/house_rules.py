"""Changing the ten house rules: their words, and what shows whether they are kept. None can be added or taken away."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from django.db import transaction
from django.utils.translation import gettext as _

from opora.kernel import audit
from opora.kernel.access import absent, demand
from opora.kernel.errors import DeskError
from opora.pure.coach.rules import all_rules
from opora.pure.quality.scorecard import Item
from opora.team.house_rules import BOUND, shipped_text
from opora.team.models import Agent, HouseRule, InterfaceLanguage

LONGEST_TEXT = 200


@transaction.atomic
def change_house_rule(position: int, *, by: Agent, texts: Mapping[str, str], rules: Collection[str], item: str) -> HouseRule:
    """Word one of the ten (1–10) by interface language and bind it to codes of the coach, an item of the scorecard, or both.

    Languages that are missing, empty or worded as shipped keep our words. One that is bound to nothing is refused.
    """
    demand(by, "coach:change")
    demand_position(position)
    _demand_binding(rules, item)
    kept = {language: _tidy(text) for language, text in texts.items() if language in InterfaceLanguage.values}
    kept = {language: text for language, text in kept.items() if text and text != shipped_text(position, language)}
    values = {"texts": kept, "rules": list(dict.fromkeys(rules)), "item": item, "changed_by": by}
    row, _new = HouseRule.objects.update_or_create(position=position, defaults=values)
    audit.record("house_rule.changed", f"house_rule:{position}", by=by, rules=row.rules, item=item, languages=sorted(kept))
    return row


@transaction.atomic
def reset_house_rule(position: int, *, by: Agent) -> None:
    """Take our words and bindings again; harmless when nothing was changed."""
    demand(by, "coach:change")
    demand_position(position)
    gone, _kinds = HouseRule.objects.filter(position=position).delete()
    if gone:
        audit.record("house_rule.reset", f"house_rule:{position}", by=by)


def demand_position(position: int) -> None:
    """Only the ten are there."""
    if not 1 <= position <= len(BOUND):
        raise absent("HouseRule", position)


def _demand_binding(rules: Collection[str], item: str) -> None:
    known = {rule.code for rule in all_rules()} | {code for codes, _item in BOUND for code in codes}
    if not set(rules) <= known or item not in {"", *Item}:
        raise DeskError(_("Choose one of the offered values."), f"house rule bound to {rules!r} and {item!r}")
    if not rules and not item:
        raise DeskError(
            _("Choose what shows whether this rule is kept: an advice of the coach, or a line of the scorecard."), "bound to nothing"
        )


def _tidy(text: str) -> str:
    return " ".join(text.split())[:LONGEST_TEXT]
