"""What a rule is: a name, a severity, and a function from a prepared draft to hits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from opora.pure.coach.may_hold import at_most
from opora.pure.coach.prepared import Prepared
from opora.pure.coach.values import Hit, Severity


@dataclass(frozen=True, slots=True)
class Rule:
    """One file in `rules/` holds one `RULE`. `source` names the requirement rows, `severity` is what it is meant to do."""

    code: str
    name: str
    severity: Severity
    source: str
    check: Callable[[Prepared], Iterator[Hit]]

    @property
    def most(self) -> Severity:
        """What it may really do: a hold or stop only where it was shown to be right often enough."""
        return at_most(self.code, self.severity)
