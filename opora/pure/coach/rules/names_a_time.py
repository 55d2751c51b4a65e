"""C-R11: a next step of ours needs a day and an hour; one in the same or in the next sentence will do."""

from __future__ import annotations

from collections.abc import Iterator

from opora.pure.coach.prepared import Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import names_time


def _check(prepared: Prepared) -> Iterator[Hit]:
    for piece, start, end in prepared.caught(prepared.signals("C-R11")):
        if not (piece.sentence.is_question or names_time(prepared, piece.number, piece.number + 1)):
            yield Hit(start, end)


RULE = Rule("C-R11", "vague-time", Severity.WARN, "S3-19, S3-22", _check)
