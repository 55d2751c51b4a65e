"""The gate before sending: what a stop, a hold and a warning ask for, and the memory of what was decided."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from opora.cases.models import Case
from opora.kernel import audit
from opora.kernel.db import quick
from opora.kernel.db.prepared import prepared
from opora.kernel.errors import Conflict
from opora.messages.models import Message
from opora.pure.coach import Severity
from opora.replies.coaching.remarks import Remark, Words, remarks
from opora.replies.models import CoachDecision, Draft, DraftFile
from opora.replies.ways import Way, coached_as
from opora.team.models import Agent

Decisions = Mapping[str, str]
"""Rule code to what the writer said: a reason for a stop or hold, anything for a warning."""

SHORTEST_REASON = 3
LONGEST_REASON = 500
_CHOICES = {
    Severity.STOP: CoachDecision.Choice.RELEASED,
    Severity.HOLD: CoachDecision.Choice.REASONED,
    Severity.WARN: CoachDecision.Choice.KEPT,
}


class Held(Conflict):
    """The coach asks for a change, a reason or a lead before this is sent. Nothing was sent."""

    def __init__(self, waiting: tuple[Remark, ...]) -> None:
        super().__init__(_("Look at what the coach says before this is sent."), f"held by {sorted({one.rule for one in waiting})}")
        self.waiting = waiting


def pass_gate(draft: Draft, case: Case, *, by: Agent, closes: bool, decisions: Decisions, way: Way) -> list[CoachDecision]:
    """Decisions to be stored with the message (`keep`), or `Held` with the remarks that still wait for one."""
    words = Words(draft.text, draft.kind, attachments=len(_files(draft.pk)), closes=closes, channel=coached_as(way))
    found = remarks(words, case, by=by)
    waiting = tuple(one for one in found if not is_decided(one, by, decisions))
    if waiting:
        raise Held(waiting)
    now = {one.rule: one.severity for one in found}
    decided = [_decision(case, by, rule, severity, decisions) for rule, severity in now.items() if severity < Severity.HINT]
    followed = [_followed(case, by, rule, severity) for rule, severity in draft.remarks.items() if rule not in now]
    return [*decided, *followed]


@prepared
def _files(draft: int) -> QuerySet[DraftFile]:
    return DraftFile.objects.filter(draft=draft)


def is_decided(remark: Remark, by: Agent, decisions: Decisions) -> bool:
    """Whether the writer may send in spite of it: for a stop a lead gave a reason, for a hold anybody, a warning was kept."""
    if remark.severity >= Severity.HINT:
        return True
    reason = decisions.get(remark.rule)
    if remark.severity == Severity.WARN:
        return reason is not None
    reasoned = len((reason or "").strip()) >= SHORTEST_REASON
    return reasoned and (remark.severity == Severity.HOLD or by.may("coach:release"))


def _decision(case: Case, by: Agent, rule: str, severity: Severity, decisions: Decisions) -> CoachDecision:
    reason = decisions.get(rule, "").strip()[:LONGEST_REASON] if severity < Severity.WARN else ""
    return CoachDecision(case=case, agent=by, rule=rule, severity=severity, choice=_CHOICES[severity], reason=reason)


def _followed(case: Case, by: Agent, rule: str, severity: int) -> CoachDecision:
    return CoachDecision(case=case, agent=by, rule=rule, severity=severity, choice=CoachDecision.Choice.FOLLOWED)


def keep(decisions: Iterable[CoachDecision], message: Message, *, by: Agent) -> None:
    """Store what was decided beside the message; a released stop is also written into the audit log."""
    for row in decisions:
        row.message = message
        if row.choice == CoachDecision.Choice.RELEASED:
            audit.record("coach.released", f"message:{message.pk}", by=by, rule=row.rule, reason=row.reason)
        quick.add(row)
