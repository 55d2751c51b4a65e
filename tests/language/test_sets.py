"""The example sets are what the figures rest on: big enough, well formed, and the kept part truly apart.

A failure says how many examples of the kept part are wrong, never which: nobody is to read them before they are judged.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

import pytest

from tests.language import said, taught, told
from tests.language.examples import KEPT, LANGUAGES, PARTS, SETS, Item, examples
from tests.language.pairing import places

KINDS = {"replies": 150, "promises": 100, "customers": 60, "texts": 60}
"""The fewest examples a language."""
SPOTLESS = {"replies": "rules", "promises": "promises"}
RULES = {f"C-R{number:02}" for number in range(1, 37)}
PROMISE_KINDS = {"callback", "reply", "refund", "delivery", "action"}
SCRIPTS = {"Latn", "Cyrl", "Grek"}
MARKED = ("questions", "requests", "dates", "sums", "references")


def _every(kind: str, language: str) -> list[Item]:
    return [item for part in ("tuned", "kept") for _, item in examples(kind, part, [language])]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_language_has_enough_examples_and_keeps_a_third_aside(kind: str, language: str) -> None:
    tuned, kept = (len(list(examples(kind, part, [language]))) for part in ("tuned", "kept"))
    assert tuned + kept >= KINDS[kind]
    assert 0.28 <= kept / (tuned + kept) <= 0.40


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", SPOTLESS)
def test_about_a_third_of_the_examples_is_without_fault_or_a_hard_negative(kind: str, language: str) -> None:
    every = _every(kind, language)
    assert 0.25 <= sum(not item[SPOTLESS[kind]] for item in every) / len(every) <= 0.45


@pytest.mark.parametrize("kind", KINDS)
def test_no_example_stands_in_both_parts_and_no_name_is_given_twice(kind: str) -> None:
    every = [(part in KEPT, item) for part in PARTS for _, item in examples(kind, part)]
    names = [item["id"] for _, item in every]
    opened, kept = (
        {(item.get("customer", ""), item.get("reply") or item["text"]) for is_kept, item in every if is_kept == wanted}
        for wanted in (False, True)
    )
    twice, in_both = len(names) - len(set(names)), len(opened & kept)
    assert (twice, in_both) == (0, 0)


def _sound_reply(item: Item) -> bool:
    rules, arguable = set(item["rules"]), set(item.get("may") or [])
    sent = datetime.fromisoformat(item["at"])
    return (
        bool(item["customer"].strip() and item["reply"].strip())
        and rules | arguable <= RULES
        and not rules & arguable
        and sent.tzinfo is not None
    )


def _sound_promise(item: Item) -> bool:
    sent = datetime.fromisoformat(item["sent_at"])
    return sent.tzinfo is not None and all(one["kind"] in PROMISE_KINDS and _sound_due(one["due"], sent) for one in item["promises"])


def _sound_due(due: str | None, sent: datetime) -> bool:
    """A day or an instant with its offset, not before the sending."""
    if due is None:
        return True
    return datetime.fromisoformat(due) > sent if "T" in due else date.fromisoformat(due) >= sent.date()


def _sound_customer(item: Item) -> bool:
    for topic in MARKED:
        places(item["text"], item[topic])
    return all(isinstance(item[one], bool) for one in ("upset", "embarrassed", "apology_due")) and 0 <= item["substance"] <= 1


def _sound_text(item: Item) -> bool:
    return bool(item["text"].strip()) and item["script"] in SCRIPTS and isinstance(item["greeklish"], bool)


CHECKS: dict[str, Callable[[Item], bool]] = {
    "replies": _sound_reply,
    "promises": _sound_promise,
    "customers": _sound_customer,
    "texts": _sound_text,
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_example_is_well_formed(kind: str) -> None:
    wrong = {part: [item["id"] for _, item in examples(kind, part) if not _is_sound(CHECKS[kind], item)] for part in PARTS}
    how_many_kept = sum(len(wrong.pop(part)) for part in KEPT)
    assert not any(wrong.values()), wrong
    assert how_many_kept == 0


def _is_sound(check: Callable[[Item], bool], item: Item) -> bool:
    try:
        return check(item)
    except (KeyError, ValueError, TypeError):
        return False


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_written_to_learn_from_is_well_formed_and_is_in_no_part_kept_aside(language: str) -> None:
    sentences = [(judged, text) for _, judged, text in taught.lines(language)]
    mails = list(told.lines(language))
    kept = {item["text"] for kind in ("promises", "customers") for part in KEPT for _, item in examples(kind, part, [language])}
    assert {judged for judged, _ in sentences} == PROMISE_KINDS | {taught.NOTHING}
    assert {judged for judged, _ in mails} == {told.COMPLAINS, told.ASKS}
    of_both = {text for _, text in (*sentences, *mails)} & kept
    assert len(of_both) == 0
    assert len(sentences) >= 150 and len(mails) >= 40


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lines_that_meanings_are_learnt_from_are_sound(language: str) -> None:
    files = sorted((SETS / "taught").glob(f"said.{language}.*.txt"))
    every = [line for file in files for line in said.lines(file)]
    known = RULES | {"fine", "leads", "stays", said.COMPLAINS, said.UPSET, said.CALM}
    assert len(every) >= 2_400
    assert [text for labels, text in every if not text or not labels <= known] == []
    assert len({text for _labels, text in every}) == len(every)
