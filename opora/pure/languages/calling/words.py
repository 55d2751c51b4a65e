"""The shape of how a language calls people; each language folder fills one `calling.py`.

Endings are told in blocks such as "Pavel > Pavle, -ek > -ku, -á =, -w ?": a whole word or an ending, what becomes of it when
somebody is called, "=" where nothing does, "?" where a native would hesitate. Words go before endings, long endings before short ones.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from opora.pure.languages.folding import fold


def as_written(text: str, _script: str = "") -> str:
    """The name in the alphabet of the tables, and back: most languages have one alphabet."""
    return text


@dataclass(frozen=True, slots=True, kw_only=True)
class CallingWords:
    """Everything that is different about calling people in one language. Lists are words apart by spaces or line ends."""

    man: str
    """The word before a man's name when he is called: "pane"."""
    woman: str
    man_called: str = ""
    """Other words before a man's name in a call, apart by commas: "milý pane"."""
    woman_called: str = ""
    man_named: str = ""
    """Words before a man's name when one speaks of him, not to him; wrong in a greeting: "pan"."""
    woman_named: str = ""
    by_given_name: bool = False
    """Strangers are called by their given name ("Panie Piotrze"), never by the surname alone."""
    title_is_sure: bool = True
    """The words of a call are used for nothing else in a sentence ("pane"); else only the greeting is judged ("pani")."""
    woman_title_is_sure: bool = True
    alone: bool = True
    """The title may stand before a given name alone ("pane Petře"); else the name stands without it ("Peter")."""
    men: str = ""
    """Given names of men."""
    women: str = ""
    men_end: str = ""
    """Endings of given names that only men have."""
    women_end: str = ""
    surnames_of_men_end: str = ""
    """Endings of surnames that only men have, in any language of the desk."""
    surnames_of_women_end: str = ""
    given_men: str = ""
    """Endings and exceptions for given names of men; surnames and roles likewise."""
    given_women: str = ""
    surname_men: str = ""
    surname_women: str = "- ="
    roles_men: str = ""
    """Professions that stand for a name: "doktor > doktore"."""
    roles_women: str = ""
    titles: str = ""
    """Degrees and ranks before a name, without the dot."""
    no_names: str = ""
    """Words with a capital that stand where a mail is signed and are no name: "Děkuji", "Zdraví"."""
    read: Callable[[str], str] = as_written
    """A name in the alphabet of the tables."""
    write: Callable[[str, str], str] = as_written
    """A call from the alphabet of the tables into a script ("Latn", "Cyrl")."""


@dataclass(frozen=True, slots=True)
class Endings:
    """A block of endings, read."""

    words: dict[str, str]
    ends: dict[str, str]

    def apply(self, name: str) -> str | None:
        """The called form of a name, None where one would hesitate; capitals as in the name."""
        plain = name.casefold()
        if plain in self.words:
            return _with_capitals(self.words[plain], name)
        for length in range(len(plain), -1, -1):
            ending = plain[len(plain) - length :]
            if ending in self.ends and (length < len(plain) or length == 0):
                return _ended(name, length, self.ends[ending])
        return None


@cache
def endings(block: str) -> Endings:
    """Read a block of endings."""
    words: dict[str, str] = {}
    ends: dict[str, str] = {}
    for entry in block.replace("\n", ",").split(","):
        piece = entry.strip()
        if not piece:
            continue
        sign = next(sign for sign in (">", "=", "?") if sign in piece)
        left, _, right = (part.strip().casefold() for part in piece.partition(sign))
        for one in left.split():
            becomes = right.removeprefix("-") if sign == ">" else one.removeprefix("-") if sign == "=" else "?"
            (ends if one.startswith("-") else words)[one.removeprefix("-")] = becomes
    return Endings(words, ends)


def _ended(name: str, length: int, becomes: str) -> str | None:
    if becomes == "?":
        return None
    stem = name[: len(name) - length]
    return stem + (becomes.upper() if len(name) > 1 and name.isupper() else becomes)


def _with_capitals(word: str, like: str) -> str | None:
    if word == "?":
        return None
    if len(like) > 1 and like.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if like[:1].isupper() else word


@cache
def names_of(block: str) -> frozenset[str]:
    """The words of a block, in small letters."""
    return frozenset(block.casefold().replace(",", " ").split())


@cache
def folded_names(block: str) -> frozenset[str]:
    """The words of a block, folded."""
    return frozenset(fold(name) for name in names_of(block))
