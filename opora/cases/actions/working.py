"""Everyday work on one case."""

from __future__ import annotations

from datetime import date, datetime

from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases.actions.changing import changing, demand_sight
from opora.cases.actions.recounting import recount
from opora.cases.actions.sparing import demand_rest
from opora.cases.closing import demand_all
from opora.cases.events import CaseAssigned, CaseClosed, ReplySeen
from opora.cases.models import Case
from opora.kernel.errors import DeskError
from opora.kernel.events import say
from opora.messages.models import Message
from opora.team import actions as team
from opora.team.models import Agent

State, Turn = Case.State, Case.Turn
ENDED = (State.CLOSED, State.SET_ASIDE, State.JOINED)


def assign(case: Case, owner: Agent | None, *, by: Agent, anyway: bool = True) -> None:
    """Give the case an owner, or back to Unassigned. A colleague is told; oneself is not.

    Not `anyway`: ThirdUpset where it would be the third upset customer in a row for them.
    """
    if owner is not None and not owner.is_active:
        raise DeskError(_("%(name)s no longer works here.") % {"name": owner.name}, f"assign to removed agent {owner.pk}")
    if owner is not None:
        demand_sight(owner, case)
        if not anyway:
            demand_rest(case, owner)
    with changing(case, "assigned", "cases:assign", by=by, owner=owner.name if owner else "") as row:
        row.owner = owner
        row.owned_at = timezone.now() if owner else None
        if row.state in (State.NEW, State.OPEN):
            row.state = State.OPEN if owner else State.NEW
        say(CaseAssigned(row.pk, owner.pk if owner else None, by.pk))
    if owner is not None and owner.pk != by.pk:
        team.notify([owner], "assigned", f"/cases/{case.pk}/", {"subject": case.title}, by=by)


def close(case: Case, *, by: Agent | None) -> None:
    """End the case as solved, unless a room above has something against it (Conflict). A later answer within seven days wakes it.

    `by` None is the desk, when the customer said that all is well.
    """
    with changing(case, "closed", "cases:close", by=by) as row:
        demand_all(row, by)
        _end(row, State.CLOSED)
        say(CaseClosed(row.pk, by.pk if by else None))


def no_answer_needed(case: Case, *, by: Agent) -> None:
    """End a case that asks for no answer, with the name of who says so (invariant 1)."""
    with changing(case, "no_answer_needed", "cases:close", by=by) as row:
        _end(row, State.CLOSED)
        say(CaseClosed(row.pk, by.pk))


def reopen(case: Case, *, by: Agent) -> None:
    """Take an ended case up again."""
    with changing(case, "reopened", "cases:close", by=by) as row:
        if row.state == State.JOINED:
            raise DeskError(_("This case was joined into another one. Undo the joining instead."), f"reopen {row.pk}")
        row.state = State.OPEN if row.owner_id else State.NEW
        row.turn, row.ended_at, row.active, row.set_aside_reason = Turn.US, None, True, ""


def take_up_after_check(case: Case, *, solved: bool | None) -> None:
    """The closing check of an answered or closed case: None sends it out, and the case waits for the customer as if never closed;
    False is their no, and the case is ours again, with its owner, as news on top (called by the room above)."""
    with changing(case, "asked_back" if solved is None else "not_solved", "cases:close", by=None, line=solved is False) as row:
        if row.state in (State.JOINED, State.SET_ASIDE):
            return
        row.ended_at, row.active, row.asleep_until = None, True, None
        if solved is None:
            row.state, row.turn = State.ANSWERED, Turn.CUSTOMER
            return
        row.state, row.turn, row.unread = (State.OPEN if row.owner_id else State.NEW), Turn.US, True
        row.last_message_at = timezone.now()
        row.waiting_since = row.waiting_since or timezone.now()


def set_aside(case: Case, reason: str, *, by: Agent) -> None:
    """Put spam away; it can be brought back."""
    with changing(case, "set_aside", "cases:set_aside", by=by, reason=reason) as row:
        _end(row, State.SET_ASIDE)
        row.set_aside_reason = reason


def not_spam(case: Case, *, by: Agent) -> None:
    """Bring something back that was set aside: it waits as if it had just come, since it came."""
    with changing(case, "brought_back", "cases:set_aside", by=by) as row:
        row.state = State.OPEN if row.owner_id else State.NEW
        row.set_aside_reason, row.turn, row.ended_at = "", Turn.US, None
        row.active = row.unread = True
        row.waiting_since = row.waiting_since or row.last_message_at


def set_turn(case: Case, turn: str, *, by: Agent) -> None:
    """Say who moves next: us, the customer or somebody else."""
    if turn not in Turn.values:
        raise DeskError(_("Choose whose turn it is."), f"turn {turn!r}")
    with changing(case, "turn_set", "cases:assign", by=by, turn=turn) as row:
        row.turn = turn
        if row.state not in ENDED:
            row.state = {Turn.US: State.OPEN if row.owner_id else State.NEW}.get(Turn(turn), State.WAITING)
        row.waiting_since = (row.waiting_since or timezone.now()) if turn == Turn.US else None


def sleep(case: Case, until: datetime, *, by: Agent) -> None:
    """Hide the case until then; an answer of the customer wakes it earlier."""
    if until <= timezone.now():
        raise DeskError(_("Choose a time in the future."), f"snooze {until}")
    with changing(case, "asleep", "cases:assign", by=by, until=until.isoformat()) as row:
        row.asleep_until = until


def wake_up(case: Case, *, by: Agent) -> None:
    """End the sleep now."""
    with changing(case, "woken", "cases:assign", by=by) as row:
        row.asleep_until = None


def set_next_date(case: Case, day: date | None, *, by: Agent) -> None:
    """The day on which something must happen next."""
    with changing(case, "next_date_set", "cases:assign", by=by, day=day.isoformat() if day else "") as row:
        row.next_date = day


def rename(case: Case, title: str, *, by: Agent) -> None:
    """Give the case a better title; the subject of the mails stays."""
    if not title.strip():
        raise DeskError(_("A case needs a title."), f"rename {case.pk}")
    with changing(case, "renamed", "cases:note", by=by, title=title.strip()[:500]) as row:
        row.title = title.strip()[:500]


def add_tag(case: Case, tag: str, *, by: Agent) -> None:
    """Add one tag; there already, nothing changes."""
    wanted = " ".join(tag.split())[:60]
    if not wanted:
        raise DeskError(_("Write the tag first."), "empty tag")
    with changing(case, "tagged", "cases:note", by=by, line=False, tag=wanted) as row:
        row.tags = sorted({*row.tags, wanted})


def remove_tag(case: Case, tag: str, *, by: Agent) -> None:
    """Take one tag away."""
    with changing(case, "untagged", "cases:note", by=by, line=False, tag=tag) as row:
        row.tags = [one for one in row.tags if one != tag]


def answered(case: Case, message: Message, *, close_too: bool, by: Agent) -> None:
    """Our answer joined the case (called by `replies` in its transaction, with the row already grown)."""
    say(ReplySeen(message.pk, case.pk, by.pk))
    if close_too:
        close(case, by=by)


def reopen_after_undo(case: Case) -> None:
    """An answer was taken back in time: the case is ours again, as if it had never been sent."""
    if case.state in (State.ANSWERED, State.CLOSED):
        case.state, case.active, case.ended_at = (State.OPEN if case.owner_id else State.NEW), True, None
    recount(case)


def take_up_again(case: Case, why: str) -> None:
    """Something we owe in it has come due: the case is ours again and stands in its owner's list as news (called by rooms above).

    What has ended stays ended; those who must know of it are told by whoever calls. `why` names the act in the audit log.
    """
    with changing(case, why, "cases:assign", by=None, line=False) as row:
        if row.active and row.state not in ENDED:
            row.state, row.turn = (State.OPEN if row.owner_id else State.NEW), Turn.US
            row.unread, row.asleep_until = True, None
            row.waiting_since = row.waiting_since or timezone.now()


def _end(row: Case, state: str) -> None:
    row.state, row.ended_at, row.active = state, timezone.now(), False
    row.unread, row.asleep_until, row.waiting_since = False, None, None
    row.research_reason, row.research_until = "", None
