"""Finding promises: sentence by sentence."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from opora.pure.languages import detect
from opora.pure.languages.aligned import align
from opora.pure.languages.moments import find_moments
from opora.pure.languages.promising import PromiseWords
from opora.pure.languages.registry import words_for
from opora.pure.languages.sentences import sentences
from opora.pure.meaning import Meaning
from opora.pure.reading.promises.own_words import own_words
from opora.pure.reading.promises.sentence import SentenceRead
from opora.pure.reading.promises.unlisted import is_hardly_meant, unlisted_promise
from opora.pure.reading.promises.values import FoundPromise


def find_promises(
    text: str, *, at: datetime, language: str | None = None, country: str = "", meaning: Meaning | None = None
) -> tuple[FoundPromise, ...]:
    """Each act of ours to come, in the order of the text, with its due time reckoned from `at` (aware, the sending).

    `language` is recognised when not given; a language without words for promises finds none. `country` is for the
    holidays of working days. Who judges `meaning` is asked where the lists find nothing, and takes back what
    only sounds like a promise.
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
        promises = read.promises(written)
        if promises and is_hardly_meant(read, meaning):
            promises = []
        if not promises and found and read.only_adds_time() and found[-1].due is None:
            found[-1] = read.with_time_added(found[-1], written)
        elif promises and found and promises[0].due is None and read.is_on_the_same_day():
            promises[0] = replace(promises[0], due=found[-1].due)
        elif not promises and (unlisted := unlisted_promise(read, written, meaning)):
            promises = [unlisted]
        found.extend(promises)
    return tuple(found)
