"""A copied answer that still greets the customer before: a leftover that may stop, so it must be sure who wrote."""

import pytest

from opora.pure.coach import Draft, Earlier, Facts, Person, check
from opora.pure.coach.rules.leaves_nothing_unfinished import RULE

ANSWERS = {
    "cs": ("Dobrý den, kdy přivezete skříň? {signed}", "Dobrý den, {called},\nskříň přivezeme ve čtvrtek do 12 hodin.\nPetr Malý"),
    "pl": ("Dzień dobry, kiedy przyjedzie szafa? {signed}", "Szanowna {called},\nszafa przyjedzie w czwartek do godziny 12.\nPiotr"),
    "el": ("Καλημέρα, πότε έρχεται η ντουλάπα; {signed}", "Αγαπητή {called},\nη ντουλάπα έρχεται την Πέμπτη έως τις 12:00.\nΠέτρος"),
    "sr": ("Добар дан, када стиже орман? {signed}", "Поштована {called},\nорман стиже у четвртак до 12 часова.\nПетар"),
    "en": ("Hello, when does the wardrobe come? {signed}", "Dear {called},\nThe wardrobe comes on Thursday by noon.\nPeter"),
}


def stays(language: str, signed: str, called: str, **facts: object) -> bool:
    asked, answered = ANSWERS[language]
    draft = Draft(answered.format(called=called), language=language)
    known = Facts(customer=asked.format(signed=signed), customer_language=language, **facts)  # type: ignore[arg-type]
    return any(one.rule == RULE.code for one in check(draft, known))


@pytest.mark.parametrize(
    ("language", "signed", "called"),
    [
        ("cs", "Jana Šafářová", "paní Tomková"),
        ("el", "Όλγα Ξενάκη", "κυρία Σωτηροπούλου"),
        ("en", "Anne Pritchard", "Ms Kowalczyk"),
    ],
)
def test_the_name_of_another_customer_in_the_greeting_is_a_leftover(language: str, signed: str, called: str) -> None:
    assert stays(language, signed, called)


@pytest.mark.parametrize(
    ("language", "signed", "called"),
    [
        ("cs", "Jana Šafářová", "paní Šafářová"),
        ("cs", "Karel Zajíc", "pane Zajíci"),
        ("cs", "Jan Novák", "pane Honzo"),
        ("pl", "Anna Kowalska", "Pani Kasiu"),  # a pet name looks like a surname
        ("el", "Ειρήνη Παπαδάκη", "κυρία Ρένα"),
        ("cs", "Šafářová", "paní Tomková"),  # a surname alone may be half of two
        ("cs", "Pekárna Kolář", "paní Tomková"),  # a firm signed; whom we know there is not said
        ("cs", "Za paní Tomkovou Jana Šafářová", "paní Tomková"),
        ("cs", "", "paní Tomková"),
        ("pl", "Anna Kowalska", "Pani Anno"),
        ("pl", "Ewa Mrozek", "Pani Ewo"),
        ("pl", "Aleksandra Tyc", "Pani Olu"),
        ("pl", "Michał Rak", "Panie Mecenasie"),
        ("cs", "Radek Švec", "pane Ševče"),
        ("el", "Όλγα Ξενάκη", "κυρία Ξενάκη"),
        ("el", "Olga Xenaki", "κυρία Ξενάκη"),  # the same name in other letters
        ("sr", "Marija Dragić", "госпођо Драгић"),
        ("sr", "Марија Драгић", "госпођо Вукашиновић"),  # the ending tells no surname of a woman there
        ("sr", "Марија Драгић", "gospođo Dragić"),
        ("en", "Anne Pritchard", "Ms Pritchard"),
        ("en", "Anne Pritchard", "Sir or Madam"),
        ("en", "Anne Pritchard", "Ms Anne"),
    ],
)
def test_whoever_may_be_meant_is_greeted_freely(language: str, signed: str, called: str) -> None:
    assert not stays(language, signed, called)


def test_a_name_that_the_desk_or_an_earlier_letter_knows_is_no_leftover() -> None:
    assert not stays("en", "Anne Pritchard", "Ms Kowalczyk", person=Person("Anne", "Kowalczyk"))
    assert not stays("en", "Anne Pritchard", "Ms Kowalczyk", earlier=(Earlier("Dear Ms Kowalczyk, it is ordered."),))


@pytest.mark.parametrize(("text", "left"), [("The price is 20 euros ##ask Jan first## a piece.", True), ("Choose #12 or ##13, both fit.", False)])
def test_a_note_between_double_hashes_is_for_us_alone(text: str, left: bool) -> None:
    assert any(one.rule == RULE.code for one in check(Draft(text, language="en"), Facts())) is left
