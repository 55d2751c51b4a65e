from __future__ import annotations

import pytest
from imap_tools.folder import FolderInfo

from opora.channels.email.fetching.answers import Garbled, bodies_in, listings
from opora.channels.email.fetching.folders import choose
from opora.channels.email.fetching.session import _set


def folder(name: str, *flags: str, delim: str = "/") -> FolderInfo:
    return FolderInfo(name, delim, flags)


@pytest.mark.parametrize(
    ("junk", "sent"),
    [
        ("Spam", "Sent"),
        ("Junk E-mail", "Sent Items"),
        ("Nevyžádaná pošta", "Odeslaná pošta"),
        ("Niechciane", "Wysłane"),
        ("Elementy wysłane", "Elementy wysłane"),
        ("Ανεπιθύμητα", "Απεσταλμένα"),
        ("Нежељена пошта", "Послато"),
        ("Neželjena pošta", "Poslate poruke"),
        ("Nevyžiadaná pošta", "Odoslané"),
    ],
)
def test_folders_are_known_by_their_names_in_our_languages(junk: str, sent: str) -> None:
    chosen = choose([folder("INBOX"), folder(junk), folder(sent), folder("Invoices")])
    assert chosen.get(sent) == "sent"
    assert junk == sent or chosen[junk] == "junk"


def test_what_the_server_says_wins_over_a_name() -> None:
    chosen = choose([folder("Sent"), folder("[Gmail]/Odeslaná pošta", "\\HasNoChildren", "\\Sent"), folder("[Gmail]/Spam", "\\Junk")])
    assert chosen == {"INBOX": "inbox", "[Gmail]/Spam": "junk", "[Gmail]/Odeslaná pošta": "sent"}


def test_folders_under_inbox_and_strange_ones_are_read_right() -> None:
    assert choose([folder("INBOX.Sent", delim="."), folder("Spam", delim="NIL")]) == {
        "INBOX": "inbox",
        "Spam": "junk",
        "INBOX.Sent": "sent",
    }
    assert choose([folder("x" * 400 + "/Sent")]) == {"INBOX": "inbox"}


@pytest.mark.parametrize("rest", [b")", b" UID 7)", b" FLAGS (\\Seen))", b" UID 7 FLAGS ())", b' MODSEQ (12) INTERNALDATE "x")'])
def test_a_body_is_found_wherever_the_server_puts_its_number(rest: bytes) -> None:
    line = b"3 (UID 7 BODY[] {5}" if b"UID" not in rest else b"3 (BODY[] {5}"
    assert bodies_in([(line, b"hello"), rest, b"9 (FLAGS (\\Seen))"]) == {7: b"hello"}


@pytest.mark.parametrize("rest", [b"", b"rest of the mail)", b" the end", b"tail UID 7)"])
def test_a_body_cut_short_is_noticed(rest: bytes) -> None:
    with pytest.raises(Garbled):
        bodies_in([(b"3 (UID 7 BODY[] {5}", b"hello"), rest])


def test_listings_survive_whatever_else_the_server_says() -> None:
    answer = [
        b'1 (UID 4 RFC822.SIZE 99 INTERNALDATE "17-Jul-2026 02:44:25 -0700" FLAGS (\\Seen))',
        b'2 (UID 5 RFC822.SIZE 7 INTERNALDATE "99-Foo-2026 99:99:99 +0000" FLAGS ())',
        b"3 (FLAGS (\\Answered))", None, (b"4 (UID 6", b"x"), b"garbage \xff",
    ]  # fmt: skip
    found = listings(answer)
    assert set(found) == {4, 5} and found[4].seen and not found[5].seen
    assert found[4].arrived and found[4].arrived.isoformat() == "2026-07-17T09:44:25+00:00" and found[5].arrived is None


def test_many_numbers_make_a_short_command() -> None:
    assert _set([7, 1, 2, 3, 9, 10]) == "1:3,7,9:10"
