"""What a text costs, by the published figures of GSM 03.38 and 23.040."""

from __future__ import annotations

import pytest

from opora.channels.sms.numbers import e164
from opora.channels.sms.segments import length_of


@pytest.mark.parametrize(
    ("text", "encoding", "units", "segments", "left"),
    [
        ("", "GSM-7", 0, 0, 160),
        ("a" * 160, "GSM-7", 160, 1, 0),
        ("a" * 161, "GSM-7", 161, 2, 145),
        ("a" * 306, "GSM-7", 306, 2, 0),
        ("a" * 307, "GSM-7", 307, 3, 152),
        ("€" * 80, "GSM-7", 160, 1, 0),
        ("€" * 81, "GSM-7", 162, 2, 143),  # the 77th sign would be cut at 153 and moves on whole
        ("ΔΦΓ", "GSM-7", 3, 1, 157),
        ("é" * 160, "GSM-7", 160, 1, 0),
        ("ě" + "a" * 69, "UCS-2", 70, 1, 0),
        ("ě" + "a" * 70, "UCS-2", 71, 2, 63),
        ("ж" * 134, "UCS-2", 134, 2, 0),
        ("α" * 135, "UCS-2", 135, 3, 66),
        ("🐎" * 35, "UCS-2", 70, 1, 0),
        ("🐎" * 36, "UCS-2", 72, 2, 61),  # 33 pairs in the first, since a pair is not cut at 67
    ],
)
def test_a_text_is_as_many_sms_as_the_network_makes_of_it(text: str, encoding: str, units: int, segments: int, left: int) -> None:
    found = length_of(text)
    assert (found.encoding, found.units, found.segments, found.left) == (encoding, units, segments, left)


@pytest.mark.parametrize(
    ("told", "country", "number"),
    [
        ("777 123 456", "CZ", "+420777123456"), ("+48 600 700 800", "CZ", "+48600700800"), ("00306912345678", "GR", "+306912345678"),
        ("064 1234567", "RS", "+381641234567"), ("MojeBanka", "CZ", ""), ("", "CZ", ""), ("12", "CZ", ""),
    ],
)  # fmt: skip
def test_numbers_are_kept_in_one_form(told: str, country: str, number: str) -> None:
    assert e164(told, country=country) == number
