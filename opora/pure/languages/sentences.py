"""Sentences of a text, with their places; a Greek ";" ends a question, a full stop behind "č." or "np." ends nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from opora.pure.languages.folding import MAX_CHARACTERS, fold
from opora.pure.languages.registry import words_for

_END = re.compile(r"[.!?…]+[)\"“”»\']*|;+(?=\s|$)|\n[ \t]*\n\s*|\n(?=[ \t]*(?:[-•*–]|\(?\d{1,2}[.)])[ \t])|\n")
_FACE = re.compile(r"(?:[\u2600-\u27bf\U0001f300-\U0001faff][\ufe0f\u200d]*)+|(?<=\s)[:;]-?[)(DP](?=\s)")
_GREEK = re.compile(r"[Ͱ-Ͽἀ-῿]")
_NUMBERED = re.compile(r"(?:^|\n)[ \t]*\(?\d{1,2}[.)]$")
_LAST_WORD = re.compile(r"(\w[\w.]*)\.$")
_DAY = re.compile(r"\d{1,2}(?:\.\d{1,2})?")
_DAY_FIRST = re.compile(r"(?:^|[\n!?,;:]|\.\s)\s*(?:[^\W\d]+\s+){0,2}\d{1,2}\.\s?\d{1,2}$")
_FIRST_WORD = re.compile(r"\s*([^\W\d_]+)")
_LINE_GOES_ON = re.compile(r"[\w,–-]\s*$")
_LONG_LINE = 60
_AROUND = 200


@dataclass(frozen=True, slots=True)
class Sentence:
    """`text` is what stands from `start` to `end` (code points), without white space around it."""

    start: int
    end: int
    text: str
    is_question: bool


@lru_cache(maxsize=16)
def sentences(text: str) -> tuple[Sentence, ...]:
    """Cut a text into sentences; a line that wraps goes on, a list item or a greeting line stands alone."""
    text = text[:MAX_CHARACTERS]
    found: list[Sentence] = []
    start = 0
    for end in [*_ends(text), len(text)]:
        piece = text[start:end]
        own = piece.strip()
        if own:
            first = start + len(piece) - len(piece.lstrip())
            found.append(Sentence(first, first + len(own), own, _asks(own)))
        start = end
    return tuple(found)


def _ends(text: str) -> list[int]:
    found = {match.end() for match in _END.finditer(text) if _is_end(text, match)}
    found.update(match.end() for match in _FACE.finditer(text) if text[match.end() : match.end() + 8].lstrip()[:1].isupper())
    return sorted(found)


def _is_end(text: str, match: re.Match[str]) -> bool:
    # A stretch on either side is enough to tell, and keeps long texts from being copied for every full stop.
    mark, before, after = match.group(0), text[max(0, match.start() - _AROUND) : match.start()], text[match.end() : match.end() + _AROUND]
    if mark.isspace():
        return "\n\n" in mark.replace(" ", "") or not _wraps(before, after)
    if mark == ";":
        return bool(_GREEK.search(before[-40:]))
    if mark != ".":
        return not after or after[0].isspace() or not after[0].isalnum()
    return _full_stop_ends(before, after)


def _wraps(before: str, after: str) -> bool:
    """A mail program broke the line: it was long, and the next one goes on with a small letter."""
    line = before.rpartition("\n")[2]
    return len(line) >= _LONG_LINE and bool(_LINE_GOES_ON.search(line)) and after[:1].islower()


def _full_stop_ends(before: str, after: str) -> bool:
    if after and not after[0].isspace() and after[0] not in "\"“”»)'":
        return False
    if _NUMBERED.search(before + ".") or (word := _LAST_WORD.search(before[-24:] + ".")) is None:
        return not _NUMBERED.search(before + ".")
    last, following = fold(word.group(1)), after.lstrip()[:1]
    if last in _folded("abbreviations"):
        return False
    if _DAY.fullmatch(last):  # "12. 3.", "30.04. wyślę", "3. patro": the number goes on unless a new sentence clearly begins
        return not (following.isdecimal() or following.islower() or _begins_with_a_day(before, after))
    return not (len(last) == 1 and last.isalpha() and following.isupper())


def _begins_with_a_day(before: str, after: str) -> bool:
    """"Dne 24. 11. Vám pošleme": a day at the beginning, and then the reader, whom politeness writes with a capital."""
    following = _FIRST_WORD.match(after)
    return following is not None and fold(following[1]) in _folded("polite") and _DAY_FIRST.search(before) is not None


@cache
def _folded(part: str) -> frozenset[str]:
    return frozenset(fold(word) for words in words_for(part).values() for word in words)


def _asks(own: str) -> bool:
    last = own.rstrip("\"“”»)' \t")
    return last.endswith(("?", "?!", "!?", "\u037e")) or (last.endswith(";") and bool(_GREEK.search(own)))
