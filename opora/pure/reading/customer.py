"""Reading one text of a customer as a whole: what they ask, want and name, how they feel, and how much of it matters."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from functools import lru_cache

from opora.pure.meaning import Judged, Meaning
from opora.pure.reading.dates import find_dates, matters, wished_for
from opora.pure.reading.facts import Dated, find_references, find_sums
from opora.pure.reading.feelings import failures, find_embarrassed, find_upset, surely_complains, surely_upset
from opora.pure.reading.heard import Heard, Said, hear
from opora.pure.reading.marked import Marked, mark
from opora.pure.reading.questions import find_questions
from opora.pure.reading.requests import find_requests
from opora.pure.reading.substance import substance_share


@dataclass(frozen=True, slots=True)
class CustomerReading:
    """What one text holds; all places are code points of the text as it was given.

    `upset` and `embarrassed` hold the words that show it, empty means no. `substance` is the share of the
    text, 0 to 1, that asks, wants, names or reports something. `problem` and `expected` are the sentences that
    best fill the two fields of a case.
    """

    language: str
    questions: tuple[Marked, ...] = ()
    requests: tuple[Marked, ...] = ()
    dates: tuple[Dated, ...] = ()
    sums: tuple[Marked, ...] = ()
    references: tuple[Marked, ...] = ()
    upset: tuple[Marked, ...] = ()
    embarrassed: tuple[Marked, ...] = ()
    apology_due: bool = False
    substance: float = 0.0
    wished_for: date | datetime | None = None
    problem: Marked | None = None
    expected: Marked | None = None


def read_customer(
    text: str, *, received_at: datetime | None = None, language: str | None = None, meaning: Meaning | None = None
) -> CustomerReading:
    """Read a customer's text (at most the first 20,000 characters).

    `received_at` has a time zone; without it relative days ("tomorrow") are not resolved. `language` is known
    or recognised. With somebody who judges `meaning`, what the text means goes before its words where it is sure.
    """
    zone, offset = (received_at.tzinfo, received_at.utcoffset()) if received_at else (None, None)
    read = _read(text, received_at, zone, offset, language)
    judged = meaning.judged([text]) if meaning and text.strip() else None
    return _as_meant(read, text, judged[0]) if judged else read


def _as_meant(read: CustomerReading, text: str, means: Judged) -> CustomerReading:
    """Anger without a word of anger is shown by the whole text."""
    upset = read.upset or ((mark(text, 0, len(text)),) if surely_upset(means) else ())
    complains = surely_complains(means)
    return replace(read, upset=upset, apology_due=read.apology_due or bool(upset) if complains is None else complains)


@lru_cache(maxsize=256)
def _read(
    text: str, received_at: datetime | None, _zone: tzinfo | None, _offset: timedelta | None, language: str | None
) -> CustomerReading:
    """Kept for a while: several rooms read a message soon after it came. Zone and offset tell apart what Python calls equal."""
    heard = hear(text, language)
    questions, requests = find_questions(heard), find_requests(heard)
    dates = find_dates(heard, received_at)
    sums, references = find_sums(heard), find_references(heard)
    telling_days = tuple(one for one in dates if matters(one, received_at))
    failed, upset = failures(heard), find_upset(heard)
    return CustomerReading(
        language=heard.language,
        questions=questions,
        requests=requests,
        dates=dates,
        sums=sums,
        references=references,
        upset=upset,
        embarrassed=find_embarrassed(heard),
        apology_due=bool(failed or upset),
        substance=substance_share(heard, (*questions, *requests, *telling_days, *sums, *references), failed),
        wished_for=wished_for(heard, dates, requests, received_at),
        problem=_best(heard, failed),
        expected=_expected(requests, questions),
    )


def _best(heard: Heard, failed: tuple[Said, ...]) -> Marked | None:
    """The sentence that tells most of the failure: the longest of the first three, since the first is often a sigh."""
    if not failed:
        return None
    said = max(failed[:3], key=lambda one: min(len(one.folded) - one.body, 200))
    return mark(heard.text, heard.place(said, said.body), said.sentence.end)


def _expected(requests: tuple[Marked, ...], questions: tuple[Marked, ...]) -> Marked | None:
    """What they want done; where nothing is wanted, what they want to know."""
    return requests[-1] if requests else questions[0] if questions else None
