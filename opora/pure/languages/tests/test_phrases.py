"""The notation in which the words of a language are written: what each sign of it finds."""

from __future__ import annotations

import re

import pytest

from opora.pure.languages import fold
from opora.pure.languages.coaching import when_said
from opora.pure.languages.greek.typed import expression_in_latin
from opora.pure.languages.phrases import NEVER, alternatives, phrases_in


def _finds(block: str, text: str) -> bool:
    return bool(re.search(rf"(?<!\w)(?:{alternatives(block)})(?!\w)", fold(text)))


@pytest.mark.parametrize(
    ("block", "text"),
    [
        ("nevím zda", "Nevím, zda přijdu"),
        ("chtěl* bych", "CHTELA BYCH"),
        ("mám ... dotaz", "mám ještě jeden krátký dotaz"),
        ("můžete (mi |nám )?(prosím )?říct", "můžete mi prosím říct"),
        ("můžete (mi |nám )?říct", "můžete říct"),
        ("dobrý den( přeji| všem)?", "Dobrý den všem"),
        ("nie (mi |się |już )*działa", "nie już mi działa"),
        ("takođe", "takode"),
        ("(a|\n   b) c", "b c"),
    ],
)
def test_a_phrase_is_found_however_it_is_typed(block: str, text: str) -> None:
    assert _finds(block, text)


@pytest.mark.parametrize(
    ("block", "text"), [("zda", "hvězda"), ("chtěl bych", "chtěla bych"), ("", "cokoli"), ("mám dotaz", "mám jeden dotaz")]
)
def test_a_phrase_is_not_found_where_it_is_not(block: str, text: str) -> None:
    assert not _finds(block, text)


def test_a_line_may_be_broken_inside_a_phrase_and_inside_a_choice() -> None:
    assert phrases_in("rád bych\n    věděl, (a|\n    b) c") == ("rád bych věděl", "(a|b) c")


def test_no_phrases_find_nothing() -> None:
    assert alternatives(" ,\n") == NEVER


@pytest.mark.parametrize("typed", ["den irthe", "den ir8e", "den hrthe"])
def test_greek_phrases_find_greek_typed_in_latin_letters(typed: str) -> None:
    assert re.search(alternatives("δεν ήρθε", expression_in_latin), typed)


@pytest.mark.parametrize("block", ["nemáme (čas, lidi), pošta", "we are (only\nhuman", "(call (them|us), please"])
def test_a_phrase_that_a_comma_would_cut_within_its_brackets_is_refused(block: str) -> None:
    with pytest.raises(ValueError, match="cut within its brackets"):
        phrases_in(block)
    with pytest.raises(ValueError, match="cut within its brackets"):
        when_said(block)


def test_a_comma_among_the_signs_of_a_class_parts_nothing() -> None:
    (expression,) = when_said("that is life(?=[.,\n !]|$)").catch
    assert re.search(expression, "that is life, you know")
    assert re.search(expression, "that is life")
    assert not re.search(expression, "that is lifelong")
