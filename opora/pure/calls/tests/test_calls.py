"""Calls add up to the same in any order, and numbers to one form."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta

import pytest

from opora.pure.calls import Happening, Outcome, What, as_e164, course_of, is_withheld

RANG = datetime(2026, 11, 20, 17, 41, tzinfo=UTC)


def at(seconds: int, what: What) -> Happening:
    return Happening(what, RANG + timedelta(seconds=seconds), f"{what}{seconds}")


@pytest.mark.parametrize(
    ("events", "queued", "outcome", "waited", "spoke"),
    [
        ([at(0, What.RINGING)], False, "", None, 0),
        ([at(0, What.RINGING), at(12, What.ANSWERED)], False, "", 12, 0),
        ([at(0, What.RINGING), at(12, What.ANSWERED), at(72, What.HUNG_UP)], False, "answered", 12, 60),
        ([at(0, What.RINGING), at(25, What.HUNG_UP)], False, "missed", 25, 0),
        ([at(0, What.RINGING), at(25, What.HUNG_UP)], True, "abandoned", 25, 0),
        ([at(0, What.RINGING), at(20, What.MISSED), at(21, What.ANSWERED), at(60, What.HUNG_UP)], False, "answered", 21, 39),
        ([at(0, What.RINGING), at(30, What.VOICEMAIL), at(55, What.HUNG_UP)], True, "voicemail", 55, 0),
        ([at(3, What.ABANDONED)], False, "abandoned", 0, 0),
        ([at(3, What.MISSED)], False, "missed", 0, 0),
    ],
)
def test_a_call_adds_up_to_the_same_in_any_order(
    events: list[Happening], queued: bool, outcome: str, waited: int | None, spoke: int
) -> None:
    for order in itertools.permutations(events):
        course = course_of(order, queued=queued)
        assert (course.outcome, course.waited, course.spoke) == (Outcome(outcome), waited, spoke)


@pytest.mark.parametrize(
    ("told", "region", "number"),
    [
        ("777 123 456", "CZ", "+420777123456"),
        ("420777123456", "CZ", "+420777123456"),
        ("00420777123456", "PL", "+420777123456"),
        ("+48 512 345 678", "CZ", "+48512345678"),
        ("512345678", "PL", "+48512345678"),
        ("48512345678", "CZ", "+48512345678"),
        ("6912345678", "GR", "+306912345678"),
        ("+302101234567", "CZ", "+302101234567"),
        ("064 1234567", "RS", "+381641234567"),
        ("sip:+381641234567@pbx.example;user=phone", "RS", "+381641234567"),
        ("<sip:777123456@10.0.0.1>", "CZ", "+420777123456"),
        ("444", "CZ", ""),
        ("1" * 400, "CZ", ""),
        ("", "CZ", ""),
        ("anonymous", "CZ", ""),
    ],
)
def test_a_number_is_written_one_way(told: str, region: str, number: str) -> None:
    assert as_e164(told, region) == number


@pytest.mark.parametrize(
    "told", ["", "  ", "anonymous", "Anonymous", "sip:anonymous@anonymous.invalid", "Restricted", "+266696687", "Skryté"]
)
def test_a_withheld_number_is_known(told: str) -> None:
    assert is_withheld(told)


@pytest.mark.parametrize("told", ["777123456", "444", "sip:101@pbx"])
def test_a_number_is_not_withheld(told: str) -> None:
    assert not is_withheld(told)
