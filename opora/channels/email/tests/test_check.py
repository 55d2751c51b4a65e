from __future__ import annotations

import socket
import ssl
import threading

import pytest

from opora.channels.email.check import Step
from opora.channels.email.check import test_connection as try_out
from opora.channels.email.models import EmailAccount
from opora.channels.email.tests.mail_server import MailServer, Manners
from opora.channels.email.tests.mailbox_on_dovecot import account_on, fill, mail
from opora.messages.models import Mailbox
from tests.dovecot import Dovecot

pytestmark = pytest.mark.django_db


def for_sending(port: int, **settings: object) -> EmailAccount:
    account = EmailAccount(**{"smtp_host": "127.0.0.1", "smtp_port": port, "smtp_security": "none", **settings})
    account.mailbox = Mailbox(address="help@shop.example")
    return account


def said(steps: list[Step]) -> str:
    return " / ".join(f"{step.ok} {step.sentence}" for step in steps)


def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


class Greeter:
    """A server that says one thing to everybody and then listens."""

    def __init__(self, *answers: bytes) -> None:
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self.socket.getsockname()[1]
        self.answers = answers
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            peer, _ = self.socket.accept()
            with peer, peer.makefile("rb") as lines:
                peer.sendall(self.answers[0])
                for answer in self.answers[1:]:
                    tag = lines.readline().split(b" ")[0]
                    peer.sendall(answer.replace(b"TAG", tag))


def test_when_everything_works_each_step_says_so(dovecot: Dovecot) -> None:
    fill(dovecot, [mail(1), mail(2)])
    account = account_on(dovecot, smtp_host="127.0.0.1", smtp_port=MailServer().port, smtp_security="none")
    steps = try_out(account)
    assert all(step.ok for step in steps), said(steps)
    assert "2 mails" in said(steps) and "Sent" in said(steps) and "Junk" in said(steps) and "may leave" in said(steps)


def test_nothing_is_sent_and_nothing_changes(dovecot: Dovecot) -> None:
    fill(dovecot, [mail(1)])
    server = MailServer()
    try_out(account_on(dovecot, smtp_host="127.0.0.1", smtp_port=server.port, smtp_security="none"))
    assert server.taken == [] and not any(command.startswith("DATA") for command in server.commands)
    line = dovecot.sign_in()
    assert b"Seen" not in line.fetch("1", "(FLAGS)")[1][0]
    line.logout()


def test_a_wrong_password_is_named(dovecot: Dovecot) -> None:
    assert "password" in said(try_out(account_on(dovecot, password="wrong")))


@pytest.mark.parametrize("password", ['with "quotes" \\ and spaces', "češký žluťoučký", "line\r\nbreak", ""])
def test_no_password_confuses_the_server(dovecot: Dovecot, password: str) -> None:
    steps = try_out(account_on(dovecot, password=password))
    assert [step.ok for step in steps] == [False] and "password" in said(steps)


@pytest.mark.parametrize(("host", "word"), [("no-such-host.invalid", "no server with the name"), ("127.0.0.1", "port")])
def test_a_wrong_host_and_a_closed_port_are_told_apart(host: str, word: str) -> None:
    account = EmailAccount(imap_host=host, imap_port=closed_port(), imap_security="tls")
    account.mailbox = Mailbox(address="help@shop.example")
    assert word in said(try_out(account))


def test_a_server_without_tls_on_this_port_is_named(dovecot: Dovecot) -> None:
    assert "does not speak TLS" in said(try_out(account_on(dovecot, imap_security="tls")))


def test_a_server_without_starttls_gets_no_password(dovecot: Dovecot) -> None:
    assert "encryption" in said(try_out(account_on(dovecot, imap_security="starttls")))


def test_a_certificate_for_another_name_is_named(certificate: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPORA_EXTRA_CA", certificate[0])
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    server = MailServer(tls=context)
    assert try_out(for_sending(server.port, smtp_security="tls"))[0].ok
    other = MailServer(tls=context, host="127.0.0.2")
    assert "certificate" in said(try_out(for_sending(other.port, smtp_security="tls", smtp_host="127.0.0.2")))


def test_a_provider_where_imap_is_switched_off_is_understood() -> None:
    server = Greeter(
        b"* OK [CAPABILITY IMAP4rev1] ready\r\n",
        b"* CAPABILITY IMAP4rev1\r\nTAG OK done\r\n",
        b"TAG NO [ALERT] Your account is not enabled for IMAP use.\r\n",
    )
    account = EmailAccount(imap_host="127.0.0.1", imap_port=server.port, imap_security="none", login="a", password="b")
    account.mailbox = Mailbox(address="help@shop.example")
    assert "Switch IMAP on" in said(try_out(account))


@pytest.mark.parametrize("greeting", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"* BYE go away\r\n", b"", b"\xff\xfe\x00"])
def test_what_is_no_mail_server_gives_a_sentence_and_no_error(greeting: bytes) -> None:
    port = Greeter(greeting).port
    account = for_sending(port, imap_host="127.0.0.1", imap_port=port, imap_security="none")
    steps = try_out(account)
    assert len(steps) == 2 and not any(step.ok for step in steps) and all(step.sentence for step in steps)


def test_a_sender_the_server_does_not_like_is_named() -> None:
    steps = try_out(for_sending(MailServer(Manners(sender="553 5.7.1 Sender address rejected: not owned by user")).port))
    assert steps[0].ok and not steps[1].ok and "help@shop.example" in steps[1].sentence


def test_an_empty_account_asks_for_a_server() -> None:
    account = EmailAccount()
    account.mailbox = Mailbox(address="help@shop.example")
    assert not try_out(account)[0].ok
