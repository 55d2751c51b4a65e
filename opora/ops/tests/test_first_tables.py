"""A desk that starts today and one that has come all the way have the same tables."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from django.db import connection
from psycopg.conninfo import make_conninfo

from opora.kernel.db import direct_conninfo
from opora.ops.first_tables import make_tables
from tests.kill.desk import database_url

pytestmark = pytest.mark.django_db(transaction=True)
ROOT = Path(__file__).parents[3]
LONGEST_WAY = 600  # seconds; only to catch a hang
WALKED = "walked_all_the_way"
QUESTIONS = {
    "columns": """
        SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity, a.attgenerated,
               a.attstorage, a.attcompression, a.attstattarget, a.attcollation, pg_get_expr(d.adbin, d.adrelid)
          FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_attrdef d ON (d.adrelid, d.adnum) = (c.oid, a.attnum)
         WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
    """,
    "tables": "SELECT relname, relkind, relpersistence, reloptions::text FROM pg_class WHERE relnamespace = 'public'::regnamespace",
    "indexes": "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "constraints": """
        SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    """,
    "functions": "SELECT proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace",
    "triggers": "SELECT tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal",
    "migrations": "SELECT app, name FROM django_migrations",
    "kinds of rows": "SELECT app_label, model FROM django_content_type",
    "permissions": "SELECT codename, app_label, model FROM auth_permission p JOIN django_content_type t ON t.id = p.content_type_id",
}


@pytest.fixture
def walked() -> Iterator[psycopg.Connection]:
    """A database in which every migration was carried out, one after the other."""
    with psycopg.connect(direct_conninfo(), autocommit=True) as server:
        server.execute(f'CREATE DATABASE "{WALKED}"')
        try:
            address = make_conninfo(database_url(), dbname=WALKED)
            command = [sys.executable, "-m", "opora", "manage", "migrate", "--verbosity", "0"]
            subprocess.run(command, cwd=ROOT, env={**os.environ, "DATABASE_URL": address}, check=True, timeout=LONGEST_WAY)
            with psycopg.connect(direct_conninfo(), dbname=WALKED) as line:
                yield line
        finally:
            server.execute(f'DROP DATABASE "{WALKED}" WITH (FORCE)')


@pytest.mark.slow
def test_a_new_desk_has_the_tables_of_one_that_came_all_the_way(walked: psycopg.Connection) -> None:
    with psycopg.connect(database_url()) as new:
        for what, question in QUESTIONS.items():
            at_once, step_by_step = set(new.execute(question)), set(walked.execute(question))
            assert at_once == step_by_step, what
        assert {("messages_parcel", "r", "p", None)} <= set(new.execute(QUESTIONS["tables"]))


def test_a_desk_that_has_tables_is_left_alone() -> None:
    before = connection.introspection.table_names()
    assert make_tables() is False
    assert connection.introspection.table_names() == before
