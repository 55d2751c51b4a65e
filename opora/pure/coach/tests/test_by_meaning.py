"""What sentences mean joins the lists: heard in new words, passed over where a word only sounds like a fault."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from opora.pure.coach import Draft, Facts, asked_of_meaning, check
from opora.pure.meaning import Judged, is_installed, judgements

NAMES = ("complains", "upset", "promise", "leads", *(f"C-R{number:02}" for number in range(1, 37)))
CUSTOMER = "The kettle I got from you on Monday has a crack in its lid."
QUIET = "I see. Jana will take the lid out of another box for you."
LESSON = "That page is there to be read, by the way."


class Told:
    """Judges as the table says, and calmly of everything else."""

    def __init__(self, told: Mapping[str, Mapping[str, float]]) -> None:
        self.told = told

    def judged(self, texts: Sequence[str]) -> Sequence[Judged]:
        return [{**dict.fromkeys(NAMES, 0.2), **self.told.get(one.strip(), {})} for one in texts]


def found(reply: str, told: Mapping[str, Mapping[str, float]], customer: str = CUSTOMER) -> dict[str, str]:
    """Rule by rule the words it means."""
    findings = check(Draft(reply, language="en"), Facts(customer=customer, customer_language="en", meaning=Told(told)))
    return {one.rule: reply[one.start : one.end] if one.start is not None else "" for one in findings}


def test_a_lecture_in_words_that_no_list_knows_is_heard() -> None:
    assert "C-R09" not in found(f"{QUIET} {LESSON}", {})
    assert found(f"{QUIET} {LESSON}", {LESSON: {"C-R09": 0.8}})["C-R09"] == LESSON


def test_a_word_that_only_sounds_like_a_fault_is_passed_over() -> None:
    shrug = "These things happen."
    assert "C-R03" in found(f"{QUIET} {shrug}", {})
    assert "C-R03" not in found(f"{QUIET} {shrug}", {shrug: {"C-R03": 0.01}})


def test_a_complaint_told_without_a_word_of_trouble_wants_an_apology() -> None:
    told = "Room 12 again looks out at the bins."
    assert "C-R19" not in found(QUIET, {}, told)
    assert "C-R19" in found(QUIET, {told: {"complains": 0.95}}, told)
    assert "C-R19" not in found(QUIET, {CUSTOMER: {"complains": 0.02}})


def test_a_reply_that_surely_leads_on_is_a_way_on() -> None:
    reply = "Sorry about the lid! Room nine is yours."
    assert "C-R13" in found(reply, {CUSTOMER: {"complains": 0.95}})
    assert "C-R13" not in found(reply, {CUSTOMER: {"complains": 0.95}, "Room nine is yours.": {"leads": 0.9}})


def test_without_a_judge_the_lists_decide_alone() -> None:
    facts = Facts(customer=CUSTOMER, customer_language="en")
    assert {one.rule for one in check(Draft("These things happen.", language="en"), facts)} >= {"C-R03", "C-R19"}


def test_greetings_and_quoted_words_are_not_asked_about() -> None:
    asked = asked_of_meaning('Good day,\nyou wrote "it is broken". The lid is on its way to you.\nThanks', CUSTOMER)
    assert CUSTOMER in asked
    assert not any("broken" in one for one in asked[:-1])
    assert any("on its way" in one for one in asked)


@pytest.mark.skipif(not is_installed(), reason="the weights are unpacked by a package that comes with the sentence model")
def test_every_judgement_that_a_rule_asks_for_was_learnt() -> None:
    learnt = set(judgements().names)
    assert learnt <= set(NAMES)
    assert {"complains", "upset", "promise", "leads", "C-R09", "C-R34"} <= learnt
