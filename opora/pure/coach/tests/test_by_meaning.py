"""What sentences mean joins the lists: heard in new words, passed over where a word only sounds like a fault."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from opora.pure.coach import AskedQuestion, Draft, Facts, asked_of_meaning, check
from opora.pure.meaning import FOUND, Asked, Judged, is_installed, judgements

NAMES = ("complains", "upset", "promise", "leads", *(f"C-R{number:02}" for number in range(1, 37)))
CUSTOMER = "The kettle I got from you on Monday has a crack in its lid."
QUIET = "I see. Jana will take the lid out of another box for you."
LESSON = "That page is there to be read, by the way."


class Told:
    """Judges as the table says: texts, calmly of all others, and under "reply" the reply as a whole."""

    def __init__(self, told: Mapping[str, Mapping[str, float]]) -> None:
        self.told = told

    def judged(self, texts: Sequence[Asked]) -> Sequence[Judged]:
        return [self._text(one) if isinstance(one, str) else self.told.get("reply", {}) for one in texts]

    def _text(self, text: str) -> Judged:
        return {**dict.fromkeys(NAMES, 0.2), **self.told.get(text.strip(), {})}


def found(reply: str, told: Mapping[str, Mapping[str, float]], customer: str = CUSTOMER, **facts: Any) -> dict[str, str]:
    """Rule by rule the words it means."""
    known = Facts(customer=customer, customer_language="en", meaning=Told(told), **facts)
    return {one.rule: reply[one.start : one.end] if one.start is not None else "" for one in check(Draft(reply, language="en"), known)}


def test_a_lecture_in_words_that_no_list_knows_is_heard() -> None:
    assert "C-R09" not in found(f"{QUIET} {LESSON}", {})
    told = {"reply": {"C-R09": 0.8, "C-R09 found": 0.9}, LESSON: {"C-R09": 0.8}}
    assert found(f"{QUIET} {LESSON}", told)["C-R09"] == LESSON


def test_a_word_that_only_sounds_like_a_fault_is_passed_over() -> None:
    shrug = "These things happen."
    assert "C-R03" in found(f"{QUIET} {shrug}", {})
    assert "C-R03" in found(f"{QUIET} {shrug}", {"reply": {"C-R03": 0.1, "C-R03 found": 0.6}})
    assert "C-R03" not in found(f"{QUIET} {shrug}", {"reply": {"C-R03": 0.01, "C-R03 found": 0.2}})


def test_a_reply_that_helps_nobody_is_heard_as_a_whole_unless_somebody_knows_it_answers_no_complaint() -> None:
    told = {"reply": {"C-R13": 0.8, "C-R13 found": 0.9}}
    assert found(QUIET, told)["C-R13"] == ""
    assert "C-R13" not in found(QUIET, told, is_complaint=False)


def test_what_the_case_knows_is_not_taken_back_by_what_words_mean() -> None:
    calm = {"reply": {f"{rule}{behind}": 0.01 for rule in ("C-R13", "C-R18", "C-R19") for behind in ("", " found")}}
    thanks, question = "Dear Jan, thank you for writing to us.", "Is the lid dishwasher safe?"
    assert "C-R18" in found(thanks, {}, question) and "C-R18" not in found(thanks, calm, question)
    assert "C-R18" in found(thanks, calm, questions=(AskedQuestion(4, question),))
    assert "C-R19" not in found(QUIET, calm) and "C-R19" in found(QUIET, calm, is_complaint=True)


def test_what_must_be_named_or_may_stop_a_reply_is_not_heard_by_meaning_alone() -> None:
    sure = {f"{rule}{behind}": 0.99 for rule in ("C-R18", "C-R32") for behind in ("", " found")}
    assert not {"C-R18", "C-R32"} & set(found(QUIET, {"reply": sure}))


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
    *texts, customer, whole = asked
    assert customer == CUSTOMER
    assert not any("broken" in one for one in texts) and any("on its way" in one for one in texts)
    assert whole == (CUSTOMER, *texts)


@pytest.mark.skipif(not is_installed(), reason="the weights are unpacked by a package that comes with the sentence model")
def test_every_judgement_that_a_rule_asks_for_was_learnt() -> None:
    import numpy

    learnt, whole = judgements(), judgements().of_reply(None, numpy.zeros((1, 384), dtype=numpy.float32))
    assert {"complains", "upset", "promise", "leads", "C-R09", "C-R34"} <= set(learnt.names) <= set(NAMES)
    assert {"C-R09", "C-R09" + FOUND, "C-R13", "C-R18" + FOUND} <= set(whole)
