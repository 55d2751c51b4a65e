"""One line of the doctor's report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Level = Literal["fine", "hint", "problem"]
MARKS: dict[Level, str] = {"fine": "ok  ", "hint": "hint", "problem": "BAD "}


@dataclass(frozen=True)
class Finding:
    """What was looked at, what was seen, and what to do unless it is fine."""

    about: str
    seen: str
    advice: str = ""
    level: Level = "fine"

    def line(self) -> str:
        """For the terminal, advice on a line of its own."""
        told = f"{MARKS[self.level]}  {self.about:<11} {self.seen}"
        return f"{told}\n                  -> {self.advice}" if self.advice else told


def hint(about: str, seen: str, advice: str) -> Finding:
    """Something to do soon."""
    return Finding(about, seen, advice, "hint")


def problem(about: str, seen: str, advice: str) -> Finding:
    """Something that keeps the desk from working, or endangers what it holds."""
    return Finding(about, seen, advice, "problem")
