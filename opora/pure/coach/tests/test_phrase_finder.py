"""The quick finder finds exactly what the expressions it was made of find."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opora.pure.coach.beginnings import beginnings
from opora.pure.coach.phrase_finder import phrase_finder
from opora.pure.coach.prepared import PARTS
from opora.pure.languages import fold
from opora.pure.languages.coaching import phrases
from opora.pure.languages.registry import words_for

BLOCK = "nemáme (teď |na to |vůbec )*čas, (to |je )?váš problém, *nost…musíte, (ne)?děkuj*, (?!vás)v* rádi, ani za nic"
EXPRESSION = phrases(BLOCK)[0]
SENTENCES = (
    "Bohužel nemáme na to čas.",
    "Je to váš problém, nikoli náš.",
    "Spokojenost nade vše, to musíte uznat",
    "Neděkujte, rádi jsme pomohli; děkujeme my.",
    "Vidíme vás rádi ani za nic",
    "Vás rádi",
    "nic",
    "",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_phrase_is_found_where_the_whole_expression_finds_it(sentence: str) -> None:
    folded = fold(sentence)
    found, wanted = phrase_finder(EXPRESSION).search(folded), re.compile(EXPRESSION).search(folded)
    assert (found and found.span()) == (wanted and wanted.span())


@given(st.lists(st.sampled_from([*fold(" ".join(SENTENCES)).split(), ",", "x", "na to"]), max_size=12).map(" ".join))
def test_any_order_of_words_is_found_alike(folded: str) -> None:
    found, wanted = phrase_finder(EXPRESSION).search(folded), re.compile(EXPRESSION).search(folded)
    assert (found and found.start()) == (wanted and wanted.start())


@pytest.mark.parametrize("part", PARTS)
def test_every_language_is_found_alike(part: str) -> None:
    text = fold("Vy jste to neřekl, musíte počkat; ja Vam nisam obećao; nie mamy czasu, prosze czekac. We are sorry, but you must wait")
    for words in words_for(part).values():
        for signals in words.signals.values():
            for expression in (*signals.catch, *signals.unless):
                found, wanted = phrase_finder(expression).search(text), re.compile(expression).search(text)
                assert (found and found.start()) == (wanted and wanted.start()), expression


@pytest.mark.parametrize(
    ("expression", "begins"),
    [
        ("abcd", {"abc"}),
        (r"(?:ab|cde) \w*", {"ab", "cde"}),
        (r"(?:a\W)?bc", {"a", "bc"}),
        (r"\w*nost", {""}),
        (r"(?!ab)abc?d", {"abc", "abd"}),
        ("(?:to ){0,4}je", {"to", "je"}),
        ("(unclosed", {""}),
    ],
)
def test_what_may_begin_a_phrase_is_known_or_counts_as_anything(expression: str, begins: set[str]) -> None:
    assert beginnings(expression, 3) == begins
