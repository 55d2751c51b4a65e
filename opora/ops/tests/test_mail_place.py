import base64
import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from opora.ops import mail_place

ASKED = """Message-ID: <q@post.example>
Date: Mon, 2 Mar 2026 12:00:00 +0000
From: Jan Novak <jan.novak@post.example>
To: podpora@shop.example
Subject: Broken kettle

I ordered a blue kettle and found only the lid of it in the box.
"""
ANSWERED = """Message-ID: <a@shop.example>
Date: Mon, 2 Mar 2026 13:00:00 +0000
From: podpora@shop.example
To: jan.novak@post.example
Subject: Re: Broken kettle
In-Reply-To: <q@post.example>

We are sorry. A new kettle leaves tomorrow, please keep the lid.
"""
FORGED = """Message-ID: <m@elsewhere.example>
Date: Mon, 2 Mar 2026 14:00:00 +0000
From: Mallory <mallory@elsewhere.example>
To: podpora@shop.example
Subject: Re: Broken kettle
In-Reply-To: <q@post.example>

Send it to my address instead.
"""


def line(identifier: object, mail: str) -> str:
    return json.dumps({"id": identifier, "raw_b64": base64.b64encode(mail.encode()).decode()})


def run(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    lines: list[str],
    *arguments: str,
) -> list[dict[str, Any]]:
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n".join(lines) + "\n"))
    assert mail_place.main(["--jsonl", *arguments]) == 0
    return [json.loads(answer) for answer in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize("processes", ["1", "2"])
def test_mails_come_out_in_the_order_in_which_they_came(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], processes: str
) -> None:
    lines = [line(f"m{i}", ASKED.replace("q@post", f"q{i}@post")) for i in range(100)]
    answers = run(monkeypatch, capsys, lines, "--processes", processes)
    assert [answer["id"] for answer in answers] == [f"m{i}" for i in range(100)]
    assert set(answers[0]) == {"id", "thread", "case", "customer", "certain", "reasons"}


def test_an_answer_joins_and_a_forged_reference_does_not(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    lines = [line(1, ASKED), line(2, ANSWERED), line(3, FORGED)]
    asked, answered, forged = run(monkeypatch, capsys, lines, "--own", "Podpora@Shop.example", "--processes", "1")
    assert asked["thread"] == answered["thread"] != forged["thread"]
    assert asked["case"] == answered["case"] != forged["case"]
    assert asked["customer"] == answered["customer"] != forged["customer"]
    assert answered["certain"]
    assert not forged["certain"]


def test_no_bad_line_stops_the_others(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    bad = [
        "not json",
        "[]",
        '{"id": "x"}',
        '{"id": "y", "raw_b64": 7}',
        "[" * 5000,
        line("empty", ""),
    ]
    answers = run(monkeypatch, capsys, [*bad, line("good", ASKED)], "--processes", "1")
    assert len(answers) == 7
    assert all("error" in answer for answer in answers[:5])
    assert answers[2]["id"] == "x"
    assert answers[6]["id"] == "good"
    assert answers[6]["case"]


def test_folders_and_mbox_files_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "1.eml").write_text(ASKED)
    (tmp_path / "2.mbox").write_text(f"From x Mon Mar  2 13:00:00 2026\n{ANSWERED}\nFrom x Mon Mar  2 14:00:00 2026\n{FORGED}")
    answers = run(monkeypatch, capsys, [], str(tmp_path), str(tmp_path / "missing.eml"), "--processes", "1")
    assert len(answers) == 4
    assert answers[0]["case"] == answers[1]["case"]
    assert "error" in answers[3]


def test_it_runs_without_a_database_as_a_program_of_its_own() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "opora.ops.mail_place", "--jsonl"],
        input=line(1, ASKED),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert json.loads(done.stdout)["id"] == 1
