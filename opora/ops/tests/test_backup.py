from __future__ import annotations

from pathlib import Path

import pytest

from opora.kernel.db import Place
from opora.kernel.db.server import running_server
from opora.ops.lock import sole_use
from opora.ops.tests.conftest import Desk, free_port

pytestmark = pytest.mark.slow

# Through Django, as the desk itself writes: one person, one answer on its way, one sent, one customer.
FILL = """
from datetime import timedelta
from django.utils import timezone
from opora.customers.models import Customer
from opora.messages.models import Mailbox, Message, Thread
from opora.team.models import Agent
Agent.objects.create(email="jana@desk.example", name="Jana", role="owner")
Customer.objects.create(name="Sofie Nováková")
box = Mailbox.objects.create(name="Help", address="help@desk.example")
thread = Thread.objects.create(mailbox=box, started_at=timezone.now())
now = timezone.now()
for text, state, due in [("sent", "sent", now), ("due", "due", now - timedelta(minutes=1)), ("later", "due", now + timedelta(days=300))]:
    Message.objects.create(thread=thread, direction="out", text=text, delivery=state, due_at=due)
"""

ERASE = """
from opora.cases.actions import erase_customer
from opora.customers.models import Customer
from opora.team.models import Agent
erase_customer(Customer.objects.get(), by=Agent.objects.get())
"""


def test_a_desk_goes_into_one_file_and_comes_back_on_another_machine(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "desk.opora"
    with running_server(desk.place):
        succeed(desk, "migrate")
        succeed(desk, "manage", "shell", "-c", FILL)
        succeed(desk, "backup", str(file))
    assert file.stat().st_mode & 0o777 == 0o600
    assert "exists already" in desk.call("backup", str(file)).stderr
    assert "Add --replace" in desk.call("restore", str(file)).stderr
    with sole_use(desk.place):
        assert "already runs" in desk.call("restore", str(file), "--replace").stderr
    damaged_backups_are_named(desk, file, tmp_path)

    other = Desk(Place(desk.place.data.parent / "other"), free_port())
    said = succeed(other, "restore", str(file))
    assert "1 answers were on their way" in said
    assert (other.place.data / "secret").read_text() == (desk.place.data / "secret").read_text()
    with running_server(other.place):
        assert other.value("SELECT name FROM customers_customer") == "Sofie Nováková"
        deliveries = other.value("SELECT string_agg(text || ':' || delivery, ' ' ORDER BY id) FROM messages_message")
        assert deliveries == "sent:sent due:uncertain later:due"


def test_who_was_erased_stays_erased(kept_desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "desk.opora"
    with running_server(kept_desk.place):
        succeed(kept_desk, "manage", "shell", "-c", FILL)
        succeed(kept_desk, "backup", str(file))
        succeed(kept_desk, "manage", "shell", "-c", ERASE)
    assert "1 customers who had been erased" in succeed(kept_desk, "restore", str(file), "--replace")
    with running_server(kept_desk.place):
        assert "Sofie" not in str(kept_desk.value("SELECT name FROM customers_customer"))


def succeed(desk: Desk, *words: str) -> str:
    done = desk.call(*words)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def damaged_backups_are_named(desk: Desk, file: Path, folder: Path) -> None:
    whole = file.read_bytes()
    half = folder / "half.opora"
    for damaged in (whole[: len(whole) // 2], flipped(whole, len(whole) // 2), whole[:100], b"", b"no tar at all" * 100):
        half.write_bytes(damaged)
        refused = desk.call("restore", str(half), "--replace")
        assert refused.returncode == 1
        assert f"The backup {half} is damaged" in refused.stderr
        assert "Traceback" not in refused.stderr
    assert "There is no file" in desk.call("restore", str(folder / "nowhere")).stderr


def flipped(whole: bytes, at: int) -> bytes:
    return whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]
