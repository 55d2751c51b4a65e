"""`python -m tests.language.teach_moments` makes the net that judges coming moments; `... check` prints how it does on writers not seen.

Only open promise texts are read. Which of their moments are promised is known by the days that stand beside them.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import numpy

import opora.pure.meaning as meaning
from opora.pure.meaning import Asked, AskedMoment, Judged
from opora.pure.meaning.model import as_asked
from opora.pure.meaning.moments import FILE, Moments, pack_moments, seen
from opora.pure.reading.promises.named import PROMISED, PROMISES, asked_of, named_moments
from tests.language import promises
from tests.language.counting import Figures
from tests.language.examples import LANGUAGES, OPEN, Item, examples
from tests.language.nets import Shape, learn
from tests.language.tables import say
from tests.language.taught import read_of
from tests.language.vectors import vectors_of

SHAPE = Shape(64, 30, 0.5, 0.05, together=3)
WORTH_OF_KNOWN, KNOWN = 0.3, "tuned"
"""Of a moment in the part that the lists were written by: there they are nearly always right."""
CHECKED = ("more", "next", "again", "anew", "pairs")
FOLDS = 5
_FEWEST_SIGNS = 8


@dataclass(frozen=True, slots=True)
class Example:
    """A coming moment of an open text."""

    asked: AskedMoment
    is_promised: bool | None
    """None where it is not known."""
    part: str
    language: str

    @property
    def worth(self) -> float:
        return WORTH_OF_KNOWN if self.part == KNOWN else 1.0


def main(arguments: Sequence[str]) -> int:
    """Write the net, or print the cross-validation."""
    parser = argparse.ArgumentParser(prog="python -m tests.language.teach_moments", description="Learn which moments are promised.")
    parser.add_argument("check", nargs="?", choices=["check"], help="print figures on writers not learnt from, write nothing")
    checks = parser.parse_args(arguments).check
    every = [one for part in OPEN for language in LANGUAGES for one in _of_part(part, language)]
    vectors = vectors_of(text for one in every for text in (one.asked.sentence, one.asked.part))
    if checks:
        _check(every, vectors)
        return 0
    written = pack_moments(_learnt(every, vectors))
    Path(meaning.__file__).with_name(FILE).write_bytes(written)
    say(f"{len(every)} moments, {len(written) // 1024} KB")
    return 0


def _of_part(part: str, language: str) -> Iterator[Example]:
    return (one for _, item in examples("promises", part, [language]) for one in _of_text(item, part, language))


def _of_text(item: Item, part: str, language: str) -> Iterator[Example]:
    """Its moments; where a promised day is none of them, nothing is known of the others: one may be that day, misread."""
    at = datetime.fromisoformat(item["sent_at"]).astimezone(ZoneInfo(item["tz"]))
    expected = [promises.due_of(one["due"]) for one in item["promises"]]
    reads = [(one, named_moments(one)) for one in read_of(item["text"], at, language)]
    dues = [named.due for _, found in reads for named in found]
    is_misread = any(due is not None and not any(promises.same_due(due, one) for one in dues) for due in expected)
    for read, found in reads:
        for named, asked in zip(found, asked_of(read, found, read.promises(item["text"])), strict=True):
            is_promised = any(promises.same_due(named.due, due) for due in expected)
            yield Example(_cut(asked), None if is_misread and not is_promised else is_promised, part, language)


def _cut(asked: AskedMoment) -> AskedMoment:
    (cut,) = as_asked([asked])
    assert isinstance(cut, AskedMoment)
    return cut


def _learnt(some: Sequence[Example], vectors: Mapping[str, Any]) -> Moments:
    some = [one for one in some if one.is_promised is not None]
    often = Counter(sign for one in some for sign in one.asked.signs)
    signs = sorted(sign for sign, count in often.items() if _FEWEST_SIGNS <= count <= len(some) - _FEWEST_SIGNS)
    rows = numpy.array([seen(vectors[one.asked.sentence], vectors[one.asked.part], one.asked.signs, signs) for one in some])
    true = numpy.array([[float(bool(one.is_promised))] for one in some], dtype=numpy.float32)
    worth = numpy.array([[one.worth] for one in some], dtype=numpy.float32)
    return Moments(learn([PROMISED], rows.astype(numpy.float32), true, worth, SHAPE), signs)


@dataclass(frozen=True)
class _Held:
    """Judges moments by a net; of sentences as a whole it doubts nothing."""

    made: Moments
    vectors: Mapping[str, Any]

    def judged(self, texts: Sequence[Asked]) -> Sequence[Judged]:
        """Of texts whose numbers are known."""
        return [self._of(one) if isinstance(one, AskedMoment) else {PROMISES: 1.0} for one in as_asked(texts)]

    def _of(self, one: AskedMoment) -> Judged:
        return self.made.of(self.vectors[one.sentence], self.vectors[one.part], one.signs)


def _check(every: Sequence[Example], vectors: Mapping[str, Any]) -> None:
    """Texts of each writer judged by nets that saw none of theirs; what the lists were written by is not judged."""
    folds = range(FOLDS)
    held = [_Held(_learnt([one for one in every if _fold(one.part, one.language) != fold], vectors), vectors) for fold in folds]
    for part in CHECKED:
        figures = Figures()
        for fold in folds:
            promises.judge(figures, part, [one for one in LANGUAGES if _fold(part, one) == fold], held[fold])
        say(f"\n=== promises on {part}, by nets that have not seen the writer")
        promises.report(figures, LANGUAGES)


def _fold(part: str, language: str) -> int:
    if part == KNOWN:
        return -1
    return int(hashlib.md5(f"{part} {language}".encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
