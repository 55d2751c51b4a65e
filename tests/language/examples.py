"""The example sets: JSON lines by kind and language: one part that words are tuned on, others that strangers wrote later (open as well),
and what is kept aside: `kept` from the beginning, `aside` by five later writers, on whose labels two further judges agree."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

SETS = Path(__file__).parent / "sets"
OPEN = ("tuned", "fresh", "later", "more", "next", "again", "anew", "pairs", "plain")
KEPT = ("kept", "aside")
PARTS = (*OPEN, *KEPT)
LANGUAGES = ("cs", "pl", "el", "sr", "en")

Item = dict[str, Any]


def examples(kind: str, part: str, languages: Sequence[str] = LANGUAGES) -> Iterator[tuple[str, Item]]:
    """Each example of a kind (replies, promises, customers, texts) with the language of its file; files that are missing are empty."""
    for language in languages:
        file = SETS / kind / f"{language}.{part}.jsonl"
        if file.exists():
            for line in file.read_text(encoding="utf-8").splitlines():
                if line.strip():
                    yield language, json.loads(line)
