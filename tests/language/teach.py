"""`python -m tests.language.teach` makes the learnt weights anew; `... teach check` prints how they do on scenarios they have not seen.

Only open examples are read. The same examples and code give the same file, byte for byte.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import opora.pure.reading.learned as learned
from opora.pure.languages.registry import words_for
from opora.pure.reading.learned import pack, see
from opora.pure.reading.learned.weights import FILE
from opora.pure.reading.promises.learnt_kinds import KINDS, SURER_BY, judgement, signs_of_kind
from opora.pure.reading.promises.signs import signs_of_promise
from opora.pure.reading.promises.unlisted import JUDGEMENT, SURE, only_moment
from opora.pure.reading.promises.values import Kind
from tests.language.counting import Counts
from tests.language.examples import LANGUAGES
from tests.language.fitting import Row, crosswise, fit
from tests.language.tables import ratio, say, table
from tests.language.taught import OneKind, Taught, taught
from tests.language.told import complaints_seen

TRIED = (0.5, 0.8, SURE, 0.95)


def main(arguments: Sequence[str]) -> int:
    """Write the weights, or print the cross-validation."""
    parser = argparse.ArgumentParser(prog="python -m tests.language.teach", description="Learn from the open examples.")
    parser.add_argument("check", nargs="?", choices=["check"], help="print figures on scenarios not learnt from, write nothing")
    every = taught()
    if parser.parse_args(arguments).check:
        _check_promises(every)
        _check_kinds(every)
        _check_complaints()
    else:
        text = pack(learnt(every))
        Path(learned.__file__).with_name(FILE).write_text(text, encoding="utf-8")
        say(f"{len(every)} sentences, {len(text) // 1024} KB")
    return 0


def learnt(every: Sequence[Taught]) -> dict[str, tuple[float, list[float]]]:
    """The weights of each judgement."""
    of_kind = [kind for one in every for kind in one.kinds]
    kinds = {judgement(kind): fit(_kind_rows(of_kind, kind)) for kind in KINDS}
    return {JUDGEMENT: fit(_promise_rows(every)), **kinds}


def _promise_rows(every: Sequence[Taught]) -> list[Row]:
    return [(see(one.read.folded, one.language, signs_of_promise(one.read)), one.is_promise) for one in every]


def _kind_rows(every: Sequence[OneKind], kind: Kind) -> list[Row]:
    return [
        (see(one.said, one.language, signs_of_kind(one.said, one.acts, words_for("promising")[one.language])), one.kind == kind)
        for one in every
    ]


def _check_promises(every: Sequence[Taught]) -> None:
    found = crosswise(_promise_rows(every), [one.scenario for one in every])
    fresh = [(one, sure) for one, sure in zip(every, found, strict=True) if one.is_fresh]
    head = ["", *(f"{name} {part}" for name in ("lists", *TRIED) for part in ("P", "R"))]
    rows = []
    for language in ("all", *LANGUAGES):
        of_language = [pair for pair in fresh if language in ("all", pair[0].language)]
        cells = [_promise_counts(of_language, 2.0), *(_promise_counts(of_language, least) for least in TRIED)]
        rows.append([language, *(ratio(value) for one in cells for value in (one.precision, one.recall))])
    table("Promises in fresh wordings: the lists alone, and with what is learnt from this probability on", head, rows)


def _promise_counts(pairs: Sequence[tuple[Taught, float]], least: float) -> Counts:
    heap = Counts()
    for one, sure in pairs:
        said = bool(one.read.settled()) or (only_moment(one.read) is not None and sure >= least)
        heap.add(said and one.is_promise, said and not one.is_promise, one.is_promise and not said)
    return heap


def _check_kinds(every: Sequence[Taught]) -> None:
    of_kind = [kind for one in every for kind in one.kinds]
    groups = [one.scenario for one in of_kind]
    sure = {kind: crosswise(_kind_rows(of_kind, kind), groups) for kind in KINDS}
    rows = []
    for language in ("all", *LANGUAGES):
        chosen = [number for number, one in enumerate(of_kind) if one.is_fresh and language in ("all", one.language)]
        listed = {number: of_kind[number].listed for number in chosen}
        learnt_kinds = {number: max(KINDS, key=lambda kind: sure[kind][number]) for number in chosen}
        by_lists = [number for number in chosen if listed[number]]
        both = {
            number: _settled_kind(listed[number], learnt_kinds[number], {kind: sure[kind][number] for kind in KINDS}) for number in chosen
        }
        right = [
            _share_right(of_kind, by_lists, listed),
            _share_right(of_kind, by_lists, learnt_kinds),
            _share_right(of_kind, by_lists, both),
            _share_right(of_kind, [number for number in chosen if not listed[number]], learnt_kinds),
        ]
        rows.append([language, str(len(chosen)), *map(ratio, right)])
    table("Kinds right in fresh wordings", ["", "promises", "lists", "learnt", "both", "learnt, where the lists find none"], rows)


def _check_complaints() -> None:
    seen = [(language, complaints_seen(language)) for language in LANGUAGES]
    table(
        "Complaints in fresh mails, by the lists", ["", "P", "R"], [[one, ratio(heap.precision), ratio(heap.recall)] for one, heap in seen]
    )


def _settled_kind(listed: Kind | None, likeliest: Kind, sure: dict[Kind, float]) -> Kind:
    return listed if listed is not None and sure[likeliest] - sure[listed] <= SURER_BY else likeliest


def _share_right(every: Sequence[OneKind], numbers: Sequence[int], said: dict[int, Kind] | dict[int, Kind | None]) -> float | None:
    return sum(said[number] == every[number].kind for number in numbers) / len(numbers) if numbers else None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
