"""What follows here from news below: our words plan a check, are one, or remind; the customer's words answer and end reminders."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from opora.cases.events import CaseClosed, CustomerErased, MessageReceived, ReplySeen
from opora.cases.models import Case
from opora.followups.actions.checks import answer_check, asked, drop_check, drop_checks, plan_check, plan_checks
from opora.followups.actions.ladders import reminded, stop_ladders
from opora.followups.actions.saying import SOURCE
from opora.followups.models import OPEN_CHECK, CaseLink, Check, HuntTry, Ladder, Rung, Understood
from opora.kernel.db import quick
from opora.kernel.events import on
from opora.ledgers import actions as ledgers
from opora.ledgers.models import OPEN_QUESTION, Question
from opora.messages.events import MessageSent
from opora.messages.models import Message
from opora.pure.reading.answers import match_answers
from opora.pure.reading.confirming import says_solved

# An answer to many asks nobody back by itself: one cause has one follow-up (domain.md, invariant 6).
OURS = """
    SELECT id, send_key FROM messages_message
     WHERE id = ANY(%s::bigint[]) AND automatic = '' AND direction = 'out' AND NOT envelope ? 'alike'
"""
ANSWERED = """
    SELECT DISTINCT p.case_id, m.at FROM cases_passage p JOIN messages_message m ON m.id = p.message_id
     WHERE m.id = ANY(%s::bigint[]) ORDER BY m.at, p.case_id
"""
# Words that mean something here: an answer on their page, to reminders, or while a check is planned or asked. Most mail is none.
CONCERNED = """
    SELECT * FROM (
        SELECT m.id, coalesce(parcel.source = %s, false) AS page,
               EXISTS (SELECT 1 FROM customers_identity i JOIN cases_case c ON c.customer_id = i.customer_id
                         JOIN followups_ladder l ON l.case_id = c.id AND l.state = 'running' WHERE i.id = m.identity_id) AS reminders,
               ARRAY(SELECT k.case_id FROM cases_passage p JOIN followups_check k ON k.case_id = p.case_id
                      WHERE p.message_id = m.id AND k.state IN ('planned', 'drafted')) AS planned,
               EXISTS (SELECT 1 FROM cases_passage p JOIN followups_check k ON k.case_id = p.case_id
                        WHERE p.message_id = m.id AND k.state = 'sent') AS asked
          FROM messages_message m LEFT JOIN messages_parcel parcel ON parcel.id = m.parcel_id
         WHERE m.automatic = '' AND m.id = ANY(%s::bigint[])
    ) said WHERE page OR reminders OR planned <> '{}' OR asked
"""


@on(MessageSent)
def our_words_left(news: Sequence[dict[str, Any]]) -> None:
    """A check that was drafted is asked now; any other answer plans one."""
    _heard_us(quick.ask(OURS, [_messages(news)]))


@on(ReplySeen)
def our_words_left_elsewhere(news: Sequence[dict[str, Any]]) -> None:
    """Answers out of an ordinary mail program; ours are seen to when they leave."""
    _heard_us(quick.ask(f"{OURS} AND parcel_id IS NOT NULL", [_messages(news)]))


def _heard_us(left: Sequence[tuple[int, UUID | None]]) -> None:
    keys = [key for _pk, key in left if key]
    checks = {row.draft_key: row for row in Check.objects.filter(draft_key__in=keys)} if keys else {}
    rungs = {row.draft_key: row for row in Rung.objects.filter(draft_key__in=keys)} if keys else {}
    for pk, key in left:
        if key in checks:
            asked(checks[key], Message.objects.get(pk=pk))
        elif key in rungs:
            reminded(rungs[key], Message.objects.get(pk=pk))
    plan_checks(quick.ask(ANSWERED, [quick.array([pk for pk, key in left if key not in checks and key not in rungs])]))


def _messages(news: Sequence[dict[str, Any]]) -> str:
    return quick.array([one["message"] for one in news])


@on(CaseClosed)
def case_was_closed(news: Sequence[dict[str, Any]]) -> None:
    """Closed is not solved: ask in two working days, where our answer was the last word."""
    closed = Case.objects.filter(pk__in=[one["case"] for one in news], state=Case.State.CLOSED, last_direction="out")
    for case in closed.exclude(checks__state__in=OPEN_CHECK):
        plan_check(case, timezone.now())


@on(MessageReceived)
def customer_said_something(news: Sequence[dict[str, Any]]) -> None:
    """The customer's words: they end every reminder, settle what they answered on their page, and may say whether it is solved."""
    concerned = {pk: meant for pk, *meant in quick.ask(CONCERNED, [SOURCE, _messages(news)])}
    drop_checks([case for *_rest, planned, _asked in concerned.values() for case in planned], "the customer wrote", by=None)
    telling = [pk for pk, (page, reminders, _planned, has_asked) in concerned.items() if page or reminders or has_asked]
    if not telling:
        return
    for message in Message.objects.filter(pk__in=telling).select_related("parcel", "identity").defer("parcel__raw").order_by("pk"):
        page, reminders, _planned, has_asked = concerned[message.pk]
        if page and message.parcel:
            _settle_answered(message, message.parcel.envelope.get("questions", []))
        if reminders and message.identity:
            stop_ladders(message.identity.customer_id, "sign", by=None)
        for case in _cases(message) if has_asked else ():
            _read_answer(case, message)


def _read_answer(case: Case, message: Message) -> None:
    """A yes or a no to the check; anything else is for the owner to judge, and the check stays open."""
    with transaction.atomic():
        check = Check.objects.select_for_update().filter(case=case, state=Check.State.SENT, asked_at__lt=message.at).first()
        if check is None:
            return
        known = message.language if message.language not in ("", "und") else case.customer.language
        said = says_solved(message.reply, known[:2] or None)
        if said:
            answer_check(check, solved=said == "yes", by=None, answer=message)


def _settle_answered(message: Message, questions: Sequence[int]) -> None:
    """Each line of the page answers its own question; an "I do not know" is read as such."""
    for question in Question.objects.filter(pk__in=questions, state__in=OPEN_QUESTION):
        line = _line_of(message, list(questions).index(question.pk))
        (found,) = match_answers([question.text], f"1. {line}", message.language or None)
        state = found.state if found.state in ("partly", "unclear") else "answered"
        ledgers.answer_question(question, state, by=None, answer=message)


def _line_of(message: Message, place: int) -> str:
    lines = [line.partition(". ")[2] for line in message.reply.splitlines() if line.partition(". ")[0].isdigit()]
    return lines[place] if place < len(lines) else ""


def _cases(message: Message) -> Iterable[Case]:
    return Case.objects.filter(passages__message=message).select_related("customer", "mailbox").distinct()


@on(CustomerErased)
def forget(news: Sequence[dict[str, Any]]) -> None:
    """Links end, what they confirmed goes; times and states of checks stay for the figures."""
    cases = [case for one in news for case in one["cases"]]
    CaseLink.objects.filter(case__in=cases).delete()
    Understood.objects.filter(case__in=cases).delete()
    for case in Case.objects.filter(pk__in=cases):
        drop_check(case, "erased", by=None)
        stop_ladders(case.customer_id, "erased", by=None)
    Ladder.objects.filter(case__in=cases).update(name="", default_text="", default_cost="")
    HuntTry.objects.filter(ladder__case__in=cases).update(contact="", note="")
