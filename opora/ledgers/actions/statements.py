"""Facts we told customers: kept with their source, and found again when one of them was wrong."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases.models import Case
from opora.kernel.db import quick
from opora.kernel.errors import Conflict, DeskError
from opora.kernel.events import say
from opora.ledgers.actions.changing import allow, changing, write_down
from opora.ledgers.alike import told_alike
from opora.ledgers.belonging import of_case
from opora.ledgers.events import StatementWasWrong
from opora.ledgers.models import Statement
from opora.messages.models import Message
from opora.pure.reading.statements import FoundStatement, same_topic, topic_of
from opora.team.models import Agent

LONGEST = 2000
LONGEST_TOPIC = 12
PLACES = "SELECT start, kind, value FROM ledgers_statement WHERE message_id = %s"


def state(
    case: Case, about: str, kind: str, value: str, sentence: str, *, by: Agent, source: str = "unchecked", source_note: str = "",
    check_by: date | None = None,
) -> Statement:  # fmt: skip
    """Write down by hand what a customer was told, for example on the phone.

    `about` names the topic in words; `value` is what pure.reading.statements makes of such a sentence: "1490.00 CZK", an ISO
    date, "yes" or "no", "free" or "paid".
    """
    allow(by)
    topic = topic_of(about)
    if not topic or not value.strip() or kind not in Statement.Kind.values or source not in Statement.Source.values:
        raise DeskError(_("Say what the statement is about and what was said."), f"statement {kind!r} {about!r} {value!r}")
    row = Statement(case=case, topic=list(topic), kind=kind, value=value.strip()[:120], sentence=sentence.strip()[:LONGEST], said_by=by)
    row.source, row.source_note, row.check_by = source, source_note.strip()[:300], check_by
    with transaction.atomic():
        row.save()
        _supersede([row], _standing(case))
        write_down("statement.made", case, by=by, row=row.pk)
    return row


def add_statements(
    case: Case, found: Iterable[FoundStatement], *, message: Message, before: Iterable[Statement] | None = None
) -> list[Statement]:
    """Keep what a sent message of ours states; what is known from the same place stays as it is. Returns what is new.

    `before`: the statements of the case that hold until now, where the caller has them at hand.
    """
    rows = [
        Statement(
            case=case, message=message, start=one.start, end=one.end, topic=list(one.topic[:LONGEST_TOPIC]), kind=one.kind,
            value=one.value[:120], sentence=one.text[:LONGEST], said_at=message.at, said_by_id=message.author_id,
        )
        for one in found
    ]  # fmt: skip
    if not rows:
        return []
    with transaction.atomic(savepoint=False):
        known = set(quick.ask(PLACES, [message.pk]))
        new = {place: row for row in reversed(rows) if (place := (row.start, row.kind, row.value)) not in known}
        fresh = [quick.add(row) for row in reversed(new.values())]
        _supersede(fresh, _standing(case) if before is None else before)
    return fresh


def _standing(case: Case) -> list[Statement]:
    return list(of_case(Statement.objects.filter(superseded_by=None), case))


def _supersede(fresh: Sequence[Statement], before: Iterable[Statement]) -> None:
    """A later word on the same topic to the same customer takes the place of the earlier one."""
    before = [*before, *fresh]
    for row in fresh:
        for one in before:
            is_older = one.pk != row.pk and one.said_at < row.said_at and one.superseded_by_id is None
            if is_older and one.kind == row.kind and same_topic(one.topic, row.topic):
                one.superseded_by = row
                quick.change(one, ("superseded_by_id",))


def give_source(statement: Statement, source: str, *, by: Agent, note: str = "", check_by: date | None = None) -> None:
    """Say where a stated fact comes from, or that it is being checked and until when."""
    if source not in Statement.Source.values:
        raise DeskError(_("Choose one of the offered values."), f"source {source!r}")
    if source == Statement.Source.UNCHECKED and check_by is None:
        raise DeskError(_("Say by which day it will be checked."), f"statement {statement.pk} unchecked without a day")
    with changing(statement, "statement.sourced", by=by, source=source) as row:
        row.source, row.source_note, row.check_by = source, note.strip()[:300], check_by


def was_wrong(statement: Statement, right: str, *, by: Agent) -> list[Statement]:
    """This was wrong: mark it and every like statement to anybody, with the right sentence. Returns all of them, newest first.

    Whoever shows the list shows only what its reader may see: `queries.told_the_same`.
    """
    allow(by)
    if not right.strip():
        raise DeskError(_("Write what is right."), f"statement {statement.pk} wrong without a right one")
    with transaction.atomic():
        rows = told_alike(statement)
        fresh = [row for row in rows if row.wrong_at is None]
        Statement.objects.filter(pk__in=[row.pk for row in fresh]).update(
            wrong_at=timezone.now(), wrong_by=by, right_sentence=right.strip()[:LONGEST]
        )
        for row in fresh:
            write_down("statement.wrong", row.case, by=by, row=row.pk)
        if fresh:
            say(StatementWasWrong([row.pk for row in fresh], sorted({row.case_id for row in fresh})))
    statement.refresh_from_db()
    return told_alike(statement)


def was_right_after_all(statement: Statement, *, by: Agent) -> None:
    """The mark was a mistake: the statement, and every like one, stands again unless it was corrected meanwhile."""
    allow(by)
    with transaction.atomic():
        rows = [row for row in told_alike(statement) if row.wrong_at and row.corrected_at is None]
        Statement.objects.filter(pk__in=[row.pk for row in rows]).update(wrong_at=None, wrong_by=None, right_sentence="")
        for row in rows:
            write_down("statement.stands", row.case, by=by, row=row.pk)
    statement.refresh_from_db()


def corrected(statement: Statement, *, by: Agent | None, message: Message | None = None) -> None:
    """This customer has got the correction, in `message` or by other means; also of the like words in their other cases."""
    with changing(statement, "statement.corrected", by=by) as row:
        if row.wrong_at is None:
            raise Conflict(_("Nobody has marked this statement as wrong."), f"statement {row.pk}")
        row.corrected_at, row.corrected_in = timezone.now(), message
        theirs = [one.pk for one in told_alike(row) if one.case.customer_id == row.case.customer_id and one.wrong_at]
        Statement.objects.filter(pk__in=theirs, corrected_at=None).update(corrected_at=row.corrected_at, corrected_in=message)
