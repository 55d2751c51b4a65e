"""When two things that are noticed are one trouble, and when they only happen at the same time."""

from __future__ import annotations

from datetime import timedelta

from opora.pure.workload.folding import Told, heading, is_same_trouble
from opora.pure.workload.tests.test_spikes import NOON

CANNOT_ORDER, CANNOT_PAY = frozenset({":ordering", "kosik"}), frozenset({":paying", "kart", "platb"})
BOTH, PARCEL = CANNOT_ORDER | CANNOT_PAY, frozenset({":delivery", "balik"})
SOON = NOON + timedelta(minutes=4)


def card(*said: frozenset[str], stems: frozenset[str] = frozenset(), signs: frozenset[str] = frozenset({":ordering"})) -> Told:
    return Told(signs, stems, NOON, said)


def test_steps_of_one_purchase_are_one_trouble() -> None:
    assert is_same_trouble([":paying"], [CANNOT_PAY] * 5, SOON, card(*[CANNOT_ORDER] * 5))


def test_what_comes_an_hour_after_the_newest_contact_of_a_card_is_something_else() -> None:
    assert not is_same_trouble([":paying"], [CANNOT_PAY] * 5, NOON + timedelta(hours=1), card(*[CANNOT_ORDER] * 5))


def test_two_things_that_only_happen_at_the_same_time_stay_two() -> None:
    assert not is_same_trouble([":delivery"], [PARCEL] * 5, SOON, card(*[CANNOT_ORDER] * 30, stems=frozenset({"kosik", "objednavk"})))


def test_when_mostly_the_same_people_say_both_it_is_one_trouble() -> None:
    late = card(*[PARCEL | {":unreachable"}] * 6, signs=frozenset({":delivery"}))
    alone = frozenset({":unreachable"})
    assert is_same_trouble([":unreachable"], [alone] * 5, SOON, late)
    assert not is_same_trouble([":unreachable"], [alone] * 7, SOON, late)


def test_a_rare_word_belongs_to_the_card_whose_words_its_messages_share() -> None:
    known = card(stems=frozenset({"pumpick", "ventil", "syk"}), signs=frozenset({"pumpick"}))
    assert is_same_trouble(["matrac"], [frozenset({"matrac", "ventil", "syk"})] * 5, SOON, known)
    assert not is_same_trouble(["matrac"], [frozenset({"matrac", "ventil"})] * 5, SOON, known)


def test_a_card_is_called_after_what_nearly_all_say_and_not_after_what_was_noticed_first() -> None:
    said = [BOTH] * 4 + [CANNOT_PAY] + [CANNOT_ORDER] * 6
    assert heading([":paying", ":ordering"], said) == ":ordering"
    assert heading([":ordering", ":paying"], said) == ":ordering"


def test_a_card_keeps_its_name_where_different_people_say_the_one_and_the_other() -> None:
    assert heading([":ordering", ":paying"], [CANNOT_ORDER] * 6 + [CANNOT_PAY] * 12) == ":ordering"
    assert heading([":paying", ":ordering"], [BOTH] * 9) == ":paying"
    assert heading([":ordering"], []) == ":ordering"
