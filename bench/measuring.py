"""Figures: one JSON line each, percentiles, processor time and memory of process trees, and agreement of two groupings."""

from __future__ import annotations

import json
import os
import re
import time
from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from math import comb
from pathlib import Path
from typing import Any

TICKS = os.sysconf("SC_CLK_TCK")
RESTING = 0.1  # seconds of the processor within three


@dataclass
class Figures:
    """What was measured so far; every line goes to the file at once, so that a broken run leaves what it found."""

    file: Path
    lines: list[dict[str, Any]] = field(default_factory=list)

    def tell(self, peer: str, measure: str, **figures: Any) -> None:
        """One line; times in milliseconds, memory in MB, sizes in bytes. `load1` says how busy the machine was."""
        line = {"peer": peer, "measure": measure, **figures, "load1": round(os.getloadavg()[0], 2)}
        self.lines.append(line)
        text = json.dumps(line, ensure_ascii=False)
        print(text, flush=True)  # noqa: T201 - this is what the command is for
        with self.file.open("a") as file:
            file.write(text + "\n")

    def of(self, peer: str, measure: str) -> dict[str, Any]:
        """The last line of a peer about a measure, or nothing."""
        return next((one for one in reversed(self.lines) if one["peer"] == peer and one["measure"] == measure), {})


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which that share of all lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else 0.0


def spread(seconds: Sequence[float]) -> dict[str, float]:
    """p50 and p99 in milliseconds."""
    return {"p50_ms": round(1000 * percentile(seconds, 0.5), 2), "p99_ms": round(1000 * percentile(seconds, 0.99), 2)}


def family(process: int) -> list[int]:
    """A process and everything it started that still runs."""
    children: dict[int, list[int]] = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                children.setdefault(int(_stat(int(entry))[1]), []).append(int(entry))
            except (OSError, IndexError):
                continue
    found, waiting = [], [process]
    while waiting:
        one = waiting.pop()
        found.append(one)
        waiting += children.get(one, [])
    return found


def _stat(process: int) -> list[str]:
    text = Path(f"/proc/{process}/stat").read_text()
    return text[text.rindex(")") + 2 :].split()


def processor_seconds(process: int) -> float:
    """User and system time of a process, of those it started, and of those of them that ended."""
    total = 0
    for one in family(process):
        try:
            total += sum(map(int, _stat(one)[11:15]))
        except OSError:
            continue
    return total / TICKS


def resident_mb(process: int) -> float:
    """Memory of a process tree, shared pages counted once."""
    total = 0
    for one in family(process):
        try:
            found = re.search(r"^Pss:\s+(\d+)", Path(f"/proc/{one}/smaps_rollup").read_text(), re.MULTILINE)
        except OSError:
            continue
        total += int(found.group(1)) if found else 0
    return round(total / 1024, 1)


def private_mb(process: int) -> float:
    """Memory that one process shares with nobody."""
    found = re.findall(r"^Private_(?:Clean|Dirty):\s+(\d+)", Path(f"/proc/{process}/smaps_rollup").read_text(), re.MULTILINE)
    return round(sum(map(int, found)) / 1024, 1)


def wait_until_calm(process: int, most: float = 90.0) -> float:
    """Until a process that was just started has made itself ready: it rests for three seconds. Gives how long that took, in seconds."""
    begun = time.monotonic()
    while time.monotonic() < begun + most:
        before = processor_seconds(process)
        time.sleep(3)
        if processor_seconds(process) - before < RESTING:
            break
    return round(time.monotonic() - begun, 1)


@contextmanager
def processor(spent: dict[str, float], **processes: int) -> Iterator[None]:
    """Adds what each process tree used within the block to `spent`, in seconds."""
    before = {name: processor_seconds(process) for name, process in processes.items()}
    yield
    for name, process in processes.items():
        spent[name] = spent.get(name, 0.0) + processor_seconds(process) - before[name]


def agreement(truth: Mapping[str, Hashable], found: Mapping[str, Hashable]) -> dict[str, float]:
    """Pairwise precision, recall and F1 of a grouping of messages; one that was not found counts as alone."""
    found = {key: group for key, group in found.items() if key in truth}
    both = _pairs(Counter((truth[key], group) for key, group in found.items()))
    named, true = _pairs(Counter(found.values())), _pairs(Counter(truth.values()))
    precision, recall = both / named if named else 1.0, both / true if true else 1.0
    score = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"precision": round(precision, 4), "recall": round(recall, 4), "f1": round(score, 4), "groups": len(set(found.values()))}


def _pairs(sizes: Counter[Any]) -> int:
    return sum(comb(size, 2) for size in sizes.values())
