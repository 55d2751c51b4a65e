"""Telephone numbers as E.164; what is none, such as the name of a bank, stays as it is and cannot be answered."""

from __future__ import annotations

import phonenumbers


def e164(told: str, *, country: str) -> str:
    """The number in international form, or '' when it is none; national forms belong to the desk's country."""
    try:
        number = phonenumbers.parse(told.strip(), country.upper() or None)
    except phonenumbers.NumberParseException:
        return ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164) if phonenumbers.is_possible_number(number) else ""
