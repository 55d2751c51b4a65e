"""Phrases a desk adds to a rule: plain words with a star for any ending, turned into signals of the coach."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from opora.pure.languages import LANGUAGES, fold
from opora.pure.languages.coaching import Signals
from opora.replies.models import CoachRule

LONGEST_PHRASE = 120
MOST_PHRASES = 100


def own_signals(rules: Iterable[CoachRule]) -> Mapping[tuple[str, str], Signals]:
    """(rule, language) to the desk's own signals; rules without own words are left out."""
    found = {}
    for rule in rules:
        for language, words in rule.words.items():
            catch, unless = (tuple(map(expression, words.get(part, ()))) for part in ("catch", "unless"))
            if catch or unless:
                found[rule.code, language] = Signals(catch, unless)
    return found


def expression(phrase: str) -> str:
    """One phrase upon folded text: whole words in this order, "omlouv*" any word that begins so."""
    words = [re.escape(fold(word.rstrip("*"))) + (r"\w*" if word.endswith("*") else "") for word in phrase.split()]
    return r"(?<!\w)" + r"\W+".join(words) + r"(?!\w)"


def readable(lines: str) -> list[str]:
    """Phrases from a text field, one a line; empty ones left out, at most a hundred of 120 characters."""
    phrases = [" ".join(line.split())[:LONGEST_PHRASE] for line in lines.splitlines()]
    return [phrase for phrase in phrases if phrase.strip("* ")][:MOST_PHRASES]


def known_language(code: str) -> bool:
    """Whether the coach speaks this language."""
    return code in LANGUAGES
