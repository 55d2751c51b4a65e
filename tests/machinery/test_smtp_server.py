"""The SMTP server that the delivery tests lean on keeps an honest ledger."""

from __future__ import annotations

import smtplib

import pytest

from tests.smtp_server import Behaviour, SmtpServer

MAIL = b"From: help@shop.example\r\nTo: ana@customer.example\r\nMessage-ID: <1@shop.example>\r\n\r\nIt is on its way.\r\n"


def send(server: SmtpServer) -> None:
    with smtplib.SMTP(server.host, server.port, timeout=10) as line:
        line.sendmail("help@shop.example", ["ana@customer.example"], MAIL)


def test_what_was_acknowledged_is_in_the_ledger_even_after_a_kill(smtp_server: SmtpServer) -> None:
    send(smtp_server)
    smtp_server.kill()
    (one,) = smtp_server.taken()
    assert (one.message_id, one.recipients, one.acknowledged) == ("<1@shop.example>", ["ana@customer.example"], True)


@pytest.mark.parametrize(("behaviour", "kept"), [("hang up before the dot", 0), ("hang up after the dot", 0), ("take and hang up", 1)])
def test_a_sender_whose_line_breaks_hears_nothing(smtp_server: SmtpServer, behaviour: Behaviour, kept: int) -> None:
    smtp_server.behave(behaviour)
    with pytest.raises((smtplib.SMTPServerDisconnected, ConnectionError)):
        send(smtp_server)
    assert [one.acknowledged for one in smtp_server.taken()] == [False] * kept


def test_a_refused_recipient_and_a_refused_mail_leave_no_trace(smtp_server: SmtpServer) -> None:
    smtp_server.behave("refuse recipient", answer="550 5.1.1 Nobody of that name")
    with pytest.raises(smtplib.SMTPRecipientsRefused):
        send(smtp_server)
    smtp_server.behave("refuse mail")
    with pytest.raises(smtplib.SMTPDataError):
        send(smtp_server)
    assert smtp_server.taken() == []


def test_it_is_good_again_after_as_many_times_as_asked(smtp_server: SmtpServer) -> None:
    smtp_server.behave("refuse mail", times=1)
    with pytest.raises(smtplib.SMTPDataError):
        send(smtp_server)
    send(smtp_server)
    assert len(smtp_server.taken()) == 1
