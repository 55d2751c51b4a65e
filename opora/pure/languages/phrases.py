"""A notation for phrases that a person who knows the language can read and write, and the expressions made of it.

Phrases stand in blocks, apart by commas, written naturally: "chtěl* bych ... vědět". `*` is any ending (or beginning),
`...` up to six words between, `(a|b)` a choice, `(slovo )?` a word that may be missing,
`(a |b )*` up to three of them; a line may be broken at any
space or behind `|`. Between two words may stand any sign, so "nevím zda" also finds "nevím, zda". Case and accents
make no difference.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from opora.pure.languages.folding import fold

NEVER = r"(?!)"
_GAP = r"(?:\W{1,4}|(?<=\W))(?:[\w']+\W{1,4}){0,6}?"
_BETWEEN_WORDS = r"\W{1,4}"
_SIGN = re.compile(r" ?\.\.\. ?| \?|[ ]|\*|\((?!\?)|dj")
_MEANING = {" ": _BETWEEN_WORDS, " ?": r"\W{0,4}", "*": r"\w*", "(": "(?:", "dj": "dj?"}
_CLASS = re.compile(r"\[[^\]\[]*\]")
_BROKEN_CHOICE = re.compile(r"\|[ \t]*\n\s*")


def phrases_in(block: str) -> tuple[str, ...]:
    """The phrases of a block, each on one line. Raises ValueError where a comma stands within brackets: it would cut the choice in two."""
    whole = signs_of_classes_kept(_BROKEN_CHOICE.sub("|", block))
    found = tuple(" ".join(phrase.split()) for phrase in whole.split(",") if phrase.strip())
    for phrase in found:
        if not _is_whole(phrase):
            raise ValueError(f"A phrase was cut within its brackets, perhaps by a comma or a line end there: {phrase!r}")
    return found


def signs_of_classes_kept(block: str) -> str:
    """Within "[., !]" a comma or a line end parts no phrases, and a space is any sign, as between words."""
    return _CLASS.sub(lambda found: " ".join(found.group().split()).replace(",", r"\x2c"), block)


def _is_whole(phrase: str) -> bool:
    """Whether every bracket that opens in the phrase closes in it."""
    depth = 0
    for letter in phrase:
        depth += (letter == "(") - (letter == ")")
        if depth < 0:
            return False
    return depth == 0


def alternatives(block: str, spelling: Callable[[str], str] | None = None) -> str:
    """One expression upon folded text for all phrases of a block; `spelling` rewrites each for another alphabet."""
    made = [_expression(phrase) for phrase in phrases_in(block)]
    return "|".join(spelling(one) if spelling else one for one in made) or NEVER


@cache
def anywhere(block: str, spelling: Callable[[str], str] | None = None) -> re.Pattern[str]:
    """Finds any phrase of the block as whole words."""
    return re.compile(rf"(?<!\w)(?:{alternatives(block, spelling)})(?!\w)")


def _expression(phrase: str) -> str:
    return _SIGN.sub(_meaning, fold(phrase))


def _meaning(sign: re.Match[str]) -> str:
    if sign.group() == "*" and _ends_words(sign.string[: sign.start()]):
        return "{0,3}"
    return _MEANING.get(sign.group(), _GAP)


def _ends_words(before: str) -> bool:
    """Whether a choice of whole words ends here, written with its space: "(mi |nam )" or "( prosím| pěkně)"."""
    if not before.endswith(")"):
        return False
    depth = 0
    for place in range(len(before) - 1, -1, -1):
        depth += (before[place] == ")") - (before[place] == "(")
        if depth == 0:
            return before[place + 1 : place + 2] == " " or before.rstrip(")?*").endswith(" ")
    return False
