"""A plan as we ship it, put together from its files: one of facts, one of words a language, changed here and there by trade."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from opora.pure.plans.reading import read, words_in
from opora.pure.plans.values import LANGUAGES, Plan, Words

Toml = Mapping[str, Any]
PLAIN_TRADE = "shop"
"""The one whose words stand at the top of each file."""
STEP_WORDS = (("texts", "text"), ("why", "why"), ("say", "say"))
"""What a step stores, and how its file calls it."""


@dataclass(frozen=True, slots=True)
class Shipped:
    """A plan with what the register of crises needs besides: how likely, how bad, by which words it is recognised."""

    key: str
    kind: str
    plan: Plan
    is_scenario: bool
    level: int | None
    likelihood: int | None
    impact: int | None
    spots: tuple[str, ...]
    about: Words
    stems: Mapping[str, tuple[str, ...]]


def assembled(key: str, facts: Toml, files: Mapping[str, Toml], trade: str = PLAIN_TRADE) -> Shipped:
    """From the parsed `plan.toml` and the parsed files by language. Raises ValueError on an unknown kind."""
    if facts.get("kind") not in ("large", "small", "everyday"):
        raise ValueError(f"{key}: unknown kind {facts.get('kind')!r}")
    words = {language: _of_trade(files[language], trade) for language in LANGUAGES if language in files}
    return Shipped(
        key=key,
        kind=facts["kind"],
        plan=read(_content(facts, words)),
        is_scenario=bool(facts.get("scenario", False)),
        level=facts.get("level"),
        likelihood=facts.get("likelihood"),
        impact=facts.get("impact"),
        spots=tuple(facts.get("spots", ())),
        about=_by_language(words, "about"),
        stems={language: tuple(one.get("words", ())) for language, one in words.items()},
    )


def _content(facts: Toml, words: Mapping[str, Toml]) -> dict[str, Any]:
    return {
        "names": _by_language(words, "name"),
        "trigger": _by_language(words, "trigger"),
        "roles": list(facts.get("roles", ())),
        "steps": [_step(one, words) for one in facts.get("steps", ())],
        "scripts": {language: one["script"] for language, one in words.items() if "script" in one},
        "watch": _watch(words),
        "questions": [
            {"key": one, "texts": {language: file.get("questions", {}).get(one) for language, file in words.items()}}
            for one in facts.get("questions", ())
        ],
    }


def _step(facts: Toml, words: Mapping[str, Toml]) -> dict[str, Any]:
    files = {language: one.get("steps", {}).get(facts["key"], {}) for language, one in words.items()}
    texts = {name: {language: one.get(word) for language, one in files.items()} for name, word in STEP_WORDS}
    if facts.get("say"):  # names the clause of the script that is said at this step
        texts["say"] = {language: one.get("script", {}).get(facts["say"]) for language, one in words.items()}
    return {**{name: facts.get(name) for name in ("key", "part", "role", "minutes", "asks")}, **texts}


def _watch(words: Mapping[str, Toml]) -> list[dict[str, str]]:
    longest = max((len(one.get("watch", ())) for one in words.values()), default=0)
    return [
        {language: one["watch"][index] for language, one in words.items() if index < len(one.get("watch", ()))} for index in range(longest)
    ]


def _by_language(words: Mapping[str, Toml], name: str) -> Words:
    return words_in({language: one.get(name) for language, one in words.items()})


def _of_trade(file: Toml, trade: str) -> Toml:
    """The words with those laid over them that another trade says otherwise."""
    return _laid_over(file, file.get("trades", {}).get(trade, {}))


def _laid_over(under: Toml, over: Toml) -> Toml:
    return {
        **under,
        **{name: _laid_over(under.get(name, {}), one) if isinstance(one, Mapping) else one for name, one in over.items()},
    }
