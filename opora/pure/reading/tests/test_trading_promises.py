"""Promises of shops, workshops and offices in the words of their day, and appointments, limits and other people's acts that are none."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from opora.pure.reading.promises import find_promises
from opora.pure.reading.tests.trading_promises import NOTHING, PROMISES

AT = datetime(2026, 5, 13, 10, 20, tzinfo=UTC)
DUES = {
    ("cs", "Opravená smlouva bude u vás nejpozději třetího."): date(2026, 6, 3),
    ("pl", "Poprawiona umowa będzie u Państwa najpóźniej trzeciego."): date(2026, 6, 3),
    ("sr", "Ispravljen ugovor je kod Vas najkasnije trećeg."): date(2026, 6, 3),
    ("en", "The replacement lid goes out with this afternoon's courier."): date(2026, 5, 13),
    ("cs", "Náhradní víko odchází s odpoledním kurýrem."): date(2026, 5, 13),
}


def _sentences(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(language, sentence) for language, sentences in table.items() for sentence in sentences]


@pytest.mark.parametrize(("language", "sentence"), _sentences(PROMISES))
def test_a_promise_is_found_in_the_words_of_the_trade(language: str, sentence: str) -> None:
    assert find_promises(sentence, at=AT, language=language)


@pytest.mark.parametrize(("language", "sentence"), _sentences(NOTHING))
def test_an_appointment_a_limit_or_what_others_do_is_no_promise_of_ours(language: str, sentence: str) -> None:
    assert find_promises(sentence, at=AT, language=language) == ()


@pytest.mark.parametrize(("said", "due"), DUES.items())
def test_a_day_of_the_month_alone_is_the_next_one_and_the_afternoon_courier_comes_today(said: tuple[str, str], due: date) -> None:
    language, sentence = said
    assert [one.due for one in find_promises(sentence, at=AT, language=language)] == [due]
