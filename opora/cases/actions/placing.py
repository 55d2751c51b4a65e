"""What becomes of one message: which thread, which case, and what is proposed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from opora.cases.models import Case, Proposal
from opora.cases.second_look import reasons_row
from opora.kernel.db import quick
from opora.pure.placement import Placement, Reason, habit_facts
from opora.pure.placement import Proposal as Likely
from opora.pure.reading import is_only_thanks

REOPENS_WITHIN = timedelta(days=7)  # domain.md A2: same topic within seven days reopens, later starts a linked case
MOST_PROPOSALS = 3
WORTH_ASKING = 0.35  # a question that is answered with no two times of three only costs attention


@dataclass(frozen=True, slots=True)
class Decision:
    """`case` None opens a new one, which `follows` an older one when the thread is the same.

    `reopens` wakes an ended case, `set_aside` says that the case waits nowhere; `facts` speak for habits; `proposals` are
    shown to people, best first. `found` is the case's row, locked, where the decision had to look at it.
    """

    thread: int | None
    case: int | None
    found: Case | None = None
    follows: int | None = None
    reopens: bool = False
    doubtful: bool = False
    set_aside: bool = False
    facts: tuple[str, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    reasons: tuple[Reason, ...] = ()


def decide(placement: Placement, *, text: str, automatic: bool, at: datetime, history: bool = False) -> Decision:
    """Proof acts alone, everything else proposes (domain.md D1). The proposals' case is filled in when it is known.

    `history` comes out of an archive: it neither wakes a case nor is anybody asked about it.
    """
    if history:
        return _from_archive(placement)
    if not placement.certain:
        return Decision(
            thread=None,
            case=None,
            doubtful=placement.unverified,
            proposals=_proposals(placement),
            reasons=placement.reasons,
            facts=habit_facts(placement, known_sender=True),
        )
    if placement.new_matter:
        return _recycled(placement)
    return _continued(placement, text=text, automatic=automatic, at=at)


def _from_archive(placement: Placement) -> Decision:
    if not placement.certain or placement.case is None:
        return Decision(thread=_thread(placement) if placement.certain else None, case=None, reasons=placement.reasons)
    return Decision(thread=_thread(placement), case=int(placement.case), reasons=placement.reasons)


def _continued(placement: Placement, *, text: str, automatic: bool, at: datetime) -> Decision:
    case = quick.found(Case, "WHERE id = %s FOR UPDATE", [int(placement.case or 0)])[0]
    joined = Decision(
        thread=_thread(placement),
        case=case.pk,
        found=case,
        set_aside=case.state == Case.State.SET_ASIDE,
        reasons=placement.reasons,
        facts=() if automatic else habit_facts(placement, known_sender=True),
    )
    if case.ended_at is None or automatic or is_only_thanks(text):
        return joined
    if at - case.ended_at <= REOPENS_WITHIN:
        return replace(joined, reopens=True)
    return replace(joined, case=None, follows=case.pk)


def _recycled(placement: Placement) -> Decision:
    """An old thread used for something new: the thread stays, the matter is another."""
    old = placement.case or 0
    origin = Case.objects.filter(passages__message__thread=_thread(placement)).order_by("-last_message_at").first()
    return Decision(
        thread=_thread(placement),
        case=None,
        follows=origin.pk if origin else None,
        facts=habit_facts(placement, known_sender=True),
        proposals=tuple(_proposal(Proposal.Kind.JOIN, p.case, p.score, p.reasons) for p in placement.proposals[:1] if old),
        reasons=placement.reasons,
    )


def _proposals(placement: Placement) -> tuple[Proposal, ...]:
    worth = [p for p in placement.proposals if p.score >= WORTH_ASKING]
    rows = [_proposal(Proposal.Kind.JOIN, p.case, p.score, p.reasons) for p in worth[:MOST_PROPOSALS]]
    named = {row.target_id for row in rows}
    for case in placement.bundle_with:
        if case not in named:
            rows.append(_proposal(Proposal.Kind.BUNDLE, case, 0.3, (Reason("written_within_minutes", 1.0),)))
    return tuple(rows[:MOST_PROPOSALS])


def _proposal(kind: str, target: Any, score: float, reasons: Sequence[Reason]) -> Proposal:
    return Proposal(kind=kind, target_id=int(target), score=score, reasons=reasons_row(reasons))


def elsewhere_too(decision: Decision, other: Likely) -> Decision:
    """The thread is proven, yet the words are about another open case: ask whether the message should move there."""
    return replace(decision, proposals=(_proposal(Proposal.Kind.NEW_MATTER, other.case, other.score, other.reasons),))


def _thread(placement: Placement) -> int | None:
    return None if placement.thread is None else int(placement.thread)
