"""The learnt weights: what was changed is refused, and what they say is how sure they are."""

from __future__ import annotations

import io

import pytest

from opora.pure.meaning import FOUND, Judgements, Known, Net, pack
from opora.pure.meaning.judgements import unpack
from opora.pure.meaning.model import MOST_LETTERS

numpy = pytest.importorskip("numpy", reason="comes with the sentence model, and is missing with it")

SENTENCE = Net(["complains", "C-R07"], [numpy.eye(2), numpy.zeros(2), numpy.eye(2), numpy.zeros(2)])
REPLY = Net(["C-R07", "C-R13"], [numpy.eye(6, 2), numpy.zeros(2), numpy.eye(2), numpy.zeros(2)])
MADE = Judgements(SENTENCE, REPLY, numpy.zeros(2), {"C-R07": [-6.0, 3.0, 1.0, 0.5], "C-R13": [-2.0, 1.0, 0.0, 1.0]})
CALM, SURE = numpy.zeros(2), numpy.array([0.0, 8.0])


def test_each_text_gets_a_probability_of_each_judgement() -> None:
    calm, blames = MADE.of(numpy.stack([CALM, SURE]))
    assert calm == {"complains": 0.5, "C-R07": 0.5}
    assert blames["C-R07"] > 0.99


def test_a_reply_is_weighed_by_its_surest_sentence_and_by_what_a_list_found() -> None:
    nothing, blames = MADE.of_reply(CALM, numpy.stack([CALM])), MADE.of_reply(CALM, numpy.stack([CALM, SURE, CALM]))
    assert nothing["C-R07"] < 0.01 < nothing["C-R07" + FOUND] < 0.1
    assert blames["C-R07"] > 0.8 and blames["C-R07" + FOUND] > 0.99
    assert set(nothing) == {one + behind for one in ("C-R07", "C-R13") for behind in ("", FOUND)}


def test_a_letter_to_somebody_who_wrote_nothing_is_judged_as_beside_any_customer() -> None:
    assert MADE.of_reply(None, numpy.stack([SURE])) == MADE.of_reply(numpy.zeros(2), numpy.stack([SURE]))


def test_what_is_written_is_read_again_and_the_same_judgements_give_the_same_bytes() -> None:
    written = pack(MADE)
    assert unpack(written).of(numpy.stack([SURE])) == MADE.of(numpy.stack([SURE]))
    assert unpack(written).of_reply(CALM, numpy.stack([SURE])) == MADE.of_reply(CALM, numpy.stack([SURE]))
    assert pack(unpack(written)) == written


def test_a_file_that_is_not_as_it_was_made_is_refused() -> None:
    with numpy.load(io.BytesIO(pack(MADE))) as file:
        arrays = {name: file[name] for name in file.files}
    changed, of_another_time = dict(arrays), dict(arrays)
    changed["reply_out"] = arrays["reply_out"] + 1
    of_another_time["about"] = numpy.array(str(arrays["about"]).replace('"version": 2', '"version": 1'))
    for wrong in (changed, of_another_time):
        file = io.BytesIO()
        numpy.savez(file, **wrong)
        with pytest.raises(ValueError, match="make them again"):
            unpack(file.getvalue())


def test_of_what_was_judged_before_either_all_is_known_or_nothing() -> None:
    reply = ("The lid is cracked.", "A new lid is on its way.")
    known = Known({"The lid is cracked.": {"complains": 0.9}, reply: {"C-R13": 0.1}})
    assert known.judged([" The lid is cracked.\n"]) == [{"complains": 0.9}]
    assert known.judged([("The lid is cracked. ", "A new lid is on its way.")]) == [{"C-R13": 0.1}]
    assert known.judged(["The lid is cracked.", "Which colour?"]) is None
    assert Known({"x" * MOST_LETTERS: {}}).judged(["x" * (MOST_LETTERS + 5)]) == [{}]
