"""The own words of a letter among many, in five languages and both Serbian scripts."""

from __future__ import annotations

from datetime import datetime

import pytest

from opora.pure.crises.letters import Addressed, Told, cart_in, follow_up, greeting, line, orders_in
from opora.pure.languages.registry import LANGUAGES, words_for

PEOPLE = [
    (Addressed("Jan", "Novák", "m", "", "cs"), "pane Nováku"),
    (Addressed("Lenka", "Procházková", "f", "", "cs"), "paní Procházková"),
    (Addressed("Anna", "Kowalska", "f", "", "pl"), "Pani Anno"),
    (Addressed("Γιώργος", "Παπαδόπουλος", "m", "", "el"), "Παπαδόπουλε"),
    (Addressed("Милан", "Петровић", "m", "", "sr", "Cyrl"), "Петровићу"),
    (Addressed("Милан", "Петровић", "m", "", "sr", "Latn"), "Petroviću"),
    (Addressed("Margaret", "Green", "f", "", "en"), "Ms Green"),
    (Addressed("Jan", "Novák", "m", "informal", "cs"), "Jane"),
]


@pytest.mark.parametrize(("who", "name"), PEOPLE)
def test_everybody_is_called_as_their_language_calls_them(who: Addressed, name: str) -> None:
    assert name in greeting(who)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_is_not_known_well_enough_is_greeted_without_a_name(language: str) -> None:
    said = greeting(Addressed("", "", "", "", language))
    assert said.endswith((",", "!"))
    assert "{" not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_line_names_what_they_named(language: str) -> None:
    who = Addressed("", "", "", "", language)
    assert "20418" in line(who, Told(order="20418"))
    assert "77001" in line(who, Told(cart="77001"))
    assert "3" in line(who, Told(times=3))
    assert line(who, Told(called=True))
    assert line(who, Told()) == ""


def test_serbian_in_latin_letters_has_no_cyrillic_letter() -> None:
    said = line(Addressed("", "", "", "", "sr", "Latn"), Told(order="20418", times=2))
    assert said.isascii() or not any("\u0400" <= letter <= "\u04ff" for letter in said)


@pytest.mark.parametrize(
    ("text", "cart"),
    [
        ("Nejde mi zaplatit košík č. 77001.", "77001"),
        ("mój koszyk nr 77001 zniknął", "77001"),
        ("το καλάθι 77001 άδειασε", "77001"),
        ("корпа број 77001", "77001"),
        ("my cart no. 77001", "77001"),
        ("objednávka 20418", ""),
    ],
)
def test_a_basket_is_known_by_its_number(text: str, cart: str) -> None:
    assert cart_in(text) == cart


def test_a_basket_is_no_order() -> None:
    assert orders_in("Košík 77001, objednávka č. 20418") == ("20418",)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_follow_up_says_what_happened_what_changed_and_since_when(language: str) -> None:
    at = datetime(2026, 11, 20, 18, 51)  # noqa: DTZ001 - local to the reader
    parts = {"happened": "HAPPENED", "changed": "CHANGED", "meant": "", "get": ""}
    texts = follow_up(words_for("bulletins")[language], parts, fixed=at, now=at, name="Jana Malá", contact="jana@majak.example")
    for text in texts.values():
        assert "HAPPENED." in text and "CHANGED." in text and "{" not in text
    assert "51" in texts["mail"] and "jana@majak.example" in texts["mail"]
    assert len(texts["sms"]) < len(texts["chat"])


def test_a_follow_up_without_what_changed_is_none() -> None:
    at = datetime(2026, 11, 20, 18, 51)  # noqa: DTZ001
    assert follow_up(words_for("bulletins")["cs"], {"happened": "x"}, fixed=at, now=at, name="", contact="") == {}
