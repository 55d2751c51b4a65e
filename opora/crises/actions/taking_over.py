"""The new owner's lines leave by one click, each through the coach; and promises outside open cases find an owner, too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.db import transaction

from opora.cases import actions as cases
from opora.cases.models import Case
from opora.cases.queries import visible_cases
from opora.crises.models import StandIn
from opora.crises.queries.taking_over import Line, lines
from opora.kernel.access import demand
from opora.kernel.errors import DeskError
from opora.ledgers import actions as ledgers
from opora.ledgers.models import OPEN_PROMISE, Promise
from opora.messages.models import Message
from opora.pure.coach import Severity
from opora.replies import actions as replies
from opora.replies.coaching import Held
from opora.replies.models import Draft
from opora.replies.recipients import newest
from opora.replies.ways import recipients_by_default
from opora.team.models import Absence, Agent


@dataclass(frozen=True, slots=True)
class Sent:
    """What left, and the lines that wait for a person, each with the sentence that says why."""

    messages: list[Message]
    waiting: list[Line]


def send_lines(*, by: Agent) -> Sent:
    """All that are ready. One that cannot go keeps none of the others back; one that is being written is left alone."""
    demand(by, "cases:reply")
    sent: list[Message] = []
    waiting: list[Line] = []
    for one in lines(for_=by):
        if one.written:
            continue
        try:
            sent += _send(one, by)
        except DeskError as problem:
            waiting.append(replace(one, problem=problem.sentence))
    return Sent(sent, waiting)


def _send(one: Line, by: Agent) -> list[Message]:
    """Kept as a draft first, so that one that is held lies ready in its case."""
    last = newest(one.case)
    seen = last.pk if last else 0
    draft = replies.save_draft(one.case, by=by, text=one.text, html="", to=recipients_by_default(one.case), seen_up_to=seen)
    return _through_the_coach(draft, by)


def _through_the_coach(draft: Draft, by: Agent) -> list[Message]:
    """The words are the desk's own: what the coach merely advises does not keep them; a stop or a hold does."""
    try:
        return replies.send([draft], by=by)
    except Held as held:
        if any(one.severity < Severity.WARN for one in held.waiting):
            raise
        return replies.send([draft], by=by, decisions={one.rule: "-" for one in held.waiting})


@transaction.atomic
def hand_promises_on(absence: Absence, takers: Sequence[Agent], *, by: Agent) -> list[StandIn]:
    """Open promises in cases that have ended, or that nobody owns: whoever sees the case and speaks its language owes them now."""
    demand(by, "team:mark_away")
    ended = Promise.objects.filter(case__owner=absence.agent, case__active=False, state__in=OPEN_PROMISE)
    own = Promise.objects.filter(case__owner=None, owner=absence.agent, state__in=OPEN_PROMISE)
    made = []
    for promise in (ended | own).select_related("case__customer").order_by("due", "pk"):
        taker = _for_case(promise.case, takers)
        if taker is None:
            continue
        if promise.case.owner_id == absence.agent_id:
            cases.assign(promise.case, taker, by=by)
        ledgers.give(promise, taker, by=by)
        values = {"words": promise.text[:300], "path": f"/cases/{promise.case_id}/", "taker": taker}
        made.append(StandIn.objects.update_or_create(absence=absence, kind=StandIn.Kind.PROMISE, what=promise.pk, defaults=values)[0])
    return made


def _for_case(case: Case, takers: Sequence[Agent]) -> Agent | None:
    able = [one for one in takers if visible_cases(for_=one).filter(pk=case.pk).exists()]
    fluent = [one for one in able if case.customer.language and case.customer.language in one.works_in]
    load = {one.pk: Promise.objects.filter(owner=one, state__in=OPEN_PROMISE).count() for one in able}
    return min(fluent or able, key=lambda one: (load[one.pk], one.pk), default=None)
