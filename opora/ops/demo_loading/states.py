"""How every case stands when the demo opens: owner, turn, dates, tags, and thin lines with the times at which things happened.

These rows are written as they are, not by the rooms' actions: an action happens now, and this happened long ago.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from django.db.models import F

from opora.cases.models import Case, CaseEvent
from opora.messages.models import Message
from opora.ops.demo_loading.cast import Play
from opora.ops.demo_loading.endings import Placed
from opora.ops.demo_world.moments import working_days_after
from opora.ops.demo_world.shapes import DemoCase
from opora.team.models import Agent

State, Turn = Case.State, Case.Turn
STATES = {
    "new": (State.NEW, Turn.US),
    "owned": (State.OPEN, Turn.US),
    "waiting-customer": (State.WAITING, Turn.CUSTOMER),
    "waiting-third": (State.WAITING, Turn.THIRD),
    "answered": (State.ANSWERED, Turn.CUSTOMER),
    "snoozed": (State.ANSWERED, Turn.CUSTOMER),
    "closed": (State.CLOSED, Turn.CUSTOMER),
}
FIELDS = [
    "title", "state", "turn", "owner", "owned_at", "ended_at", "active", "unread", "waiting_since", "next_date", "asleep_until",
    "tags", "orders", "follows", "needs_eyes",
]  # fmt: skip
MORNING = 8
MOODS = ("Angry", "Rozzlobený", "Θυμωμένος", "Ljut")  # how a colleague felt about it is no title
TELLS_NOTHING = 14  # characters: shorter subjects are "?", "Sramota", "web zlobí"


def set_states(rows: dict[str, Case], play: Play, agents: dict[str, Agent]) -> None:
    """`rows` are the cases by the keys of the demo; all are saved at once."""
    told = {case.key: case for case in play.cases}
    lines: list[CaseEvent] = []
    for key, row in rows.items():
        case = told[key]
        _set(row, case, play, agents)
        if case.related in rows and row.follows_id is None:
            row.follows = rows[case.related]
        if row.owner and row.owned_at:
            lines.append(CaseEvent(case=row, kind="assigned", values={"owner": row.owner.name}, by=row.owner, at=row.owned_at))
    Case.objects.bulk_update(rows.values(), FIELDS, batch_size=200)
    CaseEvent.objects.bulk_create(lines)


def _set(row: Case, case: DemoCase, play: Play, agents: dict[str, Agent]) -> None:
    row.state, row.turn = STATES[case.state]
    row.tags, row.orders = sorted(case.tags), list(case.orders)
    row.unread = case.state == "new"
    row.active = case.state != "closed"
    row.ended_at = play.endings.get(case.key)
    row.owner = agents[case.owner] if case.owner else None
    row.owned_at = _taken_at(case, play) if case.owner else None
    row.title = _title(row.title, case)
    if row.turn != Turn.US or case.state == "closed":
        row.waiting_since = None
    row.needs_eyes = _still_broken(row, case, play)
    _set_next_date(row, case, play.now)


def _set_next_date(row: Case, case: DemoCase, now: datetime) -> None:
    if case.next_wd is None:
        return
    day = working_days_after(now, case.next_wd)
    row.next_date = day.date()
    if case.state == "snoozed":
        row.asleep_until = day.replace(hour=MORNING, minute=0, second=0, microsecond=0)


def _taken_at(case: DemoCase, play: Play) -> datetime:
    """Some minutes before the owner's first word, or half an hour after the case came."""
    came = case.messages[0].at.before(play.now)
    first = next((one.at.before(play.now) for one in case.messages if one.author == case.owner), None)
    if first is not None and first <= came:
        return came
    return max(came, min((first or play.now) - timedelta(minutes=6), came + timedelta(minutes=35)))


def _still_broken(row: Case, case: DemoCase, play: Play) -> str:
    """A mail that came back needs eyes until somebody of us has written again."""
    if case.state == "closed":
        return ""
    bounced = Message.objects.filter(passages__case=row, delivery=Message.Delivery.BOUNCED).values_list("at", flat=True)
    last = max((one.at.before(play.now) for one in case.messages if one.direction == "out"), default=None)
    return "bounced" if last is not None and any(at >= last for at in bounced) else ""


def _title(subject: str, case: DemoCase) -> str:
    """Colleagues give a better title where the subject says nothing, or belongs to an older matter."""
    first = case.messages[0]
    borrowed = bool(first.answers)
    if not case.owner or not (borrowed or len(first.subject) < TELLS_NOTHING):
        return subject
    mood, _, rest = case.title.partition(": ")
    plain = rest[:1].upper() + rest[1:] if mood in MOODS else case.title
    return re.sub(r"\s*\([^)]*\)$", "", plain)


def name_authors(play: Play, found: dict[str, Placed], agents: dict[str, Agent]) -> None:
    """Who of us wrote which mail, and that the next mail server took it at once."""
    by_author: dict[str, list[int]] = {}
    for place, one in found.items():
        message = play.letters[place].message
        if message.direction == "out":
            by_author.setdefault(message.author, []).append(one.message)
    for author, messages in by_author.items():
        Message.objects.filter(pk__in=messages).update(author=agents[author], delivered_at=F("at"))
