"""The register: what we ship, what people propose, what somebody rates, and what is said to be impossible."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
import time_machine
from django.utils import timezone

from opora.crises.actions import moving, scenarios, tasks
from opora.crises.actions.raising import Alarm, raise_alarm
from opora.crises.actions.shipping import install_scenarios
from opora.crises.models import Drill, Occurrence, Scenario
from opora.crises.queries import scenarios as queries
from opora.crises.queries.alarm import meant, past, proposal
from opora.crises.tests.behind import register, stood_down
from opora.kernel.errors import Conflict, DeskError, Refused
from opora.kernel.jobs.worker import drain_everything
from opora.playbooks.models import Playbook
from opora.team.queries import today
from tests.cast import Team, team

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Team:
    return team()


def test_a_fresh_desk_has_the_shipped_scenarios_with_their_plans_and_nobody_has_rated_them(desk: Team) -> None:
    shipped = register()
    orders = shipped["orders-not-working"]
    assert (orders.state, orders.rated_at, orders.likelihood, orders.impact) == ("proposed", None, 4, 5)
    assert orders.playbook == Playbook.objects.get(key="orders-not-working")
    assert all(orders.names.get(language) for language in ("cs", "pl", "el", "sr", "en"))
    assert meant("Zákazníci nemohou dokončit objednávku") == orders


def test_installing_again_changes_nothing_the_desk_has_said(desk: Team) -> None:
    orders = register()["orders-not-working"]
    desk.jana.language = "cs"
    scenarios.describe(orders, name="E-shop nebere peníze", about="", spots=["brána"], by=desk.jana)
    scenarios.rate(orders, 2, 3, by=desk.jana)
    before = Scenario.objects.count()
    assert install_scenarios() == []
    orders.refresh_from_db()
    assert Scenario.objects.count() == before
    assert (orders.names["cs"], orders.likelihood, orders.impact, orders.spots) == ("E-shop nebere peníze", 2, 3, ["brána"])
    assert orders.about["cs"] == ""


def test_anybody_proposes_in_one_field_and_the_same_name_is_not_entered_twice(desk: Team) -> None:
    made = scenarios.propose("  Papoušek  sežral fakturu ", by=desk.eleni)
    assert (made.names, made.state, made.proposed_by) == ({"en": "Papoušek sežral fakturu"}, "proposed", desk.eleni)
    assert scenarios.propose("papoušek sežral fakturu", by=desk.petr) == made
    assert meant("Ten papoušek zase sežral fakturu!") == made
    with pytest.raises(DeskError):
        scenarios.propose(" x ", by=desk.petr)


def test_the_register_is_sorted_by_likelihood_times_impact(desk: Team) -> None:
    for name, likelihood, impact in (("Small thing", 1, 2), ("Grave thing", 4, 5), ("Middle thing", 3, 3)):
        scenarios.rate(scenarios.propose(name, by=desk.ola), likelihood, impact, by=desk.jana)
    assert [(one.name, one.score) for one in queries.register(for_=desk.petr)] == [("Grave thing", 20), ("Middle thing", 9), ("Small thing", 2)]
    with pytest.raises(Refused):
        scenarios.rate(Scenario.objects.get(names__en="Small thing"), 5, 5, by=desk.petr)
    with pytest.raises(DeskError):
        scenarios.rate(Scenario.objects.get(names__en="Small thing"), 6, 0, by=desk.jana)


def test_a_refused_proposal_keeps_its_reason_and_can_come_back(desk: Team) -> None:
    made = scenarios.propose("Aliens land", by=desk.petr)
    with pytest.raises(DeskError):
        scenarios.refuse(made, " ", by=desk.jana)
    scenarios.refuse(made, "They would call first.", by=desk.jana)
    assert queries.register(for_=desk.petr) == []
    assert [one.scenario.refused_reason for one in queries.register(for_=desk.petr, refused=True)] == ["They would call first."]
    scenarios.take_up_again(made, by=desk.jana)
    assert [one.scenario for one in queries.register(for_=desk.petr)] == [made]


def test_it_cannot_happen_to_us_needs_a_name_and_a_day_within_a_year(desk: Team) -> None:
    made = scenarios.propose("Flood in the warehouse", by=desk.petr)
    for until in (None, today(), today() + timedelta(days=500)):
        with pytest.raises(DeskError):
            scenarios.cannot_happen(made, until, by=desk.jana)
    scenarios.cannot_happen(made, today() + timedelta(days=90), by=desk.jana)
    made.refresh_from_db()
    assert made.never_by == desk.jana
    assert queries.to_look_at_again(for_=desk.jana) == []
    Scenario.objects.update(never_until=today() - timedelta(days=1))
    assert queries.to_look_at_again(for_=desk.jana) == [made]


def test_what_has_happened_can_neither_be_refused_nor_called_impossible(desk: Team) -> None:
    made = scenarios.propose("Flood in the warehouse", by=desk.petr)
    Occurrence.objects.create(scenario=made, happened_on=date(2024, 9, 14), what="The river came")
    with pytest.raises(Conflict):
        scenarios.refuse(made, "We are on a hill.", by=desk.jana)
    with pytest.raises(Conflict):
        scenarios.cannot_happen(made, today() + timedelta(days=90), by=desk.jana)


def test_a_mitigation_has_an_owner_and_a_day(desk: Team) -> None:
    made = scenarios.propose("Power cut", by=desk.petr)
    with pytest.raises(DeskError):
        scenarios.add_mitigation(made, "Buy a battery", by=desk.petr)
    added = scenarios.add_mitigation(made, "Buy a battery", by=desk.petr, owner=desk.ola, due_on=date(2027, 1, 15))
    scenarios.finish_mitigation(added, by=desk.ola)
    assert [one.done_at is not None for one in queries.mitigations(made)] == [True]
    scenarios.finish_mitigation(added, by=desk.ola, done=False)
    assert [one.done_at for one in queries.mitigations(made)] == [None]


def test_a_crisis_is_in_the_register_once_when_it_stands_down_and_a_rehearsal_never(desk: Team) -> None:
    orders = register()["orders-not-working"]
    crisis = stood_down(desk.jana, scenario=orders)
    assert [one.crisis for one in past(orders)] == [crisis]
    moving.work_on(crisis, by=desk.jana)
    moving.resolve(crisis, by=desk.jana)
    moving.stand_down(crisis, by=desk.jana, our_people="Well.", the_customers="Calm.")
    drain_everything()
    assert len(past(orders)) == 1
    drill = Drill.objects.create(playbook=orders.playbook, planned_for=timezone.now())
    rehearsal = raise_alarm(Alarm("Orders cannot be finished", scenario=orders, drill=drill), by=desk.jana)
    for move in (moving.acknowledge, moving.resolve):
        move(rehearsal, by=desk.jana)
    moving.stand_down(rehearsal, by=desk.jana, our_people="Well.", the_customers="None.")
    drain_everything()
    assert len(past(orders)) == 1


def test_the_second_time_is_shown_as_repeated_at_alarm_time(desk: Team) -> None:
    orders = register()["orders-not-working"]
    assert not proposal("Nejdou objednávky", language="cs").is_repeated
    stood_down(desk.jana, scenario=orders)
    again = proposal("Zase nejdou objednávky", language="cs")
    assert (again.scenario, again.is_repeated, len(again.before)) == (orders, True, 1)
    stood_down(desk.jana, scenario=orders)
    (line,) = [one for one in queries.register(for_=desk.petr) if one.scenario == orders]
    assert (line.is_repeated, len(line.days)) == (True, 2)


def test_runs_of_one_scenario_are_compared_by_cost(desk: Team) -> None:
    orders = register()["orders-not-working"]
    first, second = (stood_down(desk.jana, scenario=orders) for _ in range(2))
    tasks.add_cost(first, "orders", Decimal(1200), by=desk.jana)
    tasks.add_cost(first, "hours", Decimal(6), by=desk.jana)
    tasks.add_cost(second, "orders", Decimal(300), by=desk.jana)
    ran = {one.crisis: one for one in queries.runs(orders)}
    assert (ran[first].money, ran[first].hours, ran[second].money, ran[second].hours) == (1200, 6, 300, 0)
    assert ran[first].to_repair is not None
    assert ran[first].to_bulletin is None


def test_each_place_of_the_firm_is_asked_about_once_a_year(desk: Team) -> None:
    scenarios.propose("Carrier loses parcels", by=desk.petr, spots=["carrier", "Carrier", " "])
    (spot,) = queries.spots(for_=desk.petr)
    assert (spot.name, spot.is_due, spot.scenarios) == ("carrier", True, 1)
    held = scenarios.hold_round("carrier", by=desk.jana, words="Talked with both drivers.")
    (spot,) = queries.spots(for_=desk.petr)
    assert (spot.last, spot.is_due) == (held, False)
    type(held).objects.update(held_at=timezone.now() - timedelta(days=366))
    assert queries.spots(for_=desk.petr)[0].is_due


def test_the_year_of_a_round_held_after_midnight_is_counted_by_the_desks_own_day(desk: Team) -> None:
    held = scenarios.hold_round("carrier", by=desk.jana, words="Talked with both drivers.")
    type(held).objects.update(held_at=datetime(2025, 5, 10, 22, 30, tzinfo=UTC))  # half past midnight, the 11th, in Prague
    with time_machine.travel(datetime(2026, 5, 10, 12, tzinfo=UTC), tick=False):
        assert not queries.spots(for_=desk.petr)[0].is_due
    with time_machine.travel(datetime(2026, 5, 11, 12, tzinfo=UTC), tick=False):
        assert queries.spots(for_=desk.petr)[0].is_due


def test_what_was_lived_through_without_a_plan_is_listed(desk: Team) -> None:
    made = scenarios.propose("Price feed wrong", by=desk.petr)
    assert queries.without_plan(for_=desk.petr) == []
    Occurrence.objects.create(scenario=made, happened_on=date(2025, 3, 4), what="Prices were wrong")
    assert [one.scenario for one in queries.without_plan(for_=desk.petr)] == [made]
