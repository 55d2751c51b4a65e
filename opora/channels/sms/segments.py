"""How many SMS a text becomes: 160 letters of the old alphabet in one, 153 in each of several; with any other letter 70 and 67."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import ngettext

# GSM 03.38: the basic alphabet, and the signs that take two places because an escape stands before them.
_BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = "\f^{}\\[~]|€"
GSM, UCS = "GSM-7", "UCS-2"
_SINGLE, _EACH = {GSM: 160, UCS: 70}, {GSM: 153, UCS: 67}


@dataclass(frozen=True, slots=True)
class Length:
    """`units` are places in the alphabet `encoding`; `left` is how many still fit into the last of the `segments`."""

    encoding: str
    units: int
    segments: int
    left: int


def length_of(text: str) -> Length:
    """What a text costs. A sign is never cut in two, so a segment may stay a place or two short."""
    plain = all(letter in _BASIC or letter in _EXTENDED for letter in text)
    encoding = GSM if plain else UCS
    sizes = [_places(letter, plain=plain) for letter in text]
    units = sum(sizes)
    if units <= _SINGLE[encoding]:
        return Length(encoding, units, int(units > 0), _SINGLE[encoding] - units)
    segments, filled = 1, 0
    for size in sizes:
        if filled + size > _EACH[encoding]:
            segments, filled = segments + 1, 0
        filled += size
    return Length(encoding, units, segments, _EACH[encoding] - filled)


def measured(text: str) -> str:
    """The same in words, for the person who writes."""
    length = length_of(text)
    told = {"count": length.segments, "left": length.left}
    return ngettext("%(count)d SMS, room for %(left)d more", "%(count)d SMS, room for %(left)d more", length.segments) % told


def _places(letter: str, *, plain: bool) -> int:
    if plain:
        return 2 if letter in _EXTENDED else 1
    return 2 if ord(letter) > 0xFFFF else 1
