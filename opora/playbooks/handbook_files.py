"""The built-in handbook as it lies beside the shipped plans: `shipped/<plan>/why/<language>.toml` says why each step is there.

`shipped/crises/<language>.toml` is the one chapter that belongs to no plan: what every plan for a crisis is built on.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from opora.pure.plans import LANGUAGES, Words

HERE = Path(__file__).parent / "shipped"
CRISES = "crises"


@dataclass(frozen=True, slots=True)
class Thought:
    """One thing that holds in every crisis, and why."""

    key: str
    text: Words
    why: Words


@dataclass(frozen=True, slots=True)
class OfCrises:
    """The chapter on crises as such."""

    name: Words
    about: Words
    thoughts: tuple[Thought, ...]


@cache
def reasons(plan: str) -> Mapping[str, Words]:
    """By step of a shipped plan why it is there; empty for a plan without a chapter of ours."""
    files = _by_language(HERE / plan / "why") if plan else {}
    keys = dict.fromkeys(key for one in files.values() for key in one)
    return {key: {language: one[key] for language, one in files.items() if key in one} for key in keys}


@cache
def of_crises() -> OfCrises:
    """What holds in every crisis, large or small."""
    files = _by_language(HERE / CRISES)

    def said(*path: str) -> Words:
        return {language: _at(one, path) for language, one in files.items()}

    keys = files["en"]["steps"]
    thoughts = tuple(Thought(key, said("steps", key, "text"), said("steps", key, "why")) for key in keys)
    return OfCrises(said("name"), said("about"), thoughts)


def _by_language(folder: Path) -> dict[str, dict[str, Any]]:
    paths = {language: folder / f"{language}.toml" for language in LANGUAGES}
    return {language: tomllib.loads(path.read_text("utf-8")) for language, path in paths.items() if path.exists()}


def _at(tree: Any, path: tuple[str, ...]) -> str:
    for key in path:
        tree = tree[key]
    return str(tree)
