"""What the colleagues put together while they worked: mails that came apart but were answered as one matter, notes they left.

Only what somebody of us answered afterwards is joined. What came since stays as the desk proposes it.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from opora.cases import actions as cases
from opora.cases.models import Case, CaseEvent, Follower, Passage, Proposal, Repair
from opora.customers import actions as customers
from opora.customers.models import Customer, LinkChange, LinkProposal
from opora.messages.models import Message
from opora.ops.demo_loading.cast import Play, written_out
from opora.ops.demo_loading.endings import Placed
from opora.ops.demo_world.shapes import DemoCase, DemoMessage
from opora.replies.actions import write_note
from opora.team.models import Agent

A_WHILE = timedelta(minutes=4)  # between putting a case in order and answering it


def join_what_was_answered(case: DemoCase, play: Play, found: dict[str, Placed], agents: dict[str, Agent]) -> Case | None:
    """The one case that stands for `case`, after the joins its owner made; None when nothing of it was placed."""
    parts = [(one, found[f"{case.key}/{one.id}"]) for one in case.messages if f"{case.key}/{one.id}" in found]
    if not parts:
        return None
    kept = Case.objects.get(pk=parts[0][1].case)
    answers = [(one.author, one.at.before(play.now)) for one, _ in parts if one.direction == "out"]
    if case.key in play.endings:
        answers.append((case.owner, play.endings[case.key]))
    for message, part in parts:
        at = message.at.before(play.now)
        later = next(((author, when) for author, when in answers if when >= at), None)
        where = Passage.objects.filter(message=part.message).values_list("case", flat=True).first()
        if later is None or where is None or where == kept.pk:
            continue
        _join(kept, Case.objects.get(pk=where), by=agents[later[0]], at=later[1] - A_WHILE)
        kept.refresh_from_db()
    return kept


def _join(kept: Case, other: Case, *, by: Agent, at: datetime) -> None:
    if Case.State.JOINED in (kept.state, other.state):
        return
    people = (kept.customer, other.customer)
    repair = cases.join(kept, other, by=by)
    Repair.objects.filter(pk=repair.pk).update(at=at)
    CaseEvent.objects.filter(case__in=[kept, other], kind="joined", at__gt=at).update(at=at)
    CaseEvent.objects.filter(case=other, kind="closed").delete()
    Case.objects.filter(pk=other.pk).update(ended_at=at, needs_eyes="")
    Proposal.objects.filter(target=other, state=Proposal.State.OPEN).update(state=Proposal.State.OUTDATED)
    if people[0].pk != people[1].pk:
        _link(*people, by=by, at=at)


def _link(one: Customer, other: Customer, *, by: Agent, at: datetime) -> None:
    """The colleague also saw that it is one person, unless somebody else reads one of the addresses."""
    if any(identity.shared for person in (one, other) for identity in person.identities.all()):
        return
    low, high = sorted((one.pk, other.pk))
    proposal = LinkProposal.objects.filter(first=low, second=high, state="open").first()
    change = customers.decide_proposal(proposal, accept=True, by=by) if proposal else customers.link(one, other, by=by)
    if change is not None:
        LinkChange.objects.filter(pk=change.pk).update(at=at)
        LinkProposal.objects.filter(first=low, second=high).update(decided_at=at)


def write_notes(case: DemoCase, row: Case, play: Play, agents: dict[str, Agent]) -> None:
    """The internal notes of a case, each at its time; whoever is mentioned follows the case since then."""
    for message in case.messages:
        if message.direction == "note":
            _note(message, row, message.at.before(play.now), agents)


def _note(message: DemoMessage, row: Case, at: datetime, agents: dict[str, Agent]) -> None:
    note = write_note(row, written_out(message, at), by=agents[message.author])
    Message.objects.filter(pk=note.pk).update(at=at)
    Case.objects.filter(pk=row.pk).update(messages_count=row.messages_count + 1)
    row.messages_count += 1
    Follower.objects.filter(case=row, agent__in=[agents[one] for one in message.mentions]).update(mentioned_at=at)


def settle_old_proposals(rows: list[Case]) -> None:
    """Nobody is asked about cases that ended long ago: their colleagues said no at the time."""
    for case in rows:
        Proposal.objects.filter(case=case, state=Proposal.State.OPEN).update(
            state=Proposal.State.REFUSED, decided_at=case.ended_at or case.last_message_at, decided_by=case.owner
        )
