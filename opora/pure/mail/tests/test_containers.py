"""Whatever is cut at its boundaries in one go has the same parts that the standard library finds line by line."""

import email
from email.message import Message
from random import Random

import pytest

from opora.pure.mail.containers import well_formed

MIXED = "Content-Type: multipart/mixed; boundary=out\n"
INNER = "Content-Type: multipart/alternative; boundary=in\n"
ROWS = (
    MIXED, INNER, "Content-Type: text/plain; charset=utf-8\n", "Content-Type: message/rfc822\n", "Content-Type: multipart/digest\n",
    "Content-Transfer-Encoding: base64\n", " continued\n", "\tcontinued", "\n", "\n", "\n\n", "--out\n", "--out\n", "--out--\n", "--out-- \t\n",
    "--out \n", "--outer\n", "--in\n", "--in\n", "--in--\n", "--in--", "--\n", "words\n", "words", "words: more\n", "From somebody\n",
    "Od: P\udcc5\udc99emysl\n", "\x0bform\x0cfeeds\udc85\n", " ", "old\rends\r\n",
)  # fmt: skip


def parts(message: Message) -> object:
    """Headers and texts all the way down."""
    payload = message.get_payload()
    inside = [parts(child) for child in payload if isinstance(child, Message)] if isinstance(payload, list) else payload
    return [(name, str(value)) for name, value in message.items()], message.get_content_type(), inside


def letter(*children: str, boundary: str = "out") -> str:
    rows = "".join(f"--{boundary}\n{child}\n" for child in children)
    return f"Content-Type: multipart/mixed; boundary={boundary}\n\nfor old programs\n{rows}--{boundary}--\nepilogue\n"


LETTERS = (
    "\njust words\n",
    "Content-Type: text/html\n\n<p>words</p>\n",
    letter("Content-Type: text/plain\n\nwords\n", "\nno headers", "Content-Id: <1>"),
    letter("Content-Type: text/plain;\n charset=utf-8\n\n\n\nempty rows\n\n", letter("\nwithin\n", "\nwithin\n\n", boundary="in")),
    letter("\nlooks like --out\n--outer is none\n --out\n", ""),
)


@pytest.mark.parametrize("text", LETTERS)
def test_letters_as_programs_write_them_are_read_here(text: str) -> None:
    message = well_formed(text)
    assert message is not None
    assert parts(message) == parts(email.message_from_string(text))


def test_whatever_stands_in_a_mail_is_read_as_the_standard_library_reads_it_or_left_to_it() -> None:
    chance = Random(1847)
    read = 0
    for _ in range(6_000):
        text = "".join(chance.choices(ROWS, k=chance.randint(1, 16)))
        text = MIXED + "\n--out\n" + text if chance.random() < 0.6 else text
        text = text + "\n--out--\n" if chance.random() < 0.6 else text
        message = well_formed(text)
        if message is not None:
            read += 1
            assert parts(message) == parts(email.message_from_string(text)), text
    assert read > 400


@pytest.mark.parametrize(
    "text",
    [
        f"{MIXED}\n--out\n\nnever closed\n",
        f"{MIXED}\nno boundary at all\n",
        f"{MIXED}\n--out\n--out--\n",
        "Content-Type: multipart/mixed\n\n--out\n\nwords\n--out--\n",
        f"{MIXED}\n--out\nContent-Type: message/rfc822\n\nSubject: inside\n\nwords\n--out--\n",
        f"{MIXED}\n--out\n\nold line ends\r\n--out--\n",
        f"{MIXED}\n--out\nno header here\n\nwords\n--out--\n",
    ],
)
def test_what_is_unusual_is_left_to_the_standard_library(text: str) -> None:
    assert well_formed(text) is None


def test_endless_nesting_is_left_to_the_standard_library() -> None:
    text = "\nwords\n"
    for depth in range(40):
        text = letter(text, boundary=f"b{depth}")
    assert well_formed(text) is None
