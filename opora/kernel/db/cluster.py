"""Make the database once, and never a second time where one has been."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

from opora.kernel.db.account import Account, server_account
from opora.kernel.db.homes import make_home
from opora.kernel.db.place import Place, write_private
from opora.kernel.db.programs import programs_for
from opora.kernel.db.trouble import DatabaseTrouble
from opora.kernel.db.tuning import FILE_NAME, settings_text

A_DAY = 24 * 3600


def prepare(place: Place, *, throw_away: bool = False) -> tuple[Account, Path]:
    """Make what is missing and check what is there; returns who runs PostgreSQL and from which folder of programs.

    Raises DatabaseTrouble rather than start with an empty database where there has been one: a disk that is not
    mounted must not look like a fresh installation.
    """
    account = server_account(place.cluster)
    _refuse_a_vanished_database(place)
    make_home(place, account)
    programs = programs_for(account, place.programs)
    if not _is_complete(place.cluster):
        _make_cluster(place, account, programs, throw_away=throw_away)
    if not place.marker.exists():
        write_private(place.marker, json.dumps({"made_at": time.time(), "postgres": _major(place.cluster)}))
    _check_cluster(place, account, programs)
    _write_as(account, place.cluster / FILE_NAME, settings_text(place, throw_away=throw_away))
    return account, programs


def _refuse_a_vanished_database(place: Place) -> None:
    if place.marker.exists() and not _is_complete(place.cluster):
        raise DatabaseTrouble(
            f"A database was made for {place.data}, but {place.cluster} is missing or empty now. Is its disk mounted? "
            "Nothing was changed. Bring it back or call `opora restore FILE --replace`; to begin again with an empty "
            f"desk, remove {place.marker} yourself."
        )


def _is_complete(cluster: Path) -> bool:
    return (cluster / "PG_VERSION").exists()


def _make_cluster(place: Place, account: Account, programs: Path, *, throw_away: bool) -> None:
    """Build the cluster beside its final place and move it there last, so that a crash leaves nothing half made."""
    shutil.rmtree(place.unfinished_cluster, ignore_errors=True)
    passwords = place.make_passwords()
    _make_folder(place.unfinished_cluster, account)
    _run_initdb(place, account, programs, passwords["postgres"], throw_away=throw_away)
    cluster = place.unfinished_cluster
    _write_as(account, cluster / "pg_hba.conf", "local all all scram-sha-256\n")
    _write_as(account, cluster / "postgresql.conf", f"include_if_exists = '{FILE_NAME}'\ninclude_if_exists = 'custom.conf'\n")
    _make_role_and_database(cluster, account, programs, passwords["opora"])
    if place.cluster.exists():
        place.cluster.rmdir()
    cluster.rename(place.cluster)


def _run_initdb(place: Place, account: Account, programs: Path, password: str, *, throw_away: bool) -> None:
    # The builtin provider lowers and folds all of Unicode alike on every machine. The C library's character
    # classes still decide what pg_trgm calls a letter, and with plain "C" no Greek or Czech letter is one.
    character_classes = "en_US.UTF-8" if sys.platform == "darwin" else "C.UTF-8"
    password_file = place.server_logs / "initdb.password"
    _write_as(account, password_file, password)
    command: list[str | Path] = [
        programs / "initdb", "--pgdata", place.unfinished_cluster, "--username=postgres", f"--pwfile={password_file}",
        "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", f"--lc-ctype={character_classes}",
        "--locale-provider=builtin", "--builtin-locale=PG_UNICODE_FAST", "--data-checksums", "--no-instructions",
        *(["--no-sync"] if throw_away else []),
    ]  # fmt: skip
    try:
        _run(command, account)
    finally:
        password_file.unlink()


def _make_role_and_database(cluster: Path, account: Account, programs: Path, password: str) -> None:
    """Through PostgreSQL's single-user mode, which needs no running server. The desk's role owns its database, no more."""
    statements = f"CREATE ROLE opora LOGIN PASSWORD '{password}';\nCREATE DATABASE opora OWNER opora;\n"
    _run([programs / "postgres", "--single", "-D", cluster, "-j", "postgres"], account, typed=statements.replace(";\n", ";\n\n"))


def _check_cluster(place: Place, account: Account, programs: Path) -> None:
    if not place.passwords():
        raise DatabaseTrouble(f"{place.password_file} is missing: without it nobody can log in to the database. Restore it.")
    if place.cluster.stat().st_uid != account.uid:
        raise DatabaseTrouble(
            f"{place.cluster} belongs to another account than {account.name}, who would run PostgreSQL. "
            "Start Opora as the account that made it."
        )
    ours, theirs = _program_major(programs, account), _major(place.cluster)
    if ours != theirs:
        raise DatabaseTrouble(
            f"This database was made by PostgreSQL {theirs}, but the programs installed are {ours}. "
            "Call `opora backup` with the old version and `opora restore` with the new one."
        )
    ahead = (place.cluster / "global" / "pg_control").stat().st_mtime - time.time()
    if ahead > A_DAY:
        raise DatabaseTrouble(
            f"The database was last written {ahead / A_DAY:.0f} days in the future: this machine's clock is wrong. Set it."
        )


def _major(cluster: Path) -> str:
    return (cluster / "PG_VERSION").read_text().strip()


def _program_major(programs: Path, account: Account) -> str:
    shown = _run([programs / "postgres", "--version"], account)
    return shown.split()[2].split(".")[0]


def _make_folder(folder: Path, account: Account) -> None:
    folder.mkdir(mode=0o700)
    account.own(folder)


def _write_as(account: Account, path: Path, text: str) -> None:
    write_private(path, text)
    account.own(path)


def _run(command: list[str | Path], account: Account, *, typed: str | None = None) -> str:
    options = account.process_options()
    if typed is not None:
        options.pop("stdin")
    done: subprocess.CompletedProcess[str] = subprocess.run(
        command, input=typed, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False, **options
    )
    if done.returncode != 0 or "FATAL" in done.stdout or "ERROR" in done.stdout:
        raise DatabaseTrouble(f"{Path(command[0]).name} failed: {done.stdout.strip()[-800:]}")
    return done.stdout
