"""Whether a crisis hit somebody, from what they wrote: shared words, the same matter in any language, and that it fails."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from opora.pure.languages import fold
from opora.pure.languages.registry import words_for
from opora.pure.languages.troubles import MATTERS, TroubleWords, beginnings
from opora.pure.reason import Reason

ENOUGH = 3.0
"""From this weight on (the sum of the reasons') somebody is taken to be hit."""
MOST_READ = 4000
MOST_SHOWN = 4
_WORD = re.compile(r"\w+")
_SPIKE, _FAILS, _CALLED, _ELSE = 4.0, 1.5, 3.0, -1.0
_WORDS = (0.0, 1.5, 2.0, 3.0)
"""For none, one, two, three and more shared words: two alone may be an order that all is well with."""
_MATTER, _MATTER_AS_WELL = 1.5, 0.5


@dataclass(frozen=True, slots=True)
class Contact:
    """One message or call. `stems` as `pure.languages.stems` gives them; a call has no words and `called` is True."""

    key: int
    words: str = ""
    stems: frozenset[str] = frozenset()
    language: str = ""
    called: bool = False


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is happening: the stems its messages share, the matters that fail, and the messages in which it was noticed."""

    stems: frozenset[str] = frozenset()
    matters: frozenset[str] = frozenset()
    noticed: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Verdict:
    """`is_hit` once the reasons weigh enough; those that speak for nothing are not listed."""

    is_hit: bool
    reasons: tuple[Reason, ...]

    @property
    def weight(self) -> float:
        return sum(one.weight for one in self.reasons)


def trouble(sentences: Iterable[str], stems: Iterable[str], noticed: Iterable[int] = ()) -> Trouble:
    """What is happening, from the words of the alarm and of the messages; sentences may be in any language of the desk."""
    known = frozenset(stems)
    matters = matters_in(" ".join(sentences)) | frozenset(one for stem in known for one in _matters_of_stem(stem))
    return Trouble(known, matters, frozenset(noticed))


def is_hit(contact: Contact, by: Trouble) -> Verdict:
    """Whether this contact is about it, with the reasons for and against."""
    if contact.called:
        return Verdict(is_hit=True, reasons=(Reason("called_meanwhile", _CALLED),))
    shared = _shared(contact, by)
    reasons = [*_noticed(contact, by), *shared, *_same_matter(contact, by, _MATTER_AS_WELL if shared else _MATTER)]
    if _fails(contact.words, contact.language):
        reasons.append(Reason("says_it_fails", _FAILS))
    if not any(one.code != "says_it_fails" for one in reasons):
        reasons.append(Reason("something_else", _ELSE))
    return Verdict(is_hit=sum(one.weight for one in reasons) >= ENOUGH, reasons=tuple(reasons))


def matters_in(text: str, language: str = "") -> frozenset[str]:
    """Which matters a text names; in every language of the desk unless one is given."""
    said = _WORD.findall(fold(text[:MOST_READ]))
    return frozenset(
        matter
        for words in _tables(language)
        for matter in MATTERS
        if any(_stands_in(entry, said) for entry in beginnings(words.matters.get(matter, "")))
    )


def _noticed(contact: Contact, by: Trouble) -> list[Reason]:
    return [Reason("in_the_spike", _SPIKE)] if contact.key in by.noticed else []


def _shared(contact: Contact, by: Trouble) -> list[Reason]:
    shared = sorted(contact.stems & by.stems)
    if not shared:
        return []
    return [Reason("shares_words", _WORDS[min(len(shared), 3)], {"words": ", ".join(_as_written(shared, contact.words)[:MOST_SHOWN])})]


def _same_matter(contact: Contact, by: Trouble, weight: float) -> list[Reason]:
    same = sorted(matters_in(contact.words, contact.language) & by.matters)
    return [Reason("same_matter", weight, {"matter": same[0]})] if same else []


def _fails(text: str, language: str) -> bool:
    said = _WORD.findall(fold(text[:MOST_READ]))
    return any(_stands_in(entry, said) for words in _tables(language) for entry in beginnings(words.fails))


def _as_written(stems: Sequence[str], text: str) -> list[str]:
    """The customer's own words for the stems where they begin like them; Greek stems are sounds and stay."""
    written = {fold(word): word for word in _WORD.findall(text[:MOST_READ])}
    return [next((word for folded, word in written.items() if folded.startswith(stem)), stem) for stem in stems]


def _stands_in(entry: tuple[str, ...], said: Sequence[str]) -> bool:
    last = len(said) - len(entry) + 1
    return any(all(said[at + step].startswith(part) for step, part in enumerate(entry)) for at in range(last))


def _tables(language: str) -> list[TroubleWords]:
    every: dict[str, TroubleWords] = words_for("troubles")
    return [every[language]] if language in every else list(every.values())


@cache
def _matters_of_stem(stem: str) -> frozenset[str]:
    """A stem names a matter when it begins as one of its words does, or is the beginning of it."""
    return frozenset(
        matter
        for words in _tables("")
        for matter in MATTERS
        for entry in beginnings(words.matters.get(matter, ""))
        if len(entry) == 1 and len(entry[0]) > 2 and stem.startswith(entry[0])
    )
