import pytest
from hypothesis import given
from hypothesis import strategies as st

from opora.pure.languages import fold, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Příliš žluťoučký kůň", "prilis zlutoucky kun"),
        ("Zażółć gęślą jaźń ŁÓDŹ", "zazolc gesla jazn lodz"),
        ("Ђорђе Đorđe", "djordje djordje"),
        ("Љиљана, Његош, Џеп, ћуран", "ljiljana, njegos, dzep, curan"),
        ("ΠΑΡΑΓΓΕΛΊΑ Σίσυφος ϊΰ", "παραγγελια σισυφοσ ιυ"),
        ("Straße Œuvre", "strasse oeuvre"),
    ],
)
def test_accents_case_and_serbian_script_make_no_difference(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_words_are_folded_and_hold_no_spaces(text: str) -> None:
    for word in words(text):
        assert fold(word) == word
        assert word.split() == [word]
