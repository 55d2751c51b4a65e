from __future__ import annotations

import socket
import struct
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opora.channels.email import detection, names
from opora.channels.email.names import MX, SRV, Record
from opora.channels.email.providers import PROVIDERS, by_domain, by_mx


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(names, "ask", lambda name, kind: [])
    monkeypatch.setattr(detection, "greets", lambda place, greeting: False)


@pytest.mark.parametrize(
    ("address", "imap", "smtp", "oauth"),
    [
        ("team@gmail.com", "imap.gmail.com", "smtp.gmail.com", "google"),
        ("team@seznam.cz", "imap.seznam.cz", "smtp.seznam.cz", ""),
        ("TEAM@WP.PL", "imap.wp.pl", "smtp.wp.pl", ""),
        ("team@op.pl", "imap.poczta.onet.pl", "smtp.poczta.onet.pl", ""),
        ("team@otenet.gr", "imap.otenet.gr", "mailgate.otenet.gr", ""),
        ("team@hotmail.com", "outlook.office365.com", "smtp-mail.outlook.com", "microsoft"),
    ],
)
def test_addresses_of_known_providers_need_no_question(address: str, imap: str, smtp: str, oauth: str) -> None:
    found = detection.detect(address)
    assert (found.imap_host, found.smtp_host, found.oauth_provider, found.certain, found.login) == (imap, smtp, oauth, True, address)
    assert (found.smtp_port, found.smtp_security) in {(465, "tls"), (587, "starttls")}


@pytest.mark.parametrize(
    ("mx", "provider"),
    [
        ("aspmx.l.google.com", "Google"),
        ("shop-cz.mail.protection.outlook.com", "Microsoft 365"),
        ("mx1.seznam.cz", "Seznam"),
        ("mx.notgoogle.com", None),
        ("google.com.evil.example", None),
    ],
)
def test_an_own_domain_is_known_by_who_takes_its_mail(monkeypatch: pytest.MonkeyPatch, mx: str, provider: str | None) -> None:
    monkeypatch.setattr(names, "ask", lambda name, kind: [Record(10, mx)] if (name, kind) == ("shop.example", MX) else [])
    assert (detection.detect("help@shop.example").provider or None) == provider


def test_a_domain_that_names_its_servers_is_believed_when_they_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    named = {
        "_imaps._tcp.shop.example": [Record(0, "in.host.example", 1993)],
        "_submission._tcp.shop.example": [Record(0, "out.host.example", 2587)],
    }
    monkeypatch.setattr(names, "ask", lambda name, kind: named.get(name, []) if kind == SRV else [])
    monkeypatch.setattr(detection, "greets", lambda place, greeting: place[0].endswith("host.example"))
    found = detection.detect("help@shop.example")
    assert (found.imap_host, found.imap_port, found.imap_security) == ("in.host.example", 1993, "tls")
    assert (found.smtp_host, found.smtp_port, found.smtp_security) == ("out.host.example", 2587, "starttls")
    assert found.certain


def test_usual_names_are_tried_and_the_safest_way_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    answering = {("mail.shop.example", 993, "tls"), ("imap.shop.example", 143, "starttls"), ("mail.shop.example", 587, "starttls")}
    monkeypatch.setattr(detection, "greets", lambda place, greeting: place in answering)
    found = detection.detect("help@shop.example")
    assert (found.imap_host, found.imap_port, found.smtp_host, found.smtp_port) == ("mail.shop.example", 993, "mail.shop.example", 587)


def test_when_nobody_answers_the_guess_is_called_one() -> None:
    found = detection.detect("help@shop.example")
    assert (found.imap_host, found.smtp_host, found.certain) == ("imap.shop.example", "smtp.shop.example", False)


@pytest.mark.parametrize("address", ["", "help", "help@", "@", "help@localhost", "a@b@", "\0@\0.example"])
def test_what_is_no_address_raises_nothing(address: str) -> None:
    assert detection.detect(address).provider == ""


def test_a_server_is_asked_for_its_greeting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    monkeypatch.setattr(detection, "SECONDS", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        threading.Thread(target=lambda: [server.accept()[0].sendall(b"* OK ready\r\n") for _ in range(2)], daemon=True).start()
        assert detection.greets(("127.0.0.1", port, "starttls"), b"* OK")
        assert not detection.greets(("127.0.0.1", port, "tls"), b"* OK")
    assert not detection.greets(("127.0.0.1", port, "starttls"), b"* OK")


def test_no_domain_belongs_to_two_providers() -> None:
    domains = [domain for one in PROVIDERS for domain in one.domains]
    assert len(domains) == len(set(domains)) and all(by_domain(domain) for domain in domains)
    assert by_mx("") is None


class NameServer:
    """Answers one question with bytes that a test chose, the number of the question in front."""

    def __init__(self, answer: bytes) -> None:
        self.line = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.line.bind(("127.0.0.1", 0))
        self.place: tuple[str, int] = self.line.getsockname()
        self.answer = answer
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        question, who = self.line.recvfrom(4096)
        self.line.sendto(question[:2] + self.answer, who)


@pytest.fixture
def real_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    monkeypatch.setattr(names, "SECONDS", 1.0)


QUESTION = b"\x04shop\x07example\x00" + struct.pack(">HH", MX, 1)


def mx(rank: int, host: bytes) -> bytes:
    return b"\xc0\x0c" + struct.pack(">HHIHH", MX, 1, 60, len(host) + 2, rank) + host


def test_mx_answers_are_read_and_the_best_comes_first(real_ask: None) -> None:
    head = struct.pack(">HHHHH", 0x8180, 1, 2, 0, 0)
    server = NameServer(head + QUESTION + mx(20, b"\x02b2\xc0\x0c") + mx(5, b"\x05aspmx\x01l\x06google\x03com\x00"))
    assert names.ask("shop.example", MX, server.place) == [Record(5, "aspmx.l.google.com"), Record(20, "b2.shop.example")]


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\x81\x80",
        struct.pack(">HHHHH", 0x8180, 1, 60000, 0, 0) + QUESTION,
        struct.pack(">HHHHH", 0x8180, 1, 1, 0, 0) + b"\xc0\x0c\xc0\x0c",
        b"\xff" * 500,
    ],
)
def test_a_broken_answer_is_no_answer(real_ask: None, answer: bytes) -> None:
    assert names.ask("shop.example", MX, NameServer(answer).place) == []


@given(st.binary(max_size=300))
def test_no_answer_of_a_name_server_hangs_or_surprises(answer: bytes) -> None:
    try:
        names._records(answer, 0, MX)
    except (ValueError, IndexError, struct.error, UnicodeError):
        return
