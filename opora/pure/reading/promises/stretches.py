"""A sentence folded and cut: where its clauses end, and where its moments stand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from opora.pure.languages.moments import Moment

_MARKS = re.compile(r"(?<!\d),|,(?!\d)|[;:()\n\u0387·]|(?<=\s)-+(?=\s)|[.!?](?=\s)")
_STRONG = re.compile(r"[;\n\u0387·]|(?<=\s)-+(?=\s)|[.!?](?=\s)")


@cache
def compiled(expression: str) -> re.Pattern[str]:
    """A compiled expression; an empty one matches nothing."""
    return re.compile(expression or r"(?!)")


@dataclass(frozen=True, slots=True)
class Timed:
    """A moment with its place in the folded sentence."""

    start: int
    end: int
    moment: Moment


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of a folded sentence."""

    start: int
    end: int

    def holds(self, place: int) -> bool:
        return self.start <= place < self.end

    def text_of(self, folded: str) -> str:
        return folded[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Cuts:
    """The places where a folded sentence may be cut: at marks, strong marks and joining words."""

    marks: tuple[Stretch, ...]
    joins: tuple[Stretch, ...]
    strong: tuple[int, ...]

    def clause(self, start: int, end: int, length: int) -> Stretch:
        """The clause around a place, between the nearest marks or joins."""
        every = [*self.marks, *self.joins]
        first = max((cut.end for cut in every if cut.end <= start), default=0)
        last = min((cut.start for cut in every if cut.start >= end), default=length)
        return Stretch(first, last)

    def between(self, start: int, end: int) -> int:
        """Where to part two acts: at the last join between them, else at the last mark, else before the second act."""
        for cuts in (self.joins, self.marks):
            inside = [cut.start for cut in cuts if start <= cut.start and cut.end <= end]
            if inside:
                return inside[-1]
        return end

    def strong_before(self, place: int) -> int:
        return max((cut for cut in self.strong if cut <= place), default=0)

    def strong_after(self, place: int, length: int) -> int:
        return min((cut for cut in self.strong if cut >= place), default=length)

    def next_mark(self, place: int) -> int | None:
        return min((cut.start for cut in self.marks if cut.start >= place), default=None)


NO_CUTS = Cuts((), (), ())


def cut(folded: str, joins: str, moments: tuple[Timed, ...]) -> Cuts:
    """The cuts of a sentence; none lies inside a moment ("Friday, 15 May" is one)."""

    def outside(found: re.Match[str]) -> bool:
        return not any(timed.start < found.end() and found.start() < timed.end for timed in moments)

    def leading_too(found: re.Match[str]) -> bool:
        """A joining word may be read as the beginning of a moment ("and on Friday"), and joins all the same."""
        return not any(timed.start < found.start() < timed.end for timed in moments)

    return Cuts(
        marks=tuple(Stretch(*found.span()) for found in _MARKS.finditer(folded) if outside(found)),
        joins=tuple(Stretch(*found.span()) for found in compiled(joins).finditer(folded) if leading_too(found)),
        strong=tuple(found.start() for found in _STRONG.finditer(folded) if outside(found)),
    )
