from __future__ import annotations

from pathlib import Path

import pytest

from opora.kernel.db import Place, connection_settings, direct_conninfo


def test_a_team_with_its_own_server_is_taken_at_its_word() -> None:
    settings = connection_settings({"DATABASE_URL": "postgresql://desk:p%40ss@db.example:6432/care?sslmode=require"})
    assert (settings["HOST"], settings["PORT"], settings["NAME"]) == ("db.example", "6432", "care")
    assert (settings["USER"], settings["PASSWORD"]) == ("desk", "p@ss")
    assert settings["OPTIONS"]["sslmode"] == "require"


def test_several_hosts_of_a_cluster_reach_psycopg_whole() -> None:
    url = "postgresql://desk@one:5432,two:5433/care?target_session_attrs=read-write"
    assert connection_settings({"DATABASE_URL": url})["HOST"] == "one,two"
    assert "target_session_attrs=read-write" in direct_conninfo({"DATABASE_URL": url})


def test_listeners_go_past_the_pooler() -> None:
    environ = {"DATABASE_URL": "postgresql://pooler/care", "DATABASE_DIRECT_URL": "postgresql://server/care"}
    assert "host=server" in direct_conninfo(environ)
    assert connection_settings(environ)["HOST"] == "pooler"


def test_no_connection_outlives_a_request() -> None:
    settings = connection_settings({"DATABASE_URL": "postgresql://db/care"})
    assert settings["CONN_MAX_AGE"] == 0
    assert settings["OPTIONS"]["pool"]


def test_before_the_first_start_nothing_is_made(tmp_path: Path) -> None:
    settings = connection_settings({"OPORA_DATA": str(tmp_path / "data")})
    assert settings["PASSWORD"] == ""
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("length", [10, 90, 240])
def test_the_socket_fits_however_deep_the_data_folder_lies(tmp_path: Path, length: int) -> None:
    place = Place(tmp_path / ("d" * length))
    assert len(f"{place.sockets}/.s.PGSQL.5432.lock") <= 107


def test_passwords_are_made_once_and_for_our_eyes_only(tmp_path: Path) -> None:
    place = Place(tmp_path)
    first = place.make_passwords()
    assert place.make_passwords() == first
    assert place.password_file.stat().st_mode & 0o777 == 0o600
    assert first["opora"] != first["postgres"]
