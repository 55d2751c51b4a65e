"""Files keep their words and lose their tricks."""

import base64

import pytest

from opora.pure.mail import attachment_bytes, read
from opora.pure.mail.attachments import embedded_files, safe_name


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("žluťoučký kůň.pdf", "žluťoučký kůň.pdf"),
        ("τιμολόγιο.pdf", "τιμολόγιο.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Windows\\win.ini", "win.ini"),
        ("con", "_con"),
        ("COM1.txt", "_COM1.txt"),
        (".htaccess", "htaccess"),
        ("\u200b.htaccess", "htaccess"),
        ("photo\u202egpj.exe", "photogpj.exe"),
        ("a\r\nb\x00c.txt", "a b c.txt"),
        ('x"<>|?*.txt', "x______.txt"),
        ("name. . .", "name"),
        ("", "attachment-1.bin"),
        ("...", "attachment-1.bin"),
        ("/", "attachment-1.bin"),
    ],
)
def test_names_are_safe_to_store_and_show(name: str, safe: str) -> None:
    assert safe_name(name, "application/octet-stream", 0) == safe


def test_a_long_name_is_cut_but_keeps_its_ending() -> None:
    name = safe_name("a" * 5000 + ".pdf", "application/pdf", 0)
    assert len(name) <= 120
    assert name.endswith(".pdf")


MAIL = (
    b"From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: multipart/related; boundary=r\n\n"
    b"--r\nContent-Type: text/html; charset=utf-8\n\n<p>See <img src=\"cid:pic@1\"></p>\n"
    b"--r\nContent-Type: image/png; name=logo.png\nContent-ID: <pic@1>\nContent-Transfer-Encoding: base64\n\n" + base64.encodebytes(b"PNG" * 50) + b"--r--\n"
    b"--m\nContent-Type: application/pdf; name=\"=?utf-8?Q?fakt=C3=BAra.pdf?=\"\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n" + base64.encodebytes(b"%PDF" * 100) + b"\n--m--\n"
)  # fmt: skip


def test_pictures_are_inline_and_files_have_their_true_size() -> None:
    message = read(MAIL)
    assert [(file.name, file.size, file.inline, file.content_id) for file in message.attachments] == [
        ("logo.png", 150, True, "pic@1"),
        ("faktúra.pdf", 400, False, None),
    ]
    assert message.safe_html is not None
    assert 'src="cid:pic@1"' in message.safe_html


def test_the_bytes_of_a_file_are_found_by_its_position() -> None:
    assert attachment_bytes(MAIL, 1) == b"%PDF" * 100
    with pytest.raises(LookupError):
        attachment_bytes(MAIL, 2)
    with pytest.raises(LookupError):
        attachment_bytes(MAIL, -1)


def test_a_file_written_into_the_text_becomes_an_attachment() -> None:
    text = "Here it is:\n\nbegin 644 hello.txt\n%:&5L;&\\\n`\nend\n\nBye\n"
    message = read(b"From: a@b.example\n\n" + text.encode())
    assert [(file.name, file.size) for file in message.attachments] == [("hello.txt", 5)]
    assert message.text.split() == ["Here", "it", "is:", "Bye"]


def test_a_sentence_that_begins_with_begin_stays_text() -> None:
    text = "begin 644 words of my story\nand then\nend\n"
    assert embedded_files("x\n" + text) == ("x\n" + text, [])


def test_a_winmail_file_is_kept_as_a_file() -> None:
    raw = b"From: a@b.example\nContent-Type: multipart/mixed; boundary=m\n\n--m\n\nhello\n--m\nContent-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\neJ8+Ig==\n--m--\n"
    assert [(file.name, file.content_type, file.size) for file in read(raw).attachments] == [("winmail.dat", "application/ms-tnef", 4)]


def test_broken_types_become_plain_bytes() -> None:
    raw = b"From: a@b.example\nContent-Type: multipart/mixed; boundary=m\n\n--m\n\nhello\n--m\nContent-Type: <script>/x\nContent-Disposition: attachment; filename=x.svg\n\nabc\n--m--\n"
    assert read(raw).attachments[0].content_type == "application/octet-stream"


def test_a_mail_that_came_as_a_file_in_base64_opens_as_a_mail() -> None:
    inner = b"From: jana@mail.example\nSubject: Reklamace\n\nRozbity hrnek.\n"
    raw = (
        b"From: a@b.example\nContent-Type: multipart/mixed; boundary=m\n\n--m\n\nSee the mail.\n"
        b"--m\nContent-Type: message/rfc822; name=stary.eml\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n"
        + base64.encodebytes(inner)
        + b"--m--\n"
    )
    assert attachment_bytes(raw, 0) == inner
    assert [(file.name, file.size) for file in read(raw).attachments] == [("stary.eml", len(inner))]
