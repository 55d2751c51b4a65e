from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.core.mail import EmailMessage
from django.utils import timezone

from opora.channels.email.models import EmailAccount
from opora.channels.email.own_mail import CannotSend, OwnMail
from opora.channels.email.queries import mailbox_problems
from opora.channels.email.smtp import lines
from opora.channels.email.tests.mail_server import MailServer, Manners
from opora.messages.models import Mailbox

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _no_kept_lines() -> Iterator[None]:
    yield
    lines.close_all()


def account(port: int, **settings: object) -> EmailAccount:
    mailbox = Mailbox.objects.create(name="Help", address="help@shop.example")
    return EmailAccount.objects.create(mailbox=mailbox, smtp_host="127.0.0.1", smtp_port=port, smtp_security="none", **settings)


def send(*to: str) -> int:
    return OwnMail().send_messages([EmailMessage("Your invitation", "Přijďte: http://desk/join/x", "root@localhost", list(to))])


def test_an_invitation_leaves_in_the_name_of_the_first_mailbox_that_can_send() -> None:
    server = MailServer()
    account(server.port)
    assert send("Jana Nováková <jana@shop.example>") == 1
    ((sender, to, raw),) = server.taken
    assert (sender, to) == ("", ("jana@shop.example",))
    assert b"help@shop.example>" in raw and b"root@localhost" not in raw and b"\r\n" in raw


def test_a_letter_that_cannot_leave_says_why() -> None:
    with pytest.raises(CannotSend, match="no mailbox"):
        send("jana@shop.example")
    account(MailServer(Manners(final="451 4.3.0 Later")).port)
    with pytest.raises(CannotSend, match="451"):
        send("jana@shop.example")


def test_a_letter_that_may_have_arrived_counts_as_not_sent() -> None:
    account(MailServer(Manners(hang_up="after the dot")).port)
    with pytest.raises(CannotSend):
        send("jana@shop.example")


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
