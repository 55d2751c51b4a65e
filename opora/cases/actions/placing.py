"""What becomes of one message: which thread, which case, and what is proposed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from opora.cases.models import Case, Proposal
from opora.pure.placement import Placement, Reason
from opora.pure.reading import is_only_thanks

REOPENS_WITHIN = timedelta(days=7)  # domain.md A2: same topic within seven days reopens, later starts a linked case
MOST_PROPOSALS = 3


@dataclass(frozen=True, slots=True)
class Decision:
    """`case` None opens a new one, which `follows` an older one when the thread is the same.

    `reopens` wakes an ended case; `proposals` are shown to people, best first.
    """

    thread: int | None
    case: int | None
    follows: int | None = None
    reopens: bool = False
    doubtful: bool = False
    recycled: bool = False
    proposals: tuple[Proposal, ...] = ()
    reasons: tuple[Reason, ...] = ()


def decide(placement: Placement, *, text: str, automatic: bool, at: datetime) -> Decision:
    """Proof acts alone, everything else proposes (domain.md D1). The proposals' case is filled in when it is known."""
    if not placement.certain:
        return Decision(
            thread=None,
            case=None,
            doubtful=placement.unverified,
            proposals=_proposals(placement),
            reasons=placement.reasons,
        )
    if placement.new_matter:
        return _recycled(placement)
    return _continued(placement, text=text, automatic=automatic, at=at)


def _continued(placement: Placement, *, text: str, automatic: bool, at: datetime) -> Decision:
    case = Case.objects.only("pk", "state", "ended_at").get(pk=int(placement.case or 0))
    joined = Decision(thread=_thread(placement), case=case.pk, reasons=placement.reasons)
    if case.ended_at is None or automatic or is_only_thanks(text):
        return joined
    if at - case.ended_at <= REOPENS_WITHIN:
        return Decision(thread=joined.thread, case=case.pk, reopens=True, reasons=placement.reasons)
    return Decision(thread=joined.thread, case=None, follows=case.pk, reasons=placement.reasons)


def _recycled(placement: Placement) -> Decision:
    """An old thread used for something new: the thread stays, the matter is another."""
    old = placement.case or 0
    origin = Case.objects.filter(passages__message__thread=_thread(placement)).order_by("-last_message_at").first()
    return Decision(
        thread=_thread(placement),
        case=None,
        follows=origin.pk if origin else None,
        recycled=True,
        proposals=tuple(_proposal(Proposal.Kind.JOIN, p.case, p.score, p.reasons) for p in placement.proposals[:1] if old),
        reasons=placement.reasons,
    )


def _proposals(placement: Placement) -> tuple[Proposal, ...]:
    rows = [_proposal(Proposal.Kind.JOIN, p.case, p.score, p.reasons) for p in placement.proposals[:MOST_PROPOSALS]]
    named = {row.target_id for row in rows}
    for case in placement.bundle_with:
        if case not in named:
            rows.append(_proposal(Proposal.Kind.BUNDLE, case, 0.3, (Reason("written_within_minutes", 1.0),)))
    return tuple(rows[:MOST_PROPOSALS])


def _proposal(kind: str, target: Any, score: float, reasons: Sequence[Reason]) -> Proposal:
    return Proposal(kind=kind, target_id=int(target), score=score, reasons=[reason_row(one) for one in reasons])


def reason_row(reason: Reason) -> dict[str, Any]:
    """A reason as it is kept."""
    return {"code": reason.code, "weight": round(reason.weight, 2), "values": reason.values}


def _thread(placement: Placement) -> int | None:
    return None if placement.thread is None else int(placement.thread)
