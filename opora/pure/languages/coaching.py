"""The shape of a language's words for the coach; each language folder fills two files, `coach_wording.py` and `coach_shape.py`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Signals:
    """Regular expressions upon the folded text of one sentence: any of `catch` fires, any of `unless` in the same sentence silences."""

    catch: tuple[str, ...]
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CoachWords:
    """What one language says for some rules.

    `advice` is the one sentence for the person who writes (their interface language), `suggestion` the wording
    offered for the customer (the customer's language); both may hold named places such as {number}, and a
    suggestion may hold a choice by the writer's grammatical gender, {psal|psala}.
    """

    signals: Mapping[str, Signals] = field(default_factory=dict)
    advice: Mapping[str, str] = field(default_factory=dict)
    suggestion: Mapping[str, str] = field(default_factory=dict)
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Other words a rule needs, by its name, as regular expressions upon folded text."""
