"""`opora reading --jsonl` as a program calls it."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from opora.ops.reading import answer


def test_one_line_in_one_line_out_with_places_of_the_text() -> None:
    entry = {
        "id": "a",
        "text": "Dobrý den, kdy přijde objednávka 20240815? Potřebuji ji do pátku.",
        "received_at": "2026-05-13T10:00:00+02:00",
    }
    found = answer(entry)
    assert found["language"] == "cs"
    assert found["questions"] == [{"text": "kdy přijde objednávka 20240815?", "start": 11, "end": 42}]
    assert found["references"] == [{"text": "20240815", "start": 33, "end": 41}]
    assert found["dates"] == [{"text": "do pátku", "start": 56, "end": 64, "due": "2026-05-15"}]
    assert (found["upset"], found["embarrassed"], found["apology_due"]) == (False, False, False)


def test_without_a_time_of_arrival_days_have_no_due() -> None:
    assert answer({"text": "Potřebuji to do pátku.", "lang": "cs"})["dates"][0]["due"] is None


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        ({}, "text-is-missing"),
        ({"text": 5}, "text-is-missing"),
        ({"text": "a", "received_at": "yesterday"}, "received_at-is-not-a-time"),
        ({"text": "a", "lang": 3}, "lang-is-not-a-text"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_reason(entry: dict[str, object], reason: str) -> None:
    with pytest.raises((TypeError, ValueError), match=reason):
        answer(entry)


def test_the_command_answers_in_order_and_says_what_was_wrong() -> None:
    lines = ['{"id":1,"text":"To je ostuda, hrnek dorazil rozbitý!"}', "nonsense", '{"id":3,"text":""}']
    done = subprocess.run(
        [sys.executable, "-m", "opora", "reading", "--jsonl"],
        input="\n".join(lines),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    first, second, third = (json.loads(line) for line in done.stdout.splitlines())
    assert (first["id"], first["upset"], first["apology_due"]) == (1, True, True)
    assert second == {"id": None, "error": "line-is-not-json"}
    assert (third["id"], third["questions"], third["substance"]) == (3, [], 0.0)
