"""Whether an answer to "is it solved?" says yes or no."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from opora.pure.languages import detect
from opora.pure.languages.aligned import align
from opora.pure.languages.phrases import NEVER, alternatives
from opora.pure.languages.registry import words_for
from opora.pure.reading.thanks import is_only_thanks

FALLBACK = "en"
LONGEST = 20_000
_ASKS = re.compile("[?;\u037e]")  # a Greek question ends with a semicolon


def says_solved(text: str, language: str | None = None) -> Literal["yes", "no"] | None:
    """ "no" as soon as anything in it says so, "yes" where only that is said or mere thanks; None where neither or something is asked.

    `language` is that of the answer, recognised when it is not given.
    """
    text = text[:LONGEST]
    language = language if language in words_for("closing") else detect(text, language).language
    yes, no = _patterns(language if language in words_for("closing") else FALLBACK)
    folded = align(text).folded
    if no.search(folded):
        return "no"
    if _ASKS.search(text):
        return None
    return "yes" if yes.search(folded) or is_only_thanks(text) else None


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = words_for("closing")[language]
    return _whole(words.yes), _whole(words.no)


def _whole(block: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives(block) or NEVER})(?!\w)")
