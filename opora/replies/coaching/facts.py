"""What the coach is told about a case. Rooms above add what they know by `provide`, at start."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone

from opora.cases.models import Case
from opora.cases.queries import said_in
from opora.customers import queries as customers
from opora.kernel.db.prepared import prepared
from opora.kernel.db.quick import array, ask
from opora.messages.models import Message
from opora.messages.queries import own_addresses
from opora.pure.coach import Earlier, Facts, KnownPromise, Person
from opora.pure.languages import order_numbers
from opora.pure.placement.marks import marks
from opora.pure.reading.promises import FoundPromise, find_promises
from opora.replies.models import CoachDecision
from opora.team import queries as team
from opora.team.models import Agent

Provider = Callable[[Case, Agent], Mapping[str, Any]]
ALIKE_FOR = timedelta(days=30)
MOST_EARLIER = 12
MOST_ALIKE = 5
FEWEST_SHARED_MARKS = 3
_UNSENT = ("cancelled", "failed", "bounced")

# Our newest answers to other customers that share a run of words with the draft, by the index of marks.
SHARING = """
    SELECT message.reply FROM cases_messagetraits traits JOIN messages_message message ON message.id = traits.message_id
     WHERE traits.outgoing AND traits.at > %s AND traits.marks && %s::bigint[] AND NOT EXISTS (
           SELECT 1 FROM cases_passage passage JOIN cases_case other ON other.id = passage.case_id
            WHERE passage.message_id = message.id AND other.customer_id = %s)
     ORDER BY message.id DESC LIMIT 20
"""

_providers: list[Provider] = []


def provide(provider: Provider) -> Provider:
    """Register a room's knowledge: a function of a case and the one who writes that gives fields of `Facts`."""
    _providers.append(provider)
    return provider


def gather(case: Case, by: Agent) -> Facts:
    """Everything about the case that does not depend on the draft; a dozen prepared questions."""
    said = [one for one in said_in(case.pk) if one.direction != "note"]
    asked = _unanswered(said)
    facts = Facts(
        customer="\n\n".join(one.reply or one.text for one in asked),
        signature="\n".join(one.signature for one in reversed(asked)),
        customer_language=case.customer.language or None,
        earlier=tuple(Earlier(one.reply, one.at) for one in said if _was_sent(one))[-MOST_EARLIER:],
        person=person(case),
        agent_gender=by.gender,
        own_contacts=frozenset(own_addresses()),
        received_at=asked[-1].at.astimezone(team.working_time().zone) if asked else None,
        silent_rules=_dismissed(case, by),
    )
    for provider in _providers:
        facts = replace(facts, **provider(case, by))
    return facts


def with_draft(facts: Facts, case: Case, text: str) -> Facts:
    """What can only be asked once the words are there: whose numbers they name, whom they were sent to before."""
    return replace(
        facts,
        other_customers=facts.other_customers | _numbers_of_others(case, text),
        sent_to_others=_alike(case, text),
        promises=None if facts.promises is None else (*facts.promises, *_promised_here(text, case)),
    )


def this_minute() -> datetime:
    """Now, to the minute: what was read while typing, and for another question about the same words, is not read again on sending."""
    return team.local_now().replace(second=0, microsecond=0)


def promised_here(text: str, case: Case) -> tuple[FoundPromise, ...]:
    """What the words promise; the ledger books each of them when they leave."""
    return find_promises(text, at=this_minute(), language=case.customer.language or None, country=team.desk().country)


def _promised_here(text: str, case: Case) -> tuple[KnownPromise, ...]:
    return tuple(KnownPromise(one.what, one.due) for one in promised_here(text, case))


def person(case: Case) -> Person:
    """The customer's names as the card has them; an organisation has none to be called by."""
    customer = case.customer
    first, _space, surname = customer.name.strip().partition(" ")
    if customer.is_organisation or not surname or "@" in customer.name:
        return Person(form=customer.form_of_address)
    return Person(first, surname.strip(), customer.gender, customer.form_of_address)


def _unanswered(said: Sequence[Message]) -> list[Message]:
    """The customer's messages since our last answer; the newest one when all were answered."""
    theirs: list[Message] = []
    for one in said:
        if _was_sent(one):
            theirs = []
        elif one.direction == "in" and one.automatic in ("", "calendar"):
            theirs.append(one)
    newest = [one for one in said if one.direction == "in" and one.automatic in ("", "calendar")][-1:]
    return theirs or newest


def _was_sent(one: Message) -> bool:
    return one.direction == "out" and not one.automatic and one.delivery not in _UNSENT


@prepared
def _dismissals(case: int, agent: int) -> QuerySet[CoachDecision]:
    return CoachDecision.objects.filter(case=case, agent=agent, choice=CoachDecision.Choice.DISMISSED)


def _dismissed(case: Case, by: Agent) -> frozenset[str]:
    return frozenset(row.rule for row in _dismissals(case.pk, by.pk))


def _numbers_of_others(case: Case, text: str) -> frozenset[str]:
    """Order numbers in the words that belong to another customer of ours."""
    foreign = set(order_numbers(text)) - set(case.orders)
    rows = customers.orders_by_number(foreign) if foreign else []
    return frozenset(one.number for one in rows if one.customer_id not in (None, case.customer_id))


def _alike(case: Case, text: str) -> tuple[str, ...]:
    own = marks(text)
    if len(own) < FEWEST_SHARED_MARKS:
        return ()
    found = [row[0] for row in ask(SHARING, [timezone.now() - ALIKE_FOR, array(list(own)), case.customer_id])]
    return tuple(sorted(found, key=lambda reply: -len(own & marks(reply)))[:MOST_ALIKE])
