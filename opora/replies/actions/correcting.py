"""This was wrong: a correction to everybody who was told so, each through the same gate as any answer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from opora.cases.models import Case
from opora.kernel.errors import DeskError
from opora.ledgers import actions as ledgers
from opora.ledgers.queries import Told
from opora.messages.models import Message
from opora.replies.actions.drafting import save_draft
from opora.replies.actions.sending import send
from opora.replies.coaching import Decisions
from opora.replies.recipients import newest
from opora.replies.ways import recipients_by_default
from opora.team.models import Agent


@dataclass(frozen=True, slots=True)
class Correction:
    """What became of one: the message that is on its way, or the sentence that says why it still lies as a draft."""

    case: Case
    message: Message | None
    problem: str


def send_corrections(told: Iterable[Told], *, by: Agent, decisions: Decisions | None = None) -> list[Correction]:
    """Draft and send each letter in its own transaction; one that is held stays as a draft in its case and holds up nobody else."""
    return [_correct(one, by, decisions or {}) for one in told if one.letter]


def _correct(one: Told, by: Agent, decisions: Decisions) -> Correction:
    to_whom = recipients_by_default(one.case)
    if not to_whom:
        return Correction(one.case, None, _("There is no address to write to."))
    last = newest(one.case)
    draft = save_draft(one.case, by=by, text=one.letter, html="", to=to_whom, seen_up_to=last.pk if last else 0)
    try:
        (message,) = send([draft], by=by, then="stay", decisions=decisions, anyway=True)
    except DeskError as problem:
        return Correction(one.case, None, problem.sentence)
    ledgers.corrected(one.statement, by=by, message=message)
    return Correction(one.case, message, "")
