import io
import json
import subprocess
import sys
from types import ModuleType
from typing import Any

import pytest

from opora.ops import coach, language, promises, reading
from opora.pure.meaning import is_installed

SENT = {"sent_at": "2026-05-13T10:20:00+02:00", "tz": "Europe/Prague"}


def answers(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: ModuleType, *lines: str) -> list[dict[str, Any]]:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("\n".join(lines).encode())))
    assert command.main(["--jsonl", "--jobs", "1"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize(
    ("text", "found", "script", "greeklish"),
    [
        ("Kde je moje zásilka? Už čekám týden.", "cs", "Latn", False),
        ("Где је моја пошиљка? Чекам већ недељу дана.", "sr", "Cyrl", False),
        ("Πού είναι το δέμα μου;", "el", "Grek", False),
        ("pote tha erthei to dema mou, perimeno mia evdomada", "el", "Latn", True),
        ("12345", "und", "und", False),
    ],
)
def test_customer_is_told_apart_by_language_and_script(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], text: str, found: str, script: str, greeklish: bool
) -> None:
    (answer,) = answers(monkeypatch, capsys, language, json.dumps({"id": "m1", "text": text}))
    assert answer == {"id": "m1", "language": found, "script": script, "greeklish": greeklish}


def test_promise_comes_out_with_its_day_and_its_place(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    (answer,) = answers(monkeypatch, capsys, promises, json.dumps({"id": 7, "text": "Děkuji. Zavolám vám v pátek.", **SENT}))
    assert answer == {
        "id": 7,
        "promises": [{"what": "Zavolám vám v pátek", "kind": "callback", "due": "2026-05-15", "start": 8, "end": 27}],
    }


def test_clock_time_comes_out_in_the_zone_of_the_desk(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    line = {"id": 1, "text": "I'll call you tomorrow at 9:00.", "sent_at": "2026-05-13T22:30:00Z", "tz": "Europe/Athens"}
    (answer,) = answers(monkeypatch, capsys, promises, json.dumps(line))
    assert [promise["due"] for promise in answer["promises"]] == ["2026-05-15T09:00:00+03:00"]


def test_sending_without_an_offset_is_read_in_its_zone(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    line = {"id": 1, "text": "I'll call you in two hours.", "sent_at": "2026-05-13T10:20:00", "tz": "Europe/Prague"}
    (answer,) = answers(monkeypatch, capsys, promises, json.dumps(line))
    assert [promise["due"] for promise in answer["promises"]] == ["2026-05-13T12:20:00+02:00"]


def test_promise_without_a_time_has_no_due(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    line = {"id": 1, "text": "Čim stigne deo, javiću Vam.", "lang": "sr", **SENT}
    (answer,) = answers(monkeypatch, capsys, promises, json.dumps(line))
    assert [promise["due"] for promise in answer["promises"]] == [None]


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("{", "line-is-not-json"),
        ("[1]", "line-is-not-an-object"),
        ('{"id": 1}', "text-missing"),
        ('{"id": 1, "text": 5, "sent_at": "2026-05-13T10:20:00Z"}', "text-missing"),
        ('{"id": 1, "text": "x"}', "sent_at-missing"),
        ('{"id": 1, "text": "x", "sent_at": "tomorrow"}', "sent_at-is-no-time"),
        ('{"id": 1, "text": "x", "sent_at": "0001-01-01T00:00:00+14:00", "tz": "Pacific/Honolulu"}', "sent_at-is-no-time"),
        ('{"id": 1, "text": "x", "sent_at": "2026-05-13T10:20:00Z", "tz": "Europe/Nowhere"}', "tz-unknown"),
        ('{"id": 1, "text": "x", "sent_at": "2026-05-13T10:20:00Z", "tz": "../../etc/passwd"}', "tz-unknown"),
        ('{"id": 1, "text": "x", "sent_at": "2026-05-13T10:20:00Z", "country": 5}', "country-is-not-a-code"),
        ('{"id": 1, "text": "x", "sent_at": "9999-12-31T23:59:00Z"}', "sent_at-is-no-time"),
    ],
)
def test_line_that_cannot_be_read_says_why_and_the_next_goes_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], line: str, error: str
) -> None:
    broken, whole = answers(monkeypatch, capsys, promises, line, json.dumps({"id": 2, "text": "Díky.", **SENT}))
    assert broken["error"] == error
    assert whole == {"id": 2, "promises": []}


def test_language_nobody_speaks_here_is_read_from_the_text(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    line = {"id": 1, "text": "Zavolám vám v pátek odpoledne.", "lang": "tlh", **SENT}
    (answer,) = answers(monkeypatch, capsys, promises, json.dumps(line))
    assert [promise["kind"] for promise in answer["promises"]] == ["callback"]


def test_many_lines_are_answered_in_order_by_the_command_itself() -> None:
    lines = "\n".join(json.dumps({"id": number, "text": "Zavolám vám v pátek.", **SENT}) for number in range(150))
    done = subprocess.run(
        [sys.executable, "-m", "opora", "promises", "--jsonl", "--jobs", "2"], input=lines, capture_output=True, text=True, check=True
    )
    answered = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["id"] for answer in answered] == list(range(150))
    assert all(len(answer["promises"]) == 1 for answer in answered)


@pytest.mark.skipif(not is_installed(), reason="the sentence model has no package for this processor; the word lists decide alone")
def test_complaint_without_a_word_of_trouble_is_seen_by_its_meaning(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told = "Your driver left the birthday cake on the doorstep in full sun."
    reply = json.dumps({"id": 1, "customer": told, "reply": "Good morning, which door was it? Vera Hill"})
    mail = json.dumps({"id": 2, "text": told})
    seen = []
    for switch in ("off", "on"):
        monkeypatch.setenv("OPORA_SENTENCE_MODEL", switch)
        (coached,) = answers(monkeypatch, capsys, coach, reply)
        (read,) = answers(monkeypatch, capsys, reading, mail)
        seen.append(("C-R19" in {one["rule"] for one in coached["findings"]}, read["apology_due"]))
    assert seen[-1] == (True, True)
    assert seen[0] != seen[1]
