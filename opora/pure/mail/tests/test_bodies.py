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


PARTS = "--{0}\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nDobr=C3=BD den\n--{0}--\n"


@pytest.mark.parametrize(
    "headers",
    ["Content-Type: multipart/mixed\n", "Content-Type: multipart/alternative; boundary=outer\n", "Content-Type: multipart/mixed; boundary=\n"],
)
def test_the_parts_are_found_although_the_boundary_is_not_the_one_in_the_header(headers: str) -> None:
    message = read(f"From: a@b.example\n{headers}\n{PARTS.format('inner=_1')}".encode())
    assert message.text == "Dobrý den"
    assert "boundary-repaired" in message.defects


def test_a_customer_who_quotes_a_row_of_dashes_under_a_wrong_type_loses_nothing() -> None:
    message = read(mail("x", "See:\n--outer\nContent of the box: one kettle.\n", "multipart/mixed"))
    assert message.text.split() == ["See:", "--outer", "Content", "of", "the", "box:", "one", "kettle."]


def test_fields_behind_an_empty_line_too_many_still_describe_the_body() -> None:
    raw = "From: a@b.example\nSubject: x\n\nMIME-Version: 1.0\nContent-Type: text/plain;\n charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nDobr=C3=BD den"
    assert read(raw.encode()).text == "Dobrý den"


def test_a_question_about_a_field_stays_in_the_letter() -> None:
    raw = b"From: a@b.example\nSubject: x\n\nContent-Type: text/html\n\nWhat does this line mean?"
    assert read(raw).reply.split() == ["Content-Type:", "text/html", "What", "does", "this", "line", "mean?"]


@pytest.mark.parametrize("before", ["\n\n", "\r\n", "From jana@mail.example Mon Jan 12 10:23:00 2026\n"])
def test_what_stands_before_the_first_field_is_no_letter(before: str) -> None:
    message = read(f"{before}From: a@b.example\nSubject: x\nMessage-ID: <1@b.example>\n\nDobrý den\n".encode())
    assert (message.subject, message.reply) == ("x", "Dobrý den")


def test_a_letter_without_an_empty_line_above_it_is_no_field() -> None:
    message = read(b"From: a@b.example\nSubject: Where is\n my kettle\nI ordered it in May\nand wait: nothing came.\n")
    assert message.subject == "Where is my kettle"
    assert message.reply == "I ordered it in May\nand wait: nothing came."


def test_line_ends_that_a_program_doubled_do_not_hide_the_letter() -> None:
    raw = b"From: a@b.example\r\r\nSubject: x\r\r\n\r\r\nHello\r\r\nJana\r\r\n"
    assert read(raw).reply == "Hello\nJana"


@pytest.mark.parametrize(
    "disposition", ["attachment", "inline; filename=letter.txt", "inline"], ids=["nameless_file", "inline_with_name", "inline"]
)
def test_the_first_text_is_the_letter_although_it_is_marked_as_a_file(disposition: str) -> None:
    body = f"--m\nContent-Type: text/plain; charset=utf-8\nContent-Disposition: {disposition}\n\nDobrý den\n--m\nContent-Type: text/plain\nContent-Disposition: attachment; filename=log.txt\n\nline\n--m--\n"
    message = read(mail("x", body, "multipart/mixed; boundary=m"))
    assert message.reply == "Dobrý den"
    assert [file.name for file in message.attachments] == ["log.txt"]


@pytest.mark.parametrize(
    ("plain", "reply"),
    [
        ("This is an HTML message. Please use a program that can show HTML.", "Call me."),
        ("\u00a0\n\ufeff", "Call me."),
        ("My browser shows a blank page.", "My browser shows a blank page."),
    ],
)
def test_a_plain_version_that_only_stands_in_for_the_html_is_no_letter(plain: str, reply: str) -> None:
    html = "<p>Call me.</p>" if reply == "Call me." else "<p>My <b>browser</b> shows a blank page.</p>"
    body = f"--m\nContent-Type: text/plain; charset=utf-8\n\n{plain}\n--m\nContent-Type: text/html\n\n{html}\n--m--\n"
    assert read(mail("x", body, "multipart/alternative; boundary=m")).reply == reply


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("quoted-printable;", "Dobr=C3=BD =\nden"),
        ("Quoted-Printable ", "Dobr=C3=BD =\nden"),
        ("quoted-printable", "Dobr=C3=BD = \t\nden"),
        ('"quoted-printable"', "Dobr=C3=BD =\nden"),
        ("quoted-printable (by the gateway)", "Dobr=C3=BD =\nden"),
        ("QuotedPrintable", "Dobr=C3=BD =\nden"),
        ("quoted-printable", "Dobrý =\nden"),
        ("base64;", "RG9icsO9IGRlbg=="),
        ('"base64"', "RG9icsO9IGRlbg=="),
        ("BASE-64", "RG9icsO9IGRlbg=="),
        ("", "Dobrý den"),
        ("utf-8", "Dobrý den"),
    ],
)
def test_a_letter_is_decoded_although_its_encoding_is_misspelt(encoding: str, body: str) -> None:
    raw = f"From: a@b.example\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: {encoding}\n\n{body}\n"
    assert read(raw.encode()).text.split() == ["Dobrý", "den"]


def test_bytes_that_should_have_been_quoted_are_read_as_they_stand() -> None:
    body = "Cena 5 € a 130 K=C4=8D =\nje p=C5=99íliš. a=3D\\u20ac"
    raw = f"From: a@b.example\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n{body}\n"
    assert read(raw.encode()).reply == "Cena 5 € a 130 Kč je příliš. a=\\u20ac"


@pytest.mark.parametrize(
    "kind",
    ["text/plain charset=utf-8", '"text/plain"; charset=utf-8', "text/plain, charset=utf-8", "plain/text", "text/x-note", "text/html/plain", "text"],
)
def test_a_letter_of_an_unknown_kind_of_text_is_shown_not_hidden_in_a_file(kind: str) -> None:
    message = read(mail("x", "Dobrý den", kind))
    assert message.reply == "Dobrý den"
    assert message.attachments == ()


def test_text_for_programs_stays_a_file() -> None:
    message = read(mail("x", "BEGIN:VCARD\nFN:Jana\nEND:VCARD\n", "text/vcard; charset=utf-8"))
    assert message.text == ""
    assert [file.content_type for file in message.attachments] == ["text/vcard"]


def test_plain_lines_behind_base64_are_read_too() -> None:
    raw = b"From: a@b.example\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nRG9icsO9IGRlbg==\n\n__________\nKettles mailing list of people\n"
    assert read(raw).text.split() == ["Dobrý", "den", "__________", "Kettles", "mailing", "list", "of", "people"]


def test_backslashes_stay_as_they_were_written() -> None:
    assert read(mail("x", "See C:\\new\\table and \\u00e1.")).text == "See C:\\new\\table and \\u00e1."


def test_a_mail_without_headers_is_all_text() -> None:
    message = read(b"hello there\n\nthis is all")
    assert message.text.split() == ["hello", "there", "this", "is", "all"]
    assert "no-headers" in message.defects
