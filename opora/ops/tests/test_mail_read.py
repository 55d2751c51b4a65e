"""`opora mail read --jsonl` answers every line, in order."""

import base64
import io
import json
import mailbox
import os
import signal
import sys
from pathlib import Path
from typing import Any

import pytest

from opora.ops import mail_read

KEYS = ["id", "ok", "message_id", "in_reply_to", "references", "date", "subject", "from", "to", "cc", "reply_to", "text", "html", "reply", "quoted", "signature", "forwarded", "attachments", "automatic", "bounce", "language", "defects"]  # fmt: skip
LETTER = "From: Jana <jana@mail.example>\nTo: help@shop.example\nDate: Mon, 12 Jan 2026 10:23:00 +0100\nMessage-ID: <a{n}@mail.example>\nSubject: Letter {n}\n\nYes.\n\nOn Mon, Jan 12, 2026 at 10:00, X <x@y.example> wrote:\n> Well?\n"


def letter(n: int) -> bytes:
    return LETTER.format(n=n).encode()


def run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: list[str], lines: list[bytes]
) -> list[dict[str, Any]]:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\n".join(lines))))
    assert mail_read.main(["--jsonl", *arguments]) == 0
    return [json.loads(row) for row in capsys.readouterr().out.splitlines()]


def line(identifier: object, raw: bytes) -> bytes:
    return json.dumps({"id": identifier, "raw_b64": base64.b64encode(raw).decode()}).encode()


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_every_line_is_answered_in_order_and_bad_lines_stop_nothing(
    jobs: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [line(n, letter(n)) for n in range(40)]
    lines[5:5] = [b"no json", b"[1]", b'{"id": "z"}', b'{"id": "y", "raw_b64": "a"}', b"[" * 100_000]
    answers = run(monkeypatch, capsys, ["--jobs", jobs], lines)
    assert [answer["id"] for answer in answers] == [0, 1, 2, 3, 4, 6, 7, "z", "y", 10, *range(5, 40)]
    assert [answer["ok"] for answer in answers[5:10]] == [False] * 5
    assert all(answer["ok"] for answer in answers[:5] + answers[10:])
    assert all(list(answer) == KEYS for answer in answers)


def test_the_answer_has_the_documented_form(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    (answer,) = run(monkeypatch, capsys, ["--jobs", "1"], [line("x", letter(7))])
    assert answer["message_id"] == "a7@mail.example"
    assert answer["date"] == "2026-01-12T09:23:00+00:00"
    assert answer["from"] == [{"name": "Jana", "address": "jana@mail.example"}]
    assert answer["reply"] == "Yes."
    assert answer["forwarded"] is None
    assert answer["automatic"] is None


def test_files_folders_maildirs_and_mailboxes_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "one.eml").write_bytes(letter(1))
    box = mailbox.mbox(tmp_path / "two.mbox")
    box.add(letter(2))
    box.add(letter(3))
    box.close()
    maildir = mailbox.Maildir(tmp_path / "zmaildir")
    maildir.add(letter(4))
    answers = run(monkeypatch, capsys, ["--jobs", "1", str(tmp_path), str(tmp_path / "missing.eml")], [])
    assert [answer["subject"] for answer in answers] == ["Letter 1", "Letter 2", "Letter 3", "Letter 4", ""]
    assert [answer["ok"] for answer in answers] == [True, True, True, True, False]


def test_a_mail_that_takes_too_long_gets_a_line_and_the_next_one_is_read(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    real = mail_read.read

    def slow(raw: bytes) -> Any:
        while b"Letter 1\n" in raw:
            pass
        return real(raw)

    monkeypatch.setattr(mail_read, "read", slow)
    monkeypatch.setattr(mail_read, "SECONDS_PER_MAIL", 0.2)
    answers = run(monkeypatch, capsys, ["--jobs", "1"], [line(n, letter(n)) for n in range(3)])
    assert [answer["ok"] for answer in answers] == [True, False, True]


def test_a_reader_that_is_killed_costs_one_mail_and_no_more(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    real = mail_read.read

    def deadly(raw: bytes) -> Any:
        if b"Letter 3\n" in raw:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(raw)

    monkeypatch.setattr(mail_read, "read", deadly)
    answers = run(monkeypatch, capsys, ["--jobs", "2"], [line(n, letter(n)) for n in range(8)])
    assert [answer["id"] for answer in answers] == list(range(8))
    assert [answer["ok"] for answer in answers] == [True, True, True, False, True, True, True, True]
    assert answers[3]["defects"] == ["reader-died"]
