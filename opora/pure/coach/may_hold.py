"""Which rules may hold or stop a reply, and in which languages: those shown to be right often enough on examples kept aside.

A rule may hold or stop only where its precision there is at least .95; where at least eight firings show less, it warns.
The figures come from `python -m tests.language kept coach`; whoever runs it writes here what it shows.
"""

from __future__ import annotations

from opora.pure.coach.values import Severity

MAY_HOLD: dict[str, frozenset[str]] = {
    "C-R06": frozenset(),  # .87 of 8
    "C-R08": frozenset(),  # .87 of 8
    "C-R09": frozenset(),  # .67 of 9
}
"""The languages in which a rule that was measured may hold or stop; a rule that fired less than eight times is not listed."""


def at_most(code: str, severity: Severity, language: str) -> Severity:
    """The severity a rule may have in a language: a hold or stop that is shown to be wrong too often becomes a warning."""
    if code not in MAY_HOLD or language in MAY_HOLD[code]:
        return severity
    return max(severity, Severity.WARN)
