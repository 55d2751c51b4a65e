"""Open mails of customers in plain words, complaint or not: `sets/taught/customers.LANGUAGE.txt`. No word list was made on them.

`python -m tests.language.teach check` says how many of the complaints the lists see; the mails may be read and learnt from.
"""

from __future__ import annotations

from collections.abc import Iterator

from opora.pure.coach import Draft, Facts
from opora.pure.coach.customer_side import complains
from opora.pure.coach.prepared import prepare
from tests.language.counting import Counts
from tests.language.examples import SETS

COMPLAINS, ASKS = "complains", "asks"


def lines(language: str) -> Iterator[tuple[str, str]]:
    """Judgement and text of each line. Raises ValueError for a line of another shape."""
    for line in (SETS / "taught" / f"customers.{language}.txt").read_text(encoding="utf-8").splitlines():
        judged, text = line.split(": ", 1)
        yield judged, text


def complaints_seen(language: str) -> Counts:
    """How many of the complaints the coach takes for one, and how many plain questions."""
    heap = Counts()
    for judged, text in lines(language):
        seen = complains(prepare(Draft("", language=language), Facts(customer=text, customer_language=language)))
        heap.add(seen and judged == COMPLAINS, seen and judged == ASKS, judged == COMPLAINS and not seen)
    return heap
