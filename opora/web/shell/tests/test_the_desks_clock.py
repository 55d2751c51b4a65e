"""Half past midnight in Prague is still yesterday in UTC: what people type, choose and read is the time where they work."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.test import Client

from opora.crises.models import Drill
from opora.playbooks.actions import install_shipped
from opora.playbooks.models import Playbook
from opora.team import queries as people
from tests.cast import NOVAK, Team, browser, case_of, team, writes

pytestmark = pytest.mark.django_db
PRAGUE = ZoneInfo("Europe/Prague")


@pytest.fixture(autouse=True)
def half_past_midnight() -> Iterator[None]:
    with time_machine.travel(datetime(2026, 11, 23, 0, 30, tzinfo=PRAGUE), tick=False):
        yield


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def jana(desk: Team) -> Client:
    return browser(desk.jana)


def test_a_case_put_aside_until_tomorrow_comes_back_at_eight_by_the_wall_clock(desk: Team, jana: Client) -> None:
    case = case_of(writes(NOVAK, "Kde je balík?", "Dobrý den, kdy dorazí balík?"))
    jana.post("/picked/tomorrow/", {"case": [case.pk]})
    case.refresh_from_db()
    assert case.asleep_until == datetime(2026, 11, 24, 8, tzinfo=PRAGUE)


def test_an_exercise_begins_at_the_hour_that_was_typed(desk: Team, jana: Client) -> None:
    install_shipped()
    plan = Playbook.objects.get(key="orders-not-working")
    wish = {"playbook": plan.pk, "planned_for": "2026-12-01T14:00", "contacts": 40, "minutes": 10}
    done = jana.post("/crises/drills/new/", {**wish, "role-lead": desk.jana.pk})
    assert done.status_code == 302, done.content.decode()
    assert Drill.objects.get().planned_for == datetime(2026, 12, 1, 14, tzinfo=PRAGUE)


def test_the_desks_day_has_begun_where_the_team_works(desk: Team) -> None:
    assert people.today().isoformat() == "2026-11-23"
    assert people.start_of_today() == datetime(2026, 11, 23, tzinfo=PRAGUE)
