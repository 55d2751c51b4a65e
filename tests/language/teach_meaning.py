"""`python -m tests.language.teach_meaning` makes the weights of `pure/meaning` anew; `... check` prints how they do on writers not seen.

Only open examples are read. The sentence model reads thirty thousand texts, which takes a quarter of an hour the first time.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy

import opora.pure.meaning as meaning
from opora.pure.coach import check
from opora.pure.meaning import pack
from opora.pure.meaning.judgements import FILE
from tests.language import coach
from tests.language.counting import Counts, Figures
from tests.language.examples import LANGUAGES
from tests.language.nets import learn, tables_of
from tests.language.said import Said, of_customers, of_ours, rules_taught
from tests.language.tables import ratio, say, table
from tests.language.taught import taught
from tests.language.vectors import vectors_of
from tests.language.weighing import FOLDS, OF_SENTENCES, UNMET_PARTS, Held, Learner, replies, texts_of

OF_TEXTS = ("complains", "upset", "promise", "leads")
TRIED = (0.5, 0.7, 0.8, 0.9)


def main(arguments: Sequence[str]) -> int:
    """Write the weights, or print the cross-validation."""
    parser = argparse.ArgumentParser(prog="python -m tests.language.teach_meaning", description="Learn meanings from the open lines.")
    parser.add_argument("check", nargs="?", choices=["check"], help="print figures on writers not learnt from, write nothing")
    checks = parser.parse_args(arguments).check
    lines, every = [*of_customers(), *of_ours(rules_taught()), *_of_promises()], replies()
    vectors = vectors_of([*(one.text for one in lines), *texts_of(every)])
    learner = Learner(lines, every, vectors, [*OF_TEXTS, *sorted(rules_taught())])
    if checks:
        _check_texts(lines, vectors)
        _check_replies(learner)
        return 0
    written = pack(learner.learn())
    Path(meaning.__file__).with_name(FILE).write_bytes(written)
    say(f"{len(lines)} texts, {len(every)} replies, {len(written) // 1024} KB")
    return 0


def _of_promises() -> list[Said]:
    return [
        Said(one.read.sentence.text.strip(), one.language, "fresh" if one.is_fresh else "tried", {"promise": one.is_promise})
        for one in taught()
    ]


def _check_texts(lines: Sequence[Said], vectors: Mapping[str, Any]) -> None:
    """Each writer of each language judged by a net that saw nothing of theirs, four groups of writers at a time."""
    numbers = numpy.array([vectors[one.text] for one in lines], dtype=numpy.float32)
    names = [*OF_TEXTS, *sorted(rules_taught())]
    true, known = tables_of(names, [one.known for one in lines])
    writers = [f"{one.language} {one.writer}" for one in lines]
    groups = numpy.array([sorted(set(writers)).index(one) % FOLDS for one in writers])
    sure = numpy.zeros_like(true)
    for fold in range(FOLDS):
        inside = groups == fold
        net = learn(names, numbers[~inside], true[~inside], known[~inside], OF_SENTENCES)
        sure[inside] = 1 / (1 + numpy.exp(-net.sums(numbers[inside])))
    rows = []
    for place, name in enumerate(OF_TEXTS):
        asked = known[:, place] > 0
        cells = [_counts(true[asked, place], sure[asked, place], least) for least in TRIED]
        rows.append([name, str(int(asked.sum())), *(ratio(value) for one in cells for value in (one.precision, one.recall))])
    columns = [f"{one} {part}" for one in TRIED for part in "PR"]
    table("Judgements on writers not seen, from this probability on", ["", "texts", *columns], rows)


def _check_replies(learner: Learner) -> None:
    """The coach on replies of writers whom neither nets nor weighing have seen; the lists had not met them either."""
    by_part, scored = {part: Figures() for part in UNMET_PARTS}, learner.scored()
    for fold in range(FOLDS):
        held = Held(learner.without(fold, scored), learner.vectors)
        for one in learner.replies:
            if one.fold == fold and one.part in UNMET_PARTS:
                findings = check(coach.draft_of(one.item), replace(coach.facts_of(one.item), meaning=held))
                coach.judge(by_part[one.part], one.language, one.item, findings)
    for part, figures in by_part.items():
        say(f"\n=== coach on {part}, by nets that have not seen the writer")
        coach.report(figures, LANGUAGES)


def _counts(true: Any, sure: Any, least: float) -> Counts:
    heap = Counts()
    for is_true, probability in zip(true > 0, sure, strict=True):
        said = bool(probability >= least)
        heap.add(said and bool(is_true), said and not is_true, bool(is_true) and not said)
    return heap


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
