"""Stems: one short form for all forms of a word, over folded words.

Snowball's stemmers expect accents, so some endings without accents escape them; `_settle`
takes off what is left and undoes the soft consonants of Czech, Polish and Serbian
(objednávce, paczce, pošiljci), with no regard to grammar: the form only has to be the same.
"""

from functools import cache, lru_cache
from typing import Protocol

import snowballstemmer

from opora.pure.languages.greek.sound import sound_of_greek, stem_of_sound
from opora.pure.languages.registry import ALL

GREEK_MARK = "q"
"""Begins every search token made from Greek, so that it cannot be mistaken for a word in Latin letters.

No word of the five languages has a "q" before anything but "u", and no Greek sound begins with "u" and goes on like English.
"""

MAX_TOKEN = 40
_SHORTEST_STEMMED = 4
_LONGEST_STEMMED = 28
_LEFT_OVER = ("eho", "eh", "emu", "ych", "ymi", "ym")


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...


@cache
def _stemmer(language: str) -> _Stemmer:
    stemmer: _Stemmer = snowballstemmer.stemmer(ALL[language].stemmer)
    return stemmer


def is_greek(word: str) -> bool:
    return "Ͱ" <= word[0] <= "Ͽ"


def plain_token(word: str) -> str:
    """The search token of a folded word as it stands: dj and đ and d are one, Greek is written by its sound."""
    if is_greek(word):
        return (GREEK_MARK + sound_of_greek(word))[:MAX_TOKEN]
    return word.replace("dj", "d")[:MAX_TOKEN]


@lru_cache(maxsize=16_384)
def stem_token(word: str, language: str) -> str:
    """The search token of a folded word in a text of the given language ("und": taken as it stands)."""
    token = plain_token(word)
    if token.startswith(GREEK_MARK) and is_greek(word):
        return GREEK_MARK + stem_of_sound(token[1:])
    if language not in ALL or language == "el" or not _can_be_stemmed(token):
        return token
    return _settle(_stemmer(language).stemWord(token))


def _can_be_stemmed(token: str) -> bool:
    return _SHORTEST_STEMMED <= len(token) <= _LONGEST_STEMMED and token.isalpha() and token.isascii()


def _settle(stem: str) -> str:
    for ending in _LEFT_OVER:
        if stem.endswith(ending) and len(stem) - len(ending) >= _SHORTEST_STEMMED:
            stem = stem[: -len(ending)]
            break
    if len(stem) > _SHORTEST_STEMMED and stem.endswith("ek"):
        stem = stem[:-2] + "k"
    return stem[:-1] + "k" if stem.endswith("c") else stem
