"""What makes a desk say that something is going on, one rule at a time."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opora.pure.workload.alike import signs_of
from opora.pure.workload.spikes import Contact, Pulse, Why
from opora.pure.workload.tests.weeks import DESK
from opora.pure.workload.troubles import USUAL_SHARE, troubles_in
from opora.pure.workload.usual import Usual, beat_of, kind_of_day, learn

NOON = datetime(2026, 9, 23, 10, 0, tzinfo=UTC)
CANNOT_ORDER = {
    "cs": "Dobrý den, nejde mi dokončit objednávka, košík hlásí chybu.",
    "pl": "Dzień dobry, nie mogę złożyć zamówienia.",
    "el": "Καλημέρα, δεν μπορώ να ολοκληρώσω την παραγγελία μου.",
    "sr": "Добар дан, не могу да поручим, корпа не ради.",
    "sr-latn": "Dobar dan, ne mogu da poručim, korpa ne radi.",
    "el-latn": "kalimera, den mporo na oloklhroso thn paraggelia",
    "en": "Hello, I can’t place my order, the checkout is not working.",
}


def pulse(**known: object) -> Pulse:
    return Pulse(Usual(DESK), **known)  # type: ignore[arg-type]


def contacts(number: int, *, every: float = 30, signs: frozenset[str] = frozenset(), at: datetime = NOON, who: int = 1) -> list[Contact]:
    return [Contact(who * 1000 + place, at + timedelta(seconds=every * place), who * 1000 + place, signs) for place in range(number)]


@pytest.mark.parametrize("language", CANNOT_ORDER)
def test_the_same_trouble_is_alike_in_every_language_and_script(language: str) -> None:
    assert troubles_in(CANNOT_ORDER[language], language[:2]) == {"ordering"}
    assert "ordering" in troubles_in(CANNOT_ORDER[language], "und")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "Chtěl bych objednat stan, kdy dorazí?"), ("cs", "Kolik stojí doprava? Platím kartou."), ("pl", "Chcę zamówić namiot."),
        ("el", "Θέλω να παραγγείλω μια σκηνή."), ("sr", "Хтео бих да поручим шатор."), ("en", "I would like to order a tent."), ("en", ""),
    ],
)  # fmt: skip
def test_a_wish_is_no_trouble(language: str, text: str) -> None:
    assert troubles_in(text, language) == frozenset()


@pytest.mark.parametrize("text", ["Поруџбину и даље не могу да завршим.", "Porudžbinu još uvek ne mogu da završim."])
def test_what_still_does_not_work_is_the_same_trouble(text: str) -> None:
    assert troubles_in(text, "sr") == {"ordering"}


@given(st.text(max_size=300), st.sampled_from(["cs", "pl", "el", "sr", "en", "und", "xx"]))
@settings(max_examples=60)
def test_any_text_can_be_read(text: str, language: str) -> None:
    found = signs_of(subject=text[:40], text=text, quoted=text[40:], name=text[:10], language=language, script="Latn")
    assert len(found.own) <= 60
    assert troubles_in(text, language) <= USUAL_SHARE.keys()


def test_eight_in_ten_minutes_at_a_calm_hour_are_many_and_seven_are_not() -> None:
    night = NOON.replace(hour=1)
    heard = pulse()
    told = [spike for one in contacts(8, at=night) for spike in heard.hear(one)]
    assert [(spike.why, len(spike.keys)) for spike in told] == [(Why.MANY, 8)]
    assert not any(pulse().hear(one) for one in contacts(7, at=night))


def test_in_a_flood_of_what_people_know_a_few_in_words_nobody_foresaw_are_not_many() -> None:
    night = NOON.replace(hour=1)
    heard = pulse(known=frozenset({":ordering"}))
    for one in contacts(40, at=night, every=10, signs=frozenset({":ordering", "kosik"})):
        heard.hear(one)
    few = [Contact(9_000 + one, night + timedelta(minutes=5, seconds=10 * one), 9_000 + one, frozenset({f"word{one}"})) for one in range(10)]
    assert not any(heard.hear(one) for one in few)


def test_a_second_flood_beside_what_people_know_is_many() -> None:
    night = NOON.replace(hour=1)
    heard = pulse(known=frozenset({":ordering"}))
    for one in contacts(40, at=night, every=10, signs=frozenset({":ordering", "kosik"})):
        heard.hear(one)
    second = [Contact(9_000 + one, night + timedelta(minutes=5, seconds=5 * one), 9_000 + one, frozenset({f"word{one}"})) for one in range(50)]
    assert [spike.why for one in second for spike in heard.hear(one)][:1] == [Why.MANY]


def test_one_customer_who_writes_twenty_times_is_one_contact() -> None:
    heard = pulse()
    lines = [Contact(key, NOON + timedelta(seconds=10 * key), 7, frozenset({":ordering"})) for key in range(20)]
    assert [heard.remember(one) for one in lines] == [True] + [False] * 19
    assert not any(heard.hear(one) for one in lines)


def test_five_customers_with_one_trouble_are_alike_and_it_is_told_once() -> None:
    heard = pulse()
    told = [spike for one in contacts(5, signs=frozenset({":ordering"})) for spike in heard.hear(one)]
    assert [(spike.why, spike.signs, len(spike.keys)) for spike in told] == [(Why.ALIKE, (":ordering",), 5)]
    heard.known = frozenset({":ordering"})
    assert not any(heard.hear(one) for one in contacts(20, who=2, at=NOON + timedelta(minutes=5), signs=frozenset({":ordering"})))


def test_what_was_told_and_laid_aside_needs_five_others_to_be_told_again() -> None:
    heard = pulse()
    for one in contacts(5, signs=frozenset({":ordering"})):
        heard.hear(one)
    later = contacts(5, who=2, at=NOON + timedelta(hours=3), signs=frozenset({":ordering"}))
    assert [len(heard.hear(one)) for one in later] == [0, 0, 0, 0, 1]


def test_a_rare_word_is_telling_once_enough_is_known_and_a_common_one_never_is() -> None:
    rare, common = frozenset({"pumpicka"}), frozenset({"stan"})
    known = pulse(counted=Counter({"stan": 400}), messages=2_000)
    assert any(known.hear(one) for one in contacts(5, signs=rare, every=300))
    assert not any(pulse().hear(one) for one in contacts(5, signs=rare, every=300))
    assert not any(known.hear(one) for one in contacts(7, who=2, at=NOON + timedelta(hours=1), signs=common, every=300))


def test_whoever_told_of_it_and_writes_again_makes_no_second_card_with_the_words_of_writing_again() -> None:
    heard = pulse(known=frozenset({":ordering"}))
    for one in contacts(200, every=2, signs=frozenset({":ordering", "kosik"})):
        heard.hear(one)
    again = frozenset({"pisem", "ponovo"})
    soon = [Contact(5_000 + one, NOON + timedelta(minutes=15, seconds=one), 1_000 + one, again) for one in range(30)]
    assert not any(spike.why == Why.ALIKE for one in soon for spike in heard.hear(one))
    strangers = contacts(30, who=9, every=1, at=NOON + timedelta(minutes=16), signs=again)
    assert any(spike.why == Why.ALIKE for one in strangers for spike in heard.hear(one))


def test_whoever_told_of_one_thing_is_heard_when_they_tell_of_another_within_the_hour() -> None:
    heard = pulse(known=frozenset({":ordering"}))
    for one in contacts(20, every=2, signs=frozenset({":ordering"})):
        heard.hear(one)
    other = [Contact(5_000 + one, NOON + timedelta(minutes=15, seconds=one), 1_000 + one, frozenset({":delivery"})) for one in range(20)]
    assert any(spike.signs == (":delivery",) for one in other for spike in heard.hear(one))


def test_words_that_customers_quote_from_us_are_no_sign() -> None:
    known = pulse(messages=2_000)
    for one in contacts(3):
        known.remember(Contact(one.key, one.at, one.who, frozenset({f"own{one.key}"}), frozenset({"aurora"})))
    asking = contacts(6, who=2, at=NOON + timedelta(minutes=20), signs=frozenset({"aurora"}), every=300)
    assert not any(known.hear(one) for one in asking)


def test_an_answer_to_a_newsletter_has_only_its_own_words() -> None:
    read = signs_of(
        subject="Re: Nová kolekce Aurora", text="Prosím odhlásit, Aurora je hezká.", quoted="Právě dorazila nová kolekce Aurora", name="Jan Novák",
        language="cs", script="Latn",
    )  # fmt: skip
    assert not {one for one in read.own if one.startswith("auror")}
    assert {one for one in read.quoted if one.startswith("auror")}


def test_a_backlog_that_arrives_at_once_is_counted_when_it_was_written() -> None:
    heard = pulse()
    backlog = [Contact(key, NOON - timedelta(minutes=12 * key), key) for key in range(60)]
    assert not any(heard.hear(one) for one in sorted(backlog, key=lambda one: one.at))


def test_a_late_word_neither_breaks_the_order_nor_counts_twice() -> None:
    heard = pulse()
    (first,) = contacts(1)
    late = Contact(2, NOON - timedelta(hours=30), 2, frozenset({":ordering"}))
    assert heard.hear(first) == () == heard.hear(late) == heard.hear(first)


@given(st.lists(st.tuples(st.integers(0, 200_000), st.integers(1, 30), st.sampled_from([":ordering", "stan", "pumpa", ""])), max_size=60))
@settings(max_examples=60)
def test_the_pulse_is_never_below_the_limits_of_the_requirement(said: list[tuple[int, int, str]]) -> None:
    heard, keys = pulse(messages=1_000), count(1)
    for seconds, who, sign in said:
        one = Contact(next(keys), NOON + timedelta(seconds=seconds), who, frozenset({sign} - {""}))
        for spike in heard.hear(one):
            assert len(set(spike.keys)) >= (8 if spike.why == Why.MANY else 5)


def test_usual_values_are_learned_by_weekday_and_hour_and_believed_until_then() -> None:
    since = datetime(2026, 8, 10, tzinfo=DESK.zone)
    mondays = [(since + timedelta(weeks=week, hours=9, minutes=5 * beat), 2) for week in range(6) for beat in range(12)]
    usual = learn(mondays, DESK, since=since, until=since + timedelta(weeks=6))
    assert usual.rate(datetime(2026, 9, 21, 9, 30, tzinfo=DESK.zone)) == pytest.approx((6 * 24 + 6) / 7)
    assert usual.rate(datetime(2026, 9, 22, 9, 30, tzinfo=DESK.zone)) == pytest.approx(6 / 7)
    assert Usual(DESK).rate(datetime(2026, 9, 21, 9, 30, tzinfo=DESK.zone)) == 6
    assert Usual(DESK).rate(datetime(2026, 9, 20, 9, 30, tzinfo=DESK.zone)) == 1.5


def test_a_holiday_goes_with_the_sundays_and_the_day_after_with_the_mondays() -> None:
    assert kind_of_day(datetime(2026, 9, 28).date(), DESK) == 6  # noqa: DTZ001 - a day of the calendar
    assert kind_of_day(datetime(2026, 9, 29).date(), DESK) == 0  # noqa: DTZ001
    assert beat_of(NOON + timedelta(minutes=7, seconds=3)) == NOON + timedelta(minutes=5)
