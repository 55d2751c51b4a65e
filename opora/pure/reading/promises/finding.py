"""Finding promises: sentence by sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from opora.pure.languages import detect
from opora.pure.languages.aligned import align
from opora.pure.languages.moments import find_moments
from opora.pure.languages.promising import PromiseWords
from opora.pure.languages.registry import words_for
from opora.pure.languages.sentences import sentences
from opora.pure.meaning import Meaning
from opora.pure.reading.promises.named import (
    HARDLY_PROMISED,
    SURELY_PROMISED,
    Named,
    is_hardly_meant,
    judged_moments,
    names_its_time,
    promise_at,
)
from opora.pure.reading.promises.own_words import own_words
from opora.pure.reading.promises.sentence import SentenceRead
from opora.pure.reading.promises.unlisted import unlisted_promise
from opora.pure.reading.promises.values import FoundPromise


def find_promises(
    text: str, *, at: datetime, language: str | None = None, country: str = "", meaning: Meaning | None = None
) -> tuple[FoundPromise, ...]:
    """Each act of ours to come, in the order of the text, with its due time reckoned from `at` (aware, the sending).

    `language` is recognised when not given; a language without words for promises finds none. `country` is for the
    holidays of working days. Who judges `meaning` is asked of each coming moment: it adds what no list knows and
    takes back what only sounds like a promise.
    """
    written, text = text, own_words(text)
    code = language or detect(text).language
    words: PromiseWords | None = words_for("promising").get(code)
    if words is None:
        return ()
    aligned = align(text)
    moments = find_moments(text, at=at, language=code, country=country)
    found: list[FoundPromise] = []
    for sentence in sentences(text):
        read = SentenceRead.of(sentence, aligned, moments, words, code)
        listed = read.promises(written)
        sure = judged_moments(read, listed, meaning)
        promises = _that_are_meant(listed, read, sure, meaning)
        if not promises and found and read.only_adds_time() and found[-1].due is None:
            found[-1] = read.with_time_added(found[-1], written)
            continue
        if promises and found and promises[0].due is None and read.is_on_the_same_day():
            promises[0] = replace(promises[0], due=found[-1].due)
        found.extend(_with_unlisted(promises, read, sure, written))
    return tuple(found)


def _that_are_meant(
    listed: Sequence[FoundPromise], read: SentenceRead, sure: Mapping[Named, float] | None, meaning: Meaning | None
) -> list[FoundPromise]:
    """What the lists find, without what only sounds like a promise."""
    if not listed or (sure is None and is_hardly_meant(read, meaning)):
        return []
    doubtful = {named.due for named, probability in (sure or {}).items() if probability < HARDLY_PROMISED}
    return [one for one in listed if one.due is None or one.due not in doubtful]


def _with_unlisted(promises: list[FoundPromise], read: SentenceRead, sure: Mapping[Named, float] | None, text: str) -> list[FoundPromise]:
    """Beside what the lists find, what is promised in other words."""
    if sure is None:
        unlisted = None if promises else unlisted_promise(read, text)
        return [unlisted] if unlisted else promises
    for named, probability in sure.items():
        if probability >= SURELY_PROMISED and all(one.due != named.due for one in promises):
            promises = _with_moment(promises, read, named, text)
    return sorted(promises, key=lambda one: one.start)


def _with_moment(promises: Sequence[FoundPromise], read: SentenceRead, named: Named, text: str) -> list[FoundPromise]:
    """Where the lists saw the act and took its time for a condition, the promise has its time now; else it is one of its own."""
    same = next((one for one in promises if one.due is None and names_its_time(read, named, one)), None)
    if same is None:
        return [*promises, promise_at(read, named, text)]
    return [replace(one, due=named.due) if one is same else one for one in promises]
