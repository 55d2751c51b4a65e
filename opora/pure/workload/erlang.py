"""How a telephone line fares: Erlang A, the queue with people who give up (requirement S0-26, domain.md C12).

Erlang C is of no use in a crisis: it is infinite as soon as the load reaches the number of phones. Here callers arrive at random,
talk for an exponential time, wait in line and lose patience after an exponential time.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import count

HOUR = 3600.0
PATIENCE = 120.0
"""Seconds after which a caller gives up on average, where nothing was measured (domain.md C12)."""

_NEGLIGIBLE = 1e-17


@dataclass(frozen=True, slots=True)
class Line:
    """What a line comes to: shares from 0 to 1, the mean wait of all callers in seconds (infinite for a line that never empties)."""

    giving_up: float
    wait: float
    busy: float
    """The share of their time for which the phones are busy; 0 without phones."""

    @property
    def answered(self) -> float:
        """The share of callers somebody speaks to."""
        return 1.0 - self.giving_up

    def answered_of(self, callers: int) -> int:
        """How many of so many callers are answered, rounded."""
        return round(callers * self.answered)


def line(arrivals: float, talk: float, phones: int, patience: float = PATIENCE) -> Line:
    """Calls an hour, seconds of one talk, phones that are staffed, seconds of patience (0: nobody waits; infinite: nobody gives up).

    Raises ValueError for what cannot be measured: negative numbers and not-a-number.
    """
    if not (arrivals >= 0 and talk >= 0 and phones >= 0 and patience >= 0) or math.isinf(arrivals) or math.isinf(talk):
        raise ValueError(f"no line: {arrivals} calls, {talk} s, {phones} phones, {patience} s of patience")
    if phones == 0:
        return Line(1.0, patience, 0.0)
    load = arrivals * talk / HOUR
    if load == 0:
        return Line(0.0, 0.0, 0.0)
    if math.isinf(patience):
        return _nobody_gives_up(load, talk, phones)
    if patience == 0:
        lost = _erlang_b(load, phones)
        return Line(lost, 0.0, load * (1 - lost) / phones)
    return _some_give_up(load, talk / patience, phones, patience)


def phones_needed(arrivals: float, talk: float, patience: float = PATIENCE, *, most_giving_up: float = 0.2) -> int:
    """The fewest phones with which no larger share gives up."""
    low, high = 0, 1
    while line(arrivals, talk, high, patience).giving_up > most_giving_up:
        low, high = high, high * 2
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if line(arrivals, talk, middle, patience).giving_up <= most_giving_up else (middle, high)
    return high


def _erlang_b(load: float, phones: int) -> float:
    blocked = 1.0
    for staffed in range(1, phones + 1):
        blocked = load * blocked / (staffed + load * blocked)
    return blocked


def _nobody_gives_up(load: float, talk: float, phones: int) -> Line:
    """Erlang C."""
    if load >= phones:
        return Line(0.0, math.inf, 1.0)
    blocked = _erlang_b(load, phones)
    waiting = phones * blocked / (phones - load * (1 - blocked))
    return Line(0.0, waiting * talk / (phones - load), load / phones)


def _some_give_up(load: float, haste: float, phones: int, patience: float) -> Line:
    """`haste` is how many patiences fit into one talk.

    The numbers of people on the line are weighed from the likeliest one outwards, against its weight: nothing overflows, and what
    is too light to matter is left out, so that hundreds of phones and hours of patience cost a few thousand steps.
    """
    likeliest = int(load) if load <= phones else phones + int((load - phones) / haste)
    total = waiting = talking = 0.0
    for people, weight in (*_below(likeliest, load, haste, phones), *_above(likeliest, load, haste, phones)):
        total += weight
        waiting += weight * max(0, people - phones)
        talking += weight * min(people, phones)
    queue, busy = waiting / total, talking / total
    giving_up = min(1.0, max(0.0, queue * haste / load))
    return Line(giving_up, giving_up * patience, busy / phones)


def _leaving(people: int, haste: float, phones: int) -> float:
    """How fast somebody leaves when so many are on the line, in talks ended."""
    return min(people, phones) + max(0, people - phones) * haste


def _below(start: int, load: float, haste: float, phones: int) -> list[tuple[int, float]]:
    found, weight = [], 1.0
    for people in range(start - 1, -1, -1):
        weight *= _leaving(people + 1, haste, phones) / load
        if weight < _NEGLIGIBLE:
            break
        found.append((people, weight))
    return found


def _above(start: int, load: float, haste: float, phones: int) -> list[tuple[int, float]]:
    found, weight = [(start, 1.0)], 1.0
    for people in count(start + 1):
        weight *= load / _leaving(people, haste, phones)
        if weight < _NEGLIGIBLE:
            break
        found.append((people, weight))
    return found
