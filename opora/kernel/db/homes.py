"""Folders the server's account can really use, without changing a permission of anybody else's folder."""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Mapping
from pathlib import Path

from opora.kernel.db.account import Account
from opora.kernel.db.place import Place
from opora.kernel.db.trouble import DatabaseTrouble

OUTSIDE = Path("/var/lib/opora")


def make_home(place: Place, account: Account, environ: Mapping[str, str] = os.environ) -> None:
    """Make the data folder and PostgreSQL's folders in it.

    When we are root and the server's account cannot walk to the data folder (say, it lies in /root), PostgreSQL's
    files go to /var/lib/opora (or `OPORA_PG_HOME`), and `postgres` in the data folder is a link to them.
    """
    make_data_folder(place)
    link = place.data / "postgres"
    if not link.exists() and not link.is_symlink():
        if account.can("-x", place.data):
            link.mkdir()
        else:
            link.symlink_to(_outside_home(place, environ))
    place.server.mkdir(parents=True, exist_ok=True)
    place.server.chmod(0o711)
    for folder in (place.server_logs, place.sockets):
        _make_private(folder, account)


def make_data_folder(place: Place) -> None:
    """The data folder and those of its parts that are only ours. One that is there already keeps its permissions."""
    if not place.data.exists():
        place.data.mkdir(parents=True)
        # As root, PostgreSQL's account must walk through; what is private in here is closed by itself.
        place.data.chmod(0o711 if os.geteuid() == 0 else 0o700)
    for folder in (place.run, place.logs):
        folder.mkdir(mode=0o700, exist_ok=True)


def _outside_home(place: Place, environ: Mapping[str, str]) -> Path:
    # A new name each time: a data folder that was removed and made anew must not find the old one's database.
    home = Path(environ.get("OPORA_PG_HOME") or OUTSIDE) / f"{place.data.parent.name}-{secrets.token_hex(4)}"
    try:
        home.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise DatabaseTrouble(
            f"The account that runs PostgreSQL cannot reach {place.data}, and {home} cannot be made: {problem}. "
            "Set OPORA_PG_HOME to a folder that every account can reach."
        ) from problem
    return home


def _make_private(folder: Path, account: Account) -> None:
    """Make a folder only the account may enter. One that somebody else prepared under our name is refused."""
    try:
        folder.mkdir(mode=0o700)
        account.own(folder)
    except FileExistsError:
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != account.uid or found.st_mode & 0o077:
            raise DatabaseTrouble(
                f"{folder} should be a folder that only {account.name} can enter, and it is not. Look who made it, and remove it."
            ) from None
