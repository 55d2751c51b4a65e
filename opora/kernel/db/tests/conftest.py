"""Data folders of the test's own, in which a real PostgreSQL may run."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from opora.kernel.db import Place, uses_embedded_server


@pytest.fixture
def place() -> Iterator[Place]:
    """A data folder that does not exist yet, where every account can walk to."""
    if not uses_embedded_server():
        pytest.skip("DATABASE_URL replaces the embedded server")
    folder = Path(tempfile.mkdtemp(prefix="opora-place-", dir="/tmp"))
    folder.chmod(0o711)
    yield Place(folder / "data")
    shutil.rmtree(folder, ignore_errors=True)
