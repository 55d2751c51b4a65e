from __future__ import annotations

from pathlib import Path

import psycopg
import pytest

from opora.kernel.db import DatabaseTrouble, Place
from opora.kernel.db.copying import SET_ASIDE, dump, is_readable, load
from opora.kernel.db.server import running_server

DESK = """
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
    CREATE TABLE mails (id bigint GENERATED ALWAYS AS IDENTITY, subject text);
    CREATE INDEX mails_search ON mails USING gin (subject gin_trgm_ops);
    CREATE TYPE mood AS ENUM ('calm', 'upset');
    CREATE SEQUENCE numbers;
    CREATE FUNCTION twice(x int) RETURNS int LANGUAGE sql RETURN x * 2;
    CREATE VIEW newest AS SELECT max(id) AS id FROM mails;
    INSERT INTO mails (subject) SELECT 'Žluťoučký ' || n FROM generate_series(1, 500) AS n;
"""


def test_a_database_comes_back_as_it_was_again_and_again(place: Place, tmp_path: Path) -> None:
    file = tmp_path / "dump"
    with running_server(place, throw_away=True) as conninfo:
        run(conninfo, DESK)
        before = dump(conninfo, file)
        for _ in range(2):
            run(conninfo, "DELETE FROM mails WHERE id > 7; CREATE TABLE later (x int)")
            assert load(conninfo, file) == before == {"mails": 500}
            assert dump(conninfo, tmp_path / "second") == before
        assert schemas(conninfo) == {"public"}
        run(conninfo, "INSERT INTO mails (subject) VALUES ('the next number is free')")


def test_a_dump_that_breaks_off_leaves_everything_as_it_was(place: Place, tmp_path: Path) -> None:
    file = tmp_path / "dump"
    with running_server(place, throw_away=True) as conninfo:
        run(conninfo, DESK)
        dump(conninfo, file)
        run(conninfo, "INSERT INTO mails (subject) VALUES ('written since')")
        whole = file.read_bytes()
        file.write_bytes(whole[: len(whole) - 900])
        with pytest.raises(DatabaseTrouble, match="pg_restore failed"):
            load(conninfo, file)
        assert dump(conninfo, tmp_path / "after") == {"mails": 501}
        assert schemas(conninfo) == {"public"}
        run(conninfo, "SELECT subject % 'x' FROM mails")


def test_a_file_of_something_else_is_no_dump(tmp_path: Path) -> None:
    (tmp_path / "dump").write_bytes(b"PGDMP but not really")
    assert not is_readable(tmp_path / "dump")


def run(conninfo: str, statements: str) -> None:
    with psycopg.connect(conninfo) as connection:
        connection.execute(statements)


def schemas(conninfo: str) -> set[str]:
    with psycopg.connect(conninfo) as connection:
        return {row[0] for row in connection.execute("SELECT nspname FROM pg_namespace WHERE nspname IN ('public', %s)", [SET_ASIDE])}
