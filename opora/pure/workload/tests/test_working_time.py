from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opora.pure.workload.free_days import public_holidays
from opora.pure.workload.working_time import Spans, WorkingTime, usual

PRAGUE, WARSAW, ATHENS, BELGRADE, LONDON = (
    ZoneInfo(name) for name in ("Europe/Prague", "Europe/Warsaw", "Europe/Athens", "Europe/Belgrade", "Europe/London")
)
NIGHT_SHIFT = WorkingTime("", PRAGUE, {weekday: ((time(1), time(5)),) for weekday in range(7)})
WITH_LUNCH = WorkingTime("CZ", PRAGUE, {weekday: ((time(8), time(12)), (time(13), time(17))) for weekday in range(5)})


def prague(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=PRAGUE)


@pytest.mark.parametrize(
    ("country", "zone", "start", "count", "due"),
    [
        ("CZ", PRAGUE, date(2026, 4, 2), 1, date(2026, 4, 7)),  # Good Friday and Easter Monday are free in Czechia
        ("PL", WARSAW, date(2026, 4, 2), 1, date(2026, 4, 3)),  # Good Friday is worked in Poland
        ("PL", WARSAW, date(2026, 4, 3), 1, date(2026, 4, 7)),  # Easter Monday is not
        ("GR", ATHENS, date(2026, 4, 2), 2, date(2026, 4, 6)),  # the western Easter is an ordinary week end in Greece
        ("GR", ATHENS, date(2026, 4, 9), 1, date(2026, 4, 14)),
        ("RS", BELGRADE, date(2026, 4, 9), 2, date(2026, 4, 15)),
        ("RS", BELGRADE, date(2026, 4, 2), 1, date(2026, 4, 3)),
        ("GB-ENG", LONDON, date(2026, 4, 2), 1, date(2026, 4, 7)),
        ("GB-SCT", LONDON, date(2026, 4, 2), 1, date(2026, 4, 6)),
        ("", PRAGUE, date(2026, 4, 2), 1, date(2026, 4, 3)),
        ("XX", PRAGUE, date(2026, 12, 24), 1, date(2026, 12, 25)),
        ("CZ", PRAGUE, date(2026, 12, 23), 1, date(2026, 12, 28)),
        ("PL", WARSAW, date(2026, 10, 30), 1, date(2026, 11, 2)),
        ("CZ", PRAGUE, date(2026, 5, 15), 2, date(2026, 5, 19)),
        ("CZ", PRAGUE, date(2026, 5, 16), 1, date(2026, 5, 18)),
        ("CZ", PRAGUE, date(2026, 5, 16), 0, date(2026, 5, 16)),
        ("CZ", PRAGUE, date(2026, 5, 16), -3, date(2026, 5, 16)),
    ],
)
def test_working_days_pass_over_the_holidays_of_the_country(country: str, zone: ZoneInfo, start: date, count: int, due: date) -> None:
    assert usual(country, zone).after_working_days(start, count) == due


@pytest.mark.parametrize(
    ("desk", "start", "span", "end"),
    [
        # Friday afternoon before the clock goes forward: two hours are left, two more on Monday
        (usual("CZ", PRAGUE), prague(3, 27, 15), timedelta(hours=4), prague(3, 30, 10)),
        # Sunday: the clock starts on Monday morning
        (usual("CZ", PRAGUE), prague(5, 17, 11), timedelta(hours=1), prague(5, 18, 9)),
        # before opening, and after closing
        (usual("CZ", PRAGUE), prague(5, 18, 5), timedelta(minutes=30), prague(5, 18, 8, 30)),
        (usual("CZ", PRAGUE), prague(5, 18, 22), timedelta(minutes=30), prague(5, 19, 8, 30)),
        # exactly until closing is still today
        (usual("CZ", PRAGUE), prague(5, 18, 16), timedelta(hours=1), prague(5, 18, 17)),
        # lunch does not count
        (WITH_LUNCH, prague(5, 18, 11), timedelta(hours=2), prague(5, 18, 14)),
        (WITH_LUNCH, prague(5, 18, 12, 30), timedelta(hours=1), prague(5, 18, 14)),
        # over Easter
        (WITH_LUNCH, prague(4, 2, 16), timedelta(hours=2), prague(4, 7, 9)),
        # nought changes nothing
        (WITH_LUNCH, prague(5, 17, 3), timedelta(0), prague(5, 17, 3)),
    ],
)
def test_working_hours_wait_for_the_desk_to_open(desk: WorkingTime, start: datetime, span: timedelta, end: datetime) -> None:
    assert desk.after_working_time(start, span) == end


@pytest.mark.parametrize(("day", "hours"), [(28, 4), (29, 3), (30, 4)])
def test_night_in_which_the_clock_goes_forward_is_an_hour_shorter(day: int, hours: int) -> None:
    start = datetime(2026, 3, day, 0, tzinfo=PRAGUE)
    assert NIGHT_SHIFT.working_time_between(start, start.replace(hour=12)) == timedelta(hours=hours)


def test_night_in_which_the_clock_goes_back_is_an_hour_longer() -> None:
    start = datetime(2026, 10, 25, 0, tzinfo=PRAGUE)
    assert NIGHT_SHIFT.working_time_between(start, start.replace(hour=12)) == timedelta(hours=5)
    assert NIGHT_SHIFT.after_working_time(start, timedelta(hours=5)) == datetime(2026, 10, 25, 5, tzinfo=PRAGUE)


def test_span_until_midnight_ends_with_the_day() -> None:
    desk = WorkingTime("", PRAGUE, {0: ((time(20), time(0)),)})
    assert desk.after_working_time(datetime(2026, 5, 18, 21, tzinfo=PRAGUE), timedelta(hours=4)) == datetime(2026, 5, 25, 21, tzinfo=PRAGUE)


def test_spans_entered_twice_count_once() -> None:
    desk = WorkingTime("", PRAGUE, {0: ((time(8), time(12)), (time(8), time(10)), (time(11), time(13)))})
    monday = datetime(2026, 5, 18, tzinfo=PRAGUE)
    assert desk.working_time_between(monday, monday + timedelta(days=1)) == timedelta(hours=5)


def test_day_the_desk_is_closed_is_not_a_working_day() -> None:
    desk = WorkingTime("CZ", PRAGUE, usual("CZ", PRAGUE).hours, closed=frozenset({date(2026, 5, 18)}))
    assert desk.after_working_days(date(2026, 5, 15), 1) == date(2026, 5, 19)


def test_desk_without_hours_works_by_the_clock() -> None:
    desk = WorkingTime("CZ", PRAGUE, {})
    start = datetime(2026, 5, 15, 16, tzinfo=PRAGUE)
    assert desk.after_working_days(start.date(), 2) == date(2026, 5, 17)
    assert desk.after_working_time(start, timedelta(hours=3)) == start + timedelta(hours=3)
    assert desk.working_time_between(start, start + timedelta(hours=3)) == timedelta(hours=3)


@pytest.mark.parametrize("count", [10**9, 20_000])
def test_absurd_number_of_days_neither_raises_nor_hangs(count: int) -> None:
    desk = usual("CZ", PRAGUE)
    assert desk.after_working_days(date(2026, 5, 15), count) > date(2030, 1, 1)
    assert desk.after_working_days(date(9999, 12, 30), count) == date.max
    assert desk.after_working_time(datetime(2026, 5, 15, tzinfo=PRAGUE), timedelta(days=count // 1000)) > datetime(2026, 6, 1, tzinfo=UTC)


@pytest.mark.parametrize("country", ["", "XX", "cz-", "??", "GB-NOWHERE", "🇨🇿"])
def test_country_nobody_knows_has_no_holidays(country: str) -> None:
    assert country == "cz-" or not public_holidays(country, 2026)


def test_small_letters_name_the_same_country() -> None:
    assert public_holidays("cz", 2026) == public_holidays("CZ", 2026) != frozenset()


CLOCK_TIMES = st.integers(0, 95).map(lambda quarter: time(quarter // 4, quarter % 4 * 15))
SPANS = st.lists(st.tuples(CLOCK_TIMES, CLOCK_TIMES), max_size=3).map(tuple)
ZONES = st.sampled_from([PRAGUE, ATHENS, LONDON, ZoneInfo("America/New_York"), ZoneInfo("Australia/Lord_Howe")])
MOMENTS = st.integers(0, 3 * 365 * 24 * 60).map(lambda minutes: datetime(2025, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes))


@st.composite
def desks(draw: st.DrawFn) -> WorkingTime:
    hours: dict[int, Spans] = draw(st.dictionaries(st.integers(0, 6), SPANS))
    hours[0] = (*hours.get(0, ()), (time(9), time(17)))
    return WorkingTime(draw(st.sampled_from(["", "CZ", "GR", "RS"])), draw(ZONES), hours)


@settings(max_examples=60, deadline=None)
@given(desks(), MOMENTS, st.integers(1, 6_000))
def test_time_that_was_waited_for_is_the_time_that_has_passed(desk: WorkingTime, start: datetime, minutes: int) -> None:
    span = timedelta(minutes=minutes)
    end = desk.after_working_time(start, span)
    assert desk.working_time_between(start, end) == span
    assert desk.is_working_day(end.date()) or end.time() == time.min


@settings(max_examples=60, deadline=None)
@given(desks(), MOMENTS, st.integers(0, 400), st.integers(0, 400))
def test_working_time_adds_up(desk: WorkingTime, start: datetime, first: int, second: int) -> None:
    middle, end = start + timedelta(hours=first), start + timedelta(hours=first + second)
    assert desk.working_time_between(start, middle) + desk.working_time_between(middle, end) == desk.working_time_between(start, end)
    assert timedelta(0) <= desk.working_time_between(start, end) <= end - start


@settings(max_examples=60, deadline=None)
@given(desks(), st.dates(date(2025, 1, 1), date(2027, 12, 31)), st.integers(1, 40))
def test_a_promised_working_day_is_worked_and_the_days_count(desk: WorkingTime, start: date, count: int) -> None:
    due = desk.after_working_days(start, count)
    between = [start + timedelta(days=ahead) for ahead in range(1, (due - start).days + 1)]
    assert desk.is_working_day(due)
    assert sum(desk.is_working_day(day) for day in between) == count


def test_months_hold_the_short_and_the_long_night_of_the_clock_change() -> None:
    half, whole = (NIGHT_SHIFT.working_time_between(prague(1, 1, 0), prague(month, 31, 0)) for month in (7, 12))
    assert half == timedelta(hours=4 * 211 - 1)
    assert whole == timedelta(hours=4 * 364)
