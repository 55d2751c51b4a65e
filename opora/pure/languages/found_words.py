"""Where in a text the words stand by which a search found it, so that whoever reads a list of findings sees why each is there."""

import re
from collections.abc import Iterator

from opora.pure.languages.detection import UNKNOWN, detect
from opora.pure.languages.folding import fold
from opora.pure.languages.search import query_tokens, word_tokens
from opora.pure.languages.stemming import GREEK_MARK, is_greek, plain_token

MOST_CHARACTERS = 8_000
_WORD = re.compile(r"[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*")


class FoundWords:
    """For one query, asked of many texts; words come again and again, and each is looked at once."""

    def __init__(self, query: str) -> None:
        tokens = query_tokens(query)
        self._whole = frozenset(one for one in tokens if not one.endswith(":*"))
        self._begun = tuple(one.removesuffix(":*") for one in tokens if one.endswith(":*"))
        self._initials = frozenset(one[0] for one in tokens)
        self._known: dict[tuple[str, str], bool] = {}

    def places(self, text: str, language: str = "") -> Iterator[tuple[int, int]]:
        """Start and end of every word in the text's first 8,000 characters that the query asks for.

        `language` is the text's own; where it is not known, as of notes, it is found out as the index does.
        """
        known = self._known
        language = detect(text).language if language in ("", UNKNOWN) else language
        for match in _WORD.finditer(text[:MOST_CHARACTERS]):
            key = match.group(), language
            if key not in known:
                known[key] = self._may_be_asked_for(*key) and self._is_asked_for(*key)
            if known[key]:
                yield match.span()

    def _may_be_asked_for(self, word: str, language: str) -> bool:
        """Nearly all words are not, and their first letter tells; what may be Greek is written by its sound, which may begin otherwise."""
        if language == "el" or is_greek(word):
            return GREEK_MARK in self._initials
        return fold(word[0])[:1] in self._initials

    def _is_asked_for(self, word: str, language: str) -> bool:
        folded = fold(word)
        if not folded:
            return False
        tokens = {plain_token(folded), *word_tokens(folded, language)}
        return not tokens.isdisjoint(self._whole) or any(token.startswith(self._begun) for token in tokens)
