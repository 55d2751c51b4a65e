"""Names, subjects and addresses come out as the sender meant them."""

from datetime import UTC, datetime

import pytest

from opora.pure.mail import Address, read
from opora.pure.mail.addresses import addresses
from opora.pure.mail.headers import date, decode_value, message_ids, parameters


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        (b"=?iso-8859-2?Q?Dobr=FD_den?=", "Dobrý den"),
        (b"=?utf-8?B?xb4=?= =?utf-8?Q?lu=C5?=\n =?utf-8?Q?=A5?=", "žluť"),
        (b"=?UTF-8?B?RG9icsO9?=", "Dobrý"),
        (b"=?UTF-8?B?RG9icsO9IGRl?=", "Dobrý de"),
        (b"=?utf-8?Q?Jak_se_m=C3=A1te??=", "Jak se máte?"),
        (b"=?utf-8*cs?Q?=C5=BE?=", "ž"),
        (b"a =?utf-8?q?b?= c =?utf-8?q?d?=", "a b c d"),
        ("Žádost o vrácení peněz".encode(), "Žádost o vrácení peněz"),
        ("Žádost o vrácení peněz".encode("cp1250"), "Žádost o vrácení peněz"),
        ("Поштовани, рачун".encode("iso8859-5"), "Поштовани, рачун"),
        (b"=?rot13?Q?abc?=", "abc"),
        (b"=?broken?=", "=?broken?="),
        (b"tab\tand\x00nul", "tab and nul"),
        (b"C:\\new\\table", "C:\\new\\table"),
    ],
)
def test_header_values_read_as_the_sender_wrote_them(raw: bytes, value: str) -> None:
    assert decode_value(raw) == value


@pytest.mark.parametrize(
    ("raw", "people"),
    [
        ('"Malá, Jana" <jana@Mail.EXAMPLE>', [("Malá, Jana", "jana@mail.example")]),
        ("jana@mail.example (Jana Malá)", [("Jana Malá", "jana@mail.example")]),
        ('"victim@bank.example" <mallory@evil.example>', [("victim@bank.example", "mallory@evil.example")]),
        ("victim@bank.example <mallory@evil.example>", [("victim@bank.example", "mallory@evil.example")]),
        ("legit@bank.example(<x)<evil@e.example>", [("legit@bank.example", "evil@e.example")]),
        ('"legit@bank.example"@evil.example', [("", '"legit@bank.example"@evil.example')]),
        ("Friends: a@b.example, c@d.example;", [("", "a@b.example"), ("", "c@d.example")]),
        ("undisclosed-recipients:;", []),
        ("a@b.example; c@d.example", [("", "a@b.example"), ("", "c@d.example")]),
        ("=?utf-8?Q?a=40b.example=2C_c?= <d@e.example>", [("a@b.example, c", "d@e.example")]),
        ("'jana@mail.example'", [("", "jana@mail.example")]),
        ("Jana [jana@mail.example]", [("Jana", "jana@mail.example")]),
        ('=?utf-8?Q?"Jana?= <jana@mail.example>', [("Jana", "jana@mail.example")]),
        ("=?utf-8?Q?boss=40shop.example?=", [("boss@shop.example", "")]),
        ("Jana", [("Jana", "")]),
        ('"Jana" <>', [("Jana", "")]),
        ('<"">', []),
        ("<garbage>", [("", "")]),
        ("", []),
    ],
)
def test_the_true_address_is_taken(raw: str, people: list[tuple[str, str]]) -> None:
    assert [(one.name, one.address) for one in addresses([raw.encode()])] == people


def test_a_name_that_shows_another_address_is_flagged() -> None:
    message = read(b'From: "boss@shop.example" <mallory@evil.example>\nSubject: x\n\nhello')
    assert message.sender == (Address("boss@shop.example", "mallory@evil.example"),)
    assert "from-name-is-another-address" in message.defects


def test_a_second_from_field_is_flagged() -> None:
    message = read(b"From: a@b.example\nFrom: e@v.example\nSubject: x\n\nhello")
    assert message.sender[0].address == "a@b.example"
    assert "from-twice" in message.defects


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (b"attachment; filename*0*=utf-8''%C5%BElut; filename*1=\"_kun.pdf\"; filename=z", "žlut_kun.pdf"),
        (b"attachment; filename*=iso-8859-2''%BElut.pdf", "žlut.pdf"),
        ('attachment; filename="žluť.pdf"'.encode("cp1250"), "žluť.pdf"),
        (b"attachment; filename=two words.pdf", "two words.pdf"),
        (b'attachment; filename="C:\\new\\table.txt"', "C:\\new\\table.txt"),
        (b'attachment; filename="a;b.pdf"', "a;b.pdf"),
    ],
)
def test_file_names_are_read_from_every_way_of_writing_them(raw: bytes, name: str) -> None:
    assert parameters(raw)[1]["filename"] == name


@pytest.mark.parametrize(
    ("raw", "moment"),
    [
        (b"Mon, 5 Jan 2026 10:00:00 +0100", datetime(2026, 1, 5, 9, tzinfo=UTC)),
        (b"5 Jan 26 10:00 EST", datetime(2026, 1, 5, 15, tzinfo=UTC)),
        (b"Mon, 5 Jan 2026 10:00:00 -9959", datetime(2026, 1, 5, 10, tzinfo=UTC)),
        (b"Fri, 31 Feb 2020 10:00:00 +0000", None),
        (b"Mon, 5 Jan 9999 10:00:00 +0000", None),
        (b"2026-01-05T10:00:00Z", datetime(2026, 1, 5, 10, tzinfo=UTC)),
        (b"2026-01-05 10:00:00 +0100", datetime(2026, 1, 5, 9, tzinfo=UTC)),
        (b"2026-01-05 somewhen", None),
        (b"2026-13-05T10:00:00Z", None),
        (b"yesterday", None),
        (b"", None),
    ],
)
def test_dates_become_moments_in_utc_or_nothing(raw: bytes, moment: datetime | None) -> None:
    assert date(raw) == moment


def test_blank_lines_before_the_headers_of_a_delivered_mail_hide_none_of_them() -> None:
    assert read(b"\n     \nDelivered-To: help@shop.example\nSubject: Order 55\n\nHello").subject == "Order 55"
    assert read(b"\nSubject: a line that somebody wrote\n\nHello").subject == ""


def test_message_ids_come_without_brackets_each_once_and_bounded() -> None:
    assert message_ids(b"<a@b>\n <c@d> <a@b> junk <>") == ("a@b", "c@d")
    assert len(message_ids(b" ".join(b"<%d@x>" % n for n in range(5000)))) <= 200
