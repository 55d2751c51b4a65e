"""What the customer's problem is and what they expect: read by the desk at first, then said by a person (S3-02)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from django.utils import timezone

from opora.cases.actions.changing import changing
from opora.cases.models import Case
from opora.kernel import live
from opora.kernel.db import quick
from opora.messages.models import Message
from opora.messages.queries import words_of
from opora.pure.reading.customer import read_customer
from opora.team import queries as team
from opora.team.models import Agent

LONGEST = 1000
# The customers' own words, in the order in which they came, and where they lie.
LIES_IN = """
    SELECT DISTINCT p.case_id, m.id, m.at FROM messages_message m JOIN cases_passage p ON p.message_id = m.id
     WHERE m.id = ANY(%s::bigint[]) AND m.direction = 'in' AND m.automatic = '' ORDER BY m.at, m.id, p.case_id
"""
EMPTY = "WHERE id = ANY(%s::bigint[]) AND active AND understood_at IS NULL AND (problem = '' OR expected = '')"
FILL = """
    UPDATE cases_case SET problem = %s, expected = %s
     WHERE id = %s AND understood_at IS NULL AND problem = %s AND expected = %s RETURNING id
"""


def understand(case: Case, *, problem: str, expected: str, by: Agent | None) -> None:
    """Write down the problem and the expected solution; from now on they are a person's words and the desk leaves them alone.

    `by` None: the customer put it right on their page.
    """
    with changing(case, "understood", "cases:note", by=by) as row:
        row.problem, row.expected = _short(problem), _short(expected)
        row.understood_by, row.understood_at = by, timezone.now()


def propose_understanding(messages: Sequence[int]) -> int:
    """Fill what is still empty in cases that no person has put into words, from what these messages say. Returns how many."""
    lies_in = quick.ask(LIES_IN, [quick.array(sorted(messages))])
    if not lies_in:
        return 0
    empty = {row.pk: row for row in quick.found(Case, EMPTY, [quick.array(sorted({case for case, _message, _at in lies_in}))])}
    wanted = sorted({message for case, message, _at in lies_in if case in empty})
    said = {one.pk: one for one in words_of(wanted)}
    zone = team.working_time().zone  # so every room reads it, and the reading of one serves the next
    filled = [case for case, message, _at in lies_in if case in empty and _fill(empty[case], said[message], zone)]
    live.tell(*(live.Change("case", case, mailbox=empty[case].mailbox_id) for case in filled))
    return len(filled)


def _fill(case: Case, message: Message, zone: tzinfo) -> bool:
    """Whether something could be filled in."""
    before = (case.problem, case.expected)
    if all(before):
        return False
    known = message.language.partition("-")[0]
    at = message.at.astimezone(zone)
    reading = read_customer(message.reply or message.text, received_at=at, language=known if known not in ("", "und") else None)
    case.problem = case.problem or (_short(reading.problem.text) if reading.problem else "")
    case.expected = case.expected or (_short(reading.expected.text) if reading.expected else "")
    if (case.problem, case.expected) == before:
        return False
    return bool(quick.ask(FILL, [case.problem, case.expected, case.pk, *before]))


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 2].rsplit(' ', 1)[0]} …"
