"""Who is hit: the same outage told in five languages and two scripts, and who writes about something else meanwhile."""

from __future__ import annotations

import pytest

from opora.pure.crises.affected import Contact, is_hit, matters_in, trouble
from opora.pure.languages import detect, stems
from opora.pure.languages.registry import LANGUAGES, words_for
from opora.pure.languages.troubles import MATTERS

OUTAGE = trouble(["Nejde objednávat, platba se zasekne."], ["objednavk", "platb"], noticed=[7])
HIT = {
    "cs": "Dobrý den, nejde mi dokončit objednávka, po kliknutí na platbu se nic neděje.",
    "pl": "Dzień dobry, nie mogę złożyć zamówienia, płatność nie działa.",
    "el": "Καλησπέρα, δεν μπορώ να ολοκληρώσω την παραγγελία, η πληρωμή δεν λειτουργεί.",
    "sr": "Добар дан, не могу да завршим поруџбину, плаћање не ради.",
    "sr in Latin": "Dobar dan, porudžbina ne radi, ne mogu da platim.",
    "en": "Hello, I cannot check out, the payment page shows an error.",
}
ELSE = {
    "cs": "Dobrý den, prosím o zaslání faktury za minulý měsíc. Děkuji.",
    "pl": "Dzień dobry, czy mają Państwo ten czajnik także w kolorze zielonym?",
    "el": "Καλησπέρα, μέχρι τι ώρα είστε ανοιχτά το Σάββατο;",
    "sr": "Добар дан, да ли имате радно време суботом?",
    "en": "Hello, thank you for the quick delivery, the kettle is lovely.",
}


def contact(text: str, key: int = 1) -> Contact:
    found = detect(text)
    return Contact(key, text, stems(text, found), found.language)


@pytest.mark.parametrize("language", HIT)
def test_who_cannot_order_is_hit_in_whatever_language_they_say_it(language: str) -> None:
    verdict = is_hit(contact(HIT[language]), OUTAGE)
    assert verdict.is_hit, verdict
    assert verdict.reasons


@pytest.mark.parametrize("language", ELSE)
def test_who_writes_about_something_else_is_left_out_with_a_reason(language: str) -> None:
    verdict = is_hit(contact(ELSE[language]), OUTAGE)
    assert not verdict.is_hit, verdict
    assert verdict.reasons


def test_a_message_in_which_the_desk_noticed_it_is_hit_whatever_it_says() -> None:
    assert is_hit(contact("Co se děje???", key=7), OUTAGE).is_hit


def test_an_order_that_was_delivered_is_not_the_outage() -> None:
    assert not is_hit(contact("Kdy mi prosím doručíte objednávku 20418? Děkuji."), OUTAGE).is_hit


def test_an_order_that_was_paid_is_not_the_outage() -> None:
    assert not is_hit(contact("Objednávka i platba proběhly v pořádku, děkuji."), OUTAGE).is_hit


def test_a_call_while_it_lasts_counts_without_words() -> None:
    (reason,) = is_hit(Contact(3, called=True), OUTAGE).reasons
    assert reason.code == "called_meanwhile"


def test_the_shared_words_are_shown_as_the_customer_wrote_them() -> None:
    verdict = is_hit(contact(HIT["cs"]), OUTAGE)
    (words,) = [one.values["words"] for one in verdict.reasons if one.code == "shares_words"]
    assert "objednávka" in words and "platbu" in words


def test_every_language_knows_every_matter_and_how_it_fails() -> None:
    tables = words_for("troubles")
    assert set(tables) == set(LANGUAGES)
    for words in tables.values():
        assert set(words.matters) == set(MATTERS) and words.fails.strip()


def test_without_words_nothing_is_named() -> None:
    assert matters_in("") == frozenset()
    assert not is_hit(Contact(1), OUTAGE).is_hit
