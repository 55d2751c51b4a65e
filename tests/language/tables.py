"""Plain tables on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def say(line: str = "") -> None:
    sys.stdout.write(line + "\n")


def table(title: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print rows under a title; the first column to the left, the others to the right."""
    if not rows:
        return
    widths = [max(len(row[column]) for row in [head, *rows]) for column in range(len(head))]
    say(f"\n{title}")
    for row in [head, *rows]:
        first, *others = (
            cell.ljust(width) if not place else cell.rjust(width) for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        say("  ".join([first, *others]).rstrip())


def ratio(value: float | None) -> str:
    """ ".93"; "-" where there was nothing to count."""
    if value is None:
        return "-"
    return "1.00" if value >= 1 else f"{int(value * 1000) / 1000:.3f}"[1:]


def percent(value: float | None) -> str:
    return "-" if value is None else f"{100 * value:.1f} %"
