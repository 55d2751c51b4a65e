"""A customer with an unusual turn of speech waits no longer than others: nothing is compiled when they write."""

from __future__ import annotations

from opora.pure.languages import LANGUAGES
from opora.pure.reading import expressions, heard
from opora.pure.reading.customer import read_customer

LETTERS = {
    "cs": "Dobrý den, mohli byste mi poslat fakturu, a kolik stojí poštovné? Objednal jsem v pondělí, kdy to přijde? Chci peníze zpět!",
    "en": "I would like to know: 1) when it comes, 2) how much the postage is. Could you send the invoice, and is it free? It broke down?!",
    "el": "Kalispera, tha ithela na mathw pote tha erthei kai poso kostizei to timologio. Mporeite na mou to steilete?",
}


def _made() -> int:
    """How many expressions were made so far."""
    return heard._compiled.cache_info().misses + sum(make.cache_info().misses for make in expressions._MAKERS)


def test_every_expression_is_there_before_a_letter_needs_it() -> None:
    for language in LETTERS:
        for compile_one in expressions.expressions(language):
            compile_one()
    before = _made()
    for language, letter in LETTERS.items():
        assert read_customer(letter, language=language).language == language
    assert _made() == before


def test_a_language_that_is_written_in_one_way_is_compiled_once() -> None:
    assert heard.phrases_of("cs") is heard.phrases_of("cs", typed_in_latin=True)
    assert heard.phrases_of("el") is not heard.phrases_of("el", typed_in_latin=True)
    assert heard.phrases_of("xx") is heard.phrases_of(heard.FALLBACK)
    assert all(heard.phrases_of(language) is heard.phrases_of(language, typed_in_latin=False) for language in LANGUAGES)
