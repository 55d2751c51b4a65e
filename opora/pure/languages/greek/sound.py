"""How Greek sounds, so that "paraggelia", "paragelia" and "παραγγελία" are one word.

Both alphabets are brought to one plain spelling: i for every ι, η, υ, ει, οι; o for ω; v for
β, φ, μπ and the second half of ευ; d also for ντ; no doubled letters. A Latin letter that is
typed for two Greek ones (x for χ or ξ, h for η or χ, u for υ or ου) gives several readings.
"""

import re
from functools import lru_cache
from itertools import islice, product

from opora.pure.languages.language import words_of

MAX_READINGS = 8

_OF_GREEK = {
    "αι": "e", "ει": "i", "οι": "i", "υι": "i", "ου": "u", "αυ": "av", "ευ": "ev", "ηυ": "iv",
    "μπ": "v", "ντ": "d", "γκ": "g", "γγ": "g", "ξ": "ks", "ψ": "ps", "θ": "th",
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "ι": "i", "κ": "k", "λ": "l", "μ": "m",
    "ν": "n", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "i", "φ": "v", "χ": "h", "ω": "o",
}  # fmt: skip
_OF_LATIN: dict[str, tuple[str, ...]] = {
    "ai": ("e", "ai"), "ei": ("i",), "oi": ("i", "oi"), "yi": ("i",), "ou": ("u",), "oy": ("u",),
    "au": ("av",), "ay": ("av",), "eu": ("ev",), "ey": ("ev",),
    "mp": ("v",), "mb": ("v",), "nt": ("d",), "nd": ("d",), "gk": ("g",), "ng": ("g",),
    "th": ("th", "ti"), "ch": ("h",), "kh": ("h", "ki"), "ph": ("v", "pi"),
    "x": ("h", "ks"), "h": ("i", "h"), "u": ("i", "u"), "y": ("i",), "w": ("o",), "b": ("v",), "f": ("v",),
    "c": ("k",), "q": ("k",), "j": ("i",), "8": ("th",), "3": ("ks",),
}  # fmt: skip
_GREEK_PIECE = re.compile("|".join(sorted(_OF_GREEK, key=len, reverse=True)))
_LATIN_PIECE = re.compile("|".join([*sorted(_OF_LATIN, key=len, reverse=True), "."]))
_DOUBLED = re.compile(r"(.)\1+")

# Endings of nouns, adjectives and verbs, as they sound, without regard to accent.
_ENDINGS = sorted(
    words_of("""
        a as an ata atos aton ame ate e es ete eos eon i is in ia ias ies io ios iu iun ion o os on us u un
        ume une ome ese ete ode omaste ondas usa usate moste"""),
    key=lambda ending: (-len(ending), ending),
)
_SHORTEST_STEM = 3


def sound_of_greek(word: str) -> str:
    """The sound of a folded word in Greek letters, as plain Latin letters."""
    return _DOUBLED.sub(r"\1", _GREEK_PIECE.sub(lambda piece: _OF_GREEK[piece.group()], word))


@lru_cache(maxsize=2_048)
def sounds_of_greeklish(word: str) -> tuple[str, ...]:
    """The readings, at most eight and the likeliest first, of a folded word typed in Latin letters."""
    pieces = [_OF_LATIN.get(piece, (piece,)) for piece in _LATIN_PIECE.findall(word)]
    readings = ("".join(reading) for reading in islice(product(*pieces), MAX_READINGS))
    return tuple(dict.fromkeys(_DOUBLED.sub(r"\1", reading) for reading in readings))


def stem_of_sound(sound: str) -> str:
    """The sound without its ending, at least three letters."""
    for ending in _ENDINGS:
        if sound.endswith(ending) and len(sound) - len(ending) >= _SHORTEST_STEM:
            return sound[: -len(ending)]
    return sound
