"""Which rules may hold or stop a reply: those shown to be right 95 times of 100 on examples kept aside, in eight firings or more.

The figures come from `python -m tests.language kept coach`; whoever runs it writes here what it shows. Every other rule
that would hold or stop only warns, however sure its author is.
"""

from __future__ import annotations

from opora.pure.coach.values import Severity

# Rule: right and fired, on all five languages together; a single language has too few examples to tell.
SHOWN = {
    "C-R30": (12, 12),
    "C-R31": (9, 9),
    "C-R32": (11, 11),
}


def at_most(code: str, severity: Severity) -> Severity:
    """The severity a rule may have: a hold or stop that was not shown to be right often enough is a warning."""
    return severity if code in SHOWN else max(severity, Severity.WARN)
