"""What the coach has to know of a case: open questions, promises, statements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.utils import timezone

from opora.cases.models import Case
from opora.ledgers.clock import as_said, desk_time
from opora.ledgers.models import Promise, Question
from opora.ledgers.queries.briefs import pending_change_in
from opora.ledgers.queries.promises import promises_in
from opora.ledgers.queries.questions import questions_in
from opora.ledgers.queries.realistic import realistic_due
from opora.ledgers.queries.sight import seen
from opora.ledgers.queries.statements import statements_in
from opora.pure.coach import AskedQuestion, KnownPromise, KnownStatement
from opora.team.models import Agent

STILL_SAID = (Promise.State.MADE, Promise.State.UPDATED, Promise.State.KEPT, Promise.State.BROKEN)


@dataclass(frozen=True, slots=True)
class LedgerFacts:
    """Fits `pure.coach.Facts` field by field. `promises` are all that were made here, kept and broken ones, too."""

    questions: tuple[AskedQuestion, ...]
    promises: tuple[KnownPromise, ...]
    statements: tuple[KnownStatement, ...]
    brief_changed: bool
    earliest_realistic: datetime | None

    def fields(self) -> dict[str, Any]:
        """As named values, to be laid into `pure.coach.Facts`."""
        return {name: getattr(self, name) for name in self.__slots__}


def facts(case: Case, *, for_: Agent) -> LedgerFacts:
    """Gathered when a draft opens and on news of the case, not per keystroke."""
    now = timezone.now().replace(second=0, microsecond=0)  # to the minute, so that the same words are not judged twice for a second's sake
    sight, realistic = seen(case, for_=for_), realistic_due(case, at=now)
    asked = [one for one in questions_in(sight) if one.direction == Question.Direction.THEIRS and one.kind == Question.Kind.QUESTION]
    return LedgerFacts(
        questions=tuple(AskedQuestion(one.number, one.text) for one in asked if one.is_open),
        promises=known_promises(promises_in(sight)),
        statements=tuple(
            KnownStatement(" ".join(one.topic), one.kind, one.value, one.sentence, one.said_at) for one in statements_in(sight)
        ),
        brief_changed=pending_change_in(sight) is not None,
        earliest_realistic=realistic.due if realistic else None,
    )


def known_promises(rows: Sequence[Promise]) -> tuple[KnownPromise, ...]:
    """Promises as the coach knows them, with the day or time as it was told last."""
    zone = desk_time().zone
    told: list[tuple[str, date | datetime | None]] = [
        (row.text, as_said(row.due, date_only=row.date_only, zone=zone)) for row in rows if row.state in STILL_SAID
    ]
    return tuple(KnownPromise(text, due) for text, due in told)
