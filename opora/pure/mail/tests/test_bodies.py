"""Forwarded mails, broken lines and bodies of several parts."""

import pytest

from opora.pure.mail import read
from opora.pure.mail.flowed import unflow


def mail(subject: str, body: str, kind: str = "text/plain; charset=utf-8") -> bytes:
    return f"From: a@b.example\nSubject: {subject}\nContent-Type: {kind}\n\n{body}".encode()


INNER = "From: Shop <help@linden.example>\nDate: Mon, 12 Jan 2026 at 10:23\nSubject: Your order\nTo: Jana <jana@mail.example>\n\nIt is on its way."
FORWARDS = {
    "gmail": ("Fwd: Your order", f"Please see below.\n\n---------- Forwarded message ---------\n{INNER}"),
    "gmail_cs": ("Fwd: Objednávka", f"Please see below.\n\n---------- Přeposlaná zpráva ---------\n{INNER}"),
    "gmail_pl": ("Fwd: Zamówienie", f"Please see below.\n\n---------- Wiadomość przekazana dalej ---------\n{INNER}"),
    "gmail_el": ("Πρθ: Παραγγελία", f"Please see below.\n\n---------- Προωθημένο μήνυμα ---------\n{INNER}"),
    "gmail_sr": ("Fwd: Porudžbina", f"Please see below.\n\n---------- Прослеђена порука ---------\n{INNER}"),
    "apple": ("Fwd: Your order", "Please see below.\n\nBegin forwarded message:\n\n> From: Shop <help@linden.example>\n> Subject: Your order\n> Date: 12 January 2026\n>\n> It is on its way."),
    "outlook": ("FW: Your order", "Please see below.\n\nFrom: Shop <help@linden.example>\nSent: Monday, January 12, 2026 10:23 AM\nTo: Jana <jana@mail.example>\nSubject: Your order\n\nIt is on its way."),
    "outlook_cs": ("FW: Objednávka", "Please see below.\n\nOd: Shop <help@linden.example>\nOdesláno: pondělí 12. ledna 2026 10:23\nKomu: Jana <jana@mail.example>\nPředmět: Objednávka\n\nIt is on its way."),
    "thunderbird": ("Fwd: Your order", f"Please see below.\n\n-------- Forwarded Message --------\n{INNER}"),
}  # fmt: skip


@pytest.mark.parametrize(("subject", "body"), FORWARDS.values(), ids=FORWARDS.keys())
def test_a_forwarded_mail_stands_apart_from_the_words_about_it(subject: str, body: str) -> None:
    message = read(mail(subject, body))
    assert message.reply.strip() == "Please see below."
    assert message.forwarded is not None
    assert "It is on its way." in message.forwarded
    assert message.quoted == ""


def test_a_mail_forwarded_without_a_word_has_an_empty_reply() -> None:
    message = read(mail("Fwd: Your order", f"---------- Forwarded message ---------\n{INNER}"))
    assert message.reply == ""
    assert message.forwarded is not None


@pytest.mark.parametrize(
    ("text", "delete_space", "result"),
    [
        ("one \ntwo\nthree", False, "one two\nthree"),
        ("one \ntwo", True, "onetwo"),
        ("> a \n> b\nc", False, "> a b\nc"),
        (" >stuffed", False, ">stuffed"),
        ("words \n-- \nJana", False, "words \n-- \nJana"),
        (">> deep \n> less", False, ">> deep \n> less"),
    ],
)
def test_lines_that_a_program_broke_are_joined(text: str, delete_space: bool, result: str) -> None:
    assert unflow(text, delete_space) == result


def test_a_flowed_mail_keeps_reply_and_signature_apart() -> None:
    body = "This is a long line that \nwas broken.\n-- \nJana\n"
    message = read(mail("x", body, "text/plain; charset=utf-8; format=flowed"))
    assert message.reply == "This is a long line that was broken."
    assert message.signature.split() == ["--", "Jana"]


def test_a_footer_that_a_list_hangs_on_as_its_own_part_is_no_reply() -> None:
    body = "--m\nContent-Type: text/plain\n\nI have a question.\n--m\nContent-Type: text/plain\n\n_______________________________________________\nKettles mailing list\nkettles@lists.example\n--m--\n"
    message = read(mail("x", body, "multipart/mixed; boundary=m"))
    assert message.reply == "I have a question."
    assert "Kettles mailing list" in message.signature


def test_plain_lines_behind_base64_are_read_too() -> None:
    raw = b"From: a@b.example\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nRG9icsO9IGRlbg==\n\n__________\nKettles mailing list of people\n"
    assert read(raw).text.split() == ["Dobrý", "den", "__________", "Kettles", "mailing", "list", "of", "people"]


def test_backslashes_stay_as_they_were_written() -> None:
    assert read(mail("x", "See C:\\new\\table and \\u00e1.")).text == "See C:\\new\\table and \\u00e1."


def test_a_mail_without_headers_is_all_text() -> None:
    message = read(b"hello there\n\nthis is all")
    assert message.text.split() == ["hello", "there", "this", "is", "all"]
    assert "no-headers" in message.defects
