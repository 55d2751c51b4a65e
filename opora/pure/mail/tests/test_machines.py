"""Machines are told from people, with and without the headers that say so."""

import subprocess
import sys

import pytest

from opora.pure.mail import Bounce, read
from opora.pure.mail.tests.machine_mails import AWAY, FAILURES, PEOPLE


def mail(subject: str, body: str, sender: str = "jan@mail.example", headers: str = "") -> bytes:
    return f"From: {sender}\nTo: help@shop.example\nSubject: {subject}\n{headers}Content-Type: text/plain; charset=utf-8\n\n{body}".encode()


@pytest.mark.parametrize(("subject", "body"), [case[1:] for case in AWAY], ids=[case[0] for case in AWAY])
def test_an_absence_notice_without_headers_is_an_automatic_reply(subject: str, body: str) -> None:
    assert read(mail(subject, body)).automatic == "auto-reply"


@pytest.mark.parametrize(("subject", "body"), [case[1:] for case in PEOPLE], ids=[case[0] for case in PEOPLE])
def test_a_customer_who_writes_about_machines_stays_a_customer(subject: str, body: str) -> None:
    assert read(mail(subject, body)).automatic is None


@pytest.mark.parametrize(
    ("sender", "subject", "body", "address", "permanent"), [case[1:] for case in FAILURES], ids=[case[0] for case in FAILURES]
)
def test_a_failure_notice_in_plain_words_names_the_recipient(sender: str, subject: str, body: str, address: str, permanent: bool) -> None:
    message = read(mail(subject, body, sender))
    assert message.automatic == "bounce"
    assert [(bounce.address, bounce.permanent) for bounce in message.bounces] == [(address, permanent)]


REPORT = """From: MAILER-DAEMON@mx.shop.example
To: help@shop.example
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type={kind}; boundary=b

--b
Content-Type: text/plain

This is the mail system.

--b
Content-Type: message/{part}

Reporting-MTA: dns; mx.shop.example

{fields}

--b
Content-Type: message/rfc822

Message-ID: <our-mail@shop.example>
Auto-Submitted: auto-replied
Subject: Your order

Hello
--b--
"""


def report(fields: str, kind: str = "delivery-status", part: str = "delivery-status") -> bytes:
    return REPORT.format(kind=kind, part=part, fields=fields).encode()


@pytest.mark.parametrize("sender", ["Bob <bob@bounce-castles.example>", "Redaktion <karel@ndr.example>", "anna@rootandbranch.example"])
def test_a_customer_whose_address_resembles_that_of_a_server_stays_a_customer(sender: str) -> None:
    raw = mail("Order", "The lamp was not delivered. Please write to bob@mail.example, the old address is no longer valid.", sender)
    assert read(raw).automatic is None


def test_a_substitute_named_in_an_absence_notice_is_no_failed_address() -> None:
    raw = mail("Re: Order", "Your contact person is unavailable until 5 May, please write to ann@firm.example about 512 - thanks.", headers="Return-Path: <>\nAuto-Submitted: auto-replied\n")  # fmt: skip
    assert (read(raw).automatic, read(raw).bounces) == ("auto-reply", ())


def test_a_standard_failure_notice_gives_address_status_and_our_message() -> None:
    message = read(report("Final-Recipient: rfc822; jan@mail.example\nAction: failed\nStatus: 5.1.1"))
    assert message.automatic == "bounce"
    assert message.bounces == (Bounce("jan@mail.example", "5.1.1", True, "our-mail@shop.example"),)


def test_a_delay_is_a_bounce_that_is_not_permanent() -> None:
    message = read(report("Final-Recipient: rfc822; jan@mail.example\nAction: delayed\nStatus: 4.4.1"))
    assert [(bounce.address, bounce.permanent) for bounce in message.bounces] == [("jan@mail.example", False)]


def test_a_notice_of_successful_delivery_is_a_receipt() -> None:
    assert read(report("Final-Recipient: rfc822; jan@mail.example\nAction: delivered\nStatus: 2.0.0")).automatic == "receipt"


def test_a_read_receipt_is_a_receipt() -> None:
    message = read(
        report(
            "Final-Recipient: rfc822; jan@mail.example\nDisposition: manual-action; displayed",
            "disposition-notification",
            "disposition-notification",
        )
    )
    assert message.automatic == "receipt"
    assert message.bounces == ()


def test_a_mail_that_the_mailbox_rejected_is_no_receipt_although_it_looks_like_one() -> None:
    raw = report(
        "Final-Recipient: rfc822; jan@mail.example\nDisposition: automatic-action/MDN-sent-automatically; deleted",
        "disposition-notification",
        "disposition-notification",
    ).replace(b"This is the mail system.", b"Your message to <jan@mail.example> was automatically rejected:\nQuota exceeded")
    message = read(b"Auto-Submitted: auto-replied (rejected)\n" + raw)
    assert message.automatic == "bounce"
    assert [bounce.address for bounce in message.bounces] == ["jan@mail.example"]


def test_an_abuse_report_is_a_report() -> None:
    assert read(report("Feedback-Type: abuse", "feedback-report", "feedback-report")).automatic == "report"


@pytest.mark.parametrize(
    ("headers", "kind"),
    [
        ("Auto-Submitted: auto-replied\n", "auto-reply"),
        ("Auto-Submitted: auto-generated (vacation)\n", "auto-reply"),
        ("Auto-Submitted: no\n", None),
        ("X-Autoreply: yes\n", "auto-reply"),
        ("Precedence: auto_reply\n", "auto-reply"),
        ("X-Auto-Response-Suppress: All\n", None),
        ("X-Apple-Action: VACATION\n", "auto-reply"),
        ("X-MS-Exchange-Message-Is-Ndr:\n", "bounce"),
        ("List-Id: <kettles.lists.example>\n", "list"),
        ("List-Unsubscribe: <mailto:leave@lists.example>\n", "list"),
        ("Precedence: bulk\n", "list"),
        ("X-BeenThere: kettles@lists.example\n", "list"),
        ("Sender: owner-kettles@lists.example\n", "list"),
        ("Sender: owner@mail.example\n", None),
        ("Return-Path: <MAILER-DAEMON>\nIn-Reply-To: <ours@shop.example>\n", "auto-reply"),
        ("Precedence: junk\n", "auto-reply"),
        ("Precedence: junk\nList-Unsubscribe: <mailto:leave@lists.example>\n", "list"),
        ("Return-Path: <>\nPrecedence: bulk\n", "auto-reply"),
        ("Return-Path: <>\nIn-Reply-To: <ours@shop.example>\n", "auto-reply"),
        ("Return-Path: <>\n", None),
        ("Return-Path: <jan@mail.example>\nIn-Reply-To: <ours@shop.example>\n", None),
    ],
)
def test_headers_of_machines_are_believed(headers: str, kind: str | None) -> None:
    assert read(mail("Order", "Hello, here is your text.", headers=headers)).automatic == kind


def test_a_notice_without_a_sender_is_read_and_fills_no_log() -> None:
    raw = b"Return-Path: <>\nSubject: Undelivered Mail Returned to Sender\n\n<jan@mail.example>: user unknown\n"
    reading = "import sys; from opora.pure.mail import read; print(read(sys.stdin.buffer.read()).bounces[0].address)"
    program = subprocess.run([sys.executable, "-c", reading], input=raw, capture_output=True, check=True)
    assert (program.stdout.decode().strip(), program.stderr) == ("jan@mail.example", b"")


def test_a_complaint_that_a_mailbox_provider_passes_on_is_a_report() -> None:
    raw = "From: staff@mail.example\nSubject: complaint about message from 192.0.2.1\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\n{}From: help@shop.example\nSubject: Your order\n\nHello\n--b--\n"  # fmt: skip
    assert read(raw.format("X-HmXmrOriginalRecipient: jan@mail.example\n").encode()).automatic == "report"
    assert read(raw.format("").encode()).automatic is None


def test_a_weekly_dmarc_report_is_a_report() -> None:
    raw = b"From: noreply-dmarc@mail.example\nSubject: Report Domain: shop.example Submitter: mail.example Report-ID: 1\nContent-Type: application/zip; name=\"mail.example!shop.example!1767225600!1767311999.zip\"\nContent-Transfer-Encoding: base64\n\nUEsDBA==\n"  # fmt: skip
    assert read(raw).automatic == "report"


def test_an_invitation_is_calendar_mail_but_a_shop_that_attaches_a_date_is_not() -> None:
    invitation = "From: a@b.example\nSubject: Meeting\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nMeeting\n--b\nContent-Type: text/calendar; method={}\n{}\nBEGIN:VCALENDAR\nEND:VCALENDAR\n--b--\n"
    assert read(invitation.format("REQUEST", "").encode()).automatic == "calendar"
    assert read(invitation.format("PUBLISH", "Content-Disposition: attachment; filename=visit.ics\n").encode()).automatic is None


def test_headers_inside_a_forwarded_mail_do_not_classify_it() -> None:
    raw = b"From: jan@mail.example\nSubject: See below\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nIs this yours?\n--b\nContent-Type: message/rfc822\n\nFrom: x@y.example\nMessage-ID: <inner@y.example>\nIn-Reply-To: <case-1@shop.example>\nAuto-Submitted: auto-replied\nList-Id: <l.example>\n\nHello\n--b--\n"  # fmt: skip
    message = read(raw)
    assert message.automatic is None
    assert message.message_id is None
    assert message.in_reply_to == ()
    assert [file.content_type for file in message.attachments] == ["message/rfc822"]
