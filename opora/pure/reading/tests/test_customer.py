"""A customer is read: what they ask, want and name, and how they feel."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opora.pure.languages import LANGUAGES
from opora.pure.reading.customer import CustomerReading, read_customer
from opora.pure.reading.tests.customers_say import SAID

WEDNESDAY = datetime(2026, 5, 13, 10, 20, tzinfo=UTC)
CLAIMS = [
    (language, *(part.strip() for part in line.split("|", 1))) for language, block in SAID.items() for line in block.strip().splitlines()
]


def _holds(claim: str, reading: CustomerReading) -> bool:
    name, _, value = claim.partition(" ")
    marked = {"sum": reading.sums, "names": reading.references, "day": reading.dates}
    if name in marked:
        return [one.text for one in marked[name]] == [value]
    if name in ("asks", "wants"):
        return len(reading.questions if name == "asks" else reading.requests) == int(value)
    return {
        "upset": bool(reading.upset),
        "calm": not reading.upset,
        "small": bool(reading.embarrassed),
        "easy": not reading.embarrassed,
        "due": reading.apology_due,
        "not due": not reading.apology_due,
    }[claim]


@pytest.mark.parametrize(("language", "claim", "text"), CLAIMS)
def test_the_customer_is_understood(language: str, claim: str, text: str) -> None:
    reading = read_customer(text, received_at=WEDNESDAY, language=language)
    assert _holds(claim, reading), reading


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_enough_examples(language: str) -> None:
    assert sum(one[0] == language for one in CLAIMS) >= 40


def test_two_questions_in_one_sentence_are_marked_apart() -> None:
    text = "Dobrý den, kdy mi přijde balík a kolik stojí doprava? Děkuji"
    assert [one.text for one in read_customer(text).questions] == ["kdy mi přijde balík", "a kolik stojí doprava?"]


def test_the_questions_below_an_announcement_are_the_questions() -> None:
    text = "Potřebovala bych vědět:\n- cenu dopravy\n- termín dodání\n- délku záruky\n\nDěkuji"
    assert [one.text for one in read_customer(text, language="cs").questions] == ["cenu dopravy", "termín dodání", "délku záruky"]


def test_quoted_words_are_not_the_customers_own() -> None:
    text = "Dobrý den, v dopise stálo „Vraťte zboží okamžitě, je to skandál“.\n> Kdy pošlete peníze?\nDěkuji za vysvětlení."
    reading = read_customer(text, language="cs")
    assert (reading.questions, reading.requests, reading.upset) == ((), (), ())


def test_the_wished_for_day_is_told_apart_from_other_days() -> None:
    text = "Objednala jsem 3. 5. a potřebuji to nejpozději do pátku."
    reading = read_customer(text, received_at=WEDNESDAY, language="cs")
    assert reading.wished_for == date(2026, 5, 15)
    assert len(reading.dates) == 2


def test_without_the_time_of_arrival_days_are_found_but_not_resolved() -> None:
    reading = read_customer("Potřebuji to do pátku.", language="cs")
    assert [one.due for one in reading.dates] == [None]
    assert reading.wished_for is None


def test_problem_and_expected_solution_fill_the_case() -> None:
    reading = read_customer("Dobrý den, hrnek z objednávky 20240815 dorazil rozbitý. Prosím o nový kus. Děkuji, Jana", language="cs")
    assert reading.problem is not None
    assert reading.problem.text == "hrnek z objednávky 20240815 dorazil rozbitý."
    assert reading.expected is not None
    assert reading.expected.text == "Prosím o nový kus."


def test_a_plain_thank_you_holds_no_problem_and_little_substance() -> None:
    reading = read_customer("Dobrý den, moc děkuji a přeji hezký víkend.", language="cs")
    assert reading.problem is None
    assert reading.expected is None
    assert reading.substance == 0


def test_a_rambling_mail_has_less_substance_than_a_short_one() -> None:
    story = "Byli jsme o víkendu u maminky a bylo krásně, koláče se povedly a děti se smály. " * 6
    wish = "Prosím o fakturu k objednávce 20240815."
    assert read_customer(story + wish, language="cs").substance < 0.3
    assert read_customer(wish, language="cs").substance == 1


def test_serbian_means_the_same_in_both_scripts_and_without_accents() -> None:
    texts = (
        "Када стиже мој пакет? Пошаљите ми рачун.",
        "Kada stiže moj paket? Pošaljite mi račun.",
        "Kada stize moj paket? Posaljite mi racun.",
    )
    readings = [read_customer(text, language="sr") for text in texts]
    assert {(len(one.questions), len(one.requests)) for one in readings} == {(1, 1)}


def test_a_phone_number_is_no_sum_and_no_reference() -> None:
    reading = read_customer("Volejte prosím na 604 111 222.", language="cs")
    assert (reading.sums, reading.references) == ((), ())


@pytest.mark.parametrize("code", ["QX-8841", "Σ/31/26", "QX7P2L", "FA-20231122", "№ 4471"])
def test_codes_in_letters_and_figures_are_references(code: str) -> None:
    (found,) = read_customer(f"Jde o {code}, prosím.", language="cs").references
    assert found.text in code


@pytest.mark.parametrize("other", ["mlýnek M-300", "ventil DN20", "PRAHA1", "COVID19"])
def test_models_of_things_are_no_references(other: str) -> None:
    assert read_customer(f"Jde o {other}, prosím.", language="cs").references == ()


@given(st.text(max_size=300), st.sampled_from([*LANGUAGES, None, "xx"]))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read_and_every_mark_lies_where_it_says(text: str, language: str | None) -> None:
    reading = read_customer(text, received_at=WEDNESDAY, language=language)
    marks = (*reading.questions, *reading.requests, *reading.sums, *reading.references, *reading.upset, *reading.embarrassed)
    assert all(text[one.start : one.end] == one.text for one in marks)
    assert all(text[one.start : one.end].strip() == one.text.strip() for one in reading.dates)
    assert 0 <= reading.substance <= 1


@pytest.mark.parametrize(
    "nuisance", ["a" * 20_000, "? " * 10_000, "kdy " * 5_000, "1. " * 6_000, "1 000 " * 3_000, "!" * 20_000, "\n" * 20_000]
)
def test_a_hostile_text_is_read_to_its_end(nuisance: str) -> None:
    assert read_customer(nuisance, received_at=WEDNESDAY, language="cs").language == "cs"
