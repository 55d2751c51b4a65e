"""Folding: the form of a text in which accents, case and the Serbian script make no difference."""

import re
import unicodedata

from opora.pure.languages.registry import ALL

MAX_CHARACTERS = 20_000
"""Longer input is cut: a mail above this size is a log or a book, and time must stay bounded."""

_WORD = re.compile(r"[^\W_]+")
_FOREIGN_LETTERS = {
    "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t", "ı": "i", "ς": "σ",
    "й": "j", "ы": "y", "э": "e", "ю": "ju", "я": "ja", "щ": "sc", "ъ": "", "ь": "", "ё": "e",
    "і": "i", "ї": "i", "є": "e", "ґ": "g", "ѓ": "g", "ќ": "k", "ѕ": "dz",
}  # fmt: skip


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _letter_table() -> dict[int, str]:
    letters = dict(_FOREIGN_LETTERS)
    for language in ALL.values():
        letters.update(language.letters)
    return {ord(letter): _plain(plain) for letter, plain in letters.items()}


def _complete(table: dict[int, str]) -> dict[int, str]:
    """A Cyrillic letter may fold to a Latin one that folds further: ђ, đ, dj."""
    return {code: "".join(table.get(ord(letter), letter) for letter in plain) for code, plain in table.items()}


_LETTERS = _complete(_letter_table())


def _fold_slowly(lowered: str) -> str:
    # й and ё are letters of their own that Unicode would take apart, so letters go first and once again after.
    return _plain(lowered.translate(_LETTERS)).lower().translate(_LETTERS)


def _common_letters() -> dict[int, str]:
    """Every letter of the European alphabets with its folded form, so that a mail is folded in one pass."""
    codes = [*range(0x80, 0x530), *range(0x1E00, 0x2000)]
    return {code: _fold_slowly(chr(code).lower()) for code in codes}


_COMMON = _common_letters()
_UNCOMMON = re.compile(r"[^\x00-\u052f\u1e00-\u1fff\u2010-\u2023\u20ac]")


def fold(text: str) -> str:
    """Small letters without accents; Serbian Cyrillic becomes Latin, đ and ђ become dj, ł becomes l.

    Greek stays in Greek letters (final sigma becomes σ). Folding twice changes nothing more.
    """
    lowered = text[:MAX_CHARACTERS].lower()
    if lowered.isascii():
        return lowered
    folded = _fold_slowly(lowered) if _UNCOMMON.search(lowered) else lowered.translate(_COMMON)
    return folded[:MAX_CHARACTERS]


def words(text: str) -> list[str]:
    """The folded words and numbers of a text, in order."""
    return _WORD.findall(fold(text))
