"""Logistic regression by stochastic gradient steps (AdaGrad) with an L2 penalty: small, seeded, in plain Python."""

from __future__ import annotations

import random
from collections.abc import Sequence
from math import exp, sqrt
from operator import mul

from opora.pure.reading.learned import PLACES, Seen

SEED = 7
ROUNDS, PACE, PENALTY = 10, 0.5, 1e-3
FOLDS = 5

Row = tuple[Seen, bool]


def fit(rows: Sequence[Row]) -> tuple[float, list[float]]:
    """The base and the weights that tell the true rows from the others; the same rows give the same weights."""
    weights, squares = [0.0] * PLACES, [1e-6] * PLACES
    base, base_squares = 0.0, 1e-6
    order, chance = list(range(len(rows))), random.Random(SEED)
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for number in order:
            seen, is_true = rows[number]
            error = sure((base, weights), seen) - is_true
            base_squares += error * error
            base -= PACE * error / sqrt(base_squares)
            for place, share in zip(seen.places, seen.shares, strict=True):
                slope = error * share + PENALTY * weights[place]
                squares[place] += slope * slope
                weights[place] -= PACE * slope / sqrt(squares[place])
    return base, weights


def sure(learnt: tuple[float, list[float]], seen: Seen) -> float:
    """The probability by weights that are not packed yet."""
    base, weights = learnt
    total = base + sum(map(mul, map(weights.__getitem__, seen.places), seen.shares))
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def crosswise(rows: Sequence[Row], groups: Sequence[str]) -> list[float]:
    """For each row the probability by weights that have seen no row of its group."""
    every = sorted(set(groups))
    random.Random(SEED).shuffle(every)
    fold_of = {group: number % FOLDS for number, group in enumerate(every)}
    found = [0.0] * len(rows)
    for fold in range(FOLDS):
        learnt = fit([row for row, group in zip(rows, groups, strict=True) if fold_of[group] != fold])
        for number, group in enumerate(groups):
            if fold_of[group] == fold:
                found[number] = sure(learnt, rows[number][0])
    return found
