"""Telephone numbers as providers write them: with spaces, with 00, with nothing, as a SIP address, or withheld."""

from __future__ import annotations

import re

import phonenumbers

WITHHELD = frozenset(
    "anonymous withheld private unavailable unknown restricted blocked hidden anonym skryte neznamy "
    "zastrzezony nieznany +266696687 266696687 7378742833 2562533 8566 86282452253".split()
)  # the figures are "anonymous", "restricted", "blocked", "unknown", "unavailable" spelled on a keypad
SIP = re.compile(r"^(?:sips?|tel):([^@;>]*)", re.IGNORECASE)
LONGEST = 40


def is_withheld(told: str) -> bool:
    """Whether the caller hid their number, or the provider has none: nothing that could be called back."""
    plain = _bare(told).lower()
    return plain in WITHHELD or not any(letter.isdigit() for letter in plain)


def as_e164(told: str, region: str) -> str:
    """The number as `+420777123456`; '' when it is none that could be called from outside, such as an extension of the house.

    `region` is the two-letter country whose national numbers come without a prefix. Many providers leave the plus away and
    write `420777123456`: where the number is none of the country, it is tried as an international one.
    """
    plain = re.sub(r"[^\d+]", "", _bare(told)[:LONGEST])
    if plain.startswith("00"):
        plain = f"+{plain[2:]}"
    for tried, country in ((plain, region), (f"+{plain}", None)):
        try:
            number = phonenumbers.parse(tried, country)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return ""


def _bare(told: str) -> str:
    text = told.strip().strip("<>")
    found = SIP.match(text)
    return (found.group(1) if found else text).strip()
