"""When the desk works: pauses at noon, closed days, and what no desk can mean."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from opora.kernel.errors import DeskError, Refused
from opora.team import actions, queries
from opora.team.tests.people import jana, ola

pytestmark = pytest.mark.django_db
PRAGUE = ZoneInfo("Europe/Prague")
MORNING, AFTERNOON = (time(8), time(12)), (time(13), time(17))
HOUR = timedelta(hours=1)


def prague(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=PRAGUE)


def test_a_fresh_desk_works_from_eight_to_five_on_weekdays() -> None:
    working = queries.working_time()
    assert working.after_working_time(prague("2026-05-15 16:00"), 2 * HOUR) == prague("2026-05-18 09:00")


def test_the_pause_at_noon_is_no_working_time() -> None:
    actions.change_hours(dict.fromkeys(range(5), (AFTERNOON, MORNING)), by=jana())
    assert queries.working_time().after_working_time(prague("2026-05-15 11:30"), HOUR) == prague("2026-05-15 13:30")


def test_a_desk_that_closes_at_midnight_works_until_then() -> None:
    actions.change_hours({4: [(time(16), time(0))]}, by=jana())
    assert queries.working_time().working_time_between(prague("2026-05-15 23:00"), prague("2026-05-16 03:00")) == HOUR


def test_holidays_of_the_country_and_closed_days_are_free() -> None:
    owner = jana()
    actions.close_on(date(2026, 5, 11), "Inventura", by=owner)
    working = queries.working_time()
    assert not working.is_working_day(date(2026, 5, 8)), "the end of the war is a holiday in Czechia"
    assert not working.is_working_day(date(2026, 5, 11))
    actions.change_desk(by=owner, country="PL")
    actions.open_on(date(2026, 5, 11), by=owner)
    assert queries.working_time().is_working_day(date(2026, 5, 8))
    assert queries.working_time().is_working_day(date(2026, 5, 11))


def test_the_same_day_is_closed_once_with_the_newest_word() -> None:
    owner = jana()
    actions.close_on(date(2026, 12, 31), "Party", by=owner)
    actions.close_on(date(2026, 12, 24), by=owner)
    actions.close_on(date(2026, 12, 31), "  Stocktaking ", by=owner)
    assert queries.desk().closed_days == [{"day": "2026-12-24", "name": ""}, {"day": "2026-12-31", "name": "Stocktaking"}]


@pytest.mark.parametrize(
    "spans",
    [
        [(time(12), time(8))],
        [(time(8), time(8))],
        [(time(8), time(12)), (time(11, 59), time(17))],
        [(time(8), time(0)), (time(20), time(22))],
    ],
)
def test_hours_without_sense_change_nothing(spans: list[tuple[time, time]]) -> None:
    before = queries.desk().hours
    with pytest.raises(DeskError):
        actions.change_hours({0: spans}, by=jana())
    assert queries.desk().hours == before


def test_a_desk_works_at_least_once_a_week() -> None:
    with pytest.raises(DeskError):
        actions.change_hours({0: [], 1: []}, by=jana())


def test_only_owners_set_the_hours() -> None:
    lead = ola()
    for change in (
        lambda: actions.change_hours({0: [MORNING]}, by=lead),
        lambda: actions.close_on(date(2026, 12, 24), by=lead),
        lambda: actions.open_on(date(2026, 12, 24), by=lead),
    ):
        with pytest.raises(Refused):
            change()
