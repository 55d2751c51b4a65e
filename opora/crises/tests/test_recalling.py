"""Several people recall past crises at once; what they mean twice is one; the rest becomes the register."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
from django.db import connection

from opora.crises.actions import recalling
from opora.crises.models import Occurrence, RecallSession, Scenario
from opora.crises.queries import scenarios as queries
from opora.crises.queries.board import answers_now
from opora.crises.tests.behind import stood_down
from opora.kernel.errors import Conflict, DeskError, Refused
from opora.team.models import Agent
from opora.team.queries import today
from tests.cast import Team, team

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 22)


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def session(desk: Team) -> RecallSession:
    return recalling.begin_recalling(by=desk.jana)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("2025-03-04", (date(2025, 3, 4), "day")),
        ("4. 3. 2025", (date(2025, 3, 4), "day")),
        ("04/03/2025", (date(2025, 3, 4), "day")),
        ("3/2025", (date(2025, 3, 1), "month")),
        ("2025-03", (date(2025, 3, 1), "month")),
        ("2025", (date(2025, 1, 1), "year")),
    ],
)
def test_a_day_a_month_or_a_year_is_how_people_remember(told: str, expected: tuple[date, str]) -> None:
    assert recalling.day_in(told, today=TODAY) == expected


@pytest.mark.parametrize("told", ["", "once", "32. 1. 2025", "13/2025", "2031", "23. 11. 2026", "1. 2. 3. 2025", "99", "٤/٣/٢٠٢٥"])
def test_what_is_no_day_of_the_past_is_refused_with_a_sentence(told: str) -> None:
    with pytest.raises(DeskError, match="when"):
        recalling.day_in(told, today=TODAY)


def test_everybody_joins_the_session_that_is_open(desk: Team, session: RecallSession) -> None:
    assert recalling.begin_recalling(by=desk.eleni) == session


def test_the_same_crisis_told_by_two_people_is_proposed_as_one_and_can_be_parted(desk: Team, session: RecallSession) -> None:
    first = recalling.recall(session, "4. 3. 2025", "Špatné ceny z importu", by=desk.jana)
    second = recalling.recall(session, "3/2025", "Import: špatná cena na webu", by=desk.petr)
    recalling.recall(session, "2024", "Vypadl proud", by=desk.ola)
    (pair,) = queries.seem_the_same(for_=desk.ola)
    assert {pair.first, pair.second} == {first.pk, second.pk}
    recalling.same(first, second, by=desk.ola)
    assert [one.what for one in queries.recalled_in(session)] == ["Vypadl proud", "Špatné ceny z importu"]
    assert [one.what for one in first.merged.all()] == ["Import: špatná cena na webu"]
    with pytest.raises(Conflict):
        recalling.same(first, second, by=desk.petr)
    recalling.apart(first, second, by=desk.ola)
    assert len(queries.recalled_in(session)) == 3
    assert queries.seem_the_same(for_=desk.ola) == []


def test_ten_memories_become_scenarios_each_kind_once(desk: Team, session: RecallSession) -> None:
    told = [
        ("2023", "Price feed wrong"),
        ("5/2024", "Price feed wrong on a Monday"),
        ("14. 9. 2024", "Flood in the warehouse"),
        ("2025-01-10", "Wrong price feed"),
        ("2022", "Truck overturned"),
        ("3/2023", "Server down over the weekend"),
        ("2024", "Wrong newsletter to everybody"),
        ("2025", "Domain expired"),
        ("6/2025", "Carrier on strike"),
        ("7. 7. 2025", "Colleague ill for a month"),
    ]
    for when, what in told:
        recalling.recall(session, when, what, by=desk.petr)
    made = recalling.end_recalling(session, by=desk.petr)
    assert len(made) == 8
    feed = Scenario.objects.get(names__en="Price feed wrong")
    (line,) = [one for one in queries.register(for_=desk.petr) if one.scenario == feed]
    assert (len(line.days), line.is_repeated) == (3, True)
    with pytest.raises(Conflict):
        recalling.recall(session, "2021", "Too late", by=desk.petr)


def test_a_memory_counts_as_the_scenario_its_words_name_and_people_decide(desk: Team, session: RecallSession) -> None:
    known = Scenario.objects.create(names={"en": "Power cut"}, words={"en": ["power", "blackout"]})
    made = recalling.recall(session, "2024", "Blackout in the office", by=desk.petr)
    assert made.scenario == known
    recalling.count_as(made, None, by=desk.petr)
    assert recalling.end_recalling(session, by=desk.petr)[0].names == {"en": "Blackout in the office"}


def test_there_was_none_is_signed_and_not_while_something_is_on_record(desk: Team, session: RecallSession) -> None:
    with pytest.raises(Refused):
        recalling.sign_none(session, by=desk.eleni)
    with pytest.raises(DeskError):
        recalling.end_recalling(session, by=desk.jana)
    assert not answers_now("en")[1].yes
    recalling.sign_none(session, by=desk.jana)
    assert answers_now("en")[1].yes
    second = recalling.begin_recalling(by=desk.petr)
    recalling.recall(second, "2024", "There was one after all", by=desk.petr)
    with pytest.raises(Conflict):
        recalling.sign_none(second, by=desk.jana)
    assert answers_now("en")[1].yes


def test_a_slip_is_taken_out_by_whoever_made_it(desk: Team, session: RecallSession) -> None:
    made = recalling.recall(session, "2024", "Nothing really", by=desk.petr)
    with pytest.raises(Refused):
        recalling.forget(made, by=desk.ola)
    recalling.forget(made, by=desk.petr)
    assert not Occurrence.objects.exists()


def test_two_crises_of_this_desk_are_never_proposed_as_one(desk: Team, session: RecallSession) -> None:
    for _ in range(2):
        stood_down(desk.jana, "Orders cannot be finished")
    assert queries.seem_the_same(for_=desk.jana) == []
    told = recalling.recall(session, str(today()), "Orders could not be finished", by=desk.petr)
    assert {told.pk} < {key for pair in queries.seem_the_same(for_=desk.jana) for key in (pair.first, pair.second)}
    kept = recalling.same(told, Occurrence.objects.exclude(crisis=None).order_by("pk")[0], by=desk.jana)
    assert kept.crisis is not None


@pytest.mark.django_db(transaction=True)
def test_three_people_type_at_once_and_nothing_is_lost(desk: Team) -> None:
    session = recalling.begin_recalling(by=desk.jana)

    def types(agent: Agent) -> None:
        for number in range(5):
            recalling.recall(session, "2024", f"Crisis {number} of {agent.name}", by=agent)
        connection.close()

    with ThreadPoolExecutor(3) as together:
        list(together.map(types, (desk.jana, desk.petr, desk.ola)))
    assert session.occurrences.count() == 15
