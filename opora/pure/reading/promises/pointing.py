"""Who "he" and "they" are: strangers named last before, so what they do is no promise of ours."""

from __future__ import annotations

import re

from opora.pure.languages.aligned import Aligned
from opora.pure.languages.promising import PromiseWords
from opora.pure.reading.promises.stretches import compiled

_SO_FAR_BACK = 200
_ENDS = re.compile(r"[.!?](?=\s)|\n")
_BEFORE_OURS = 16
"""So near before one of ours stands what denies it: "not one of our people"."""


def sentence_before(aligned: Aligned, first: int) -> str:
    """The folded sentence before the one that begins at a place of the folded text; empty where there is none."""
    before = aligned.folded[max(0, first - _SO_FAR_BACK) : first].rstrip()
    start = max((end.end() for end in _ENDS.finditer(before, 0, max(0, len(before) - 1))), default=0)
    return before[start:].strip()


def points_back_to_strangers(clause: str, before: str, words: PromiseWords) -> bool:
    """The folded clause begins with "they", and what stands before told last of strangers."""
    if not words.they or not compiled(rf"^\W*(?:{words.they})").search(clause):
        return False
    last = max((match.end() for match in compiled(words.others_before).finditer(before)), default=None)
    if last is None:
        return False
    return not any(_is_ours(before, match.start(), words) for match in compiled(words.people).finditer(before, last))


def _is_ours(before: str, place: int, words: PromiseWords) -> bool:
    denied = rf"(?:{words.denial})\W+(?:\w+\W+){{0,2}}$"
    return not words.denial or not compiled(denied).search(before[max(0, place - _BEFORE_OURS) : place])
