"""What was expected and what was found, line by line, as a table that is printed."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Line:
    """One expected line of the story."""

    step: int
    expected: str
    found: str
    holds: bool


@dataclass
class Report:
    """Gathered while the story goes on. Nothing is left out because it does not hold."""

    lines: list[Line] = field(default_factory=list)
    figures: list[tuple[str, str]] = field(default_factory=list)

    def line(self, step: int, expected: str, found: object, holds: bool) -> None:
        self.lines.append(Line(step, expected, str(found), bool(holds)))

    def same(self, step: int, expected: str, wanted: object, found: object) -> None:
        """A line that holds when both are the same."""
        self.line(step, f"{expected}: {wanted}", found, wanted == found)

    def figure(self, name: str, value: str) -> None:
        self.figures.append((name, value))

    @property
    def missing(self) -> list[Line]:
        return [one for one in self.lines if not one.holds]

    def show(self, words: str = "") -> None:
        """Print these words, or everything."""
        sys.stdout.write((words or self.text()) + "\n")
        sys.stdout.flush()

    def text(self) -> str:
        rows = [f"{one.step:>2}  {'OK ' if one.holds else 'NOT'}  {one.expected}\n         found: {one.found}" for one in self.lines]
        measured = [f"    {name}: {value}" for name, value in self.figures]
        verdict = f"{len(self.lines) - len(self.missing)} of {len(self.lines)} lines hold"
        return "\n".join(["", *rows, "", "Measured", *measured, "", verdict, ""])


class Stopwatch:
    """Real seconds, whatever the clock of the story shows."""

    def __init__(self) -> None:
        self.began = time.monotonic()

    @property
    def seconds(self) -> float:
        return time.monotonic() - self.began
