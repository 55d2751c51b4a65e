"""C-R18: every question of the customer gets an answer, or the day on which it will get one."""

from __future__ import annotations

from collections.abc import Iterator

from opora.pure.coach.customer_side import open_questions, unanswered_questions
from opora.pure.coach.prepared import Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.way_on import shows_a_way_on


def _check(prepared: Prepared) -> Iterator[Hit]:
    waiting = unanswered_questions(prepared)
    # A single question may be answered in words that share nothing with it; a reply with an act, a day or a sum says something.
    if len(open_questions(prepared)) == 1 and waiting and shows_a_way_on(prepared):
        return
    for question in waiting:
        yield Hit(detail={"number": str(question.number), "question": question.text})


RULE = Rule("C-R18", "unanswered-question", Severity.HOLD, "S3-10", _check)
