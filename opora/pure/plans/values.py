"""What a plan is made of: frozen values, every text by language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from opora.pure.languages import to_latin_serbian

Words = Mapping[str, str]
"""A text by language; a language without the text is not in it."""

LANGUAGES = ("cs", "pl", "el", "sr", "en")
"""Those of plans and bulletins; Serbian is kept in Cyrillic, Latin letters are made of it."""
PARTS = ("first", "say", "then", "after")
"""The first minutes, what is said, what is done then, what is left to do afterwards; in this order."""
ASKS = ("", "story", "debrief")
"""What a step wants written: nothing, what the person tells, two lines on how it went."""
FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do. `minutes` is how long it may take from the start; `say` are words ready for the customer."""

    key: str
    part: str
    texts: Words
    why: Words = field(default_factory=dict)
    say: Words = field(default_factory=dict)
    role: str = ""
    minutes: int | None = None
    asks: str = ""


@dataclass(frozen=True, slots=True)
class Script:
    """The clauses of a bulletin in one language; `what` may hold {since}."""

    what: str = ""
    can_do: str = ""
    sorry: str = ""

    @property
    def is_whole(self) -> bool:
        """No clause is left out."""
        return bool(self.what and self.can_do and self.sorry)


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """Something that nobody has decided yet; without an answer the plan is not complete."""

    key: str
    texts: Words
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan as one version says it."""

    names: Words
    trigger: Words = field(default_factory=dict)
    roles: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    scripts: Mapping[str, Script] = field(default_factory=dict)
    watch: tuple[Words, ...] = ()
    questions: tuple[OpenQuestion, ...] = ()

    def step(self, key: str) -> Step | None:
        """The step of that key, if the plan has it."""
        return next((one for one in self.steps if one.key == key), None)

    def of_part(self, part: str) -> tuple[Step, ...]:
        """The steps of one part, in order."""
        return tuple(one for one in self.steps if one.part == part)


def said(words: Words, language: str) -> str:
    """The text in an interface language ("sr-latn" too), else in English, else in whatever there is."""
    if language == "sr-latn" and words.get("sr"):
        return to_latin_serbian(words["sr"])
    return words.get(language) or words.get(language[:2]) or words.get(FALLBACK) or next(iter(words.values()), "")
