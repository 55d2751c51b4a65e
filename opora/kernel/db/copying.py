"""Copy a whole database into a file and back, with PostgreSQL's own programs."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from opora.kernel.db.programs import wheel_programs
from opora.kernel.db.trouble import DatabaseTrouble

# Where the old rows wait, untouched, until the new ones are all there.
SET_ASIDE = "opora_before_restore"


def dump(conninfo: str, to: Path) -> dict[str, int]:
    """Write the database into a file of pg_dump's custom format. Returns the row count of each table in that very state."""
    with psycopg.connect(conninfo) as connection:
        connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        row = connection.execute("SELECT pg_export_snapshot()").fetchone()
        snapshot = str(row[0]) if row else ""
        counts = row_counts(connection)
        _call("pg_dump", conninfo, "--format=custom", "--no-owner", "--no-privileges",
              f"--snapshot={snapshot}", f"--file={to}")  # fmt: skip
    return counts


def load(conninfo: str, dumped: Path) -> dict[str, int]:
    """Replace the database's content by a dump: all of it, or nothing changes. Returns the row counts afterwards."""
    with _old_rows_set_aside(conninfo):
        _call("pg_restore", conninfo, "--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction", str(dumped))
    with psycopg.connect(conninfo) as connection:
        return row_counts(connection)


def row_counts(connection: psycopg.Connection) -> dict[str, int]:
    """How many rows each table has."""
    tables = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename").fetchall()
    counts = {}
    for (table,) in tables:
        row = connection.execute(sql.SQL("SELECT count(*) FROM public.{}").format(sql.Identifier(table))).fetchone()
        counts[str(table)] = int(row[0]) if row else 0
    return counts


def others_connected(conninfo: str) -> int:
    """How many other sessions use the database: web, worker and fetchers of a desk that still runs."""
    with psycopg.connect(conninfo, autocommit=True) as connection:
        row = connection.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() "
            "AND backend_type = 'client backend'"
        ).fetchone()
    return int(row[0]) if row else 0


def is_readable(dumped: Path) -> bool:
    """Whether pg_restore can read the table of contents of a dump."""
    shown = subprocess.run([wheel_programs() / "pg_restore", "--list", dumped], capture_output=True, check=False)
    return shown.returncode == 0


@contextmanager
def _old_rows_set_aside(conninfo: str) -> Iterator[None]:
    with psycopg.connect(conninfo) as connection:
        connection.execute(sql.SQL("DROP SCHEMA IF EXISTS {} CASCADE").format(sql.Identifier(SET_ASIDE)))
        connection.execute(sql.SQL("CREATE SCHEMA {}").format(sql.Identifier(SET_ASIDE)))
        _move_everything(connection, "public", SET_ASIDE)
    try:
        yield
    except BaseException:
        with psycopg.connect(conninfo) as connection:
            _move_everything(connection, SET_ASIDE, "public")
        raise
    finally:
        with psycopg.connect(conninfo) as connection:
            connection.execute(sql.SQL("DROP SCHEMA {} CASCADE").format(sql.Identifier(SET_ASIDE)))


# Everything of ours in a schema, as the words that name it in ALTER. Extensions stay where they are: their
# parts belong to the superuser, and the desk's role may not move them. Indexes and identities follow their tables.
OUR_THINGS = """
    WITH extension_parts AS (SELECT classid, objid FROM pg_depend WHERE deptype = 'e'),
    things AS (
        SELECT 'pg_class'::regclass AS kind, oid, relnamespace AS schema,
               CASE relkind WHEN 'v' THEN 'VIEW ' WHEN 'm' THEN 'MATERIALIZED VIEW ' WHEN 'S' THEN 'SEQUENCE ' ELSE 'TABLE ' END
               || oid::regclass AS words
        FROM pg_class
        WHERE relkind IN ('r', 'p', 'v', 'm') OR relkind = 'S' AND NOT EXISTS (
            SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = pg_class.oid AND deptype IN ('a', 'i'))
        UNION ALL
        SELECT 'pg_proc'::regclass, oid, pronamespace, 'ROUTINE ' || oid::regprocedure FROM pg_proc
        UNION ALL
        SELECT 'pg_type'::regclass, oid, typnamespace, 'TYPE ' || oid::regtype FROM pg_type WHERE typtype IN ('e', 'd')
    )
    SELECT words FROM things
    WHERE schema = %s::regnamespace AND (kind, oid) NOT IN (SELECT classid, objid FROM extension_parts)
"""


def _move_everything(connection: psycopg.Connection, old: str, new: str) -> None:
    for (words,) in connection.execute(OUR_THINGS, [old]).fetchall():
        connection.execute(sql.SQL("ALTER {} SET SCHEMA {}").format(sql.SQL(words), sql.Identifier(new)))


def _call(program: str, conninfo: str, *options: str) -> None:
    """Run one of PostgreSQL's programs. The password goes by the environment: everybody can read a command line."""
    parts = {name: str(value) for name, value in conninfo_to_dict(conninfo).items()}
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PG")}
    environment["PGPASSWORD"] = parts.pop("password", "")
    command = [str(wheel_programs() / program), f"--dbname={make_conninfo(**parts)}", *options]
    done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise DatabaseTrouble(f"{program} failed: {done.stderr.strip()[-1000:]}")
