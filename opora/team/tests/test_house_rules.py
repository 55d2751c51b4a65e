"""Exactly ten house rules, worded in the team's languages, bound to what shows whether they are kept."""

from __future__ import annotations

import pytest

from opora.kernel.errors import Absent, DeskError, Refused
from opora.kernel.models import AuditRow
from opora.pure.coach.rules import all_rules
from opora.pure.quality.scorecard import Item
from opora.team import actions, queries
from opora.team.models import InterfaceLanguage
from opora.team.tests.people import ola, petr

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("language", InterfaceLanguage.values)
def test_a_new_desk_has_ten_rules_in_every_language(language: str) -> None:
    found = queries.house_rules(language)
    assert [one.position for one in found] == list(range(1, 11))
    assert len({one.text for one in found}) == 10
    if language != "en":
        assert not {one.text for one in found} & {one.text for one in queries.house_rules("en")}


def test_each_is_bound_to_something_that_exists() -> None:
    codes = {rule.code for rule in all_rules()}
    assert all((one.rules or one.item) and set(one.rules) <= codes for one in queries.house_rules("en"))
    assert {one.item for one in queries.house_rules("en")} >= set(Item)


def test_a_lead_words_one_anew_and_the_other_languages_keep_ours() -> None:
    lead = ola()
    shipped = queries.house_rules("pl")[3].text
    actions.change_house_rule(4, by=lead, texts={"cs": "  Žádná otázka\nnezůstane ležet ", "pl": shipped}, rules=["C-R18"], item="listened")
    czech, polish = queries.house_rules("cs")[3], queries.house_rules("pl")[3]
    assert (czech.text, czech.rules, czech.item, czech.is_changed) == ("Žádná otázka nezůstane ležet", ("C-R18",), "listened", True)
    assert polish.text == shipped
    assert AuditRow.objects.get(act="house_rule.changed").subject == "house_rule:4"


def test_our_words_come_back() -> None:
    lead = ola()
    before = queries.house_rules("en")
    actions.change_house_rule(1, by=lead, texts={"en": "Be quick"}, rules=[], item="time")
    assert len(queries.house_rules("en")) == 10
    actions.reset_house_rule(1, by=lead)
    actions.reset_house_rule(1, by=lead)
    assert queries.house_rules("en") == before


@pytest.mark.parametrize(("rules", "item"), [([], ""), (["C-R99"], ""), (["C-R18"], "speed")])
def test_a_rule_that_nothing_can_show_is_refused(rules: list[str], item: str) -> None:
    with pytest.raises(DeskError):
        actions.change_house_rule(4, by=ola(), texts={}, rules=rules, item=item)
    assert not queries.house_rules("en")[3].is_changed


@pytest.mark.parametrize("position", [0, 11, -1])
def test_there_is_no_eleventh(position: int) -> None:
    with pytest.raises(Absent):
        actions.change_house_rule(position, by=ola(), texts={}, rules=["C-R18"], item="")


def test_only_a_lead_changes_them() -> None:
    agent = petr()
    with pytest.raises(Refused):
        actions.change_house_rule(1, by=agent, texts={"en": "Be quick"}, rules=["C-R11"], item="")
    with pytest.raises(Refused):
        actions.reset_house_rule(1, by=agent)
