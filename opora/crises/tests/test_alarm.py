"""Anybody raises an alarm with a sentence; from then on it is never nobody's."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone

from opora.crises.actions import moving, roles, tasks
from opora.crises.actions.raising import Alarm, change_level, choose_scenario, raise_alarm
from opora.crises.actions.roles import call_deputies
from opora.crises.actions.upkeep import alarm_if_nobody_leads
from opora.crises.models import Crisis, Entry, Knows, RoleHeld, Scenario, SpikeCard
from opora.crises.queries import crises as queries
from opora.crises.queries.alarm import proposal
from opora.crises.queries.next_steps import next_steps
from opora.kernel.errors import Conflict, DeskError, Refused
from opora.playbooks.actions import install_shipped
from opora.playbooks.models import Playbook
from opora.team.models import Absence, Agent, Notification
from tests.cast import Team, team

pytestmark = pytest.mark.django_db
ORDERS_STAND = "Nejdou dokončit objednávky, zákazníci píší a volají"


@pytest.fixture
def desk() -> Team:
    return team()


def scenario(name: str = "Nejdou objednávky", **more: object) -> Scenario:
    words = {"cs": ["objednavk", "kosik"], "en": ["order"]}
    return Scenario.objects.create(names={"cs": name, "en": "Orders do not work"}, words=words, usual_level=1, **more)


def told(kind: str) -> set[str]:
    return set(Notification.objects.filter(kind=kind).values_list("agent__name", flat=True))


def passed(crisis: Crisis, minutes: int) -> None:
    """So many minutes go by for everything that waits in this crisis."""
    span = timedelta(minutes=minutes)
    RoleHeld.objects.filter(crisis=crisis, answer_by__isnull=False).update(answer_by=timezone.now() + timedelta(minutes=5) - span)
    Crisis.objects.filter(pk=crisis.pk).update(reported_at=crisis.reported_at - span)


def test_a_sentence_is_enough_and_everybody_hears_it(desk: Team) -> None:
    scenario()
    crisis = raise_alarm(Alarm(ORDERS_STAND), by=desk.petr)
    assert (crisis.level, crisis.scenario.names["cs"]) == (1, "Nejdou objednávky")  # type: ignore[union-attr]
    everybody = set(Agent.objects.filter(is_active=True).exclude(pk=desk.petr.pk).values_list("name", flat=True))
    assert told("crisis_raised") == everybody
    assert Knows.objects.get(crisis=crisis, agent=desk.petr).seen_at
    assert {one.role for one in queries.roles(crisis)} == {"lead", "voice", "phones", "inbox", "public", "technician", "callbacks"}
    assert [one.kind for one in queries.timeline(crisis)][-1] == "raised"


def test_the_second_time_it_is_shown_as_repeated(desk: Team) -> None:
    known = scenario()
    known.occurrences.create(happened_on="2026-01-10", what="Brána nejela")
    found = proposal("Zákazníci nemohou dokončit objednávku", language="cs")
    assert found.is_repeated
    assert found.level == 1


def test_words_that_fit_two_scenarios_name_none(desk: Team) -> None:
    scenario()
    Scenario.objects.create(names={"cs": "Chyba v cenách"}, words={"cs": ["objednavk", "cen"]})
    assert proposal("Něco s objednávkami", language="cs").scenario is None


def test_an_alarm_without_words_is_refused_and_a_newcomer_may_raise_one(desk: Team) -> None:
    with pytest.raises(DeskError):
        raise_alarm(Alarm("  "), by=desk.petr)
    newcomer = Agent.objects.create(email="nova@majak.example", name="Nová", role="newcomer")
    crisis = raise_alarm(Alarm("Ve skladu teče voda"), by=newcomer)
    assert crisis.level == 3
    assert not RoleHeld.objects.filter(agent=newcomer).exists()


def test_two_who_click_on_the_same_card_raise_one_crisis(desk: Team) -> None:
    card = SpikeCard.objects.create(why="alike", contacts=9, words=["košík"], stems=["kosik"])
    first = raise_alarm(Alarm(ORDERS_STAND, card=card), by=desk.petr)
    second = raise_alarm(Alarm("Košík nejde", card=card), by=desk.ola)
    assert first == second
    assert first.words == ["kosik"]


def test_a_role_nobody_accepts_goes_to_the_deputy_and_then_to_everybody(desk: Team) -> None:
    crisis = raise_alarm(Alarm(ORDERS_STAND), by=desk.petr)
    phones = RoleHeld.objects.get(crisis=crisis, role="phones")
    assert call_deputies() == 0
    passed(crisis, 6)
    call_deputies()
    deputy = RoleHeld.objects.get(crisis=crisis, role="phones", ended_at=None)
    assert deputy.agent_id == phones.deputy_id
    with pytest.raises(Conflict):
        roles.accept(phones, by=phones.agent)
    passed(crisis, 12)
    call_deputies()
    assert not RoleHeld.objects.filter(crisis=crisis, role="phones", ended_at=None).exists()
    assert told("crisis_role_open")
    assert Entry.objects.filter(crisis=crisis, kind="role_open").exists()


def test_whoever_accepts_the_lead_has_acknowledged_it(desk: Team) -> None:
    crisis = raise_alarm(Alarm(ORDERS_STAND), by=desk.petr)
    lead = RoleHeld.objects.get(crisis=crisis, role="lead")
    roles.accept(lead, by=lead.agent)
    crisis.refresh_from_db()
    assert (crisis.state, crisis.acknowledged_by) == ("acknowledged", lead.agent)
    assert "lead" not in {one.kind for one in next_steps(crisis, language="cs")}


def test_who_says_no_is_not_waited_for(desk: Team) -> None:
    crisis = raise_alarm(Alarm(ORDERS_STAND), by=desk.petr)
    phones = RoleHeld.objects.get(crisis=crisis, role="phones")
    instead = roles.decline(phones, by=phones.agent)
    assert instead is not None
    assert instead.agent_id == phones.deputy_id


def test_who_is_away_is_not_asked(desk: Team) -> None:
    Absence.objects.create(agent=desk.ola)
    crisis = raise_alarm(Alarm(ORDERS_STAND), by=desk.petr)
    assert not RoleHeld.objects.filter(crisis=crisis, agent=desk.ola).exists()


def test_a_crisis_nobody_leads_alarms_everybody_and_goes_on_doing_so(desk: Team) -> None:
    crisis = raise_alarm(Alarm(ORDERS_STAND, level=1), by=desk.petr)
    assert alarm_if_nobody_leads() == 0
    passed(crisis, 6)
    assert alarm_if_nobody_leads() == 1
    assert alarm_if_nobody_leads() == 0
    assert desk.petr.name in told("crisis_nobody_leads")
    moving.acknowledge(crisis, by=desk.jana)
    Crisis.objects.filter(pk=crisis.pk).update(acknowledged_at=timezone.now() - timedelta(minutes=11), alarmed_at=None)
    assert alarm_if_nobody_leads() == 1
    moving.decide_next(crisis, "Volám bráně", by=desk.jana)
    assert alarm_if_nobody_leads() == 0


def test_two_alarms_at_the_same_moment_are_two_crises_and_neither_is_lost(desk: Team, transactional_db: None) -> None:
    def click(who: Agent) -> int:
        try:
            return raise_alarm(Alarm(ORDERS_STAND), by=who).pk
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as both:
        made = list(both.map(click, [desk.petr, desk.ola]))
    assert Crisis.objects.filter(pk__in=made).count() == 2


def test_a_chosen_scenario_begins_its_plan(desk: Team) -> None:
    install_shipped()
    plan = Playbook.objects.get(key="orders-not-working")
    known = scenario(playbook=plan)
    crisis = raise_alarm(Alarm("Něco se děje"), by=desk.petr)
    assert crisis.run is None
    crisis = choose_scenario(crisis, known, by=desk.petr)
    assert crisis.run.version.playbook == plan  # type: ignore[union-attr]
    assert "plan" in {one.kind for one in next_steps(crisis, language="cs")}


def test_only_who_leads_says_that_it_is_repaired_and_it_may_break_again(desk: Team) -> None:
    crisis = raise_alarm(Alarm(ORDERS_STAND), by=desk.petr)
    moving.acknowledge(crisis, by=desk.jana)
    with pytest.raises(Refused):
        moving.resolve(crisis, by=desk.petr)
    moving.resolve(crisis, by=desk.jana)
    again = moving.work_on(crisis, by=desk.jana)
    assert (again.state, again.resolved_at) == ("working", None)
    assert desk.petr.name in told("crisis_again")


def test_standing_down_asks_for_people_and_customers_apart(desk: Team) -> None:
    crisis = raise_alarm(Alarm(ORDERS_STAND), by=desk.petr)
    moving.acknowledge(crisis, by=desk.jana)
    moving.resolve(crisis, by=desk.jana)
    with pytest.raises(DeskError):
        moving.stand_down(crisis, by=desk.jana, our_people="Unavení", the_customers="")
    down = moving.stand_down(crisis, by=desk.jana, our_people="Unavení", the_customers="Klidní")
    assert down.review_due_at
    assert down.review_due_at > timezone.now()
    assert not RoleHeld.objects.filter(crisis=crisis, ended_at=None).exists()


def test_crises_that_led_to_each_other_share_a_timeline_and_no_circle_is_made(desk: Team) -> None:
    first = raise_alarm(Alarm(ORDERS_STAND), by=desk.petr)
    second = raise_alarm(Alarm("Telefony jsou přetížené"), by=desk.ola)
    tasks.link_cause(second, first, by=desk.petr)
    first.refresh_from_db()
    second.refresh_from_db()
    assert {one.crisis_id for one in queries.timeline(first)} == {first.pk, second.pk}
    with pytest.raises(Conflict):
        tasks.link_cause(first, second, by=desk.petr)


def test_a_level_that_does_not_exist_is_refused(desk: Team) -> None:
    crisis = raise_alarm(Alarm(ORDERS_STAND), by=desk.petr)
    with pytest.raises(DeskError):
        change_level(crisis, 7, by=desk.petr)
    assert change_level(crisis, 2, by=desk.petr).level == 2


def test_the_page_raises_it_in_one_form_and_opens_the_room(desk: Team, client: Client) -> None:
    client.force_login(desk.petr)
    scenario()
    seen = client.get("/crises/raise/seen/", {"sentence": ORDERS_STAND})
    assert "Orders do not work" in seen.content.decode()
    answered = client.post("/crises/raise/", {"sentence": ORDERS_STAND, "threatens": ["business"]})
    crisis = Crisis.objects.get()
    assert answered.headers["Location"] == f"/crises/{crisis.pk}/"
    room = client.get(answered.headers["Location"]).content.decode()
    assert ORDERS_STAND in room
    client.post(f"/crises/{crisis.pk}/do/lead/")
    client.post(f"/crises/{crisis.pk}/do/log/", {"text": "Volám bráně"})
    client.post(f"/crises/{crisis.pk}/do/task/", {"text": "Dát pruh na web", "owner": str(desk.ola.pk)})
    room = client.get(f"/crises/{crisis.pk}/").content.decode()
    assert "Volám bráně" in room
    assert "Dát pruh na web" in room
    assert client.post(f"/crises/{crisis.pk}/do/nothing-of-the-kind/").status_code == 400
