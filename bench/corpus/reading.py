"""A corpus from its folder."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.corpus.making import make


@dataclass(frozen=True)
class Folder:
    """Mails in order of time, what is true of each, queries, and 8-bit mails in old charsets as people read them."""

    path: Path
    mails: Sequence[Path]
    truth: Sequence[dict[str, Any]]
    queries: Sequence[dict[str, Any]]
    legacy: Sequence[dict[str, str]]


def corpus(path: Path, total: int) -> Folder:
    """The corpus in `path`; written first when it is not there."""
    if not (path / "queries.json").exists():
        make(path, total)
    mails = sorted((path / "mail").glob("*/*.eml"))[:total]
    legacy = path / "legacy.jsonl"
    return Folder(
        path,
        mails,
        _lines(path / "truth.jsonl")[: len(mails)],
        json.loads((path / "queries.json").read_text()),
        _lines(legacy) if legacy.exists() else [],
    )


def _lines(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text().splitlines()]
