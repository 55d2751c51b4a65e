"""Data folders of the test's own, in which a real PostgreSQL may run."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from opora.kernel.db import Place, uses_embedded_server
from opora.kernel.db.cluster import prepare


@pytest.fixture
def new_place() -> Iterator[Place]:
    """A data folder that does not exist yet, where every account can walk to."""
    with _somewhere() as folder:
        yield Place(folder / "data")


@pytest.fixture(scope="session")
def made_once() -> Iterator[Place]:
    """A database that was made and never started; copied, which is quicker than making one."""
    with _somewhere() as folder:
        place = Place(folder / "data")
        prepare(place, throw_away=True)
        yield place


@pytest.fixture
def place(made_once: Place) -> Iterator[Place]:
    """A data folder in which a database has just been made."""
    with _somewhere() as folder:
        subprocess.run(["cp", "-a", made_once.data, folder / "data"], check=True)  # with owners and links, as shutil would not
        yield Place(folder / "data")


@contextmanager
def _somewhere() -> Iterator[Path]:
    if not uses_embedded_server():
        pytest.skip("DATABASE_URL replaces the embedded server")
    folder = Path(tempfile.mkdtemp(prefix="opora-place-", dir="/tmp"))
    folder.chmod(0o711)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)
