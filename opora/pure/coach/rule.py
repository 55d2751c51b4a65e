"""What a rule is: a name, a severity, and a function from a prepared draft to hits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from opora.pure.coach.prepared import Prepared
from opora.pure.coach.values import Hit, Severity


@dataclass(frozen=True, slots=True)
class Rule:
    """One file in `rules/` holds one `RULE`. `source` names the requirement rows, `severity` is the most it may do."""

    code: str
    name: str
    severity: Severity
    source: str
    check: Callable[[Prepared], Iterator[Hit]]
