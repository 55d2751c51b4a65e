"""The net that judges moments: the signs it knows count, others do not, and a changed file is refused."""

from __future__ import annotations

import io

import pytest

from opora.pure.meaning import Net
from opora.pure.meaning.moments import Moments, moments, pack_moments, unpack_moments

numpy = pytest.importorskip("numpy", reason="comes with the sentence model, and is missing with it")

# Two numbers of the sentence, two of its part, two signs; what the lists found speaks for a promise, a refusal against it.
WEIGHTS = [numpy.array([[0.0], [0.0], [1.0], [0.0], [2.0], [-5.0]]), numpy.array([3.0]), numpy.array([[2.0]]), numpy.array([-6.0])]
MADE = Moments(Net(["promised"], WEIGHTS), ["listed", "words refusal"])
HERE = numpy.zeros(2)


def _sure(*signs: str) -> float:
    return MADE.of(HERE, HERE, frozenset(signs))["promised"]


def test_a_moment_is_judged_by_the_signs_that_were_taught() -> None:
    assert _sure("words refusal") < _sure() == 0.5 < _sure("listed")
    assert _sure("listed", "a sign of another day") == _sure("listed")


def test_what_its_part_means_counts_apart_from_its_sentence() -> None:
    there = numpy.array([1.0, 0.0])
    assert MADE.of(HERE, there, frozenset())["promised"] > MADE.of(there, HERE, frozenset())["promised"] == 0.5


def test_what_is_written_is_read_again_and_the_same_net_gives_the_same_bytes() -> None:
    written = pack_moments(MADE)
    assert unpack_moments(written).of(HERE, HERE, frozenset(["listed"])) == MADE.of(HERE, HERE, frozenset(["listed"]))
    assert pack_moments(unpack_moments(written)) == written


def test_a_file_that_is_not_as_it_was_made_is_refused() -> None:
    with numpy.load(io.BytesIO(pack_moments(MADE))) as file:
        arrays = {name: file[name] for name in file.files}
    changed = io.BytesIO()
    numpy.savez(changed, **(arrays | {"moment_out": arrays["moment_out"] + 1}))
    with pytest.raises(ValueError, match="make them again"):
        unpack_moments(changed.getvalue())


def test_those_that_come_with_the_desk_know_what_the_lists_say() -> None:
    assert {"listed", "words refusal", "words told"} <= set(moments().signs)
