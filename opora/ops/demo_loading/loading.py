"""The demo from its first mail to the desk as it opens."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from django.db import transaction
from django.utils import timezone

from opora.cases.models import Case
from opora.customers.models import Customer
from opora.kernel import audit, live
from opora.messages.models import Message
from opora.ops.demo_loading.cards import fill_cards, note_habits
from opora.ops.demo_loading.cast import Play, play
from opora.ops.demo_loading.endings import Placed, placed
from opora.ops.demo_loading.people import furnish
from opora.ops.demo_loading.repairs import join_what_was_answered, settle_old_proposals, write_notes
from opora.ops.demo_loading.states import name_authors, set_states
from opora.ops.demo_loading.timeline import Timeline, settle
from opora.team.models import Agent, Notification

HOME = ZoneInfo("Europe/Prague")
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Loaded:
    """How much there is, and who may sign in with which password ("" when nobody may)."""

    cases: int
    messages: int
    people: tuple[str, ...]
    password: str


def is_used() -> bool:
    """Whether the desk already knows customers: then the demo would mix with real work."""
    return Customer.objects.exists()


def load_demo(*, password: str = "", language: str = "en", short: bool = False, progress: Progress) -> Loaded:
    """Fill the desk with the demo world as of now; the history is told in order, so it takes a minute."""
    began = timezone.now()
    stage = play(began.astimezone(HOME), secrets.token_hex(4), short=short)
    agents = furnish(stage.world, password=password, language=language)
    Timeline(stage, agents, progress).run()
    _arrange(stage, agents)
    settle()
    # News of a year is no news: the desk opens without a thousand notifications.
    Notification.objects.filter(at__gte=began).delete()
    return _told(stage, agents, password)


def _arrange(stage: Play, agents: dict[str, Agent]) -> None:
    found = placed(stage, (case.key for case in stage.cases))
    name_authors(stage, found, agents)
    rows = _joined(stage, found, agents)
    settle()
    for key, row in rows.items():
        row.refresh_from_db()
        write_notes(next(case for case in stage.cases if case.key == key), row, stage, agents)
    with transaction.atomic():
        set_states(rows, stage, agents)
        settle_old_proposals([rows[key] for key in stage.endings if key in rows])
        fill_cards(stage)
        note_habits(stage, found)
        audit.record("demo.loaded", "desk:1", by=None, cases=len(rows))
        live.tell(live.Change("counts"))


def _joined(stage: Play, found: dict[str, Placed], agents: dict[str, Agent]) -> dict[str, Case]:
    rows = {case.key: join_what_was_answered(case, stage, found, agents) for case in stage.cases}
    return {key: row for key, row in rows.items() if row is not None}


def _told(stage: Play, agents: dict[str, Agent], password: str) -> Loaded:
    return Loaded(
        cases=Case.objects.exclude(state=Case.State.JOINED).count(),
        messages=Message.objects.count(),
        people=tuple(f"{one.name} <{one.email}>" for one in agents.values()) if password else (),
        password=password,
    )
