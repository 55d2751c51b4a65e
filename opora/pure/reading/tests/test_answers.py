"""A reply is held against the questions: what it answers, what it puts off, what it passes over."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opora.pure.reading.answers import match_answers

THREE = {
    "cs": ("Kdy mi přijde balík?", "Kolik stojí doprava?", "Můžu platit kartou?"),
    "pl": ("Kiedy przyjdzie paczka?", "Ile kosztuje dostawa?", "Czy mogę płacić kartą?"),
    "el": ("Πότε θα έρθει το δέμα;", "Πόσο κοστίζουν τα μεταφορικά;", "Μπορώ να πληρώσω με κάρτα;"),
    "sr": ("Када стиже пакет?", "Колико кошта достава?", "Могу ли да платим картицом?"),
    "en": ("When will my parcel come?", "How much is delivery?", "Can I pay by card?"),
}
REPLIES = [
    ("cs", "Balík dorazí v pátek, doprava stojí 99 Kč a kartou zaplatíte přímo kurýrovi.", "answered answered answered"),
    ("cs", "1. Ve čtvrtek. 2. 99 Kč. 3. Ano.", "answered answered answered"),
    ("cs", "Ad 1) ve čtvrtek do 12 hodin; 2) 99 Kč; 3) ne, jen převodem.", "answered answered answered"),
    ("cs", "Balík dorazí v pátek.", "answered open open"),
    ("cs", "Děkujeme za vaši zprávu a vážíme si vaší přízně.", "open open open"),
    ("cs", "Doprava je zdarma. Kartou platit můžete. Termín balíku zjistím a napíšu vám zítra do 12 hodin.", "partly answered answered"),
    ("pl", "Paczka dotrze w piątek, dostawa kosztuje 15 zł, a kartą zapłaci Pani u kuriera.", "answered answered answered"),
    ("pl", "1. W czwartek. 2. 15 zł. 3. Tak.", "answered answered answered"),
    ("pl", "Paczka dotrze w piątek.", "answered open open"),
    ("pl", "Dziękujemy za wiadomość, cenimy Państwa zaufanie.", "open open open"),
    ("pl", "Dostawa jest bezpłatna. Kartą można płacić. Termin paczki ustalę i odpiszę jutro do 12:00.", "partly answered answered"),
    (
        "el",
        "Το δέμα θα έρθει την Παρασκευή, τα μεταφορικά κοστίζουν 4 € και με κάρτα πληρώνετε στον κούριερ.",
        "answered answered answered",
    ),
    ("el", "1. Την Πέμπτη. 2. 4 €. 3. Ναι.", "answered answered answered"),
    ("el", "Το δέμα θα έρθει την Παρασκευή.", "answered open open"),
    ("el", "Ευχαριστούμε για το μήνυμά σας, εκτιμούμε την εμπιστοσύνη σας.", "open open open"),
    ("sr", "Пакет стиже у петак, достава кошта 350 динара, а картицом можете да платите куриру.", "answered answered answered"),
    ("sr", "1. U četvrtak. 2. 350 dinara. 3. Da.", "answered answered answered"),
    ("sr", "Пакет стиже у петак.", "answered open open"),
    ("sr", "Hvala na poruci, cenimo Vaše poverenje.", "open open open"),
    ("en", "Your parcel comes on Friday, delivery is £4 and you can pay by card at the door.", "answered answered answered"),
    ("en", "1. On Thursday. 2. £4. 3. Yes.", "answered answered answered"),
    ("en", "Your parcel comes on Friday.", "answered open open"),
    ("en", "Thank you for your message, we value your trust.", "open open open"),
    (
        "en",
        "Delivery is free. You can pay by card. I'll find out about the parcel and write to you tomorrow by noon.",
        "partly answered answered",
    ),
]


@pytest.mark.parametrize(("language", "reply", "states"), REPLIES)
def test_each_question_gets_its_state(language: str, reply: str, states: str) -> None:
    assert [one.state for one in match_answers(THREE[language], reply, language)] == states.split()


def test_a_question_put_off_to_a_named_day_is_marked_as_later() -> None:
    (found,) = match_answers(["Kdy mi přijde balík?"], "Termín balíku ověřím u dopravce a odpovím zítra do 12 hodin.", "cs")
    assert (found.state, found.later) == ("partly", True)


def test_a_question_put_off_without_a_day_is_unclear() -> None:
    (found,) = match_answers(["Kdy mi přijde balík?"], "Termín balíku ověřím u dopravce a dám vědět.", "cs")
    assert (found.state, found.later) == ("unclear", True)


def test_the_customer_answers_three_of_five_and_two_of_them_vaguely() -> None:
    questions = [
        "Jakou barvu chcete?",
        "Jaký má být termín?",
        "Kolik kusů máme vyrobit?",
        "Kam máme zboží poslat?",
        "Kdo schválí korekturu?",
    ]
    found = match_answers(questions, "Barvu modrou. Termín asi brzy, uvidíme. Kusů nevím, možná víc.", "cs")
    assert [one.state for one in found] == ["answered", "unclear", "unclear", "open", "open"]


def test_a_question_with_a_question_for_an_answer_is_not_answered() -> None:
    (found,) = match_answers(["Kolik kusů chcete?"], "Kolik kusů se vejde do krabice?", "cs")
    assert found.state != "answered"


def test_an_evasive_word_beside_a_number_still_answers() -> None:
    (found,) = match_answers(["Kolik kusů chcete?"], "Asi 20 kusů.", "cs")
    assert found.state == "answered"


def test_the_place_of_the_answer_is_told() -> None:
    reply = "Dobrý den, doprava stojí 99 korun. Hezký den"
    (found,) = match_answers(["Kolik stojí doprava?"], reply, "cs")
    assert reply[found.start : found.end] == "Dobrý den, doprava stojí 99 korun."


def test_what_now_is_answered_by_any_statement() -> None:
    (found,) = match_answers(["Co teď?"], "Přineste telefon dnes do 18 hodin, vysušíme ho.", "cs")
    assert found.state == "answered"


def test_no_questions_need_no_answers() -> None:
    assert match_answers([], "Balík dorazí v pátek.", "cs") == ()


def test_an_empty_reply_answers_nothing() -> None:
    assert [one.state for one in match_answers(THREE["cs"], "", "cs")] == ["open"] * 3


@given(st.lists(st.text(max_size=60), max_size=6), st.text(max_size=200))
@settings(max_examples=100, deadline=None)
def test_every_question_gets_exactly_one_answer_in_order(questions: list[str], reply: str) -> None:
    found = match_answers(questions, reply)
    assert [one.number for one in found] == list(range(1, len(questions) + 1))
    assert all(one.start is None or 0 <= one.start <= (one.end or 0) <= len(reply) for one in found)
