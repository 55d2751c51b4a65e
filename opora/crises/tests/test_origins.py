"""Where a crisis came from: said by whoever leads, at any time, asked for at the end, and reported by the year."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from opora.crises.actions import moving
from opora.crises.actions.origins import say_origin
from opora.crises.actions.raising import Alarm, raise_alarm
from opora.crises.models import Crisis, Drill
from opora.crises.queries.origins import by_origin
from opora.kernel.errors import DeskError, Refused
from opora.playbooks.models import Playbook
from tests.cast import Team, ago, team

pytestmark = pytest.mark.django_db
Origin = Crisis.Origin


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def crisis(desk: Team) -> Crisis:
    return raise_alarm(Alarm("Objednávky nejdou uložit"), by=desk.petr)


def past(origin: str, *, hours: float | None, days: int = 10, drill: Drill | None = None) -> Crisis:
    """A crisis that began so many days ago and was repaired after so many hours; None: it is not."""
    since = ago(days=days)
    ended = None if hours is None else since + timedelta(hours=hours)
    state = Crisis.State.WORKING if ended is None else Crisis.State.CLOSED
    return Crisis.objects.create(title="Dřív", sentence="Dřív", origin=origin, since=since, resolved_at=ended, state=state, drill=drill)


def test_an_alarm_is_raised_without_asking_where_it_came_from(crisis: Crisis) -> None:
    assert crisis.origin == Origin.UNKNOWN


def test_whoever_leads_says_it_once_and_may_say_something_else_even_when_it_is_closed(desk: Team, crisis: Crisis) -> None:
    moving.acknowledge(crisis, by=desk.jana)
    assert say_origin(crisis, "supplier", by=desk.jana).origin == Origin.SUPPLIER
    say_origin(crisis, "supplier", by=desk.jana)
    assert [(one.by, one.values) for one in crisis.entries.filter(kind="origin")] == [(desk.jana, {"origin": "supplier"})]
    Crisis.objects.update(state=Crisis.State.CLOSED)
    assert say_origin(crisis, "ours", by=desk.jana).origin == Origin.OURS


def test_whoever_does_not_lead_and_what_is_not_offered_are_refused(desk: Team, crisis: Crisis) -> None:
    with pytest.raises(Refused):
        say_origin(crisis, "ours", by=desk.eleni)
    with pytest.raises(DeskError):
        say_origin(crisis, "the moon", by=desk.jana)
    crisis.refresh_from_db()
    assert crisis.origin == Origin.UNKNOWN


def test_the_year_by_origin_with_how_long_they_lasted_and_what_nobody_said_last(desk: Team) -> None:
    for hours in (1, 3, 8):
        past("supplier", hours=hours)
    past("ours", hours=2)
    past("unknown", hours=5)
    past("unknown", hours=None, days=1)
    past("ours", hours=1, days=400)
    stage = Drill.objects.create(playbook=Playbook.objects.create(kind="large"), mailbox=desk.box, planned_for=timezone.now())
    past("ours", hours=1, drill=stage)
    rows = by_origin(for_=desk.eleni)
    assert [(one.origin, one.count, one.going_on) for one in rows] == [("supplier", 3, 0), ("ours", 1, 0), ("unknown", 2, 1)]
    assert (rows[0].middle, rows[0].longest) == (timedelta(hours=3), timedelta(hours=8))
    assert rows[2].longest >= timedelta(days=1)


def test_a_desk_without_crises_has_no_report(desk: Team) -> None:
    assert by_origin(for_=desk.jana) == []
