"""`opora restore FILE`: the desk as it was when the backup was made."""

from __future__ import annotations

import argparse
import os
import tempfile
from importlib import import_module
from pathlib import Path

import psycopg

from opora.kernel.db import data_folder
from opora.kernel.db.copying import is_readable, load
from opora.kernel.db.place import write_private
from opora.ops import archive, migrate
from opora.ops.database_at_hand import database_for_replacing
from opora.ops.trouble import Trouble

SIGNS_OF_LIFE = ("team_agent", "messages_parcel", "messages_message")


def main(arguments: list[str]) -> int:
    """Check the backup, replace the database by it, bring it to this version, and say what to look at."""
    parser = argparse.ArgumentParser(prog="opora restore", description=__doc__)
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument(
        "--replace",
        action="store_true",
        help="also when there is a desk already, which is lost then",
    )
    wanted = parser.parse_args(arguments)
    for sentence in restore(wanted.file.resolve(), replace=wanted.replace):
        print(sentence)
    return 0


def restore(source: Path, *, replace: bool) -> list[str]:
    """The same for programs. Raises Trouble, with everything as it was, when the file is damaged or a desk is in the way."""
    data = data_folder()
    data.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".opora-restore-", dir=data) as folder:
        unpacked = Path(folder)
        manifest = archive.unpack(source, unpacked)
        if not is_readable(unpacked / archive.DATABASE):
            raise Trouble(f"The backup {source} is damaged (PostgreSQL cannot read its dump). Nothing was changed.")
        with database_for_replacing() as conninfo:
            erased = _refuse_a_living_desk(conninfo, replace=replace)
            _load(conninfo, unpacked / archive.DATABASE, manifest)
            _put_secret(data, unpacked / archive.SECRET)
            migrate.main([])
            done: list[str] = import_module("opora.ops.after_restore").settle(erased)
    return [
        f"Restored {sum(manifest.rows.values()):,} rows from {source}. `opora run` starts the desk.",
        *done,
    ]


def _refuse_a_living_desk(conninfo: str, *, replace: bool) -> list[int]:
    """Returns the customers whose data were erased here: a backup from before must not bring them back."""
    with psycopg.connect(conninfo, autocommit=True) as connection:
        in_use = [table for table in SIGNS_OF_LIFE if _has_rows(connection, table)]
        if in_use and not replace:
            raise Trouble("There is a desk with people or mail already. Add --replace if it may be lost; back it up before.")
        if not _exists(connection, "customers_customer"):
            return []
        return [row[0] for row in connection.execute("SELECT id FROM customers_customer WHERE erased_at IS NOT NULL")]


def _load(conninfo: str, dumped: Path, manifest: archive.Manifest) -> None:
    found = load(conninfo, dumped)
    if found != manifest.rows:
        differing = sorted(name for name in {*found, *manifest.rows} if found.get(name) != manifest.rows.get(name))
        raise Trouble(f"The restored tables {', '.join(differing)} have other row counts than the backup says. Use another copy.")


def _put_secret(data: Path, secret: Path) -> None:
    if secret.exists() and not os.environ.get("OPORA_SECRET_KEY"):
        write_private(data / "secret", secret.read_text())


def _has_rows(connection: psycopg.Connection, table: str) -> bool:
    return _exists(connection, table) and connection.execute(f"SELECT 1 FROM public.{table} LIMIT 1").fetchone() is not None


def _exists(connection: psycopg.Connection, table: str) -> bool:
    row = connection.execute("SELECT to_regclass(%s)", [f"public.{table}"]).fetchone()
    return row is not None and row[0] is not None
