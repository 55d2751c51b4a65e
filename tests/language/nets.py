"""Learning small nets and the weighing of their sums, with numpy alone: the same seeds and examples give the same net."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy

from opora.pure.meaning import Net

ROUNDS = 25
_STEP, _BATCH = 2e-3, 256
_USUALLY_NOT = -3.0
"""Where the sums begin: most judgements are true of few texts."""


@dataclass(frozen=True)
class Shape:
    """How a net is learnt: hidden units, looks at all examples, share of units left out at a time, pull of the weights towards nothing."""

    hidden: int
    looks: int
    left_out: float
    pull: float
    together: int = 2
    """Nets that are learnt from other beginnings and averaged."""


def learn(names: Sequence[str], rows: Any, true: Any, known: Any, shape: Shape) -> Net:
    """One net from examples; `true` and `known` have a column for each judgement, and what is not known teaches nothing."""
    middle, width = rows.mean(axis=0), rows.std(axis=0) + 1e-6
    scaled = ((rows - middle) / width).astype(numpy.float32)
    parts = [_learn_one(scaled, true, known, shape, seed) for seed in range(shape.together)]
    hidden = numpy.hstack([one[0] for one in parts]) / width[:, None]
    hidden_base = numpy.concatenate([one[1] for one in parts]) - middle @ hidden
    out = numpy.vstack([one[2] for one in parts]) / shape.together
    return Net(names, [hidden, hidden_base, out, sum(one[3] for one in parts) / shape.together])


def _learn_one(rows: Any, true: Any, known: Any, shape: Shape, seed: int) -> list[Any]:
    """Adam upon the cross entropy, with a step that ends at nothing and weights that decay."""
    chance = numpy.random.default_rng(seed)
    tables = _beginning(chance, rows.shape[1], shape.hidden, true.shape[1])
    means, squares = [numpy.zeros_like(one) for one in tables], [numpy.zeros_like(one) for one in tables]
    steps = 0
    for look in range(shape.looks):
        order = chance.permutation(len(rows))
        for first in range(0, len(rows), _BATCH):
            some, steps = order[first : first + _BATCH], steps + 1
            slopes = _slopes(tables, rows[some], true[some], known[some], chance, shape.left_out)
            for place, slope in enumerate(slopes):
                means[place] = 0.9 * means[place] + 0.1 * slope
                squares[place] = 0.999 * squares[place] + 0.001 * slope * slope
                way = means[place] / (1 - 0.9**steps) / (numpy.sqrt(squares[place] / (1 - 0.999**steps)) + 1e-8)
                held = shape.pull * tables[place] if tables[place].ndim == 2 else 0  # a table of weights, no base
                tables[place] -= _STEP * (1 - look / shape.looks) * (way + held)
    return tables


def _beginning(chance: Any, numbers: int, hidden: int, judgements: int) -> list[Any]:
    into = chance.standard_normal((numbers, hidden)) / numpy.sqrt(numbers)
    out = chance.standard_normal((hidden, judgements)) / numpy.sqrt(hidden)
    bases = [numpy.zeros(hidden), numpy.full(judgements, _USUALLY_NOT)]
    return [one.astype(numpy.float32) for one in (into, bases[0], out, bases[1])]


def _slopes(tables: Sequence[Any], rows: Any, true: Any, known: Any, chance: Any, left_out: float) -> list[Any]:
    into, into_base, out, out_base = tables
    sums = rows @ into + into_base
    kept = (chance.random(sums.shape) > left_out).astype(numpy.float32) / numpy.float32(1 - left_out)
    lit = numpy.maximum(sums, 0) * kept
    told = 1 / (1 + numpy.exp(-(lit @ out + out_base).clip(-30, 30)))
    off = (told - true) * known / len(rows)
    behind = (off @ out.T) * kept * (sums > 0)
    return [rows.T @ behind, behind.sum(axis=0), lit.T @ off, off.sum(axis=0)]


def weigh(rows: Any, true: Any, weight: Any, usual: Any, held: Any) -> Any:
    """Logistic regression by Newton's steps, held towards `usual` with the strength `held` for each number."""
    found = usual.copy()
    for _ in range(ROUNDS):
        sure = 1 / (1 + numpy.exp(-(rows @ found).clip(-30, 30)))
        slope = rows.T @ ((sure - true) * weight) + held * (found - usual)
        bend = (rows.T * (sure * (1 - sure) * weight)) @ rows + numpy.diag(held)
        step = numpy.linalg.solve(bend, slope)
        found -= step
        if float(abs(step).max()) < 1e-6:
            break
    return found


def tables_of(names: Sequence[str], known: Sequence[Mapping[str, bool]]) -> tuple[Any, Any]:
    """What is true and what is known, a row for each example, a column for each judgement."""
    places = {name: place for place, name in enumerate(names)}
    true = numpy.zeros((len(known), len(names)), dtype=numpy.float32)
    told = numpy.zeros_like(true)
    for number, one in enumerate(known):
        for name, value in one.items():
            true[number, places[name]], told[number, places[name]] = value, 1
    return true, told
