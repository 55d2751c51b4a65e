"""One throw-away PostgreSQL for a whole test run, started when the first test needs it."""

from __future__ import annotations

import fcntl
import os
import shutil
import time
from contextlib import ExitStack
from pathlib import Path

import django
import psycopg
import pytest
from django.db import Error
from django.test import TransactionTestCase

from opora.kernel.db import Place, data_folder, uses_embedded_server
from opora.kernel.db.connection import embedded_conninfo
from opora.kernel.db.server import running_server
from tests.emptying import empty_tables

_kept_running = ExitStack()
TRIES_TO_EMPTY = 8

# Django reads the password when it reads its settings, which is before the server is made.
if uses_embedded_server():
    data_folder().mkdir(exist_ok=True)
    data_folder().chmod(0o711)
    Place(data_folder()).make_passwords()


def pytest_configure(config: pytest.Config) -> None:
    """Prepare Django before tests import models; a run on the pure floor alone goes without and starts at once."""
    if not all("opora/pure" in argument or "opora.pure" in argument for argument in config.args):
        django.setup()
        TransactionTestCase._fixture_teardown = _empty_in_peace  # type: ignore[method-assign]


def pytest_sessionstart(session: pytest.Session) -> None:
    """With xdist the first process starts the server for all, since it lives longest."""
    if _is_first_process() and getattr(session.config.option, "numprocesses", None):
        _start()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop the server and remove the folder."""
    if _is_first_process():
        _kept_running.close()
        shutil.rmtree(os.environ["OPORA_TEST_FOLDER"], ignore_errors=True)


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings: None) -> None:
    """Before the test database is made, there must be a server to make it in."""
    _start()


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
    with (Path(os.environ["OPORA_TEST_FOLDER"]) / "starting").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        _kept_running.enter_context(running_server(place, throw_away=True))
        # The desk's own role may not make databases; the tests' must.
        with psycopg.connect(embedded_conninfo(place, role="postgres"), autocommit=True) as superuser:
            superuser.execute("ALTER ROLE opora CREATEDB")


def _is_first_process() -> bool:
    return os.environ["OPORA_TEST_OWNER"] == str(os.getpid())
