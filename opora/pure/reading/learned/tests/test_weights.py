"""The learnt weights: a file that is what it says, read the same everywhere, and told from one that was changed."""

from __future__ import annotations

import json
from importlib import resources

import pytest

from opora.pure.reading.learned import PLACES, pack, see, unpack, weights
from opora.pure.reading.learned.grams import MOST_WORDS
from opora.pure.reading.learned.weights import FILE

MOST_BYTES = 2_000_000


def written() -> str:
    return resources.files("opora.pure.reading.learned").joinpath(FILE).read_text("utf-8")


def test_the_weights_that_come_with_the_desk_are_whole_small_and_say_who_made_them() -> None:
    assert set(weights()) == {"promise", *(f"kind {kind}" for kind in ("callback", "reply", "refund", "delivery", "action"))}
    assert all(len(one.steps) == PLACES for one in weights().values())
    assert len(written()) < MOST_BYTES
    assert json.loads(written())["made_by"] == "python -m tests.language.teach"


def test_weights_that_were_changed_or_are_of_another_version_are_refused_with_the_way_to_make_them() -> None:
    changed, newer = json.loads(written()), json.loads(written())
    changed["judgements"]["promise"]["base"] += 1
    newer["version"] += 1
    for content in (changed, newer):
        with pytest.raises(ValueError, match=r"python -m tests\.language\.teach"):
            unpack(json.dumps(content))


def test_what_is_packed_comes_back_and_weights_of_another_length_are_refused() -> None:
    every = [0.0] * PLACES
    seen = see("it is yours by friday", "en", ["deadline"])
    every[seen.places[0]] = 2.0
    learnt = unpack(pack({"promise": (0.5, every)}))["promise"]
    assert learnt.probability(seen) > learnt.probability(see("good morning", "en", [])) > 0.5
    with pytest.raises(ValueError, match="places"):
        pack({"promise": (0.0, [1.0])})


def test_the_same_words_speak_at_other_places_in_another_language_and_signs_at_the_same() -> None:
    assert set(see("do", "cs", []).places).isdisjoint(see("do", "en", []).places)
    alone = {language: set(see("", language, ["deadline"]).places) - set(see("", language, []).places) for language in ("cs", "en")}
    assert alone["cs"] == alone["en"] and len(alone["cs"]) == 1


def test_of_a_sentence_without_end_only_its_beginning_is_looked_at() -> None:
    words = [f"word{number}" for number in range(20_000)]
    assert see(" ".join(words), "en", []) == see(" ".join(words[:MOST_WORDS]), "en", [])
