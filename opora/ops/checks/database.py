"""The database, as seen over one plain connection: reachable, its version, its settings, its clock."""

from __future__ import annotations

import time

import psycopg

from opora.kernel.db import direct_conninfo, uses_embedded_server
from opora.ops.checks.finding import Finding, hint, problem

OLDEST_SERVER = 15
# PostgreSQL 18.7 (2026-11-12) mended indexes that lose entries; older minors of 18 may have damaged ones.
FIRST_GOOD_MINOR = {18: 7}
SECONDS_APART = 5.0


def check_database() -> list[Finding]:
    """All of it; a single finding when nobody answers."""
    try:
        with psycopg.connect(direct_conninfo(), connect_timeout=5, autocommit=True) as connection:
            return [
                *_answering(connection),
                *_version(connection),
                *_safety(connection),
                *_clock(connection),
            ]
    except psycopg.OperationalError as trouble:
        advice = (
            "Start the desk with `opora run`; if it runs, look into log/postgres.log in the data folder."
            if uses_embedded_server()
            else "Check DATABASE_URL, and that the server runs and lets this machine in."
        )
        return [problem("database", f"It does not answer: {str(trouble).strip().splitlines()[0]}", advice)]


def judge_version(number: int) -> list[Finding]:
    """What to think of a server version, given as PostgreSQL's own number such as 180006."""
    major, minor = divmod(number, 10000)
    good = FIRST_GOOD_MINOR.get(major, 0)
    if major < OLDEST_SERVER:
        return [
            problem(
                "database",
                f"PostgreSQL {major} is too old.",
                f"Use version {OLDEST_SERVER} or newer.",
            )
        ]
    if minor < good:
        bring = "Bring packages up to date (`make setup`)" if uses_embedded_server() else "Update the server"
        return [
            hint(
                "database",
                f"PostgreSQL {major}.{minor} lacks the index repairs of {major}.{good}.",
                f"{bring} as soon as {major}.{good} is there, then REINDEX DATABASE; do not trust incremental backups made before.",
            )
        ]
    return []


def _answering(connection: psycopg.Connection) -> list[Finding]:
    started = time.perf_counter()
    query = "SELECT current_setting('server_version'), pg_size_pretty(pg_database_size(current_database()))"
    row = connection.execute(query).fetchone()
    took = (time.perf_counter() - started) * 1000
    kind = "embedded" if uses_embedded_server() else "your own"
    return (
        [
            Finding(
                "database",
                f"PostgreSQL {row[0]} ({kind}) answers in {took:.0f} ms and holds {row[1]}",
            )
        ]
        if row
        else []
    )


def _version(connection: psycopg.Connection) -> list[Finding]:
    return judge_version(connection.info.server_version)


def _safety(connection: psycopg.Connection) -> list[Finding]:
    off = [
        name
        for name in ("fsync", "full_page_writes", "synchronous_commit")
        if (row := connection.execute("SELECT current_setting(%s)", [name]).fetchone()) and row[0] == "off"
    ]
    if not off:
        return []
    seen = f"{', '.join(off)} is off: a power cut would lose accepted mail."
    return [problem("database", seen, "Switch it on in the server's settings.")]


def _clock(connection: psycopg.Connection) -> list[Finding]:
    row = connection.execute("SELECT extract(epoch FROM clock_timestamp())").fetchone()
    apart = abs(float(row[0]) - time.time()) if row else 0.0
    if apart > SECONDS_APART:
        seen = f"This machine and the database are {apart:.0f} seconds apart."
        return [problem("clock", seen, "Switch on time synchronisation (NTP) on both.")]
    return [
        Finding(
            "clock",
            f"{apart:.1f} s from the database's, {time.strftime('%Y-%m-%d %H:%M:%S UTC', time.gmtime())}",
        )
    ]
