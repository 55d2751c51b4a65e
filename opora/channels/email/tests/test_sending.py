from __future__ import annotations

import base64
import socket
import ssl
import time
from collections.abc import Iterator

import pytest
from pytest_django import DjangoAssertNumQueries

from opora.channels.email import sending
from opora.channels.email.models import EmailAccount
from opora.channels.email.smtp import line as smtp_line
from opora.channels.email.smtp import lines
from opora.channels.email.smtp.handing_over import Letter
from opora.channels.email.tests.mail_server import MailServer, Manners
from opora.kernel.db.once import one_request
from opora.messages.channels import Later, Outcome, Refused, Sent, Unclear
from opora.messages.models import Mailbox

MAIL = b"From: help@shop.example\r\nSubject: Re: kettle\r\n\r\nIt is on its way.\r\n.one dot\r\n"
FIVE = tuple(f"{name}@customer.example" for name in ("ana", "bara", "cyril", "dora", "eva"))


@pytest.fixture(autouse=True)
def _no_kept_lines() -> Iterator[None]:
    yield
    lines.close_all()


def hand(
    server: MailServer, to: tuple[str, ...] = ("ana@customer.example",), *, sender: str = "help@shop.example", **settings: object
) -> tuple[Outcome, int]:
    """The outcome of one letter, and how often it was put on the wire."""
    account = EmailAccount(pk=1, smtp_host="127.0.0.1", smtp_port=server.port, **{"smtp_security": "none", **settings})
    account.mailbox = Mailbox(address="help@shop.example")
    wire: list[None] = []
    outcome = sending.deliver(Letter(sender, to, MAIL), account, lambda: wire.append(None))
    return outcome, len(wire)


def test_an_answer_arrives_as_it_was_written() -> None:
    server = MailServer()
    outcome, wire = hand(server)
    assert isinstance(outcome, Sent) and "Queued" in outcome.detail
    assert server.taken == [("help@shop.example", ("ana@customer.example",), MAIL)]
    assert wire == 1


def test_a_batch_of_answers_uses_one_connection() -> None:
    server = MailServer()
    for _ in range(3):
        assert isinstance(hand(server)[0], Sent)
    assert len(server.taken) == 3 and server.connections == 1


def test_the_final_dot_does_not_wait_until_the_mail_before_it_is_confirmed() -> None:
    server = MailServer()
    hand(server)
    account = EmailAccount(pk=1, smtp_host="127.0.0.1", smtp_port=server.port, smtp_security="none")
    socket_of_line = lines.take(account).server.sock
    assert server.connections == 1 and socket_of_line is not None
    assert socket_of_line.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


@pytest.mark.django_db
def test_the_account_is_read_once_for_a_batch_and_anew_for_the_next(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    box = Mailbox.objects.create(name="Help", address="help@shop.example")
    account = EmailAccount.objects.create(mailbox=box, smtp_host="old.example")
    with django_assert_num_queries(1), one_request():
        assert [sending.sending_account(box.pk) for _ in range(3)] == [account] * 3
    EmailAccount.objects.update(smtp_host="new.example")
    with one_request():
        found = sending.sending_account(box.pk)
    assert found is not None and found.smtp_host == "new.example"


def test_a_line_the_server_closed_meanwhile_is_opened_anew() -> None:
    server = MailServer(Manners(hang_up="after 250"))
    assert isinstance(hand(server)[0], Sent)
    assert isinstance(hand(server)[0], Sent)
    assert len(server.taken) == 2


@pytest.mark.parametrize(
    ("manners", "on_the_wire"),
    [
        (Manners(hang_up="greeting"), 0),
        (Manners(hang_up="sender"), 0),
        (Manners(hang_up="data"), 0),
        (Manners(sender="451 4.3.0 Later"), 0),
        (Manners(data="452 4.3.1 Full"), 0),
        (Manners(final="451 4.7.1 Greylisted"), 1),
        (Manners(sender="421 4.3.2 Closing"), 0),
        (Manners(recipients={"ana@customer.example": "450 4.2.0 Greylisted"}), 0),
    ],
)
def test_trouble_before_the_final_dot_means_a_later_try_and_nobody_got_it(manners: Manners, on_the_wire: int) -> None:
    server = MailServer(manners)
    outcome, wire = hand(server)
    assert isinstance(outcome, Later) and outcome.sentence and outcome.only_to == ()
    assert wire == on_the_wire and server.taken == []


def test_a_line_that_breaks_in_the_middle_of_a_big_mail_is_tried_later(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(globals(), "MAIL", MAIL + b"x" * 70 + b"\r\n" * 4_000_000)
    server = MailServer(Manners(hang_up="in the mail", extensions=()))
    outcome, wire = hand(server)
    assert isinstance(outcome, Later) and wire == 1 and server.taken == []


@pytest.mark.parametrize("sealed", [False, True])
@pytest.mark.parametrize(("words", "outcome"), [("452 4.3.1 Full", Later), ("552 5.3.4 Too big", Refused)])
def test_a_server_that_interrupts_the_mail_is_heard(
    words: str, outcome: type[Outcome], sealed: bool, certificate: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPORA_EXTRA_CA", certificate[0])
    server = MailServer(Manners(interrupts=words), tls=_server_side(certificate) if sealed else None)
    monkeypatch.setattr("opora.channels.email.smtp.handing_over.step", lambda name: time.sleep(0.2))  # let the words arrive
    assert isinstance(hand(server, smtp_security="tls" if sealed else "none")[0], outcome)
    assert server.taken == []


def test_a_line_that_breaks_after_the_final_dot_is_unclear_and_not_a_failure() -> None:
    outcome, wire = hand(MailServer(Manners(hang_up="after the dot")))
    assert isinstance(outcome, Unclear) and wire == 1


def test_a_server_that_takes_too_long_after_the_dot_is_unclear(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smtp_line, "ANSWER_SECONDS", 0.2)
    server = MailServer(Manners(wait_before_final=2))
    outcome, _ = hand(server)
    assert isinstance(outcome, Unclear)


def test_an_answer_that_is_none_is_unclear() -> None:
    assert isinstance(hand(MailServer(Manners(final="what?")))[0], Unclear)


@pytest.mark.parametrize(
    "manners",
    [
        Manners(sender="550 5.7.1 Not you"),
        Manners(final="554 5.7.1 Spam"),
        Manners(data="554 No valid"),
        Manners(recipients={"ana@customer.example": "550 5.1.1 No such user"}),
    ],
)
def test_a_refusal_for_good_is_told_in_a_sentence(manners: Manners) -> None:
    outcome, _ = hand(MailServer(manners))
    assert isinstance(outcome, Refused)
    assert "ana@customer.example" in outcome.sentence and outcome.addresses == ("ana@customer.example",)


def test_an_unknown_address_is_called_so() -> None:
    outcome, _ = hand(MailServer(Manners(recipients={"ana@customer.example": "550 5.1.1 No such user"})))
    assert isinstance(outcome, Refused) and "does not exist" in outcome.sentence


def test_two_of_five_asked_to_wait_and_the_other_three_do_not_get_it_twice() -> None:
    server = MailServer(Manners(recipients={FIVE[1]: "450 4.2.0 Later", FIVE[3]: "451 4.3.0 Later"}))
    outcome, _ = hand(server, FIVE)
    assert isinstance(outcome, Later)
    assert set(outcome.only_to) == {FIVE[1], FIVE[3]}
    assert server.taken[0][1] == (FIVE[0], FIVE[2], FIVE[4])


def test_two_of_five_refused_for_good_are_named_and_the_others_got_it() -> None:
    server = MailServer(Manners(recipients={FIVE[1]: "550 5.1.1 Unknown", FIVE[3]: "552 5.2.2 Full"}))
    outcome, _ = hand(server, FIVE)
    assert isinstance(outcome, Sent)
    assert [address for address, _words in outcome.refused] == [FIVE[1], FIVE[3]]
    assert "full" in outcome.refused[1][1]


@pytest.mark.parametrize(
    "address", ["ana@customer.example\r\nRCPT TO:<eve@evil.example>", "ana", "a b@c.example", "", "<x>@y.example", "ana@customer.example\0"]
)
def test_an_address_that_could_speak_to_the_server_never_reaches_it(address: str) -> None:
    server = MailServer()
    outcome, _ = hand(server, ("bara@customer.example", address))
    assert isinstance(outcome, Refused) and server.connections == 0


def test_a_sender_with_line_breaks_never_reaches_the_server() -> None:
    server = MailServer()
    assert isinstance(hand(server, sender="help@shop.example\nDATA")[0], Refused)
    assert server.connections == 0


def test_a_server_without_starttls_gets_neither_password_nor_mail() -> None:
    server = MailServer()
    outcome, _ = hand(server, smtp_security="starttls", login="help", password="secret")
    assert isinstance(outcome, Later) and "encryption" in outcome.sentence
    assert server.taken == [] and not any(word in command for command in server.commands for word in ("AUTH", "MAIL"))


def test_a_server_that_refuses_starttls_gets_neither_password_nor_mail() -> None:
    server = MailServer(Manners(extensions=("STARTTLS",)))  # it promises STARTTLS and then answers 250 instead of 220
    outcome, _ = hand(server, smtp_security="starttls", login="help", password="secret")
    assert isinstance(outcome, Later) and server.taken == []
    assert not any("AUTH" in command for command in server.commands)


def test_a_certificate_nobody_trusts_stops_the_sending(certificate: tuple[str, str]) -> None:
    server = MailServer(tls=_server_side(certificate))
    outcome, _ = hand(server, smtp_security="tls")
    assert isinstance(outcome, Later) and "certificate" in outcome.sentence and server.commands == []


def test_a_certificate_the_operator_trusts_is_good(certificate: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPORA_EXTRA_CA", certificate[0])
    server = MailServer(tls=_server_side(certificate))
    assert isinstance(hand(server, smtp_security="tls")[0], Sent)


def test_a_wrong_password_is_told_in_a_sentence() -> None:
    server = MailServer(Manners(extensions=("AUTH PLAIN",), auth="535 5.7.8 Bad credentials"))
    outcome, _ = hand(server, login="help", password="wrong")
    assert isinstance(outcome, Later) and "password" in outcome.sentence


def test_a_password_with_national_letters_is_understood() -> None:
    server = MailServer(Manners(extensions=("AUTH PLAIN LOGIN",)))
    assert isinstance(hand(server, login="žofie", password="heslo žluté")[0], Sent)
    (proof,) = (command.split(" ")[2] for command in server.commands if command.startswith("AUTH PLAIN"))
    assert base64.b64decode(proof).decode() == "\0žofie\0heslo žluté"


def test_a_letter_to_an_address_with_national_letters_needs_a_server_that_knows_them() -> None:
    plain, modern = MailServer(), MailServer(Manners(extensions=("SMTPUTF8", "8BITMIME")))
    assert isinstance(hand(plain, ("žofie@příklad.example",))[0], Refused)
    assert isinstance(hand(modern, ("žofie@příklad.example",))[0], Sent)
    assert modern.taken[0][1] == ("žofie@příklad.example",)


def test_an_automatic_answer_names_no_sender_unless_the_server_insists() -> None:
    server = MailServer()
    assert isinstance(hand(server, sender="")[0], Sent)
    assert server.taken[0][0] == ""
    strict = MailServer(Manners(sender="553 5.1.8 Sender address rejected"))
    assert isinstance(hand(strict, sender="")[0], Refused)
    assert [command for command in strict.commands if command.startswith("MAIL")][-1].startswith("MAIL FROM:<help@shop.example>")


def _server_side(certificate: tuple[str, str]) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    return context
