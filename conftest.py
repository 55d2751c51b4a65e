"""For all tests, those beside the rooms and those in tests/: a throw-away data folder, and Django upon it.

Set before Django reads its settings; nothing is started here (see tests/database.py).
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path


def remove_left_overs() -> None:
    """Folders of runs that were killed; their servers ended with them."""
    for left in Path("/tmp").glob("opora-test-*-*"):
        owner = left.name.split("-")[2]
        if owner.isdecimal() and not Path("/proc", owner).exists() and Path("/proc/self").exists():
            shutil.rmtree(left, ignore_errors=True)


if "OPORA_TEST_FOLDER" not in os.environ:  # the first process; those of xdist inherit its choice
    remove_left_overs()
    folder = tempfile.mkdtemp(prefix=f"opora-test-{os.getpid()}-", dir="/tmp")
    Path(folder).chmod(0o711)  # as root, PostgreSQL runs as another account that must walk through
    os.environ["OPORA_TEST_FOLDER"] = folder
    os.environ["OPORA_TEST_OWNER"] = str(os.getpid())
os.environ["OPORA_DATA"] = os.path.join(os.environ["OPORA_TEST_FOLDER"], "data")
os.environ["OPORA_FIND_STATIC"] = "1"
os.environ.setdefault("OPORA_SENTENCE_MODEL", "off")  # its own tests switch it on; the others are about what the desk does by itself
os.makedirs(os.path.join(os.environ["OPORA_DATA"], "static"), exist_ok=True)  # empty: files are found where they lie
os.environ.pop("OPORA_ADDRESS", None)
os.environ.setdefault("OPORA_LONGEST_IDLE", "300s")  # a test may be one transaction, in which a busy machine starts the first reader
os.environ["DJANGO_SETTINGS_MODULE"] = os.environ.get("OPORA_TEST_SETTINGS", "opora.settings")
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # Playwright's loop runs beside the test, not around it

pytest_plugins = [
    "tests.pace", "tests.database", "tests.dovecot", "tests.smtp_server", "tests.browser", "tests.synapse", "tests.kill.zygote",
]  # fmt: skip
