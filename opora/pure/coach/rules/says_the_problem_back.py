"""C-R16: a first real answer shows that the problem was understood. A hint, given only where it shares nothing with it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from opora.pure.coach.customer_side import complains, reading
from opora.pure.coach.prepared import Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import QUICK_CHANNELS, Hit, Severity
from opora.pure.coach.whole_reply import content_stems, listed

_NUMBER = re.compile(r"\d+")
_SHARED_BEGINNING = 4
_FEWEST_STEMS = 6
_FEWEST_STEMS_OF_OURS = 8
_LONG_WORD = 5


def _check(prepared: Prepared) -> Iterator[Hit]:
    facts = prepared.facts
    if prepared.draft.channel in QUICK_CHANNELS or facts.earlier or not complains(prepared):
        return
    theirs = _matter(prepared, facts.customer, reading(prepared).language)
    ours = _matter(prepared, prepared.cut, prepared.language)
    if len(theirs) >= _FEWEST_STEMS and len(ours) >= _FEWEST_STEMS_OF_OURS and not theirs & ours and not _same_number(prepared):
        yield Hit()


def _matter(prepared: Prepared, text: str, language: str) -> frozenset[str]:
    """The beginnings of the words that carry matter: "platba" and "zaplatit" stay apart, "delivery" and "delivered" do not."""
    plain = listed(prepared, "general_words").sub(" ", text.lower())
    return frozenset(stem[:_SHARED_BEGINNING] for stem in content_stems(plain, language) if len(stem) >= _SHARED_BEGINNING)


def _same_number(prepared: Prepared) -> bool:
    return bool(set(_NUMBER.findall(prepared.facts.customer)) & set(_NUMBER.findall(prepared.draft.text)))


RULE = Rule("C-R16", "no-restate", Severity.HINT, "S3-11", _check)
