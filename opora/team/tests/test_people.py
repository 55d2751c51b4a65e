"""Roles, leaving, absences, the desk's settings."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from opora.kernel.db.once import one_request
from opora.kernel.errors import Conflict, DeskError, Refused
from opora.kernel.models import AuditRow, LiveNote
from opora.team import actions, queries
from opora.team.jobs import end_absences
from opora.team.models import Agent, Desk, Role
from opora.team.queries import today
from opora.team.tests.people import PASSWORD, jana, make, ola, petr

pytestmark = pytest.mark.django_db


def test_an_owner_changes_a_role_and_the_log_says_so() -> None:
    agent = petr()
    actions.change_role(agent, Role.LEAD, by=jana())
    agent.refresh_from_db()
    assert agent.role == Role.LEAD
    assert AuditRow.objects.get(act="agent.role_changed").detail == {"before": "agent", "after": "lead"}


@pytest.mark.parametrize("role", [Role.LEAD, Role.AGENT, Role.NEWCOMER])
def test_nobody_below_an_owner_changes_roles_or_removes_people(role: str) -> None:
    by, agent = make("Eva", role), petr()
    for act in (lambda: actions.change_role(agent, Role.OWNER, by=by), lambda: actions.remove(agent, by=by)):
        with pytest.raises(Refused):
            act()
    agent.refresh_from_db()
    assert (agent.role, agent.is_active) == (Role.AGENT, True)


def test_the_last_owner_stays_one() -> None:
    owner = jana()
    with pytest.raises(Conflict):
        actions.change_role(owner, Role.AGENT, by=owner)
    other = make("Marek", Role.OWNER)
    actions.change_role(owner, Role.AGENT, by=other)
    with pytest.raises(Conflict):
        actions.change_role(other, Role.LEAD, by=other)


def test_nobody_removes_themselves() -> None:
    owner = jana()
    make("Marek", Role.OWNER)
    with pytest.raises(Conflict):
        actions.remove(owner, by=owner)


def test_a_removed_person_cannot_sign_in_and_their_pages_hear_of_it() -> None:
    agent = petr()
    actions.remove(agent, by=jana())
    agent.refresh_from_db()
    assert not agent.is_active
    assert not agent.check_password(PASSWORD)
    assert not agent.may("cases:read")
    assert {"what": "signed_out", "id": 0, "mailbox": None, "agent": agent.pk} in LiveNote.objects.latest("pk").changes


def test_one_changes_ones_own_settings() -> None:
    agent = petr()
    actions.change_profile(by=agent, language="sr-latn", theme="dark", signature="Petr", notify={"assigned": {"mail": False}})
    agent.refresh_from_db()
    assert (agent.language, agent.theme, agent.signature, agent.notify) == ("sr-latn", "dark", "Petr", {"assigned": {"mail": False}})


@pytest.mark.parametrize(
    "fields",
    [
        {"role": "owner"},
        {"is_active": False},
        {"email": "other@majak.example"},
        {"password": "x"},
        {"name": "Petr", "is_superuser": True},
        {"name": ""},
        {"language": "xx"},
        {"theme": "pink"},
        {"notify": {"no such kind": {"mail": True}}},
        {"notify": {"assigned": {"telephone": True}}},
    ],
)
def test_a_profile_with_anything_else_in_it_changes_nothing(fields: dict[str, object]) -> None:
    agent = petr()
    before = Agent.objects.filter(pk=agent.pk).values().get()
    with pytest.raises(DeskError) as refused:
        actions.change_profile(by=agent, signature="New", **fields)
    assert refused.value.status == 400
    assert Agent.objects.filter(pk=agent.pk).values().get() == before


def test_only_owners_change_the_desk() -> None:
    with pytest.raises(Refused):
        actions.change_desk(by=ola(), name="Ours")
    actions.change_desk(by=jana(), name="Maják", country="PL", receipt_texts={"cs": "Děkujeme."})
    assert (queries.desk().name, queries.desk().country, queries.desk().receipt_texts) == ("Maják", "PL", {"cs": "Děkujeme."})


def test_in_one_request_the_desk_is_read_once_but_what_was_just_changed_is_seen() -> None:
    with one_request():
        assert queries.desk() is queries.desk()
        actions.change_desk(by=jana(), name="Maják", country="PL")
        assert queries.desk().name == "Maják" and queries.working_time().country == "PL"
        Desk.objects.update(country="CZ")
        assert queries.desk().country == "CZ"


@pytest.mark.parametrize(
    "fields",
    [
        {"message_secret": "known"},
        {"first_login_token": "known"},
        {"hours": {}},
        {"time_zone": "../../etc/passwd"},
        {"language": "xx"},
    ],
)
def test_settings_without_sense_change_nothing(fields: dict[str, object]) -> None:
    by = jana()
    queries.desk()
    before = Desk.objects.values().get()
    with pytest.raises(DeskError):
        actions.change_desk(by=by, name="Maják", **fields)
    assert Desk.objects.values().get() == before


def test_everybody_marks_themselves_away_and_all_but_newcomers_mark_others() -> None:
    agent, lead, newcomer = petr(), ola(), make("Eleni", Role.NEWCOMER)
    actions.mark_away(agent, by=agent)
    actions.mark_away(lead, by=lead)
    assert queries.is_away(agent)
    with pytest.raises(Refused):
        actions.mark_back(lead, by=newcomer)
    actions.mark_back(agent, by=lead)
    assert not queries.is_away(agent)


def test_marking_somebody_away_twice_is_one_absence_with_the_later_date() -> None:
    agent = petr()
    actions.mark_away(agent, today(), by=agent)
    actions.mark_away(agent, today() + timedelta(days=3), by=agent)
    assert [one.ends_on for one in queries.absences()] == [today() + timedelta(days=3)]


def test_an_absence_ends_by_itself_after_its_last_day() -> None:
    agent = petr()
    actions.mark_away(agent, today() + timedelta(days=1), by=agent)
    end_absences()
    assert queries.is_away(agent)
    with time_machine.travel(timezone.now() + timedelta(days=3), tick=False):
        end_absences()
        assert not queries.is_away(agent)


def test_an_absence_in_the_past_is_refused() -> None:
    agent = petr()
    with pytest.raises(DeskError):
        actions.mark_away(agent, today() - timedelta(days=1), by=agent)


def test_a_telephone_number_for_colleagues_is_kept_and_nonsense_is_not() -> None:
    agent = petr()
    actions.change_profile(by=agent, phone="+420 603 555 271")
    with pytest.raises(DeskError):
        actions.change_profile(by=agent, phone="call me <b>maybe</b>")
    agent.refresh_from_db()
    assert agent.phone == "+420 603 555 271"
    actions.change_profile(by=agent, phone="")
    agent.refresh_from_db()
    assert agent.phone == ""
