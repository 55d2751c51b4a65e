"""The first minutes of a desk."""

from __future__ import annotations

import pytest

from opora.kernel.errors import Absent, DeskError, Refused
from opora.team import actions, queries
from opora.team.models import Agent, Role
from opora.team.tests.people import PASSWORD, jana, petr

pytestmark = pytest.mark.django_db
DESK = {"name": "Maják", "language": "cs", "country": "CZ", "time_zone": "Europe/Prague"}


def token() -> str:
    link = actions.first_login_link()
    assert link
    return link.split("/")[3]


def join(with_token: str, **more: str) -> Agent:
    answers = {"name": "Jana", "email": "Jana@Majak.example", "password": PASSWORD, **more}
    return actions.make_first_agent(with_token, desk=DESK, **answers)


def test_the_first_person_owns_the_desk_and_names_it() -> None:
    agent = join(token())
    assert (agent.role, agent.email, agent.language) == (Role.OWNER, "jana@majak.example", "cs")
    assert queries.desk().name == "Maják"
    assert agent.check_password(PASSWORD)


def test_the_link_stays_the_same_until_somebody_took_it_and_is_gone_afterwards() -> None:
    first = actions.first_login_link()
    assert actions.first_login_link() == first
    join(token())
    assert actions.first_login_link() is None


def test_the_link_works_once() -> None:
    spent = token()
    join(spent)
    with pytest.raises(Absent):
        join(spent, email="thief@majak.example")
    assert Agent.objects.count() == 1


@pytest.mark.parametrize("wrong", ["", "0", "None", "x" * 43, "%00", "č" * 20])
def test_a_guessed_link_is_refused(wrong: str) -> None:
    token()
    with pytest.raises(Absent):
        join(wrong)
    assert not Agent.objects.exists()


def test_an_empty_link_is_refused_even_before_a_link_was_made() -> None:
    queries.desk()
    with pytest.raises(Absent):
        join("")


def test_a_weak_password_changes_nothing() -> None:
    with pytest.raises(DeskError):
        join(token(), password="heslo")
    assert not Agent.objects.exists()
    assert queries.desk().name == ""
    assert actions.first_login_link()


def test_only_an_owner_may_ask_for_demo_data_and_one_caller_fulfils_it() -> None:
    with pytest.raises(Refused):
        actions.wish_for_demo(by=petr())
    actions.wish_for_demo(by=jana())
    assert [actions.fulfil_demo_wish(), actions.fulfil_demo_wish()] == [True, False]
