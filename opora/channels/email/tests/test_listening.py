from __future__ import annotations

import asyncio
import smtplib
import threading
from collections.abc import Iterator, Sequence
from types import SimpleNamespace

import psycopg
import pytest
from django.db import OperationalError

from opora.channels.email import database
from opora.channels.email.listening import gate, recipients
from opora.channels.email.listening.listener import Doors, Listener
from opora.messages.actions import Delivery

MAIL = b"From: ana@customer.example\r\nTo: help@shop.example\r\nSubject: Kettle\r\n\r\nIt does not boil.\r\n"
ANA, HELP, INFO = "ana@customer.example", "help@shop.example", "info@shop.example"


class Desk:
    """What lies behind the doors: a list instead of the database, and trouble on demand."""

    def __init__(self) -> None:
        self.stored: list[Delivery] = []
        self.commits = 0
        self.trouble: Exception | None = None
        self.poison = b""

    def accept(self, deliveries: Sequence[Delivery]) -> None:
        self.commits += 1
        if self.trouble:
            raise self.trouble
        if self.poison and any(self.poison in one.raw for one in deliveries):
            raise ValueError("this cannot be stored")
        self.stored += deliveries

    def mailbox_for(self, addresses: Sequence[str]) -> SimpleNamespace | None:
        if self.trouble:
            raise self.trouble
        return SimpleNamespace(pk=7) if {HELP, INFO} & set(addresses) else None


class OpenDoors:
    """A listener in a thread of its own, with LMTP and SMTP on free ports."""

    def __init__(self, largest_mail: int = 100_000) -> None:
        self.loop = asyncio.new_event_loop()
        self.listener = Listener(Doors(("127.0.0.1", 0), ("127.0.0.1", 0), largest_mail))
        threading.Thread(target=self.loop.run_forever, daemon=True).start()
        self._wait(self.listener.open())
        self.lmtp, self.smtp = self.listener.port(0), self.listener.port(1)

    def _wait(self, work: object) -> None:
        asyncio.run_coroutine_threadsafe(work, self.loop).result(60)  # type: ignore[arg-type]

    def close(self) -> None:
        self._wait(self.listener.close())
        self.loop.call_soon_threadsafe(self.loop.stop)


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Desk:
    made = Desk()
    monkeypatch.setattr(gate, "accept", made.accept)
    monkeypatch.setattr(recipients, "mailbox_for", made.mailbox_for)
    monkeypatch.setattr(database, "connection", SimpleNamespace(close=lambda: None))
    return made


@pytest.fixture
def doors(desk: Desk) -> Iterator[OpenDoors]:
    opened = OpenDoors()
    yield opened
    opened.close()


def lmtp(doors: OpenDoors) -> smtplib.LMTP:
    return smtplib.LMTP("127.0.0.1", doors.lmtp)


def answers(connection: smtplib.SMTP, mail: bytes, to: Sequence[str], sender: str = ANA) -> list[tuple[int, bytes]]:
    """The answers after the data: one for SMTP, one per recipient for LMTP."""
    connection.ehlo_or_helo_if_needed()
    connection.mail(sender)
    for address in to:
        assert connection.rcpt(address)[0] == 250
    assert connection.docmd("DATA")[0] == 354
    connection.send(mail + b".\r\n")
    count = len(to) if isinstance(connection, smtplib.LMTP) else 1
    return [connection.getreply() for _ in range(count)]


def test_a_mail_is_stored_as_it_came_before_its_sender_hears_so(desk: Desk, doors: OpenDoors) -> None:
    assert lmtp(doors).sendmail(ANA, [HELP], MAIL) == {}
    (stored,) = desk.stored
    assert stored.raw == MAIL and stored.mailbox == 7 and stored.source == "lmtp"
    assert stored.envelope == {"from": ANA, "to": [HELP], "kind": "inbox"}


def test_the_same_handing_over_again_has_the_same_key_and_another_mail_has_not(desk: Desk, doors: OpenDoors) -> None:
    for mail in (MAIL, MAIL, MAIL + b"Still cold.\r\n"):
        lmtp(doors).sendmail(ANA, [HELP], mail)
    first, again, other = (one.source_key for one in desk.stored)
    assert first == again != other


@pytest.mark.parametrize("door", ["lmtp", "smtp"])
def test_a_stranger_address_is_refused_and_a_plus_address_is_ours(desk: Desk, doors: OpenDoors, door: str) -> None:
    connection = lmtp(doors) if door == "lmtp" else smtplib.SMTP("127.0.0.1", doors.smtp)
    connection.ehlo_or_helo_if_needed()
    connection.mail(ANA)
    assert connection.rcpt("nobody@shop.example")[0] == 550
    assert connection.rcpt("Help+case-12@shop.example")[0] == 250


def test_lmtp_answers_for_each_recipient(desk: Desk, doors: OpenDoors) -> None:
    assert [code for code, _ in answers(lmtp(doors), MAIL, [HELP, INFO])] == [250, 250]
    assert len(desk.stored) == 1 and desk.stored[0].envelope["to"] == [HELP, INFO]


def test_smtp_answers_once(desk: Desk, doors: OpenDoors) -> None:
    connection = smtplib.SMTP("127.0.0.1", doors.smtp)
    assert [code for code, _ in answers(connection, MAIL, [HELP, INFO])] == [250]
    assert connection.noop()[0] == 250


@pytest.mark.parametrize(
    ("trouble", "code"),
    [
        (OperationalError("gone"), 451),
        (psycopg.OperationalError("gone"), 451),
        (psycopg.errors.DiskFull("full"), 452),
        (ValueError("odd"), 451),
    ],
)
def test_what_could_not_be_stored_stays_with_its_sender(desk: Desk, doors: OpenDoors, trouble: Exception, code: int) -> None:
    connection = lmtp(doors)
    connection.ehlo_or_helo_if_needed()
    connection.mail(ANA)
    connection.rcpt(HELP)
    connection.rcpt(INFO)
    desk.trouble = trouble
    assert connection.docmd("DATA")[0] == 354
    connection.send(MAIL + b".\r\n")
    assert [connection.getreply()[0] for _ in range(2)] == [code, code]
    desk.trouble = None
    assert connection.sendmail(ANA, [HELP], MAIL) == {} and len(desk.stored) == 1


def test_an_address_is_neither_ours_nor_strange_while_the_database_is_away(desk: Desk, doors: OpenDoors) -> None:
    desk.trouble = OperationalError("gone")
    connection = lmtp(doors)
    connection.ehlo_or_helo_if_needed()
    connection.mail(ANA)
    assert connection.rcpt(HELP)[0] == 451


def test_a_mail_beyond_the_limit_is_refused_for_each_recipient(desk: Desk, doors: OpenDoors) -> None:
    connection = lmtp(doors)
    assert [code for code, _ in answers(connection, MAIL + b"x" * 76 + b"\r\n" * 60_000, [HELP, INFO])] == [552, 552]
    assert connection.sendmail(ANA, [HELP], MAIL) == {}
    assert len(desk.stored) == 1


def test_a_line_of_any_length_is_stored(desk: Desk, doors: OpenDoors) -> None:
    mail = MAIL + b"x" * 90_000 + b"\r\n"
    lmtp(doors).sendmail(ANA, [HELP], mail)
    assert desk.stored[0].raw == mail


@pytest.mark.parametrize("hidden", [b"\n.\n", b"\n.\r\n", b"\r\n.\n", b"\n"])
def test_a_lone_line_feed_never_ends_a_mail_and_is_refused(desk: Desk, doors: OpenDoors, hidden: bytes) -> None:
    smuggled = (
        MAIL + b"end" + hidden + b"MAIL FROM:<eve@evil.example>\r\nRCPT TO:<help@shop.example>\r\nDATA\r\nSubject: smuggled\r\n\r\nx\r\n"
    )
    connection = smtplib.SMTP("127.0.0.1", doors.smtp)
    assert answers(connection, smuggled, [HELP])[0][0] == 550
    assert desk.stored == []


@pytest.mark.parametrize(
    "mail",
    [
        b"",
        b"\r\n",
        b"From MAILER-DAEMON\r\n\r\n",
        b"\xef\xbb\xbfSubject: x\r\n\r\n",
        b"a\0b\r\n",
        b"..\r\n",
        bytes(range(128, 256)) + b"\r\n",
    ],
)
def test_strange_bytes_are_stored_unaltered(desk: Desk, doors: OpenDoors, mail: bytes) -> None:
    sent = b"." + mail if mail.startswith(b".") else mail
    assert answers(lmtp(doors), sent, [HELP])[0][0] == 250
    assert desk.stored[0].raw == mail


def test_one_mail_that_cannot_be_stored_does_not_take_its_neighbours_with_it(desk: Desk) -> None:
    desk.poison = b"poison"
    batch = [Delivery(7, "lmtp", str(n), b"poison" if n == 1 else b"good") for n in range(3)]
    outcomes = gate.store(batch)
    assert [type(one) for one in outcomes] == [type(None), ValueError, type(None)]
    assert [one.source_key for one in desk.stored] == ["0", "2"]


def test_many_mails_at_once_share_commits(desk: Desk, doors: OpenDoors) -> None:
    def send(number: int) -> None:
        for part in range(5):
            lmtp(doors).sendmail(ANA, [HELP], MAIL + f"{number} {part}\r\n".encode())

    threads = [threading.Thread(target=send, args=(number,)) for number in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(90)
    assert len(desk.stored) == 50 and len({one.source_key for one in desk.stored}) == 50
    assert desk.commits <= 50


def test_the_doors_are_named_in_the_environment() -> None:
    default = Doors.from_environment({})
    assert default == Doors(("127.0.0.1", 8024), None, 50 * 1024 * 1024)
    other = Doors.from_environment({"OPORA_LMTP": "off", "OPORA_SMTP_IN": "[::1]:2525", "OPORA_LARGEST_MAIL": "1000"})
    assert other == Doors(None, ("::1", 2525), 1000)
