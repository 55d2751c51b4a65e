"""What was expected and what was found, line by line: said at once to whoever waits, and printed as a table at the end."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass, field

from django.utils import timezone

from tests.journeys.j1.clock import PRAGUE

LONGEST = 400  # letters of what is printed


@dataclass(frozen=True)
class Line:
    """One expected line of the story."""

    step: int
    expected: str
    found: str
    holds: bool

    def text(self) -> str:
        return f"{self.step:>2}  {'OK ' if self.holds else 'NOT'}  {_shown(self.expected)}\n         found: {_shown(self.found)}"


@dataclass
class Report:
    """Gathered while the story goes on. Nothing is left out because it does not hold."""

    lines: list[Line] = field(default_factory=list)
    figures: list[tuple[str, str]] = field(default_factory=list)
    began: float = field(default_factory=time.monotonic)

    def line(self, step: int, expected: str, found: object, holds: bool) -> None:
        self.lines.append(Line(step, expected, str(found), bool(holds)))
        self.tell(self.lines[-1].text())

    def same(self, step: int, expected: str, wanted: object, found: object) -> None:
        """A line that holds when both are the same."""
        self.line(step, f"{expected}: {wanted}", found, wanted == found)

    def figure(self, name: str, value: str) -> None:
        self.figures.append((name, value))

    @property
    def missing(self) -> list[Line]:
        return [one for one in self.lines if not one.holds]

    def tell(self, words: str) -> None:
        """Print these words now, behind how long it goes on and what the story's clock shows."""
        gone = int(time.monotonic() - self.began)
        now = timezone.now().astimezone(PRAGUE)
        _print(f"[{gone // 60:>2}:{gone % 60:02} | {now:%d %b %H:%M:%S}] {words}")

    def show(self) -> None:
        """Print everything."""
        _print(self.text())

    def text(self) -> str:
        rows = [one.text() for one in self.lines]
        measured = [f"    {name}: {value}" for name, value in self.figures]
        verdict = f"{len(self.lines) - len(self.missing)} of {len(self.lines)} lines hold"
        return "\n".join(["", *rows, "", "Measured", *measured, "", verdict, ""])


def _shown(words: str) -> str:
    """A list of nine hundred numbers is compared, and not printed."""
    return words if len(words) <= LONGEST else f"{words[:LONGEST]} … ({len(words)} letters)"


def _print(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


class Stopwatch:
    """Real seconds, whatever the clock of the story shows."""

    def __init__(self) -> None:
        self.began = time.monotonic()

    @property
    def seconds(self) -> float:
        return time.monotonic() - self.began
