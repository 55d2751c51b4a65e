"""One throw-away PostgreSQL for a whole test run, started when the first test needs it."""

from __future__ import annotations

import fcntl
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import django
import psycopg
import pytest
from django.conf import settings
from django.db import Error, connection
from django.test import TransactionTestCase
from pytest_django import DjangoDbBlocker

from opora.kernel.db import Place, data_folder, uses_embedded_server
from opora.kernel.db.connection import direct_conninfo, embedded_conninfo
from opora.kernel.db.server import running_server
from tests.emptying import empty_tables

_kept_running = ExitStack()
TRIES_TO_EMPTY = 8
TEMPLATE = f"test_opora_template_{os.environ['OPORA_TEST_OWNER']}"

# Django reads the password when it reads its settings, which is before the server is made.
if uses_embedded_server():
    data_folder().mkdir(exist_ok=True)
    data_folder().chmod(0o711)
    Place(data_folder()).make_passwords()


def pytest_configure(config: pytest.Config) -> None:
    """Prepare Django before tests import models; a run on the pure floor alone goes without and starts at once."""
    if not all("opora/pure" in argument or "opora.pure" in argument for argument in config.args):
        django.setup()
        settings.DATA = _own_folder()
        TransactionTestCase._fixture_teardown = _empty_in_peace  # type: ignore[method-assign]


def pytest_sessionstart(session: pytest.Session) -> None:
    """With xdist the first process starts the server for all, since it lives longest."""
    if _is_first_process() and getattr(session.config.option, "numprocesses", None):
        _start()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop the server and remove the folder."""
    if _is_first_process():
        if not uses_embedded_server():
            _drop_template()
        _kept_running.close()
        shutil.rmtree(os.environ["OPORA_TEST_FOLDER"], ignore_errors=True)


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings: None, django_db_blocker: DjangoDbBlocker) -> None:
    """Before the test database is made, there must be a server to make it in, and one database with all tables to copy."""
    _start()
    with django_db_blocker.unblock(), _in_turn():
        if not _template_exists():
            _make_template()
    connection.settings_dict["TEST"] |= {"TEMPLATE": TEMPLATE, "MIGRATE": False}


def _empty_in_peace(_test: TransactionTestCase) -> None:
    """A page that was just closed may still have a question under way in the web process, and emptying the tables waits for it crosswise."""
    for left in reversed(range(TRIES_TO_EMPTY)):
        try:
            empty_tables()
            return
        except Error:
            if not left:
                raise
            time.sleep(0.5)


def _start() -> None:
    if not uses_embedded_server():
        return
    place = Place(data_folder())
    with _in_turn():
        _kept_running.enter_context(running_server(place, throw_away=True))
        # The desk's own role may not make databases; the tests' must.
        with psycopg.connect(embedded_conninfo(place, role="postgres"), autocommit=True) as superuser:
            superuser.execute("ALTER ROLE opora CREATEDB")


@contextmanager
def _in_turn() -> Iterator[None]:
    with (Path(os.environ["OPORA_TEST_FOLDER"]) / "starting").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        yield


def _own_folder() -> Path:
    """Where this process of the tests writes what the desk writes: pages, papers, uploads."""
    folder = Path(os.environ["OPORA_TEST_FOLDER"]) / os.environ.get("PYTEST_XDIST_WORKER", "alone")
    folder.mkdir(exist_ok=True)
    return folder


def _template_exists() -> bool:
    with connection._nodb_cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", [TEMPLATE])
        return cursor.fetchone() is not None


def _make_template() -> None:
    """A new desk's tables are made once, and every process of the tests copies them."""
    from opora.ops.migrate import bring_tables

    named = connection.settings_dict["NAME"]
    with psycopg.connect(direct_conninfo(), dbname="postgres", autocommit=True) as server:
        server.execute(f'CREATE DATABASE "{TEMPLATE}"')
    connection.close()
    connection.settings_dict["NAME"] = TEMPLATE
    bring_tables()
    connection.close()
    connection.close_pool()  # type: ignore[attr-defined]  # nobody may be connected to what is copied
    connection.settings_dict["NAME"] = named


def _drop_template() -> None:
    """A server that lives on keeps no copy of ours."""
    with psycopg.connect(direct_conninfo(), dbname="postgres", autocommit=True) as server:
        server.execute(f'DROP DATABASE IF EXISTS "{TEMPLATE}"')


def _is_first_process() -> bool:
    return os.environ["OPORA_TEST_OWNER"] == str(os.getpid())
