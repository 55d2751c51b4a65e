"""Texts that the desk prepares: a draft in the owner's name, or the message itself where the desk's switch says so.

A text gets one key for life: draft, message and the row that asked for it carry it, so that nothing is sent twice.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from uuid import UUID

from django.db import transaction
from django.utils.html import escape, linebreaks

from opora.cases.models import Case
from opora.followups.models import Switches
from opora.kernel import audit
from opora.kernel.db import quick
from opora.kernel.errors import DeskError
from opora.messages.models import Message
from opora.replies import actions as replies
from opora.replies.coaching import Decisions
from opora.replies.models import Draft
from opora.replies.recipients import newest
from opora.replies.ways import recipients_by_default
from opora.team import queries as team
from opora.team.models import Agent

log = logging.getLogger(__name__)


def switches() -> Switches:
    """The one row of switches; defaults until somebody changes them."""
    found = quick.found(Switches, "WHERE id = 1")
    return found[0] if found else Switches.objects.get_or_create(pk=1)[0]


def writer_of(case: Case) -> Agent | None:
    """In whose name it is written: the owner, else who answered last, else the first lead."""
    last = Message.objects.filter(passages__case=case, direction="out", automatic="").exclude(author=None).order_by("-at").first()
    for one in (case.owner, last.author if last else None, *leads()):
        if one is not None and one.may("cases:reply"):
            return one
    return None


def leads() -> list[Agent]:
    """Everybody who may decide for others."""
    return [one for one in team.people() if one.may("team:hand_over")]


def write(
    case: Case, text: Callable[[], str], *, way: str, act: str, to: list[dict[str, str]] | None = None, decided: Decisions | None = None
) -> UUID | None:
    """Lay the text as a draft and, where the switch says so, send it; the caller holds the row that asked for it.

    None while nobody can write it now: nobody is there, there is no address, or a draft of somebody's own lies in the case.
    What the coach or the gate holds back stays as a draft, but for what `decided` answers. `act` names the audit rows ("check.drafted").
    """
    by = writer_of(case)
    to = to or recipients_by_default(case)
    if by is None or not to or case.mailbox_id is None or Draft.objects.filter(case=case, author=by, kind=Draft.Kind.REPLY).exists():
        return None
    last = newest(case)
    draft = replies.save_draft(case, by=by, text=text(), html="", to=to, seen_up_to=last.pk if last else 0)
    audit.record(f"{act}.drafted", f"case:{case.pk}", by=None)
    key = draft.key
    if way == Switches.Way.SEND:
        try:
            replies.send([draft], by=by, then="stay", anyway=True, undo_seconds=0, decisions=decided)
            audit.record(f"{act}.sent", f"case:{case.pk}", by=None)
        except DeskError as problem:
            log.info("case %s: %s stays a draft: %s (%s)", case.pk, act, problem, problem.log)
    return key


def lay_below(case: Case, text: str, *, by: Agent) -> Draft:
    """Put prepared words into this person's own reply, below what they have written; the same words twice are laid once."""
    with transaction.atomic():
        mine = Draft.objects.select_for_update().filter(case=case, author=by, kind=Draft.Kind.REPLY).first()
        if mine is None:
            last = newest(case)
            to = recipients_by_default(case)
            return replies.save_draft(case, by=by, text=text, html="", to=to, seen_up_to=last.pk if last else 0)
        if _flat(text) in _flat(mine.text):
            return mine
        written = mine.html or linebreaks(escape(mine.text))
        return replies.save_draft(case, by=by, html=f"{written}{linebreaks(escape(text))}", to=mine.to or recipients_by_default(case))


def _flat(text: str) -> str:
    return " ".join(text.split())


def take_away(key: UUID | None) -> None:
    """A prepared text is no longer wanted: the draft goes, unless somebody has begun to change it."""
    draft = Draft.objects.filter(key=key, version=1).first() if key else None
    if draft:
        replies.discard(draft, by=draft.author)
