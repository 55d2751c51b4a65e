from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import psycopg
import pytest

from opora.kernel.db import DatabaseTrouble, Place
from opora.kernel.db.cluster import prepare
from opora.kernel.db.connection import embedded_conninfo
from opora.kernel.db.server import postmaster, running_server, stale_process


def value(conninfo: str, query: str) -> object:
    with psycopg.connect(conninfo, autocommit=True) as connection:
        row = connection.execute(query).fetchone()
    return row[0] if row else None


def test_a_second_start_keeps_the_data(new_place: Place) -> None:
    with running_server(new_place, throw_away=True) as conninfo, psycopg.connect(conninfo, autocommit=True) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 'a mail' AS what")
    with running_server(new_place, throw_away=True) as conninfo:
        assert value(conninfo, "SELECT what FROM kept") == "a mail"


def test_greek_and_czech_letters_are_letters(place: Place) -> None:
    with running_server(place, throw_away=True) as conninfo:
        assert value(conninfo, "SELECT lower('ΣΊΣΥΦΟΣ')") == "σίσυφος"
        with psycopg.connect(conninfo, autocommit=True) as connection:
            connection.execute("CREATE EXTENSION pg_trgm")
            connection.execute("CREATE EXTENSION unaccent")
        assert value(conninfo, "SELECT cardinality(show_trgm('Σίσυφος'))") == 8
        assert value(conninfo, "SELECT unaccent('Žluťoučký')") == "Zlutoucky"


def test_the_desk_is_no_superuser_and_a_wrong_password_opens_nothing(place: Place) -> None:
    with running_server(place, throw_away=True) as conninfo:
        assert value(conninfo, "SELECT rolsuper OR rolcreatedb OR rolcreaterole FROM pg_roles WHERE rolname = current_user") is False
        with pytest.raises(psycopg.OperationalError, match="authentication failed"):
            psycopg.connect(conninfo, password="guessed")
        assert value(conninfo, "SHOW listen_addresses") == ""
        assert value(conninfo, "SHOW data_checksums") == "on"


def test_only_the_servers_account_can_enter_its_folders(new_place: Place) -> None:
    account, _ = prepare(new_place, throw_away=True)
    for folder in (new_place.cluster, new_place.sockets, new_place.server_logs):
        assert folder.stat().st_mode & 0o077 == 0
        assert folder.stat().st_uid == account.uid


def test_what_was_committed_survives_a_kill(new_place: Place) -> None:
    with running_server(new_place) as conninfo:
        with psycopg.connect(conninfo, autocommit=True) as connection:
            connection.execute("CREATE TABLE taken (number integer)")
            for number in range(100):
                connection.execute("INSERT INTO taken VALUES (%s)", [number])
        os.kill(postmaster(new_place.cluster) or 0, signal.SIGKILL)
        time.sleep(0.5)
    with running_server(new_place) as conninfo:
        assert value(conninfo, "SELECT count(*) FROM taken") == 100


@pytest.mark.parametrize("left", ["nothing", "an empty folder"])
def test_a_disk_that_is_not_mounted_never_looks_like_a_fresh_desk(place: Place, left: str) -> None:
    prepare(place, throw_away=True)
    shutil.rmtree(place.cluster)
    if left == "an empty folder":
        place.cluster.mkdir()
    with pytest.raises(DatabaseTrouble, match="missing or empty"):
        prepare(place, throw_away=True)
    assert not (place.cluster / "PG_VERSION").exists()


def test_a_crash_while_the_database_was_made_is_made_good(place: Place) -> None:
    prepare(place, throw_away=True)
    place.marker.unlink()
    place.cluster.rename(place.unfinished_cluster)
    (place.unfinished_cluster / "PG_VERSION").unlink()
    prepare(place, throw_away=True)
    assert place.marker.exists()


def test_a_process_number_that_somebody_else_has_now_does_not_stop_us(place: Place) -> None:
    account, _ = prepare(place, throw_away=True)
    with subprocess.Popen(["sleep", "60"], **account.process_options()) as stranger:
        (place.cluster / "postmaster.pid").write_text(f"{stranger.pid}\n{place.cluster}\n1\n5432\n\n\n")
        account.own(place.cluster / "postmaster.pid")
        assert stale_process(place.cluster) == stranger.pid
        with running_server(place, throw_away=True) as conninfo:
            assert value(conninfo, "SELECT 1") == 1
        stranger.kill()


def test_a_database_of_another_account_is_refused(place: Place) -> None:
    prepare(place, throw_away=True)
    if os.geteuid() != 0:
        pytest.skip("only root can give a folder away")
    os.chown(place.cluster, 12345, 12345)
    with pytest.raises(DatabaseTrouble, match=r"account|belongs"):
        prepare(place, throw_away=True)


def test_a_clock_that_lags_behind_the_data_is_named(place: Place) -> None:
    prepare(place, throw_away=True)
    tomorrow_week = time.time() + 8 * 24 * 3600
    os.utime(place.cluster / "global" / "pg_control", (tomorrow_week, tomorrow_week))
    with pytest.raises(DatabaseTrouble, match="clock is wrong"):
        prepare(place, throw_away=True)


def test_as_root_a_closed_home_folder_stays_closed(new_place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if os.geteuid() != 0:
        pytest.skip("PostgreSQL runs as ourselves then")
    home = new_place.data.parent / "home"
    home.mkdir(mode=0o700)
    outside = new_place.data.parent / "outside"
    monkeypatch.setenv("OPORA_PG_HOME", str(outside))
    inside = Place(home / "desk" / "data")
    with running_server(inside, throw_away=True) as conninfo:
        assert value(conninfo, "SELECT 1") == 1
    assert home.stat().st_mode & 0o777 == 0o700
    assert (inside.data / "postgres").is_symlink()
    assert inside.cluster.is_relative_to(outside)


def test_customers_words_stay_out_of_the_log(place: Place) -> None:
    with running_server(place, throw_away=True) as conninfo, psycopg.connect(conninfo, autocommit=True) as connection, pytest.raises(psycopg.Error):
        connection.execute("SELECT 'moje heslo je tajne' FROM nowhere")
    written = "".join(path.read_text() for path in place.server_logs.iterdir())
    assert "tajne" not in written


def test_a_server_that_runs_already_is_used_and_left_running(place: Place) -> None:
    with running_server(place, throw_away=True) as first:
        with running_server(place, throw_away=True) as second:
            assert second == first
        assert value(first, "SELECT 1") == 1
    assert embedded_conninfo(place) == first
