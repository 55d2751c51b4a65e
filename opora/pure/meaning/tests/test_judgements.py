"""The learnt weights: what was changed is refused, and what they say is how sure they are."""

from __future__ import annotations

import pytest

from opora.pure.meaning import Known, pack
from opora.pure.meaning.judgements import unpack
from opora.pure.meaning.model import MOST_LETTERS

numpy = pytest.importorskip("numpy", reason="comes with the sentence model, and is missing with it")
WRITTEN = pack({"complains": (0.0, [1.0, 0.0]), "leads": (-30.0, [0.0, 0.5])})


def test_each_text_gets_a_probability_of_each_judgement() -> None:
    calm, sure = unpack(WRITTEN).of(numpy.array([[0.0, 0.0], [9.0, 0.0]]))
    assert calm["complains"] == 0.5
    assert sure["complains"] > 0.99
    assert sure["leads"] < 0.01


@pytest.mark.parametrize(("part", "other"), [("0.5]", "0.6]"), ('"version": 1', '"version": 2')])
def test_a_file_that_is_not_as_it_was_made_is_refused(part: str, other: str) -> None:
    assert part in WRITTEN
    with pytest.raises(ValueError, match="make them again"):
        unpack(WRITTEN.replace(part, other))


def test_of_what_was_judged_before_either_all_is_known_or_nothing() -> None:
    known = Known({"The lid is cracked.": {"complains": 0.9}})
    assert known.judged([" The lid is cracked.\n"]) == [{"complains": 0.9}]
    assert known.judged(["The lid is cracked.", "Which colour?"]) is None
    assert Known({"x" * MOST_LETTERS: {}}).judged(["x" * (MOST_LETTERS + 5)]) == [{}]
