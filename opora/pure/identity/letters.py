"""Names in Latin letters that can be compared, whichever script they were written in."""

import re
import unicodedata
from functools import lru_cache

_CYRILLIC = {
    **dict(zip("абвгдежзијйклмнопрстћуфхцчшыё", "abvgdezzijjklmnoprstcufhccsie", strict=True)),
    "ђ": "dj",
    "љ": "lj",
    "њ": "nj",
    "џ": "dz",
    "я": "ja",
    "ю": "ju",
    "щ": "st",
    "ь": "",
    "ъ": "",
}
_GREEK_PAIRS = (
    ("ου", "u"), ("αι", "e"), ("ει", "i"), ("οι", "i"), ("υι", "i"), ("αυ", "av"), ("ευ", "ev"),
    ("μπ", "mp"), ("ντ", "nt"), ("γκ", "gk"), ("γγ", "ng"), ("τζ", "tz"), ("τσ", "ts"),
)  # fmt: skip
_GREEK = {
    **dict(zip("αβγδεζηθικλμνοπρσςτυφχω", "avgdezitiklmnoprsstifho", strict=True)),
    "ξ": "ks",
    "ψ": "ps",
}
_SPECIAL = str.maketrans({"đ": "dj", "ł": "l", "ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})
# Latin spellings of Greek and Serbian names vary; these make them meet.
_SOUNDS = (
    ("ou", "u"), ("ei", "i"), ("oi", "i"), ("ai", "e"), ("y", "i"), ("ph", "f"), ("th", "t"), ("ch", "h"),
    ("kh", "h"), ("x", "ks"), ("w", "v"), ("eu", "ev"), ("au", "av"), ("mp", "b"), ("nt", "nd"), ("gk", "g"), ("dj", "d"), ("gh", "g"),
)  # fmt: skip
_DOUBLE = re.compile(r"(.)\1+")


def plain(text: str) -> str:
    """Lower case Latin letters without accents; Greek and Cyrillic letters spelled out."""
    text = unicodedata.normalize("NFKD", text[:300].casefold().translate(_SPECIAL))
    text = "".join(letter for letter in text if not unicodedata.combining(letter))
    for pair, latin in _GREEK_PAIRS:
        text = text.replace(pair, latin)
    return "".join(_GREEK.get(letter) or _CYRILLIC.get(letter, letter) for letter in text)


@lru_cache(8192)
def sound(word: str) -> str:
    """One spelling for the many Latin spellings of a plain name: Papadopoulos, Papadopulos."""
    for spelling, latin in _SOUNDS:
        word = word.replace(spelling, latin)
    return _DOUBLE.sub(r"\1", word)
