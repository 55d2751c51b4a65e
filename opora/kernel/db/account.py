"""Which system account runs PostgreSQL: ourselves, or an unprivileged one when we are root (PostgreSQL refuses root)."""

from __future__ import annotations

import os
import pwd
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from opora.kernel.db.trouble import DatabaseTrouble

PREFERRED_NAMES = ("opora", "nobody")


@dataclass(frozen=True)
class Account:
    """A system account. `switch` is True when a process must change to it before it starts PostgreSQL."""

    name: str
    uid: int
    gid: int
    switch: bool

    def process_options(self) -> dict[str, Any]:
        """Arguments for `subprocess` that start a program as this account, in a folder it can stand in."""
        options: dict[str, Any] = {"cwd": "/", "stdin": subprocess.DEVNULL, "umask": 0o077}
        if self.switch:
            options |= {"user": self.uid, "group": self.gid, "extra_groups": []}
        return options

    def become(self) -> None:
        """Turn this very process into the account's, for good."""
        os.chdir("/")
        os.umask(0o077)
        if self.switch:
            os.setgroups([])
            os.setgid(self.gid)
            os.setuid(self.uid)

    def own(self, path: Path) -> None:
        """Give the account one file or folder; only ever called for paths inside our own folders."""
        if self.switch:
            os.chown(path, self.uid, self.gid, follow_symlinks=False)

    def can(self, test: str, path: Path) -> bool:
        """Whether the account passes `test` (-r, -x) on the path: tried for real, so every way of granting counts."""
        command = ["/bin/sh", "-c", f'test {test} "$1"', "sh", str(path)]
        return subprocess.run(command, **self.process_options()).returncode == 0


def server_account(cluster: Path, environ: Mapping[str, str] = os.environ) -> Account:
    """Ourselves, or as root: the owner of an existing database, `OPORA_PG_USER`, `opora` when it exists, `nobody`."""
    if os.geteuid() != 0:
        return Account(_name_of(os.geteuid()), os.geteuid(), os.getegid(), switch=False)
    if wanted := environ.get("OPORA_PG_USER"):
        return _account_named(wanted) or _no_such_account(wanted)
    if cluster.exists() and (owner := cluster.stat().st_uid) != 0:
        return _account_named(_name_of(owner)) or _no_such_account(str(owner))
    for name in PREFERRED_NAMES:
        if account := _account_named(name):
            return account
    return _no_such_account("nobody")


def _account_named(name: str) -> Account | None:
    try:
        entry = pwd.getpwnam(name)
    except KeyError:
        return None
    return Account(name, entry.pw_uid, entry.pw_gid, switch=True)


def _name_of(uid: int) -> str:
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return str(uid)


def _no_such_account(name: str) -> Account:
    raise DatabaseTrouble(
        f"PostgreSQL does not run as root, and there is no account {name} to run it as. Make one with: useradd --system opora"
    )
