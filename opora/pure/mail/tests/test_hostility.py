"""Every mail gives an answer, whatever was done to it."""

import json
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opora.pure.mail import as_json, fingerprint, read
from opora.pure.mail.tests.hostile_mails import HOSTILE

# Generous: it tells a hang from a slow machine.
SECONDS = 10


@pytest.mark.parametrize("attack", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_mail_is_read_in_bounded_time_and_can_be_stored(attack: Callable[[], bytes]) -> None:
    raw = attack()
    started = time.process_time()
    message = read(raw)
    assert time.process_time() - started < SECONDS
    assert not any(defect.startswith("unreadable") for defect in message.defects)
    line = json.dumps(as_json("x", message), ensure_ascii=False)
    line.encode("utf-8")
    assert "\\u0000" not in line


def test_the_text_of_a_deeply_nested_mail_is_still_there() -> None:
    message = read(HOSTILE["nest_200"]())
    assert "deep words" in message.text or message.attachments
    assert "too-many-containers" in message.defects


def test_words_behind_unknown_charsets_are_read() -> None:
    for name in ("charset_rot13", "charset_hex", "charset_undefined", "charset_idna", "charset_long"):
        assert "příliš žluťoučký kůň" in read(HOSTILE[name]()).text


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=600))
def test_random_bytes_never_raise(raw: bytes) -> None:
    message = read(raw)
    json.dumps(as_json(1, message), ensure_ascii=False).encode("utf-8")
    assert len(fingerprint(raw)) == 64


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [b"From: a@b.example\n", b"Subject: =?utf-8?Q?x?=\n", b"Content-Type: multipart/mixed; boundary=b\n", b"Content-Type: text/html\n", b"\n", b"--b\n", b"--b--\n", b"> quoted\n", b"On Mon, 5 Jan 2026 at 10:00, X <x@y.example> wrote:\n", b"-- \n", b"<blockquote><p>x", b"</div>", b"From: a\nSent: 1.1.2026 10:00\nTo: b\nSubject: c\n", b"Content-Transfer-Encoding: base64\n", b"\xe9\xff\x00", b"words\n"]
        ),
        max_size=25,
    )
)  # fmt: skip
def test_odd_mixtures_keep_every_word_of_the_body(pieces: list[bytes]) -> None:
    message = read(b"".join(pieces))
    kept = f"{message.reply} {message.quoted} {message.signature} {message.forwarded or ''}".split()
    assert sorted(kept) == sorted(message.text.split())
