"""When each clock of a case starts, stands still, comes due and stops."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opora.pure.workload.clocks import Clock, Happened, Kind, Standing, Step, clocks
from opora.pure.workload.targets import Target, Unit
from opora.pure.workload.working_time import WorkingTime, usual

PRAGUE = ZoneInfo("Europe/Prague")
DESK = usual("CZ", PRAGUE)
HOUR = timedelta(hours=1)
TARGETS = {
    Kind.OWNER: Target(15, Unit.WORKING_MINUTES),
    Kind.FIRST_ANSWER: Target(4, Unit.WORKING_HOURS),
    Kind.NEXT_WORD: Target(2, Unit.WORKING_DAYS),
    Kind.SOLUTION: Target(5, Unit.WORKING_DAYS),
}


def at(text: str) -> datetime:
    """In Prague; the 11th of May 2026 is a Monday, the 8th a Friday and a holiday."""
    return datetime.fromisoformat(f"2026-{text}").replace(tzinfo=PRAGUE)


def steps(*told: str) -> list[Step]:
    """`steps("05-11 09:00 asked", …)`."""
    return [Step(at(one.rpartition(" ")[0]), Happened(one.rpartition(" ")[2])) for one in told]


def of(kind: Kind, told: list[Step], *, now: str = "05-13 12:00", ours: bool = True, **more: object) -> Clock | None:
    standing = Standing(at(now), ours, **more)
    return next((one for one in clocks(told, standing, TARGETS, DESK) if one.kind is kind), None)


def test_the_first_answer_is_due_in_working_hours() -> None:
    clock = of(Kind.FIRST_ANSWER, steps("05-11 15:00 asked"))
    assert clock is not None
    assert (clock.due, clock.warn) == (at("05-12 10:00"), at("05-12 09:00"))


def test_what_comes_at_the_weekend_begins_on_monday() -> None:
    clock = of(Kind.FIRST_ANSWER, steps("05-16 22:00 asked"))
    assert clock is not None
    assert clock.due == at("05-18 12:00")


def test_a_second_message_gives_no_new_time() -> None:
    clock = of(Kind.FIRST_ANSWER, steps("05-11 09:00 asked", "05-11 12:00 asked"))
    assert clock is not None
    assert clock.due == at("05-11 13:00")


def test_our_answer_stops_the_first_clock_with_both_times() -> None:
    clock = of(Kind.FIRST_ANSWER, steps("05-11 16:00 asked", "05-12 09:00 answered"), ours=False)
    assert clock is not None
    assert (clock.due, clock.stopped, clock.worked, clock.passed) == (None, at("05-12 09:00"), 2 * HOUR, 17 * HOUR)


def test_who_is_written_to_first_owes_us_nothing_and_we_no_first_answer() -> None:
    told = steps("05-11 09:00 answered", "05-11 10:00 asked")
    assert of(Kind.FIRST_ANSWER, told) is None
    next_word = of(Kind.NEXT_WORD, told)
    assert next_word is not None
    assert (next_word.started, next_word.due) == (at("05-11 10:00"), at("05-13 17:00"))


def test_the_next_word_rests_while_it_is_their_turn() -> None:
    assert of(Kind.NEXT_WORD, steps("05-11 09:00 asked", "05-11 10:00 answered"), ours=False) is None


def test_each_answer_sets_the_next_word_anew() -> None:
    told = steps("05-11 09:00 asked", "05-11 10:00 answered", "05-11 11:00 asked", "05-12 10:00 answered", "05-13 11:00 asked")
    clock = of(Kind.NEXT_WORD, told)
    assert clock is not None
    assert (clock.started, clock.due) == (at("05-13 11:00"), at("05-15 17:00"))


def test_a_pause_puts_the_due_time_off_by_its_working_time() -> None:
    told = steps("05-11 09:00 asked", "05-11 10:00 theirs", "05-11 15:00 ours")
    clock = of(Kind.FIRST_ANSWER, told)
    assert clock is not None
    assert clock.due == at("05-12 09:00"), "one hour had run, five were a pause: three are left"
    assert clock.warn == at("05-11 17:00")
    assert (clock.running_since, clock.worked) == (at("05-11 15:00"), HOUR)


def test_a_clock_that_stands_still_is_not_due() -> None:
    clock = of(Kind.FIRST_ANSWER, steps("05-11 09:00 asked", "05-11 10:00 theirs"), ours=False)
    assert clock is not None
    assert (clock.due, clock.stopped, clock.worked) == (None, None, HOUR)


def test_a_promise_moves_the_next_word_even_while_it_is_their_turn() -> None:
    told = steps("05-11 09:00 asked", "05-11 10:00 answered")
    clock = of(Kind.NEXT_WORD, told, ours=False, promised=at("05-15 12:00"))
    assert clock is not None
    assert (clock.due, clock.given) == (at("05-15 12:00"), True)


def test_research_moves_the_next_word_and_the_solution_and_not_the_first_answer() -> None:
    until = at("05-29 17:00")
    told = steps("05-11 09:00 asked", "05-11 10:00 answered", "05-11 10:00 ours")
    next_word, solution = of(Kind.NEXT_WORD, told, researching=until), of(Kind.SOLUTION, told, researching=until)
    assert next_word is not None
    assert solution is not None
    assert (next_word.due, solution.due) == (until, until)
    first = of(Kind.FIRST_ANSWER, steps("05-11 09:00 asked"), researching=until)
    assert first is not None
    assert first.due == at("05-11 13:00")


def test_the_end_of_the_case_stops_every_clock() -> None:
    told = steps("05-11 09:00 asked", "05-11 10:00 answered", "05-12 09:00 asked", "05-12 10:00 ended")
    found = clocks(told, Standing(at("05-13 12:00"), ours=True, ended_at=at("05-12 10:00"), promised=at("05-15 12:00")), TARGETS, DESK)
    assert [one.due for one in found] == [None] * len(found)
    assert all(one.stopped for one in found)


def test_a_case_that_opens_again_goes_on_where_it_stood() -> None:
    told = steps("05-11 09:00 asked", "05-11 10:00 ended", "05-18 09:00 reopened")
    clock = of(Kind.FIRST_ANSWER, told, now="05-18 09:30")
    assert clock is not None
    assert clock.due == at("05-18 12:00")


def test_bare_thanks_after_the_end_wake_nothing() -> None:
    told = steps("05-11 09:00 asked", "05-11 10:00 answered", "05-11 11:00 ended", "05-12 09:00 asked")
    found = clocks(told, Standing(at("05-13 12:00"), ours=False, ended_at=at("05-11 11:00")), TARGETS, DESK)
    assert all(one.due is None for one in found)


def test_somebody_takes_a_new_case_within_a_quarter_of_an_hour() -> None:
    told = steps("05-11 16:50 asked")
    clock = of(Kind.OWNER, told)
    assert clock is not None
    assert clock.due == at("05-12 08:05")
    assert of(Kind.OWNER, told, owned=True) is None


def test_the_way_a_case_stands_wins_over_what_the_steps_tell() -> None:
    told = steps("05-11 09:00 asked", "05-11 10:00 answered")
    clock = of(Kind.NEXT_WORD, told, since=at("05-12 08:00"))
    assert clock is not None
    assert (clock.started, clock.due) == (at("05-12 08:00"), at("05-14 17:00"))
    assert of(Kind.OWNER, steps("05-11 09:00 asked"), ours=False) is None


def test_minutes_by_the_clock_run_at_night() -> None:
    target = Target(157, Unit.MINUTES)
    assert target.due(at("05-16 23:00"), DESK) == at("05-17 01:37")
    assert target.warning(at("05-16 22:00"), DESK) == at("05-16 22:00") + timedelta(minutes=157 * 0.75)


@pytest.mark.parametrize(
    ("start", "days", "due"),
    [
        ("05-11 09:00", 1, "05-12 17:00"),
        ("05-15 16:00", 2, "05-19 17:00"),
        ("05-07 09:00", 1, "05-11 17:00"),  # over the holiday and the weekend
        ("05-16 09:00", 1, "05-18 17:00"),
    ],
)
def test_working_days_count_from_the_day_after_and_end_when_the_desk_closes(start: str, days: int, due: str) -> None:
    assert Target(days, Unit.WORKING_DAYS).due(at(start), DESK) == at(due)


def test_a_desk_without_hours_counts_by_the_clock() -> None:
    always = WorkingTime("", PRAGUE, {})
    assert Target(4, Unit.WORKING_HOURS).due(at("05-16 23:00"), always) == at("05-17 03:00")
    assert Target(2, Unit.WORKING_DAYS).due(at("05-16 23:00"), always) == at("05-18 23:00")


moments = st.integers(0, 525_600).map(lambda minutes: at("01-01 00:00") + timedelta(minutes=minutes))
histories = st.lists(st.builds(Step, moments, st.sampled_from(Happened)), max_size=12)
standings = st.builds(
    Standing, moments, st.booleans(), st.none() | moments, st.booleans(), st.none() | moments, st.none() | moments, st.none() | moments
)


@given(histories, standings)
def test_whatever_happened_clocks_keep_their_sense(told: list[Step], standing: Standing) -> None:
    found = clocks(told, standing, TARGETS, DESK)
    assert len({one.kind for one in found}) == len(found)
    for one in found:
        assert (one.due is None) == (one.warn is None)
        assert one.due is None or one.stopped is None
        assert one.worked >= timedelta(0)
        assert one.passed >= one.worked
        assert standing.ended_at is None or one.due is None
    assert clocks(reversed(told), standing, TARGETS, DESK) is not None


@given(st.lists(moments, min_size=4, max_size=4, unique=True))
def test_a_longer_pause_never_makes_a_clock_due_sooner(chosen: list[datetime]) -> None:
    asked, paused, resumed, later = sorted(chosen)
    short = [Step(asked, Happened.ASKED), Step(paused, Happened.THEIRS), Step(resumed, Happened.OURS)]
    long = [*short[:2], Step(later, Happened.OURS)]
    standing = Standing(later, ours=True)
    dues = [next(one.due for one in clocks(told, standing, TARGETS, DESK) if one.kind is Kind.FIRST_ANSWER) for told in (short, long)]
    assert dues[0] is not None
    assert dues[1] is not None
    assert dues[0] <= dues[1]
