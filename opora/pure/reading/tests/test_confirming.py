"""Yes, it is solved; no, it is not; and what is neither."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opora.pure.reading.confirming import says_solved


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("Ano, děkuji.", "cs", "yes"),
        ("Dobrý den, už to funguje, díky!", "cs", "yes"),
        ("Bohužel ne, pořád to padá.", "cs", "no"),
        ("Děkuji, ale zatím nic nedorazilo.", "cs", "no"),
        ("Přijde víko zvlášť?", "cs", None),
        ("Tak, wszystko działa, dziękuję", "pl", "yes"),
        ("Niestety nadal nie działa.", "pl", "no"),
        ("Ναι, όλα καλά, ευχαριστώ", "el", "yes"),
        ("Δεν λύθηκε ακόμα", "el", "no"),
        ("Πότε θα έρθει το καπάκι;", "el", None),
        ("Да, све је у реду, хвала", "sr", "yes"),
        ("Da, sve radi, hvala", "sr", "yes"),
        ("Нажалост и даље не ради", "sr", "no"),
        ("Ne, jos uvek nije stiglo", "sr", "no"),
        ("Yes, all good, thanks", "en", "yes"),
        ("It's still broken", "en", "no"),
        ("Thank you!", "en", "yes"),
        ("I am on holiday until Monday.", "en", None),
    ],
)
def test_what_the_customer_says(text: str, language: str, said: str | None) -> None:
    assert says_solved(text, language) == said


@given(st.text(max_size=300))
def test_anything_may_be_written(text: str) -> None:
    assert says_solved(text) in ("yes", "no", None)
