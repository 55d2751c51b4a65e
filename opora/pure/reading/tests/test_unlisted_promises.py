"""Promises in a wording that no list foresees are found by what was learnt, with their day; what only looks like one is left alone."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from opora.pure.languages.aligned import align
from opora.pure.languages.moments import find_moments
from opora.pure.languages.registry import words_for
from opora.pure.languages.sentences import sentences
from opora.pure.reading.promises import find_promises
from opora.pure.reading.promises.sentence import SentenceRead

SENT = datetime(2026, 6, 9, 10, 0, tzinfo=ZoneInfo("Europe/London"))
"""A Tuesday."""
UNLISTED = (
    ("en", "The lamp, a whole one this time, is through your door by Friday.", date(2026, 6, 12)),
    ("en", "Our plumber has Thursday at nine reserved for your kitchen.", datetime(2026, 6, 11, 9, tzinfo=SENT.tzinfo)),
    ("el", "Ο ηλεκτρολόγος κατεβαίνει στο υπόγειό σας την Πέμπτη στις εννιά.", datetime(2026, 6, 11, 9, tzinfo=SENT.tzinfo)),
)
NO_PROMISES = (
    ("en", "The tax office generally decides by Friday."),
    ("en", "You will have to sign it by Friday."),
    ("en", "I hoped it would be with you by Friday."),
    ("en", "Is it with me by Friday?"),
    ("en", "Your appointment with the doctor is on Tuesday."),
    ("el", "Θα χρειαστεί να υπογράψετε ως την Παρασκευή."),
    ("el", "Ο γιος σας θα το παραλάβει την Παρασκευή."),
    ("el", "Η σύζυγός σας θα μας στείλει τα χαρτιά αύριο."),
    ("cs", "Úřad obvykle rozhodne do pátku."),
    ("pl", "Musi Pani podpisać to do piątku."),
    ("sr", "Morate to da potpišete do petka."),
    ("sr", "Пореска управа обично одлучи до петка."),
)


def by_lists(text: str, language: str) -> int:
    moments, words = find_moments(text, at=SENT, language=language), words_for("promising")[language]
    return sum(len(SentenceRead.of(one, align(text), moments, words, language).settled()) for one in sentences(text))


@pytest.mark.parametrize(("language", "text", "due"), UNLISTED)
def test_a_promise_that_no_list_knows_is_found_whole_and_with_its_day(language: str, text: str, due: date | datetime) -> None:
    (found,) = find_promises(f"Dear Ann,\n{text}", at=SENT, language=language)
    assert (found.due, found.what) == (due, text.rstrip("."))
    assert f"Dear Ann,\n{text}"[found.start : found.end] == found.what


def test_no_list_finds_them() -> None:
    assert [by_lists(text, language) for language, text, _ in UNLISTED] == [0, 0, 0]


@pytest.mark.parametrize(("language", "text"), NO_PROMISES)
def test_habits_duties_hopes_and_questions_are_no_promises(language: str, text: str) -> None:
    assert find_promises(text, at=SENT, language=language) == ()
