from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import connection
from psycopg.conninfo import make_conninfo

from opora.messages.models import Mailbox, Message

pytestmark = pytest.mark.django_db(transaction=True)
ROOT = Path(__file__).parents[3]


def mbox(tmp_path: Path, mails: int) -> Path:
    path = tmp_path / "old.mbox"
    path.write_text(
        "".join(
            f"From ana Tue Nov 10 12:00:00 2026\nFrom: ana{n}@customer.example\nTo: help@shop.example\n"
            f"Message-ID: <{n}@customer.example>\nSubject: Kettle {n}\n\nIt does not boil {n}.\n\n"
            for n in range(mails)
        )
    )
    return path


def opora_import(*words: object) -> subprocess.CompletedProcess[str]:
    settings = connection.settings_dict
    names = {"host": "HOST", "port": "PORT", "user": "USER", "password": "PASSWORD", "dbname": "NAME"}
    here = make_conninfo(**{key: settings[name] for key, name in names.items() if settings[name]})
    environment = os.environ | {"DATABASE_URL": here, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-m", "opora", "import", *map(str, words)], env=environment, cwd=ROOT, capture_output=True, text=True, timeout=180
    )


def test_an_archive_is_imported_and_placed_in_one_command_and_never_twice(tmp_path: Path) -> None:
    Mailbox.objects.create(name="Help", address="help@shop.example")
    first = opora_import(mbox(tmp_path, 12))
    assert first.returncode == 0, first.stderr
    assert "12 new, 0 already here" in first.stdout and Message.objects.count() == 12
    again = opora_import(tmp_path / "old.mbox", "--mailbox", "help@shop.example")
    assert "0 new, 12 already here" in again.stdout and Message.objects.count() == 12


def test_what_is_missing_is_told_in_one_sentence(tmp_path: Path) -> None:
    no_mailbox = opora_import(mbox(tmp_path, 1))
    assert no_mailbox.returncode == 1 and "--mailbox" in no_mailbox.stderr and "Traceback" not in no_mailbox.stderr
    Mailbox.objects.create(name="Help", address="help@shop.example")
    no_archive = opora_import(tmp_path / "absent")
    assert no_archive.returncode == 1 and "archive" in no_archive.stderr and "Traceback" not in no_archive.stderr
