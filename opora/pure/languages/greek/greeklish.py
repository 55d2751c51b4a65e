"""The usual ways of typing Greek in Latin letters, to make samples of Greeklish from Greek text."""

import unicodedata

_ALIKE = dict(zip("αβγδεζικλμνοπρστφ", "avgdeziklmnoprstf", strict=True)) | {"ς": "s", "ψ": "ps", "ου": "ou", "γγ": "gg"}
_WAYS: tuple[dict[str, str], ...] = (
    {"η": "i", "υ": "y", "ω": "o", "χ": "x", "ξ": "x", "θ": "th"},
    {"η": "h", "υ": "u", "ω": "w", "χ": "x", "ξ": "ks", "θ": "8", "β": "b"},
    {"η": "i", "υ": "i", "ω": "o", "χ": "h", "ξ": "ks", "θ": "th", "αυ": "av", "ευ": "ev", "γγ": "g", "γκ": "g"},
    {"η": "h", "υ": "y", "ω": "w", "χ": "x", "ξ": "ks", "θ": "th", "αυ": "au", "ευ": "eu"},
    {"η": "i", "υ": "y", "ω": "o", "χ": "ch", "ξ": "x", "θ": "th", "αυ": "af", "ευ": "ef", "γγ": "ng"},
    {"η": "i", "υ": "i", "ω": "o", "χ": "x", "ξ": "ks", "θ": "th", "αι": "e", "ει": "i", "οι": "i", "ευ": "ev"},
)  # fmt: skip


def typed_in_latin(text: str) -> str:
    """Each line of a Greek text typed in Latin letters, every line in the next of six usual ways."""
    lines = (_typed(line, _WAYS[place % len(_WAYS)]) for place, line in enumerate(text.splitlines()))
    return "\n".join(lines)


def _typed(line: str, way: dict[str, str]) -> str:
    decomposed = unicodedata.normalize("NFD", line.lower())
    plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    spelling = _ALIKE | way
    for written in sorted(spelling, key=len, reverse=True):
        plain = plain.replace(written, spelling[written])
    return plain
