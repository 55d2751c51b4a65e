"""The five questions: what makes each a YES, and that nothing but the records does."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opora.pure.crises.preparedness import Again, Answer, Ended, Known, Person, Records, answers, holds, months_after

TODAY = date(2026, 11, 22)
NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)
PLANNED = Known(1, "Orders", TODAY, 20, 1, True, (), TODAY)
SCENARIOS = tuple(replace(PLANNED, key=key, name=f"Scenario {key}") for key in range(1, 6))
LEARNT = Ended(1, "Friday outage", NOON, frozenset({7}))
TRAINED = Person(1, "Petr", frozenset({3}), ((3, TODAY),))
READY = Records(SCENARIOS, past=2, ended=(LEARNT,), people=(TRAINED,), plans=((3, "Orders"),))


def answer(question: int, records: Records) -> Answer:
    return answers(records, on=TODAY)[question - 1]


def lacks(question: int, records: Records) -> list[tuple[str, str]]:
    return [(one.code, one.name) for one in answer(question, records).missing]


def test_a_desk_with_everything_on_record_is_ready() -> None:
    assert [one.yes for one in answers(READY, on=TODAY)] == [True] * 5


def test_a_desk_on_its_first_morning_has_nothing_to_learn_from_and_no_other_yes() -> None:
    fresh = Records((Known(1, "Orders", has_plan=True),), people=(Person(1, "Petr"),))
    assert [one.yes for one in answers(fresh, on=TODAY)] == [False, False, True, False, False]
    assert lacks(1, fresh) == [("not_rated", "Orders")]
    assert lacks(2, fresh) == [("never_recalled", "")]
    assert lacks(4, fresh) == [("nothing_known_yet", "")]


@pytest.mark.parametrize(("question", "tone"), [(1, "amber"), (2, "amber"), (3, "red"), (4, "red"), (5, "red")])
def test_a_no_among_the_last_three_is_red_and_amber_before(question: int, tone: str) -> None:
    assert Answer(question, yes=False).tone == tone
    assert Answer(question, yes=True).tone == "green"


@pytest.mark.parametrize(
    ("rated", "yes"),
    [(TODAY, True), (date(2025, 11, 22), True), (date(2025, 11, 21), False), (None, False)],
)
def test_a_rating_holds_for_twelve_months_to_the_day(rated: date | None, yes: bool) -> None:
    records = Records((*SCENARIOS[:4], replace(SCENARIOS[4], rated_on=rated)))
    assert answer(1, records).yes is yes
    assert lacks(1, records) == ([] if yes else [("rated_too_long_ago" if rated else "not_rated", "Scenario 5")])


def test_four_rated_scenarios_are_too_few_even_when_all_are_rated() -> None:
    four = answer(1, Records(SCENARIOS[:4]))
    assert (four.yes, four.found, four.wanted) == (False, 4, 5)
    assert four.missing[0].code == "too_few_scenarios"


@pytest.mark.parametrize(
    ("past", "signed", "yes"),
    [(1, None, True), (0, None, False), (0, date(2025, 11, 22), True), (0, date(2025, 11, 21), False), (1, date(2020, 1, 1), True)],
)
def test_the_past_is_known_or_its_emptiness_is_signed_for_a_year(past: int, signed: date | None, yes: bool) -> None:
    assert answer(2, Records(past=past, none_signed_on=signed)).yes is yes


@pytest.mark.parametrize(
    ("ended", "again", "code"),
    [
        ((LEARNT,), (), ""),
        ((replace(LEARNT, applied_at=None),), (), "no_applied_lesson"),
        ((LEARNT,), (Again(7, "Certificate", NOON + timedelta(days=9)),), "came_again"),
        ((LEARNT,), (Again(7, "Certificate", NOON - timedelta(days=9)),), ""),
        ((LEARNT,), (Again(8, "Something else", NOON + timedelta(days=9)),), ""),
        ((replace(LEARNT, applied_at=NOON + timedelta(days=20)),), (Again(7, "Certificate", NOON + timedelta(days=9)),), ""),
    ],
)
def test_learnt_means_applied_and_not_repeated_since(ended: tuple[Ended, ...], again: tuple[Again, ...], code: str) -> None:
    found = answer(3, Records(ended=ended, again=again))
    assert found.yes is (not code)
    assert [one.code for one in found.missing] == ([code] if code else [])


def test_a_cause_that_came_again_often_is_named_once() -> None:
    again = tuple(Again(7, "Certificate", NOON + timedelta(days=day)) for day in range(1, 5))
    assert lacks(3, Records(ended=(LEARNT, replace(LEARNT, key=2)), again=again)) == [("came_again", "Certificate")]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({}, ""),
        ({"has_plan": False}, "no_plan"),
        ({"lacks": ("open_question",)}, "plan_incomplete"),
        ({"reviewed_on": None}, "plan_not_reviewed"),
        ({"reviewed_on": date(2025, 11, 21)}, "plan_not_reviewed"),
        ({"reviewed_on": date(2025, 11, 22)}, ""),
        ({"score": 11, "times": 0, "has_plan": False}, ""),
        ({"score": 12, "times": 0, "has_plan": False}, "no_plan"),
        ({"score": None, "times": 1, "has_plan": False}, "no_plan"),
    ],
)
def test_what_happened_or_scores_twelve_needs_a_whole_plan(changes: dict[str, object], code: str) -> None:
    records = Records((SCENARIOS[0], replace(SCENARIOS[1], **changes)))  # type: ignore[arg-type]
    assert [one.code for one in answer(4, records).missing] == ([code] if code else [])


def test_somebody_new_turns_the_last_answer_to_no_at_once() -> None:
    assert answer(5, READY).yes
    assert lacks(5, replace(READY, people=(TRAINED, Person(2, "Eleni")))) == [("no_drill", "Eleni")]


def test_a_drill_of_another_plan_is_not_enough_for_who_holds_a_role() -> None:
    other = replace(TRAINED, plans=frozenset({3, 4}))
    records = replace(READY, people=(other,), plans=((3, "Orders"), (4, "Power cut")))
    assert lacks(5, records) == [("drill_of_plan", "Petr: Power cut")]


@pytest.mark.parametrize(("passed", "yes"), [(date(2026, 5, 22), True), (date(2026, 5, 21), False)])
def test_a_drill_holds_for_six_months(passed: date, yes: bool) -> None:
    assert answer(5, replace(READY, people=(replace(TRAINED, passed=((3, passed),)),))).yes is yes


def test_the_last_of_a_month_stays_the_last() -> None:
    assert months_after(date(2026, 8, 31), 6) == date(2027, 2, 28)
    assert months_after(date(2024, 2, 29), 12) == date(2025, 2, 28)


DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))


@given(since=DAYS, months=st.integers(1, 24), on=DAYS)
def test_what_holds_on_a_day_held_on_every_day_before(since: date, months: int, on: date) -> None:
    if holds(since, months, on=on) and on > date(2020, 1, 2):
        assert holds(since, months, on=on - timedelta(days=1))
    assert not holds(since, months, on=months_after(since, months) + timedelta(days=1))


KNOWN = st.builds(
    Known,
    key=st.integers(1, 99),
    name=st.just("Scenario"),
    rated_on=st.none() | DAYS,
    score=st.none() | st.integers(1, 25),
    times=st.integers(0, 3),
    has_plan=st.booleans(),
    lacks=st.sampled_from([(), ("no_holder",)]),
    reviewed_on=st.none() | DAYS,
)
PERSON = st.builds(
    Person,
    key=st.integers(1, 9),
    name=st.just("Somebody"),
    plans=st.frozensets(st.integers(1, 3)),
    passed=st.lists(st.tuples(st.integers(1, 3), DAYS)).map(tuple),
)
ENDED = st.builds(
    Ended,
    key=st.integers(1, 9),
    name=st.just("Crisis"),
    applied_at=st.none() | st.just(NOON),
    causes=st.frozensets(st.integers(1, 3)),
)
AGAIN = st.builds(Again, cause=st.integers(1, 3), name=st.just("Cause"), at=st.just(NOON + timedelta(days=1)))
RECORDS = st.builds(
    Records,
    scenarios=st.lists(KNOWN, max_size=7).map(tuple),
    past=st.integers(0, 2),
    none_signed_on=st.none() | DAYS,
    ended=st.lists(ENDED, max_size=4).map(tuple),
    again=st.lists(AGAIN, max_size=4).map(tuple),
    people=st.lists(PERSON, max_size=4).map(tuple),
)


@given(RECORDS)
def test_a_yes_lacks_nothing_and_a_no_says_what(records: Records) -> None:
    found = answers(records, on=TODAY)
    assert [one.question for one in found] == [1, 2, 3, 4, 5]
    assert all(one.yes is not bool(one.missing) or (not one.yes and one.question == 5 and not records.people) for one in found)


@given(RECORDS)
def test_one_more_person_without_a_drill_never_helps(records: Records) -> None:
    more = replace(records, people=(*records.people, Person(99, "New")))
    assert not answers(more, on=TODAY)[4].yes
    assert answers(more, on=TODAY)[:4] == answers(records, on=TODAY)[:4]
