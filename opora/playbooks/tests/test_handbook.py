"""The handbook we ship: every step has a reason in every language, in its own script, in words of its own."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from opora.playbooks import shipped
from opora.playbooks.handbook_files import of_crises, reasons
from opora.playbooks.shipped_files import shipped_plans
from opora.pure.plans import LANGUAGES, Shipped, Words, said

FOLDER = Path(shipped.__file__).parent
EXPLAINED = [one for one in shipped_plans("shop") if one.kind in ("everyday", "small")]
SCRIPTS = {"cs": "LATIN", "pl": "LATIN", "en": "LATIN", "el": "GREEK", "sr": "CYRILLIC"}
SHORTEST, LONGEST = 90, 320
"""Letters of a reason: two or three sentences, no more than somebody reads while a customer waits."""


def scripts(text: str) -> set[str]:
    return {unicodedata.name(letter).split()[0] for letter in text if letter.isalpha()}


def every_text() -> Iterator[tuple[str, Words]]:
    for one in EXPLAINED:
        for step, words in reasons(one.key).items():
            yield f"{one.key}.{step}", words
    for thought in of_crises().thoughts:
        yield f"crises.{thought.key}", thought.why


def ids(one: Any) -> str:
    return one.key if isinstance(one, Shipped) else one if isinstance(one, str) else ""


@pytest.mark.parametrize("plan", EXPLAINED, ids=ids)
def test_each_step_of_everyday_and_small_plans_has_a_reason_in_every_language(plan: Shipped) -> None:
    found = reasons(plan.key)
    assert list(found) == [step.key for step in plan.plan.steps]
    for step in plan.plan.steps:
        assert set(found[step.key]) == set(LANGUAGES)
        assert found[step.key] != step.why


@pytest.mark.parametrize(("where", "words"), list(every_text()), ids=ids)
def test_a_reason_is_said_in_its_own_language_and_script(where: str, words: Words) -> None:
    for language, text in words.items():
        assert SHORTEST <= len(text) <= LONGEST, (language, len(text), text)
        assert scripts(text) == {SCRIPTS[language]}, (language, text)
        assert text.count(". ") + text.count("; ") + text.count("· ") >= 1, text
        assert text.endswith("."), text
    assert len(set(words.values())) == len(words)


def test_no_reason_says_only_what_the_plan_says_already() -> None:
    for plan in EXPLAINED:
        for step in plan.plan.steps:
            for language, text in reasons(plan.key)[step.key].items():
                assert step.why[language].rstrip(".") not in text
                assert text != step.texts[language]


def test_no_two_steps_share_one_reason() -> None:
    for language in LANGUAGES:
        said_here = [words[language] for _where, words in every_text()]
        assert len(set(said_here)) == len(said_here)


def test_a_chapter_is_read_from_its_files_alone() -> None:
    for plan in EXPLAINED:
        files = sorted(path.stem for path in (FOLDER / plan.key / "why").iterdir())
        assert files == sorted(LANGUAGES)
        assert list(reasons(plan.key)) == list(tomllib.loads((FOLDER / plan.key / "why" / "el.toml").read_text("utf-8")))


def test_what_holds_in_every_crisis_is_said_in_every_language() -> None:
    chapter = of_crises()
    assert len(chapter.thoughts) >= 8
    for words in (chapter.name, chapter.about, *(one.text for one in chapter.thoughts)):
        assert set(words) == set(LANGUAGES)
        assert all(scripts(text) == {SCRIPTS[language]} for language, text in words.items())
        assert len(set(words.values())) == len(words)


def test_serbian_is_also_there_in_latin_letters() -> None:
    latin = said(reasons("complaint")["received"], "sr-latn")
    assert latin.startswith("Sećanje") and scripts(latin) == {"LATIN"}


def test_a_plan_without_a_chapter_has_no_reasons() -> None:
    assert reasons("power-cut") == {} and reasons("") == {} and reasons("no-such-plan") == {}
