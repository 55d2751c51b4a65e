"""What the customer's problem is and what they expect: read by the desk at first, then said by a person (S3-02)."""

from __future__ import annotations

from collections.abc import Sequence

from django.db.models import Q
from django.utils import timezone

from opora.cases.actions.changing import changing
from opora.cases.models import Case
from opora.kernel import live
from opora.messages.models import Message
from opora.pure.reading.customer import read_customer
from opora.team import queries as team
from opora.team.models import Agent

LONGEST = 1000


def understand(case: Case, *, problem: str, expected: str, by: Agent | None) -> None:
    """Write down the problem and the expected solution; from now on they are a person's words and the desk leaves them alone.

    `by` None: the customer put it right on their page.
    """
    with changing(case, "understood", "cases:note", by=by) as row:
        row.problem, row.expected = _short(problem), _short(expected)
        row.understood_by, row.understood_at = by, timezone.now()


def propose_understanding(messages: Sequence[int]) -> int:
    """Fill what is still empty in cases that no person has put into words, from what these messages say. Returns how many."""
    rows = Message.objects.filter(pk__in=messages, direction="in", automatic="").order_by("at", "pk")
    empty = Case.objects.filter(Q(problem="") | Q(expected=""), passages__message__in=rows, understood_at=None, active=True)
    filled = 0
    for message in rows.only("pk", "reply", "text", "at", "language").distinct():
        for case in empty.filter(passages__message=message).distinct():
            filled += _fill(case, message)
    return filled


def _fill(case: Case, message: Message) -> int:
    known = message.language.partition("-")[0]
    # In the desk's zone, as every room reads it: the reading of one then serves the next.
    at = message.at.astimezone(team.working_time().zone)
    reading = read_customer(message.reply or message.text, received_at=at, language=known if known not in ("", "und") else None)
    problem = case.problem or (_short(reading.problem.text) if reading.problem else "")
    expected = case.expected or (_short(reading.expected.text) if reading.expected else "")
    if (problem, expected) == (case.problem, case.expected):
        return 0
    untouched = Case.objects.filter(pk=case.pk, understood_at=None, problem=case.problem, expected=case.expected)
    done = untouched.update(problem=problem, expected=expected)
    if done:
        live.tell(live.Change("case", case.pk, mailbox=case.mailbox_id))
    return done


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 2].rsplit(' ', 1)[0]} …"
