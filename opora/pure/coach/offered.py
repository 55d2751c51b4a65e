"""What a reply of ours offered: the sentences in which we did something, told a step or named a way.

Where it did not help, they are what need not be said again.
"""

from __future__ import annotations

from opora.pure.coach.prepared import prepare
from opora.pure.coach.values import Draft, Facts
from opora.pure.coach.way_on import does_or_tells
from opora.pure.coach.whole_reply import says


def offered(text: str, *, language: str | None = None) -> tuple[str, ...]:
    """The sentences of one reply as they were written, in order; questions and courtesies left out. `language` None: it is recognised."""
    prepared = prepare(Draft(text, language=language), Facts())
    pieces = [one for one in prepared.pieces if not one.sentence.is_question]
    found = [one.sentence for one in pieces if does_or_tells(prepared, one) or says(prepared, "another_way", one)]
    return tuple(text[one.start : one.end].strip() for one in found)
