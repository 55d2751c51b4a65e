"""Sorting names as the reader's dictionary does."""

import re
from dataclasses import dataclass
from functools import cache

from opora.pure.languages.folding import fold
from opora.pure.languages.registry import ALL

MAX_SORTED = 200
_FIRST_LETTER = ord("A")
_AFTER_THE_ALPHABET = "~"
_PLACE_OF_DIGIT = {digit: digit for digit in "0123456789"}


@dataclass(frozen=True, slots=True)
class _Order:
    places: dict[str, str]
    pieces: re.Pattern[str]
    other_script: dict[int, str]


def collation_key(text: str, language: str) -> str:
    """A key that puts texts into the language's dictionary order when compared by code point.

    Letters of the alphabet decide first (Czech č after c, ch after h; Polish ą after a; Serbian
    alike in both scripts), accents that are no letters of their own only between equals,
    capitals not at all. Other scripts come after the alphabet. Unknown languages sort as English.
    """
    lowered = text[:MAX_SORTED].lower()
    order = _order(language if language in ALL else "en")
    pieces = order.pieces.findall(lowered.translate(order.other_script))
    # A tab sorts before everything a place can be, so a shorter name comes before a longer one.
    return "".join(_place(piece, order) for piece in pieces) + "\t" + " ".join(lowered.split())


def _place(piece: str, order: _Order) -> str:
    if piece in order.places:
        return order.places[piece]
    if not piece.isalnum():
        return " " if piece.isspace() else ""
    folded = fold(piece)
    return "".join(order.places.get(letter, _AFTER_THE_ALPHABET + letter) for letter in folded)


@cache
def _order(language: str) -> _Order:
    letters = ALL[language].alphabet.split()
    places = {letter: chr(_FIRST_LETTER + place) for place, letter in enumerate(letters)}
    longest_first = sorted(letters, key=len, reverse=True)
    other_script = {ord(letter): plain for letter, plain in ALL[language].letters.items() if letter not in places}
    return _Order(
        places={**_PLACE_OF_DIGIT, **places},
        pieces=re.compile("|".join([*longest_first, "."]), re.DOTALL),
        other_script=other_script,
    )
