"""Reading what is stored, however odd: a plan that was damaged still shows what is left of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from opora.pure.plans.values import ASKS, LANGUAGES, PARTS, OpenQuestion, Plan, Script, Step, Words

KEY = re.compile(r"[a-z0-9][a-z0-9_-]{0,59}")
ROLE = re.compile(r"[^\W_][\w -]{0,19}")
MOST_STEPS = 60
MOST_ROLES = 12
MOST_POINTS = 30
"""Of what to watch, and of open questions."""
LONGEST = 2000
MOST_MINUTES = 60 * 24 * 60


def read(content: object) -> Plan:
    """The plan in a stored content. Never raises: what has not the form of a plan is left out."""
    found = content if isinstance(content, Mapping) else {}
    steps = _unique(_step(one) for one in _list(found.get("steps")))[:MOST_STEPS]
    return Plan(
        names=words_in(found.get("names")),
        trigger=words_in(found.get("trigger")),
        roles=_roles(found.get("roles")),
        steps=tuple(sorted(steps, key=lambda one: PARTS.index(one.part))),
        scripts=_scripts(found.get("scripts")),
        watch=tuple(point for point in map(words_in, _list(found.get("watch"))) if point)[:MOST_POINTS],
        questions=tuple(_unique(_question(one) for one in _list(found.get("questions"))))[:MOST_POINTS],
    )


def words_in(found: object) -> Words:
    """The texts of languages we know, without those that are empty, in the order of the languages."""
    if not isinstance(found, Mapping):
        return {}
    texts = {language: _text(found.get(language)) for language in LANGUAGES}
    return {language: text for language, text in texts.items() if text}


def _text(found: object) -> str:
    return found.replace("\0", "").strip()[:LONGEST].strip() if isinstance(found, str) else ""


def _list(found: object) -> list[Any]:
    return found if isinstance(found, list) else []


def _key(found: object, form: re.Pattern[str]) -> str:
    return found if isinstance(found, str) and form.fullmatch(found) else ""


def _roles(found: object) -> tuple[str, ...]:
    keys = dict.fromkeys(_key(one, ROLE) for one in _list(found))
    return tuple(key for key in keys if key)[:MOST_ROLES]


def _step(found: object) -> Step | None:
    if not isinstance(found, Mapping) or not _key(found.get("key"), KEY):
        return None
    part, asks = found.get("part"), found.get("asks")
    return Step(
        key=found["key"],
        part=part if part in PARTS else "then",
        texts=words_in(found.get("texts")),
        why=words_in(found.get("why")),
        say=words_in(found.get("say")),
        role=_key(found.get("role"), ROLE),
        minutes=_minutes(found.get("minutes")),
        asks=asks if isinstance(asks, str) and asks in ASKS else "",
    )


def _minutes(found: object) -> int | None:
    return found if isinstance(found, int) and not isinstance(found, bool) and 0 < found <= MOST_MINUTES else None


def _scripts(found: object) -> dict[str, Script]:
    if not isinstance(found, Mapping):
        return {}
    scripts = {}
    for language in LANGUAGES:
        clauses = found.get(language)
        if isinstance(clauses, Mapping):
            script = Script(_text(clauses.get("what")), _text(clauses.get("can_do")), _text(clauses.get("sorry")))
            if script != Script():
                scripts[language] = script
    return scripts


def _question(found: object) -> OpenQuestion | None:
    if not isinstance(found, Mapping) or not _key(found.get("key"), KEY):
        return None
    return OpenQuestion(found["key"], words_in(found.get("texts")), _text(found.get("answer")))


def _unique(found: Iterable[Any]) -> list[Any]:
    """Each key once, the first one."""
    kept: dict[str, Any] = {}
    for one in found:
        if one is not None:
            kept.setdefault(one.key, one)
    return list(kept.values())
