"""Whether a name is a man's or a woman's: by lists of given names first, then by endings."""

from __future__ import annotations

from functools import cache

from opora.pure.identity.letters import plain, sound
from opora.pure.languages.calling.words import CallingWords, names_of
from opora.pure.languages.registry import words_for


def gender_of(first_name: str, surname: str, language: str) -> str:
    """ "f", "m", or "" where the name does not say, or where its two parts disagree."""
    found = {gender_of_given(first_name, language), gender_of_surname(surname, language)} - {""}
    return found.pop() if len(found) == 1 else ""


def gender_of_given(name: str, language: str) -> str:
    """The gender of a given name: the desk's language decides before the others."""
    first = name.split()[0] if name.split() else ""
    if len(first.strip(".")) < 2:
        return ""
    for words in _from_here_on(language):
        men, women = _sounds(words.men), _sounds(words.women)
        heard = sound(plain(first))
        if (heard in men) != (heard in women):
            return "m" if heard in men else "f"
        if heard in men:
            return ""
    own = words_for("calling").get(language)
    return _by_ending(own.read(first), own.men_end, own.women_end) if own else ""


def gender_of_surname(name: str, language: str) -> str:
    """The gender that a surname shows by its ending; in no language do all surnames show it."""
    last = name.replace("-", " ").split()[-1] if name.replace("-", " ").split() else ""
    for words in _from_here_on(language):
        if found := _by_ending(words.read(last), words.surnames_of_men_end, words.surnames_of_women_end):
            return found
    return ""


def is_given(name: str, language: str) -> bool:
    """Whether a word stands among the given names of the language."""
    words = words_for("calling").get(language)
    return words is not None and sound(plain(name)) in _sounds(words.men) | _sounds(words.women)


def _by_ending(name: str, men: str, women: str) -> str:
    """The longest ending that fits decides. Accents count: Veselá is a woman's name, Procházka a man's."""
    plain_name = name.casefold()
    fits = {
        gender: max((len(end) for end in names_of(block) if plain_name.endswith(end) and len(plain_name) > len(end) + 1), default=0)
        for gender, block in (("m", men), ("f", women))
    }
    if fits["m"] == fits["f"]:
        return ""
    return "m" if fits["m"] > fits["f"] else "f"


def _from_here_on(language: str) -> list[CallingWords]:
    """The language's own words, then those of the others: a Pole writes to a Czech desk."""
    every: dict[str, CallingWords] = words_for("calling")
    return [every[code] for code in sorted(every, key=lambda code: (code != language, code))]


@cache
def _sounds(block: str) -> frozenset[str]:
    return frozenset(sound(plain(name)) for name in names_of(block))
