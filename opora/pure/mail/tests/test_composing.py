"""What we send is well formed, and nobody writes into its headers."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from opora.pure.mail import Address, OutgoingAttachment, OutgoingMessage, attachment_bytes, compose, fingerprint, read

LETTER = OutgoingMessage(
    sender=Address("Podpora Lípa, tým", "podpora@lipa.example"),
    to=(Address("Jan Novák", "jan@mail.example"), Address('Bob "x" \\', "bob@mail.example")),
    subject="Re: Vaše objednávka 20261234 – příliš žluťoučký kůň úpěl ďábelské ódy a ještě něco navíc",
    text="Dobrý den,\nposíláme.\n.\nFrom here on.\n" + "x" * 1500,
    message_id="abc.1@lipa.example",
    date=datetime(2026, 1, 12, 10, 23, tzinfo=UTC),
    cc=(Address("", "cc@mail.example"),),
    bcc=(Address("Secret", "secret@mail.example"),),
    html='<p>Dobrý den <img src="cid:pic1"></p>',
    attachments=(
        OutgoingAttachment("žlutý kůň.pdf", "application/pdf", b"abc" * 100),
        OutgoingAttachment("a.png", "image/png", b"png", "pic1"),
    ),
    in_reply_to="x@y.example",
    references=tuple(f"{'q' * 90}{n}@y.example" for n in range(50)),
    headers=(("Auto-Submitted", "no"),),
)


def test_what_we_send_is_read_back_word_for_word() -> None:
    message = read(compose(LETTER))
    assert message.sender == (LETTER.sender,)
    assert message.to == LETTER.to
    assert message.subject == LETTER.subject
    assert message.text.strip() == LETTER.text
    assert message.date == LETTER.date
    assert message.message_id == LETTER.message_id
    assert message.in_reply_to == ("x@y.example",)
    assert message.references[0] == LETTER.references[0]
    assert message.references[-1] == LETTER.references[-1]
    assert {(file.name, file.inline) for file in message.attachments} == {("a.png", True), ("žlutý kůň.pdf", False)}
    assert attachment_bytes(compose(LETTER), 1) == b"abc" * 100


def test_lines_end_as_servers_want_them_and_are_never_too_long() -> None:
    raw = compose(LETTER)
    assert raw.count(b"\n") == raw.count(b"\r\n") == raw.count(b"\r")
    assert max(len(line) for line in raw.split(b"\r\n")) <= 998


def test_hidden_recipients_are_in_no_header() -> None:
    assert b"secret@" not in compose(LETTER)


@pytest.mark.parametrize(
    "change",
    [
        {"subject": "a\r\nBcc: x@y.example"},
        {"subject": "a\u2028b"},
        {"sender": Address("a\nb", "a@b.example")},
        {"to": (Address("", "a@b.example\r\nRCPT TO:<x@y.example>"),)},
        {"to": (Address("", "no address"),)},
        {"cc": (Address("", "a@b.example, c@d.example"),)},
        {"headers": (("X-A", "b\nc"),)},
        {"headers": (("X-A\nB", "c"),)},
        {"headers": (("Bcc", "x@y.example"),)},
        {"message_id": "a b@c"},
        {"in_reply_to": "a@b>\r\nX: y"},
        {"references": ("a\n@b",)},
        {"attachments": (OutgoingAttachment("a\r\nb.txt", "text/plain", b""),)},
    ],
)
def test_line_breaks_in_headers_are_refused(change: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        compose(replace(LETTER, **change))  # type: ignore[arg-type]


def test_the_same_mail_on_two_ways_has_one_fingerprint() -> None:
    raw = b"Message-ID: <a@b>\nFrom: a@b.example\nSubject: x\n\nhello\n"
    one = b"Received: from a\n\tby b\nDelivered-To: x@y.example\nX-Spam: no\n" + raw
    two = b"Return-Path: <a@b.example>\r\nReceived: from c\r\n" + raw.replace(b"\n", b"\r\n")
    assert fingerprint(one) == fingerprint(two) == fingerprint(raw)


def test_another_body_under_the_same_id_has_another_fingerprint() -> None:
    raw = b"Message-ID: <a@b>\nFrom: a@b.example\n\nhello\n"
    assert fingerprint(raw) != fingerprint(raw.replace(b"hello", b"other"))
