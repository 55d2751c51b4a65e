"""Open examples written to learn from: `sets/taught/promises.LANGUAGE.txt`, scenarios under `#`, then `kind: sentence` or `nothing: sentence`.

They are harder than life on purpose: promises without the usual verbs, and what looks like one and is none. They are never judged
by, except in the cross-validation of `python -m tests.language.teach check`, and share no scenario with the part kept aside.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from opora.pure.languages.aligned import align
from opora.pure.languages.moments import find_moments
from opora.pure.languages.registry import words_for
from opora.pure.languages.sentences import sentences
from opora.pure.reading.promises.acts import FoundAct
from opora.pure.reading.promises.kinds import kind_of
from opora.pure.reading.promises.own_words import own_words
from opora.pure.reading.promises.sentence import SentenceRead
from opora.pure.reading.promises.unlisted import only_moment
from opora.pure.reading.promises.values import Kind
from opora.pure.reading.tests.test_promises import examples as tried_out
from opora.pure.reading.tests.test_promises import sent
from tests.language.examples import LANGUAGES, SETS, examples

WRITTEN_AT = datetime(2026, 3, 4, 9, 30, tzinfo=ZoneInfo("Europe/Prague"))
NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class OneKind:
    """A folded stretch that promises one thing, with the acts that the lists find in it."""

    language: str
    scenario: str
    said: str
    acts: tuple[FoundAct, ...]
    kind: str
    listed: Kind | None
    """The kind by the lists; None where they see no promise."""
    is_fresh: bool


@dataclass(frozen=True, slots=True)
class Taught:
    """One sentence with its judgement."""

    language: str
    scenario: str
    read: SentenceRead
    is_promise: bool
    kinds: tuple[OneKind, ...]
    """Empty where it promises nothing, or where it is not known which of its parts is of which kind."""
    is_fresh: bool
    """Written after the word lists and never used for them, so the lists can be judged by it."""


def lines(language: str) -> Iterator[tuple[str, str, str]]:
    """Scenario, judgement and text of each line. Raises ValueError for a line of another shape."""
    scenario = ""
    for line in (SETS / "taught" / f"promises.{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            scenario = line[2:]
        elif line.strip():
            judged, text = line.split(": ", 1)
            yield scenario, judged, text


def taught() -> list[Taught]:
    """Every sentence that may be learnt from: the fresh ones, the open part of the promise sets, and the examples of the reader's own tests."""
    return [one for language in LANGUAGES for one in (*_fresh(language), *_open(language), *_tried(language))]


def _fresh(language: str) -> Iterator[Taught]:
    for scenario, judged, text in lines(language):
        read = _telling(read_of(text, WRITTEN_AT, language))
        yield _taught(language, scenario, read, judged != NOTHING, [judged] if judged != NOTHING else [], True)


def _telling(read: list[SentenceRead]) -> SentenceRead:
    """The sentence of a line that its judgement speaks of: the last with a time, or the last."""
    return next((one for one in reversed(read) if only_moment(one)), read[-1])


def _open(language: str) -> Iterator[Taught]:
    for _, item in (one for part in ("tuned", "more", "next") for one in examples("promises", part, [language])):
        at = datetime.fromisoformat(item["sent_at"]).astimezone(ZoneInfo(item["tz"]))
        read, expected = read_of(item["text"], at, language), item["promises"]
        found = [len(one.settled()) for one in read]
        if len(read) > 1 and sum(found) != len(expected):
            continue  # which of its sentences promises is not written down, and the lists do not know it either
        kinds = [one["kind"] for one in expected]
        for one, count in zip(read, found, strict=True):
            is_promise = bool(expected) if len(read) == 1 else bool(count)
            yield _taught(language, item["id"], one, is_promise, kinds if len(read) == 1 or len(kinds) == count else [], False)


def _tried(language: str) -> Iterator[Taught]:
    for number, (code, expected, text) in enumerate(tried_out()):
        read = read_of(text, sent(code), code) if code == language else []
        if len(read) == 1:
            kinds = [] if expected == "-" else [one.split()[0] for one in expected.split(" + ")]
            yield _taught(language, f"tried {number}", read[0], bool(kinds), kinds, False)


def _taught(language: str, scenario: str, read: SentenceRead, is_promise: bool, kinds: Sequence[str], is_fresh: bool) -> Taught:
    """Each kind with the stretch that is its own, as the reader will see it; the whole sentence where the lists find nothing."""
    settled = read.settled()
    found: list[OneKind] = []
    if len(settled) == len(kinds):
        for one, kind in zip(settled, kinds, strict=True):
            said, clause = read.own_words(one), read.clause_of(one)
            acts = tuple(act for act in read.acts if one.own.holds(act.start))
            found.append(OneKind(language, scenario, said, acts, kind, kind_of(one.act, clause, said, read.words), is_fresh))
    elif len(kinds) == 1:
        found.append(OneKind(language, scenario, read.folded, read.acts, kinds[0], None, is_fresh))
    return Taught(language, scenario, read, is_promise, tuple(found), is_fresh)


def read_of(text: str, at: datetime, language: str) -> list[SentenceRead]:
    """The sentences of a text of ours, sent at that time, as the reader of promises reads them."""
    text = own_words(text)
    aligned, moments, words = align(text), find_moments(text, at=at, language=language), words_for("promising")[language]
    return [SentenceRead.of(sentence, aligned, moments, words, language) for sentence in sentences(text)]
