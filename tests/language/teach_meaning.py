"""`python -m tests.language.teach_meaning` makes the weights of `pure/meaning` anew; `... check` prints how they do on writers not seen.

Only open examples are read. The sentence model reads twenty thousand texts, which takes some minutes the first time.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy

import opora.pure.meaning as meaning
from opora.pure.meaning import SentenceModel, pack
from opora.pure.meaning.judgements import FILE
from tests.language.counting import Counts
from tests.language.said import Said, of_customers, of_ours, rules_taught
from tests.language.tables import ratio, say, table
from tests.language.taught import taught

PENALTY = {"complains": 50.0, "upset": 50.0, "promise": 33.0, "leads": 50.0}
"""Of the squares of the weights, on numbers brought to one width; more where fewer examples stand against many kinds of text."""
PENALTY_OF_RULES = 100.0
ROUNDS = 12
KEPT = Path("build/language/vectors.npz")
TRIED = (0.5, 0.7, 0.8, 0.9)


def main(arguments: Sequence[str]) -> int:
    """Write the weights, or print the cross-validation."""
    parser = argparse.ArgumentParser(prog="python -m tests.language.teach_meaning", description="Learn meanings from the open lines.")
    parser.add_argument("check", nargs="?", choices=["check"], help="print figures on writers not learnt from, write nothing")
    checks = parser.parse_args(arguments).check
    every = [*of_customers(), *of_ours(rules_taught()), *_of_promises()]
    table_of = _vectors([one.text for one in every])
    if checks:
        _check(every, table_of)
        return 0
    names = [*PENALTY, *sorted(rules_taught())]
    text = pack({name: _learnt(name, every, table_of) for name in names})
    Path(meaning.__file__).with_name(FILE).write_text(text, encoding="utf-8")
    say(f"{len(every)} texts, {len(names)} judgements, {len(text) // 1024} KB")
    return 0


def fit(rows: Any, true: Any, penalty: float) -> tuple[float, list[float]]:
    """Logistic regression by Newton's steps: the base and the weights upon the numbers as the model gives them."""
    middle, width = rows.mean(axis=0), rows.std(axis=0) + 1e-9
    scaled = numpy.hstack([(rows - middle) / width, numpy.ones((len(rows), 1))])
    held = numpy.append(numpy.full(rows.shape[1], penalty), 1e-6)
    weights = numpy.zeros(scaled.shape[1])
    for _ in range(ROUNDS):
        sure = 1 / (1 + numpy.exp(-(scaled @ weights).clip(-30, 30)))
        slope = scaled.T @ (sure - true) + held * weights
        bend = (scaled.T * (sure * (1 - sure))) @ scaled + numpy.diag(held)
        step = numpy.linalg.solve(bend, slope)
        weights -= step
        if float(abs(step).max()) < 1e-6:
            break
    upon_numbers = weights[:-1] / width
    return float(weights[-1] - upon_numbers @ middle), [float(one) for one in upon_numbers]


def _learnt(name: str, every: Sequence[Said], table_of: Mapping[str, Any]) -> tuple[float, list[float]]:
    known = [one for one in every if name in one.known]
    return fit(numpy.array([table_of[one.text] for one in known]), _truth(name, known), PENALTY.get(name, PENALTY_OF_RULES))


def _truth(name: str, known: Sequence[Said]) -> Any:
    return numpy.array([one.known[name] for one in known], dtype=float)


def _of_promises() -> list[Said]:
    return [
        Said(one.read.sentence.text.strip(), one.language, "fresh" if one.is_fresh else "tried", {"promise": one.is_promise})
        for one in taught()
    ]


def _vectors(texts: Sequence[str]) -> dict[str, Any]:
    """The numbers of each text; those that were worked out once are kept in the build folder, since all take ten minutes."""
    kept: dict[str, Any] = {}
    if KEPT.exists():
        with numpy.load(KEPT) as file:
            kept = dict(zip(file["keys"].tolist(), file["rows"], strict=True))
    keys = {text: hashlib.md5(text.encode("utf-8"), usedforsecurity=False).hexdigest() for text in texts}
    unknown, model = [text for text in keys if keys[text] not in kept], SentenceModel()
    for first in range(0, len(unknown), 32):
        some = unknown[first : first + 32]
        kept.update(zip((keys[text] for text in some), model.vectors(some), strict=True))
    KEPT.parent.mkdir(parents=True, exist_ok=True)
    numpy.savez(KEPT, keys=numpy.array(list(kept)), rows=numpy.stack(list(kept.values())))
    return {text: kept[key] for text, key in keys.items()}


def _check(every: Sequence[Said], table_of: Mapping[str, Any]) -> None:
    """Each writer of each language judged by weights that saw nothing of theirs. Rules are judged by whole replies: `later`."""
    rows = []
    for name in PENALTY:
        known = [one for one in every if name in one.known]
        sure = _crosswise(name, known, table_of)
        cells = [_counts(known, name, sure, least) for least in TRIED]
        rows.append([name, str(len(known)), *(ratio(value) for one in cells for value in (one.precision, one.recall))])
    table(
        "Judgements on writers not seen, from this probability on",
        ["", "texts", *(f"{one} {part}" for one in TRIED for part in "PR")],
        rows,
    )


def _crosswise(name: str, known: Sequence[Said], table_of: Mapping[str, Any]) -> Any:
    numbers, truth = numpy.array([table_of[one.text] for one in known]), _truth(name, known)
    groups = numpy.array([f"{one.language} {one.writer}" for one in known])
    found = numpy.zeros(len(known))
    for one in sorted(set(groups)):
        inside = groups == one
        base, weights = fit(numbers[~inside], truth[~inside], PENALTY.get(name, PENALTY_OF_RULES))
        found[inside] = 1 / (1 + numpy.exp(-(numbers[inside] @ numpy.array(weights) + base)))
    return found


def _counts(known: Sequence[Said], name: str, sure: Any, least: float) -> Counts:
    heap = Counts()
    for one, probability in zip(known, sure, strict=True):
        said, true = bool(probability >= least), one.known[name]
        heap.add(said and true, said and not true, true and not said)
    return heap


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
