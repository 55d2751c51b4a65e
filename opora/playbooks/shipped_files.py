"""The plans that come with Opora, read from their files (`shipped/<key>/plan.toml` and one file a language)."""

from __future__ import annotations

import hashlib
import json
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from opora.pure.plans import LANGUAGES, Plan, Shipped, assembled, written

HERE = Path(__file__).parent / "shipped"


@cache
def shipped_plans(trade: str) -> tuple[Shipped, ...]:
    """All of them, worded for a trade, in the order of their keys."""
    return tuple(_plan(folder, trade) for folder in sorted(HERE.iterdir()) if (folder / "plan.toml").exists())


def digest_of(plan: Plan) -> str:
    """A fingerprint of everything a plan says."""
    return hashlib.sha256(json.dumps(written(plan), sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def _plan(folder: Path, trade: str) -> Shipped:
    files = {language: _toml(path) for language in LANGUAGES if (path := folder / f"{language}.toml").exists()}
    return assembled(folder.name.replace("_", "-"), _toml(folder / "plan.toml"), files, trade)


def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))
