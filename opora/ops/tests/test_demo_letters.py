"""The mails of the demo are real mails: what their senders wrote is what the desk reads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

import pytest

from opora.ops.demo_loading.files import made
from opora.ops.demo_loading.letters import Letter, raw_mail
from opora.ops.demo_loading.mail_words import Tongue
from opora.ops.demo_world.moments import fill_dates
from opora.ops.demo_world.shapes import Attachment, Customer, DemoMessage
from opora.ops.demo_world.world import load
from opora.pure.mail import IncomingMessage, attachment_bytes, read

NOW = datetime(2026, 11, 20, 15, 30, tzinfo=ZoneInfo("Europe/Prague"))
WORLD = load()


def letters() -> Iterator[tuple[str, Letter]]:
    told: dict[str, Letter] = {}
    for case in WORLD.cases:
        for message in case.messages:
            if message.direction != "note":
                at = message.at.before(NOW)
                text = fill_dates(message.text, message.language, at, cyrillic=message.writing == "cyrillic")
                letter = Letter(message, at, text, f"{case.key}.{message.id}@demo.example", answers=told.get(message.answers))
                told[f"{case.key}/{message.id}"] = letter
                yield f"{case.key}/{message.id}", letter


LETTERS = dict(letters())


@cache
def mail_at(place: str) -> IncomingMessage:
    return read(raw_mail(LETTERS[place]))


def folded(text: str) -> str:
    return " ".join(text.split())


def test_every_letter_says_what_its_sender_wrote_whatever_charset_it_claims() -> None:
    for place, letter in LETTERS.items():
        reply = folded(mail_at(place).reply)
        assert reply in (folded(letter.text), folded(f"{letter.text} {letter.message.signature}")), place


def test_subjects_names_and_files_arrive() -> None:
    for place, letter in LETTERS.items():
        mail, message = mail_at(place), letter.message
        assert folded(mail.subject) == folded(message.subject), place
        assert [(one.name, one.address) for one in mail.sender] == [(message.sender_name, message.sender)], place
        assert [one.name.rpartition(".")[0] for one in mail.attachments] == [one.name.rpartition(".")[0] for one in message.attachments]


def test_answers_carry_headers_unless_their_program_forgot_them() -> None:
    for place, letter in LETTERS.items():
        expected = letter.answers.rfc_id if letter.answers and letter.message.headers else None
        assert (mail_at(place).in_reply_to or (None,))[0] == expected, place
        assert bool(mail_at(place).references) == bool(expected), place


def test_the_history_is_quoted_in_the_manner_of_the_program() -> None:
    quoting = [place for place, one in LETTERS.items() if one.answers and one.message.quoting != "none"]
    assert len(quoting) > 100
    for place in quoting:
        answered = LETTERS[place].answers
        assert answered is not None
        first_words = folded(answered.text)[:30].encode(LETTERS[place].message.charset, "replace").decode(LETTERS[place].message.charset)
        assert first_words in folded(mail_at(place).quoted.replace(">", " ")), place


def test_old_programs_write_their_charsets_and_some_claim_another() -> None:
    raws = [raw_mail(one) for one in LETTERS.values() if one.message.charset == "windows-1250"]
    assert any(b'charset="utf-8"' in raw and b"8bit" in raw for raw in raws)
    assert any(b'charset="windows-1250"' in raw for raw in raws)
    assert all(raw.count(b"\n") == raw.count(b"\r\n") for raw in raws)


@pytest.mark.parametrize(
    ("kind", "name", "begins", "content_type"),
    [
        ("photo", "hrnek.jpg", b"\x89PNG", "image/png"),
        ("photo", "chyba.png", b"\x89PNG", "image/png"),
        ("pdf", "faktura č. 5 (opis).pdf", b"%PDF-1.4", "application/pdf"),
        ("csv", "zprávy.csv", b"\xef\xbb\xbfdate;", "text/csv"),
        ("txt", "texty.txt", b"texty\r\n", "text/plain"),
    ],
)
def test_files_are_what_they_say(kind: str, name: str, begins: bytes, content_type: str) -> None:
    file = made(Attachment(kind=kind, name=name))  # type: ignore[arg-type]
    assert file.content.startswith(begins)
    assert file.content_type == content_type
    assert file.name.endswith(".png") == (kind == "photo")
    assert made(Attachment(kind=kind, name=name)) == file  # type: ignore[arg-type]


def test_an_attached_file_comes_out_as_it_went_in() -> None:
    place = next(place for place, one in LETTERS.items() if one.message.attachments)
    first = mail_at(place).attachments[0]
    assert attachment_bytes(raw_mail(LETTERS[place]), first.position) == made(LETTERS[place].message.attachments[0]).content


def test_letters_that_a_charset_lacks_turn_the_mail_into_utf_8() -> None:
    letter = next(one for one in LETTERS.values() if one.message.charset == "windows-1250")
    greek = replace(letter, text="Καλημέρα, přišel balík.", message=replace(letter.message, charset="windows-1250"))
    assert folded(read(raw_mail(greek)).reply).startswith("Καλημέρα, přišel balík.")


def test_a_serbian_program_speaks_the_script_of_its_owner() -> None:
    at = datetime(2026, 11, 20, 9, 5, tzinfo=NOW.tzinfo)
    assert Tongue("sr", "cyrillic").gmail_heading(at, "Маја") == "пет, 20. нов 2026. у 09:05 Маја је написао/ла:"
    assert Tongue("sr", "latin").gmail_heading(at, "Маја") == "pet, 20. nov 2026. u 09:05 Маја je napisao/la:"


def test_everybody_who_writes_to_us_is_an_invented_person() -> None:
    people: list[Customer | DemoMessage] = [*WORLD.customers]
    assert all(address.endswith(".example") for one in people for address in getattr(one, "addresses", ()))
