"""The scene of a rehearsal: simulated customers who write, chat and call within so many minutes; the same seed is the same scene."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from opora.pure.languages import to_latin_serbian
from opora.pure.languages.bulletins import BulletinWords, since
from opora.pure.languages.registry import words_for

LANGUAGES = ("cs", "pl", "el", "sr", "en")
KINDS = ("mail", "chat", "call")
NOBODYS_NUMBER = "+999"
"""A country code that the world's telephone networks have not given to anybody: whoever dials it reaches nobody."""


@dataclass(frozen=True, slots=True)
class Feed:
    """How large the scene is. `shares` are parts of a hundred by language and by kind; `mails` counts every written contact."""

    contacts: int = 40
    minutes: int = 10
    seed: int = 1
    languages: Mapping[str, int] | None = None
    kinds: Mapping[str, int] | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """One message or call. `person` is the same for all that one customer does; `is_odd` is about something else."""

    after: float
    kind: str
    person: int
    name: str
    language: str
    text: str
    is_odd: bool = False

    def told(self) -> dict[str, Any]:
        """As it is kept."""
        return asdict(self)


def scene(feed: Feed, whats: Mapping[str, str], *, began: datetime) -> list[Contact]:
    """Everybody who writes or calls, in order of time. `whats` are the plan's sentences by language, `began` local to the desk.

    One in ten comes a second time, one in twenty asks about something else; three in four come in the first half.
    """
    dice = random.Random(feed.seed)
    languages = _weighted(feed.languages or {"cs": 60, "pl": 15, "el": 10, "sr": 10, "en": 5}, whats)
    kinds = _weighted(feed.kinds or {"mail": 60, "chat": 20, "call": 20}, dict.fromkeys(KINDS, ""))
    found: list[Contact] = []
    people = 0
    while len(found) < feed.contacts:
        again = found and dice.random() < 0.1
        if again:
            known = dice.choice(found)
            found.append(_contact(dice, feed, whats, began, person=known.person, name=known.name, language=known.language, kind=known.kind))
            continue
        people += 1
        language = dice.choices(list(languages), list(languages.values()))[0]
        kind = dice.choices(list(kinds), list(kinds.values()))[0]
        name = dice.choice(words_for("rehearsing")[language].names)
        found.append(_contact(dice, feed, whats, began, person=people, name=name, language=language, kind=kind))
    return sorted(found, key=lambda one: (one.after, one.person))


def _contact(
    dice: random.Random, feed: Feed, whats: Mapping[str, str], began: datetime, *, person: int, name: str, language: str, kind: str
) -> Contact:
    span = feed.minutes * 60
    after = dice.uniform(0, span / 2) if dice.random() < 0.75 else dice.uniform(span / 2, span)
    words, order = words_for("rehearsing")[language], str(dice.randint(20_000, 29_999))
    is_odd = dice.random() < 0.05
    if kind == "call":
        return Contact(after, kind, person, name, language, "", is_odd=False)
    if is_odd:
        text = dice.choice(words.odd)
    else:
        what = _said(whats[language], language, began + timedelta(seconds=after / 2))
        pieces = (dice.choice(words.openings), dice.choice(words.asks), dice.choice(words.moods))
        text = " ".join(piece for piece in pieces if piece).replace("{what}", what)
    text = text.replace("{order}", order) + ("" if kind == "chat" else f"\n\n{name}")
    latin = language == "sr" and dice.random() < 0.5
    return Contact(after, kind, person, name, language, to_latin_serbian(text) if latin else text, is_odd)


def _said(what: str, language: str, at: datetime) -> str:
    frame: BulletinWords = words_for("bulletins")[language]
    return what.replace("{since}", since(frame.moments, at, now=at))


def _weighted(shares: Mapping[str, int], known: Mapping[str, str]) -> dict[str, int]:
    found = {one: share for one, share in shares.items() if share > 0 and one in known}
    return found or dict.fromkeys(known, 1)
