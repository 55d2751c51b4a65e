"""Repairs: join, split, move. Only passages change, messages never; every repair keeps what it needs to be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases.actions.recounting import recount
from opora.cases.events import CasesJoined, CaseSplit, MessagesMoved
from opora.cases.models import Case, CaseEvent, Passage, Proposal, Repair
from opora.customers import actions as customers
from opora.customers import queries as customer_queries
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.kernel.errors import Conflict, DeskError
from opora.kernel.events import say
from opora.messages.models import Message
from opora.team.models import Agent

State = Case.State
REMEMBERED = ("state", "turn", "active", "unread", "joined_into_id", "set_aside_reason")


def join(kept: Case, joined: Case, *, by: Agent | None) -> Repair:
    """Make one case of two: the passages of `joined` move to `kept`; late answers follow them. `by` None is the desk itself."""
    if by:
        demand(by, "cases:repair")
    with transaction.atomic():
        kept, joined = _locked(kept, joined)
        if kept.pk == joined.pk or State.JOINED in (kept.state, joined.state):
            raise Conflict(_("These cases are already one."), f"join {kept.pk} {joined.pk}")
        moved = list(Passage.objects.filter(case=joined).values_list("pk", flat=True))
        before: dict[str, Any] = {"passages": moved, "joined": _remember(joined), "kept": _remember(kept)}
        Passage.objects.filter(pk__in=moved).update(case=kept)
        _empty(joined, into=kept)
        joined.save()
        if before["joined"]["active"] and not kept.active:
            kept.state, kept.active, kept.ended_at = (State.OPEN if kept.owner_id else State.NEW), True, None
        recount(kept)
        repair = Repair.objects.create(kind=Repair.Kind.JOIN, case=kept, other=joined, before=before, by=by)
        _point_proposals(kept, joined)
        kept.orders = sorted({*kept.orders, *joined.orders})
        kept.save(update_fields=["orders"])
        if by and _came_without_headers(moved):
            customers.note_fact(kept.customer_id, "cases_joined_by_hand", message=_first_message(moved))
        say(CasesJoined(kept.pk, joined.pk))
        _tell("joined", kept, joined, by=by)
    return repair


def split(case: Case, passages: Sequence[tuple[Message, int | None, int | None]], *, by: Agent, title: str = "") -> Case:
    """Start a new case with whole messages or stretches (`start`–`end` of the reply); the rest stays."""
    demand(by, "cases:repair")
    if not passages:
        raise DeskError(_("Choose the messages or mark the text that belongs to the new case."), f"split {case.pk}")
    with transaction.atomic():
        (case,) = _locked(case)
        new = Case.objects.create(
            mailbox=case.mailbox, customer=case.customer, customer_name=case.customer_name, owner=case.owner,
            owned_at=case.owned_at, title=(title or case.title)[:500], state=State.OPEN if case.owner_id else State.NEW,
            follows=case, tags=case.tags,
        )  # fmt: skip
        before = {"passages": _cut(case, new, passages, by=by), "case": _remember(case)}
        recount(case, new)
        Repair.objects.create(kind=Repair.Kind.SPLIT, case=case, other=new, before=before, by=by)
        Proposal.objects.filter(case=case, kind=Proposal.Kind.SPLIT, state=Proposal.State.OPEN).update(
            state=Proposal.State.ACCEPTED, decided_at=timezone.now(), decided_by=by
        )
        for message in {message.pk: message for message, _start, _end in passages if message.direction == "in"}.values():
            customers.note_fact(case.customer_id, "message_split_by_hand", message=message.pk)
        say(CaseSplit(case.pk, new.pk))
        _tell("split", case, new, by=by)
    return new


def move(message: Message, *, source: Case, target: Case, by: Agent) -> Repair:
    """Move one message from a case to another that exists."""
    demand(by, "cases:repair")
    with transaction.atomic():
        source, target = _locked(source, target)
        if target.state == State.JOINED:
            raise Conflict(_("That case was joined into another one."), f"move to {target.pk}")
        before = {"passages": _cut(source, target, [(message, None, None)], by=by), "case": _remember(source)}
        if not Passage.objects.filter(case=source).exists():
            _empty(source, into=target)
        recount(source, target)
        if message.direction == Message.Direction.IN:
            customers.note_fact(target.customer_id, "moved_out_of_old_thread", message=message.pk)
        repair = Repair.objects.create(kind=Repair.Kind.MOVE, case=source, other=target, before=before, by=by)
        _tell("moved", source, target, by=by)
    return repair


def undo_repair(repair: Repair, *, by: Agent) -> None:
    """Take a repair back. Messages that came since stay where they are."""
    demand(by, "cases:repair")
    with transaction.atomic():
        if not Repair.objects.filter(pk=repair.pk, undone_at=None).update(undone_at=timezone.now(), undone_by=by):
            raise Conflict(_("This was already undone."), f"repair {repair.pk}")
        case, other = _locked(repair.case, repair.other) if repair.other else (_locked(repair.case)[0], None)
        if repair.kind == Repair.Kind.JOIN and other:
            Passage.objects.filter(pk__in=repair.before["passages"]).update(case=other)
            _restore(other, repair.before["joined"])
        elif other:
            _uncut(case, other, repair.before["passages"])
            if repair.kind == Repair.Kind.SPLIT and not Passage.objects.filter(case=other).exists():
                _empty(other, into=case)
            if case.state == State.JOINED and case.joined_into_id == other.pk:
                _restore(case, repair.before["case"])
        recount(case, *([other] if other else []))
        _tell("repair_undone", case, other or case, by=by)


def accept_proposal(proposal: Proposal, *, by: Agent) -> Repair | Case:
    """Do what the desk proposed."""
    demand(by, "cases:repair")
    with transaction.atomic():
        _decide(proposal, Proposal.State.ACCEPTED, by=by)
        if proposal.kind in (Proposal.Kind.JOIN, Proposal.Kind.BUNDLE) and proposal.target:
            return join(proposal.target, proposal.case, by=by)
        message = proposal.message
        if message is None:
            raise Conflict(_("There is nothing left to split."), f"proposal {proposal.pk}")
        if proposal.target:
            return move(message, source=proposal.case, target=proposal.target, by=by)
        stretches = proposal.detail.get("stretches") or [[None, None]]
        return split(proposal.case, [(message, start, end) for start, end in stretches], by=by)


def refuse_proposal(proposal: Proposal, *, by: Agent) -> None:
    """No: it is not shown again."""
    demand(by, "cases:repair")
    with transaction.atomic():
        _decide(proposal, Proposal.State.REFUSED, by=by)
        audit.record("case.proposal_refused", f"case:{proposal.case_id}", by=by, proposal=proposal.pk)
        live.tell(live.Change("case", proposal.case_id, mailbox=proposal.case.mailbox_id))


def ask_again(proposal: Proposal, *, by: Agent) -> None:
    """The no was a slip: the proposal stands on the page again."""
    demand(by, "cases:repair")
    with transaction.atomic():
        refused = Proposal.objects.filter(pk=proposal.pk, state=Proposal.State.REFUSED)
        if not refused.update(state=Proposal.State.OPEN, decided_at=None, decided_by=None):
            raise Conflict(_("A colleague has already decided this."), f"proposal {proposal.pk}")
        audit.record("case.proposal_asked_again", f"case:{proposal.case_id}", by=by, proposal=proposal.pk)
        live.tell(live.Change("case", proposal.case_id, mailbox=proposal.case.mailbox_id))


def note_asked_for_new_thread(case: Case, *, by: Agent) -> None:
    """We ask for a new thread per matter; Conflict after twice in 90 days (S1-33)."""
    demand(by, "cases:draft")
    if not customer_queries.may_ask_for_new_thread(case.customer):
        raise Conflict(_("We have asked twice already. From now on we put it right without asking."), f"case {case.pk} asked twice")
    customers.note_asked_for_new_thread(case.customer_id)
    audit.record("case.asked_for_new_thread", f"case:{case.pk}", by=by)


def _decide(proposal: Proposal, state: str, *, by: Agent) -> None:
    mine = Proposal.objects.filter(pk=proposal.pk, state=Proposal.State.OPEN)
    if not mine.update(state=state, decided_at=timezone.now(), decided_by=by):
        raise Conflict(_("A colleague has already decided this."), f"proposal {proposal.pk}")


def _locked(*cases: Case | None) -> tuple[Case, ...]:
    """The cases afresh, locked in the order of their numbers so that two people never wait for each other."""
    wanted = [case.pk for case in cases if case]
    rows = {row.pk: row for row in Case.objects.select_for_update().filter(pk__in=wanted).order_by("pk")}
    return tuple(rows[pk] for pk in wanted)


def _cut(source: Case, target: Case, stretches: Sequence[tuple[Message, int | None, int | None]], *, by: Agent) -> list[Any]:
    """Move whole messages, or copy a link to a stretch; returns what `_uncut` needs."""
    done: list[Any] = []
    for message, start, end in stretches:
        found = Passage.objects.filter(case=source, message=message).order_by("pk")
        if not found:
            raise Conflict(_("This message is no longer in the case."), f"message {message.pk} not in {source.pk}")
        if start is None or end is None:
            done.append({"moved": list(found.values_list("pk", flat=True))})
            found.update(case=target, laid_by=by)
        elif not 0 <= start < end <= len(message.reply):
            raise DeskError(_("Mark the text again: the marked part is not in this message."), f"stretch {start}-{end}")
        else:
            laid = Passage.objects.create(case=target, message=message, start=start, end=end, laid_by=by)
            done.append({"laid": laid.pk})
    say(MessagesMoved(sorted({message.pk for message, _start, _end in stretches})))
    return done


def _empty(case: Case, *, into: Case) -> None:
    """Nothing is left in it: whoever looks for it finds the other one."""
    case.state, case.joined_into, case.active, case.ended_at = State.JOINED, into, False, timezone.now()
    case.unread, case.asleep_until = False, None


def _uncut(case: Case, other: Case, done: list[Any]) -> None:
    passages = [pk for one in done for pk in ([one["laid"]] if "laid" in one else one["moved"])]
    moved = Passage.objects.filter(pk__in=passages).values_list("message", flat=True)
    say(MessagesMoved(sorted(set(moved))))
    for one in done:
        if "laid" in one:
            Passage.objects.filter(pk=one["laid"]).delete()
        else:
            Passage.objects.filter(pk__in=one["moved"], case=other).update(case=case)


def _remember(case: Case) -> dict[str, Any]:
    kept = {field: getattr(case, field) for field in REMEMBERED}
    return {**kept, "ended_at": case.ended_at.isoformat() if case.ended_at else None}


def _restore(case: Case, remembered: dict[str, Any]) -> None:
    for field in REMEMBERED:
        setattr(case, field, remembered[field])
    case.ended_at = datetime.fromisoformat(remembered["ended_at"]) if remembered["ended_at"] else None


def _point_proposals(kept: Case, joined: Case) -> None:
    """Who was asked to join the joined case is asked to join the kept one; the joined case itself has its answer."""
    open_ones = Proposal.objects.filter(state=Proposal.State.OPEN)
    open_ones.filter(case=joined).update(state=Proposal.State.OUTDATED)
    open_ones.filter(target=joined, case=kept).update(state=Proposal.State.OUTDATED)
    asked_already = Proposal.objects.filter(target=kept).values("case")
    open_ones.filter(target=joined).exclude(case__in=asked_already).update(target=kept)


def _came_without_headers(passages: Sequence[int]) -> bool:
    return Message.objects.filter(passages__in=passages, direction="in", references=None).exists()


def _first_message(passages: Sequence[int]) -> int | None:
    return Passage.objects.filter(pk__in=passages).order_by("message").values_list("message", flat=True).first()


def _tell(act: str, case: Case, other: Case, *, by: Agent | None) -> None:
    for one, counterpart in ((case, other), (other, case)):
        CaseEvent.objects.create(case=one, kind=act, values={"other": counterpart.pk, "title": counterpart.title}, by=by)
    audit.record(f"case.{act}", f"case:{case.pk}", by=by, other=other.pk)
    live.tell(*(live.Change("case", one.pk, mailbox=one.mailbox_id) for one in (case, other)), live.Change("counts"))
