"""The real processes: `opora fetch` with Dovecot and LMTP on one side, parcels and cases on the other."""

from __future__ import annotations

import os
import signal
import smtplib
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from django.db import connection
from psycopg.conninfo import make_conninfo

from opora.channels.email.actions import start_import
from opora.channels.email.models import EmailAccount, Folder, ImportRun
from opora.channels.email.smtp import handing_over, lines
from opora.channels.email.tests.mailbox_on_dovecot import account_on, fill, mail, raws, until, visit
from opora.channels.email.tests.test_archives import lf, mbox_of
from opora.kernel.jobs.worker import drain_everything
from opora.messages.models import Mailbox, Message, Parcel, Thread
from tests.dovecot import Dovecot
from tests.kill.zygote import Order, Process, Zygote
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db(transaction=True)
ROOT = Path(__file__).parents[4]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def here() -> str:
    """The test database as DATABASE_URL."""
    settings = connection.settings_dict
    names = {"host": "HOST", "port": "PORT", "user": "USER", "password": "PASSWORD", "dbname": "NAME"}
    return make_conninfo(**{key: settings[name] for key, name in names.items() if settings[name]})


@contextmanager
def opora_fetch(lmtp: int) -> Iterator[subprocess.Popen[bytes]]:
    """The command as an operator's supervisor starts it, stopped in order at the end."""
    around = os.environ | {"DATABASE_URL": here(), "PYTHONPATH": str(ROOT), "OPORA_LMTP": f"127.0.0.1:{lmtp}"}
    process = subprocess.Popen([sys.executable, "-m", "opora", "fetch"], env=around, cwd=ROOT)
    try:
        yield process
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        process.wait(120)


@contextmanager
def process_of(
    zygote: Zygote, role: str, kill_at: str = "", *, constants: dict[str, int] | None = None, **environment: str
) -> Iterator[Process]:
    """The same beside the test without the seconds that loading takes; `kill_at` names the step at which it dies."""
    order = Order(role, kill_at, environment={"DATABASE_URL": here(), **environment}, constants=constants or {})
    with zygote.fork(order) as process:
        yield process
        if process.alive():
            process.send(signal.SIGTERM)
            process.wait()


def fetcher(zygote: Zygote, lmtp: int, kill_at: str = "") -> AbstractContextManager[Process]:
    return process_of(zygote, "fetch", kill_at, OPORA_LMTP=f"127.0.0.1:{lmtp}")


def worker(zygote: Zygote, kill_at: str = "", **constants: int) -> AbstractContextManager[Process]:
    return process_of(zygote, "work", kill_at, constants={f"opora.channels.email.importing.{name}": one for name, one in constants.items()})


def hand_in(port: int, raw: bytes) -> bool:
    """Whether the listener took the mail; tries until it listens."""
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        try:
            with smtplib.LMTP("127.0.0.1", port, timeout=60) as line:
                return line.sendmail("ana@customer.example", ["help@shop.example"], raw) == {}
        except ConnectionRefusedError:
            time.sleep(0.02)
        except (smtplib.SMTPException, OSError):
            return False
    return False


def test_the_fetching_process_takes_mail_by_both_ways_and_stops_when_asked(dovecot: Dovecot) -> None:
    account_on(dovecot)
    fill(dovecot, [mail(1)])
    port = free_port()
    with opora_fetch(port) as process:
        assert hand_in(port, mail(2))
        assert mail(2) in raws()
        assert until(lambda: mail(1) in raws())
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0


@pytest.mark.parametrize(
    "step", ["listener before store", "parcels before insert", "parcels before commit", "parcels after commit", "listener before 250"]
)
def test_a_listener_that_dies_loses_nothing_it_acknowledged_and_keeps_nothing_twice(zygote: Zygote, step: str) -> None:
    Mailbox.objects.create(name="Help", address="help@shop.example")
    port = free_port()
    with fetcher(zygote, port, step) as process:
        assert not hand_in(port, mail(1))
        assert process.died_by_the_step()
    with fetcher(zygote, port):
        assert hand_in(port, mail(1))
    assert raws() == [mail(1)]


@pytest.mark.parametrize("step", ["imap before fetch", "imap before store", "imap before commit", "imap after commit"])
def test_a_fetcher_that_dies_begins_again_where_it_was(zygote: Zygote, dovecot: Dovecot, step: str) -> None:
    account_on(dovecot)
    fill(dovecot, [mail(number) for number in range(3)])
    with fetcher(zygote, free_port(), step) as process:
        assert process.died_by_the_step()
    with fetcher(zygote, free_port()):
        assert until(lambda: Parcel.objects.count() >= 3 and Folder.objects.filter(last_uid=3).exists())
    assert raws() == [mail(number) for number in range(3)]


def test_a_renumbered_mailbox_doubles_no_message(dovecot: Dovecot) -> None:
    account = account_on(dovecot)
    mails = [mail(number) for number in range(120)]
    fill(dovecot, mails)
    visit(account)
    drain_everything()
    before = Message.objects.count()
    dovecot.empty()
    fill(dovecot, mails)
    visit(account)
    drain_everything()
    assert before == Message.objects.count() == 120
    assert Parcel.objects.filter(state=Parcel.State.REPEATED).count() == 120


def test_mail_that_came_by_lmtp_and_lies_in_the_mailbox_too_is_one_message(zygote: Zygote, dovecot: Dovecot) -> None:
    account = account_on(dovecot)
    port = free_port()
    with fetcher(zygote, port):
        assert hand_in(port, mail(1))
    fill(dovecot, [b"Return-Path: <ana1@customer.example>\r\nReceived: from a by b; Tue, 10 Nov 2026 12:00:00 +0100\r\n" + mail(1)])
    visit(account)
    drain_everything()
    assert Message.objects.count() == 1


def due_answer(smtp_server: SmtpServer) -> Message:
    """An answer of ours that waits to be sent through the tests' SMTP server."""
    mailbox = Mailbox.objects.create(name="Help", address="help@shop.example")
    EmailAccount.objects.create(mailbox=mailbox, smtp_host=smtp_server.host, smtp_port=smtp_server.port, smtp_security="none")
    thread = Thread.objects.create(mailbox=mailbox, subject="Kettle", started_at="2026-11-10T12:00Z")
    to = [{"name": "Ana", "address": "ana@customer.example"}]
    return Message.objects.create(
        thread=thread, direction="out", rfc_id="one@shop.example", from_name="Help", from_address="help@shop.example",
        to=to, subject="Re: Kettle", text="It is on its way.", delivery="due", due_at="2026-11-10T12:00Z",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("behaviour", "delivery"),
    [
        ("accept", "sent"),
        ("hang up before the dot", "due"),
        ("hang up after the dot", "uncertain"),
        ("take and hang up", "uncertain"),
        ("refuse mail", "due"),
        ("refuse recipient", "due"),
    ],
)
def test_an_answer_of_the_desk_ends_in_the_state_that_is_true(
    smtp_server: SmtpServer, monkeypatch: pytest.MonkeyPatch, behaviour: str, delivery: str
) -> None:
    message = due_answer(smtp_server)
    smtp_server.behave(behaviour)
    if behaviour == "hang up before the dot":  # on a busy machine the whole mail would be out before the server has hung up
        monkeypatch.setattr(handing_over, "step", lambda name: name == "smtp before the mail" and until(smtp_server.hung_up))
    drain_everything(rounds=3)
    lines.close_all()
    message.refresh_from_db()
    assert message.delivery == delivery
    assert len(smtp_server.taken()) == (behaviour in ("accept", "take and hang up"))


@pytest.mark.parametrize(
    ("step", "delivery", "arrived"),
    [
        ("delivery before claim", "sent", 1),
        ("delivery after claim", "sent", 1),
        ("delivery before the wire", "sent", 1),
        ("delivery on the wire", "uncertain", 0),
        ("smtp before the mail", "uncertain", 0),
        ("smtp before the dot", "uncertain", 0),
        ("smtp after the answer", "uncertain", 1),
        ("delivery before outcome", "uncertain", 1),
        ("delivery after outcome", "sent", 1),
    ],
)
def test_a_worker_that_dies_while_sending_sends_nothing_twice_and_hides_nothing(
    zygote: Zygote, smtp_server: SmtpServer, step: str, delivery: str, arrived: int
) -> None:
    message = due_answer(smtp_server)
    with worker(zygote, step) as process:
        assert process.died_by_the_step()
    with worker(zygote):
        assert until(lambda: Message.objects.filter(pk=message.pk, delivery=delivery).exists())
    assert len(smtp_server.taken()) == arrived


@pytest.mark.parametrize(
    "step", ["import before store", "parcels before insert", "import before commit#2", "receive before commit", "receive after commit"]
)
def test_a_worker_that_dies_in_an_import_doubles_and_loses_nothing(zygote: Zygote, tmp_path: Path, step: str) -> None:
    mailbox = Mailbox.objects.create(name="Help", address="help@shop.example")
    path = tmp_path / "old.mbox"
    path.write_bytes(mbox_of(*(lf(number) for number in range(50))))  # three batches, the last not full
    run = start_import(mailbox, path, by=None)
    with worker(zygote, step, MAILS_AT_ONCE=20) as process:
        assert process.died_by_the_step()
    with worker(zygote, MAILS_AT_ONCE=20):
        assert until(lambda: ImportRun.objects.filter(pk=run.pk, state="done").exists() and Message.objects.count() == 50)
    assert sorted(raws()) == sorted(lf(number) for number in range(50))
