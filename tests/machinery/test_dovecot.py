"""The Dovecot that other tests lean on does what they believe."""

from __future__ import annotations

import imaplib
import smtplib

import pytest
from imap_tools import MailBoxUnencrypted

from tests.dovecot import Dovecot

MAIL = b"From: ana@customer.example\r\nTo: help@mail.test\r\nSubject: Kettle\r\n\r\nIt leaks.\r\n"


def test_mail_put_into_a_mailbox_lies_there_and_the_next_test_finds_none(dovecot: Dovecot) -> None:
    dovecot.put(MAIL)
    assert dovecot.count() == 1
    assert dovecot.count("jana") == 0


def test_mail_handed_over_by_lmtp_arrives(dovecot: Dovecot) -> None:
    with smtplib.LMTP(dovecot.host, dovecot.lmtp_port) as line:
        line.sendmail("ana@customer.example", ["orders@mail.test"], MAIL)
    assert dovecot.count("orders") == 1


def test_a_waiting_fetcher_hears_of_new_mail(dovecot: Dovecot) -> None:
    with MailBoxUnencrypted(dovecot.host, dovecot.imap_port).login("help", dovecot.password) as mailbox, mailbox.idle as idle:
        dovecot.put(MAIL)
        assert idle.poll(timeout=10)


def test_a_token_opens_its_owners_mailbox_until_it_is_revoked(dovecot: Dovecot) -> None:
    token = dovecot.tokens.token_for("jana")
    with MailBoxUnencrypted(dovecot.host, dovecot.imap_port).xoauth2("jana", token):
        pass
    dovecot.tokens.revoke(token)
    with pytest.raises(imaplib.IMAP4.error):
        MailBoxUnencrypted(dovecot.host, dovecot.imap_port).xoauth2("jana", token)


def test_a_renumbered_mailbox_has_another_validity(dovecot: Dovecot) -> None:
    dovecot.put(MAIL)
    before = _validity(dovecot)
    dovecot.renumber()
    assert _validity(dovecot) != before
    assert dovecot.count() == 1


def test_killed_and_started_again_it_keeps_the_mail(dovecot: Dovecot) -> None:
    dovecot.put(MAIL)
    dovecot.kill()
    dovecot.start()
    assert dovecot.count() == 1


def _validity(dovecot: Dovecot) -> bytes:
    line = imaplib.IMAP4(dovecot.host, dovecot.imap_port)
    line.login("help", dovecot.password)
    line.select("INBOX")
    return line.response("UIDVALIDITY")[1][0]
