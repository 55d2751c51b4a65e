from __future__ import annotations

import logging
from datetime import timedelta

import pytest
from django.core.mail import EmailMultiAlternatives
from django.utils import timezone

from opora.channels.email.desk_mail import DeskMailBackend, send_desk_mail
from opora.channels.email.models import DeskMail, EmailAccount
from opora.channels.email.queries import mailbox_problems
from opora.channels.email.smtp import lines
from opora.channels.email.tests.mail_server import MailServer, Manners
from opora.messages.models import Mailbox

pytestmark = pytest.mark.django_db


def account(port: int, **settings: object) -> EmailAccount:
    mailbox = Mailbox.objects.create(name="Help", address="help@shop.example")
    return EmailAccount.objects.create(mailbox=mailbox, smtp_host="127.0.0.1", smtp_port=port, smtp_security="none", **settings)


def write(to: str = "Jana <jana@shop.example>") -> int:
    return DeskMailBackend().send_messages([EmailMultiAlternatives("Your invitation", "Přijďte: http://desk/join/x", "root@localhost", [to])])


def test_an_invitation_leaves_through_the_first_mailbox_that_can_send() -> None:
    server = MailServer()
    account(server.port)
    assert write() == 1 and server.taken == []  # a page does not wait for mail servers
    assert send_desk_mail() == 1 and send_desk_mail() == 0
    ((sender, to, raw),) = server.taken
    assert (sender, to) == ("help@shop.example", ("jana@shop.example",))
    assert b"Auto-Submitted: auto-generated\r\n" in raw and b"From: Help <help@shop.example>" in raw and b"root@localhost" not in raw
    assert not DeskMail.objects.exists()
    lines.close_all()


def test_without_a_mailbox_the_text_goes_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        assert write() == 1
    assert "http://desk/join/x" in caplog.text and not DeskMail.objects.exists()


def test_a_server_in_trouble_gets_the_mail_later() -> None:
    server = MailServer(Manners(final="451 4.3.0 Later"))
    account(server.port)
    write()
    assert send_desk_mail() == 1
    waiting = DeskMail.objects.get()
    assert waiting.tries == 1 and waiting.due_at > timezone.now() and send_desk_mail() == 0
    server.manners.final = "250 Ok"
    DeskMail.objects.update(due_at=timezone.now())
    assert send_desk_mail() == 1 and len(server.taken) == 1 and not DeskMail.objects.exists()
    lines.close_all()


def test_an_address_that_is_refused_is_given_up_and_stops_nobody_else() -> None:
    server = MailServer(Manners(recipients={"gone@shop.example": "550 5.1.1 Unknown"}))
    account(server.port)
    write("gone@shop.example")
    write()
    while send_desk_mail():
        pass
    assert [to for _, to, _ in server.taken] == [("jana@shop.example",)] and not DeskMail.objects.exists()
    lines.close_all()


def test_the_doctor_hears_of_mailboxes_that_cannot_be_fetched() -> None:
    made = account(1, imap_host="127.0.0.1")
    assert "never fetched" in mailbox_problems()[0] and "help@shop.example" in mailbox_problems()[0]
    EmailAccount.objects.update(checked_at=timezone.now())
    assert mailbox_problems() == []
    EmailAccount.objects.update(checked_at=timezone.now() - timedelta(minutes=30))
    assert "30 minutes" in mailbox_problems()[0]
    EmailAccount.objects.update(problem="The password is wrong.")
    assert mailbox_problems() == ["help@shop.example: The password is wrong."]
    EmailAccount.objects.filter(pk=made.pk).update(fetching=False)
    assert mailbox_problems() == []
