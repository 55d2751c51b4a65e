"""What a reply offered is found in every language, with its quotes, without questions and courtesies."""

from __future__ import annotations

import pytest

from opora.pure.coach import offered


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("cs", "Mrzí mě to. Zkuste prosím konvici odvápnit octem. Jak dlouho ji máte?", ("Zkuste prosím konvici odvápnit octem.",)),
        ("pl", "Przepraszam. Proszę spróbować wymienić filtr. Który to model?", ("Proszę spróbować wymienić filtr.",)),
        ("el", "Λυπάμαι. Δοκιμάστε να κάνετε επανεκκίνηση. Ποιο μοντέλο έχετε;", ("Δοκιμάστε να κάνετε επανεκκίνηση.",)),
        ("sr", "Жао ми је. Послали смо Вам нови. Који модел имате?", ("Послали смо Вам нови.",)),
        ("en", "I am sorry. Please try to restart the router. Which one is it?", ("Please try to restart the router.",)),
    ],
)
def test_steps_and_acts_are_what_was_offered(language: str, text: str, expected: tuple[str, ...]) -> None:
    assert offered(text, language=language) == expected


def test_a_quote_inside_the_sentence_stays() -> None:
    assert offered("Zkuste v nastavení zapnout „úsporný režim“.", language="cs") == ("Zkuste v nastavení zapnout „úsporný režim“.",)


def test_an_empty_reply_offered_nothing() -> None:
    assert offered("", language="cs") == ()
