"""Answers in another colour between the lines of an old mail, by somebody who says above that they are there.

The colour alone tells nothing: shops write their own name in it. So it counts only where the sender names it, and only that one.
"""

import colorsys
import re

from opora.pure.mail.phrases import colours

_WORDS = "|".join(f"(?P<{hue}>{'|'.join(words)})" for hue, words in colours.HUES.items())
_HUE = re.compile(rf"(?<!\w)(?:{_WORDS})(?!\w)")
_ROOTS = frozenset(re.split(r"[\\[]", word)[0] for words in colours.HUES.values() for word in words)
_ANSWERS = re.compile(rf"(?<!\w)(?:{'|'.join(colours.ANSWERS)})(?!\w)")
_VALUE = r"#[0-9a-f]{3,6}\b|rgb\( {0,3}\d{1,3} {0,3}, {0,3}\d{1,3} {0,3}, {0,3}\d{1,3}|[a-z]{3,20}"
_COLOUR = re.compile(rf"""(?:^|[\s;"'])color\s{{0,5}}[:=]\s{{0,5}}["']?\s{{0,5}}({_VALUE})""", re.IGNORECASE)
_MOST_LINES = 60
_LONGEST_LINE = 300
_PALE, _DARKEST, _LIGHTEST = 0.35, 0.12, 0.75
_DEGREES = {"red": ((0, 20), (340, 360)), "green": ((75, 165),), "blue": ((185, 258),), "purple": ((258, 330),)}


def announced(text: str) -> str:
    """The hue in which the sender says that answers stand below: "red", "blue", "green" or "purple"; "" where nothing is said."""
    lowered = text.lower()
    if not any(map(lowered.__contains__, _ROOTS)):
        return ""
    for row in lowered.split("\n", _MOST_LINES)[:_MOST_LINES]:
        hue = _HUE.search(row) if len(row) <= _LONGEST_LINE else None
        if hue and _ANSWERS.search(row):
            return str(hue.lastgroup)
    return ""


def hue_of(attributes: str) -> str | None:
    """The hue that the attributes of a tag give its words, "" for black, gray and the like; None where they name no colour."""
    found = _COLOUR.search(attributes)
    if found is None:
        return None
    written = found[1].lower()
    if written[0] != "#" and not written.startswith("rgb("):
        return colours.NAMES.get(written, "")
    red, green, blue = _parts(written)
    angle, lightness, saturation = colorsys.rgb_to_hls(red / 255, green / 255, blue / 255)
    if saturation < _PALE or not _DARKEST < lightness < _LIGHTEST:
        return ""
    return next((hue for hue, spans in _DEGREES.items() if any(low <= angle * 360 <= high for low, high in spans)), "")


def _parts(written: str) -> tuple[int, int, int]:
    if written.startswith("rgb("):
        red, green, blue = (min(int(part), 255) for part in re.findall(r"\d+", written)[:3])
        return red, green, blue
    digits = written[1:]
    if len(digits) < 6:
        digits = "".join(digit * 2 for digit in digits[:3])
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
