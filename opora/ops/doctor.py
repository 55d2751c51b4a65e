"""`opora doctor`: look at everything the desk needs, and say what to do about what is not fine."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from opora.ops.checks.database import check_database
from opora.ops.checks.finding import Finding, problem
from opora.ops.checks.machine import check_disk, check_versions


def main(arguments: list[str]) -> int:
    """Print one line for each finding; the exit code is 1 when something is bad."""
    findings = examine()
    for finding in findings:
        print(finding.line())
    bad = sum(finding.level == "problem" for finding in findings)
    print(f"\n{bad} to mend." if bad else "\nNothing to mend.")
    return 1 if bad else 0


def examine() -> list[Finding]:
    """All findings. The desk's own rows are only looked at when the database answers."""
    findings = [*check_versions(), *check_disk(), *check_database()]
    if any(one.about == "database" and one.level == "problem" and "not answer" in one.seen for one in findings):
        return findings
    return [*findings, *_guarded(_desk_checks)]


def _desk_checks() -> list[Finding]:
    # By name: these modules need Django set up, which in turn may be what is broken.
    import_module("django").setup()
    desk = import_module("opora.ops.checks.desk")
    migrations: list[Finding] = desk.check_migrations()
    if any(one.level == "problem" for one in migrations):
        return migrations
    return [*migrations, *_guarded(desk.check_queue), *_guarded(desk.check_mailboxes)]


def _guarded(check: Callable[[], list[Finding]]) -> list[Finding]:
    """A check that breaks is a finding, too: the others must still be heard."""
    try:
        return check()
    except Exception as trouble:
        return [
            problem(
                "doctor",
                f"{type(trouble).__name__}: {trouble}",
                "This is a fault of Opora; please report it with this line.",
            )
        ]
