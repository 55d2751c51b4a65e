"""What sounds like a promise in Czech, Polish and Serbian and is none, beside promises in nearly the same words."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from opora.pure.reading.promises import find_promises
from opora.pure.reading.tests import unpromising_more
from opora.pure.reading.tests.slavic_acts import ACTS
from opora.pure.reading.tests.unpromising import NOTHING, PROMISES

AT = datetime(2026, 5, 13, 10, 20, tzinfo=UTC)
DUES: tuple[tuple[str, str, tuple[object, ...]], ...] = (
    ("cs", "Pobyt Vám přesuneme na 3. července.", (None,)),
    ("cs", "Zítra Vám pobyt přesuneme na 3. července.", (date(2026, 5, 14),)),
    ("cs", "Plán Vám pošlu ve čtvrtek, v pátek Vám pak zavolám.", (date(2026, 5, 14), date(2026, 5, 15))),
    ("pl", "Zabieg przełożymy Pani na 3 lipca.", (None,)),
    ("pl", "3.07 o godz. 10.30 nasz technik wymieni licznik.", (datetime(2026, 7, 3, 10, 30, tzinfo=UTC),)),
    ("pl", "Nowy klucz będzie u Pani w piątek, wysyłamy go kurierem.", (date(2026, 5, 15),)),
    ("sr", "Termin ćemo Vam pomeriti na 3. jul.", (None,)),
    ("sr", "U petak menjamo bravu, a račun vam šaljem večeras.", (date(2026, 5, 15), date(2026, 5, 13))),
    ("sr", "Razredna će Vam odgovoriti u petak pre drugog časa.", (date(2026, 5, 15),)),
    ("sr", "Doktorka će Vas u petak pozvati i objasniti nalaz.", (date(2026, 5, 15),)),
)
"""When it is due: not the new day of what is moved, each clause its own day, and no lesson for an hour."""


def _sentences(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(language, sentence) for language, sentences in table.items() for sentence in sentences]


@pytest.mark.parametrize(("language", "sentence"), [*_sentences(NOTHING), *_sentences(unpromising_more.NOTHING)])
def test_words_of_others_doubts_rules_and_strangers_promise_nothing(language: str, sentence: str) -> None:
    assert find_promises(sentence, at=AT, language=language) == ()


@pytest.mark.parametrize(("language", "sentence"), _sentences(PROMISES))
def test_an_act_of_ours_beside_them_is_a_promise(language: str, sentence: str) -> None:
    assert find_promises(sentence, at=AT, language=language)


@pytest.mark.parametrize(("language", "sentence", "dues"), DUES)
def test_a_promise_has_the_day_that_is_its_own(language: str, sentence: str, dues: tuple[object, ...]) -> None:
    assert tuple(one.due for one in find_promises(sentence, at=AT, language=language)) == dues


@pytest.mark.parametrize(("language", "kinds", "sentence"), ACTS)
def test_each_act_is_found_with_its_kind(language: str, kinds: str, sentence: str) -> None:
    assert " + ".join(one.kind for one in find_promises(sentence, at=AT, language=language)) == kinds
