"""A page looks once for what is there, and still shows all of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.db.models import QuerySet

from opora.kernel.db import quick
from opora.kernel.db.asking import Session
from opora.kernel.db.prepared import prepared
from opora.kernel.db.there import asks_only_if, looked
from opora.team.models import Agent, Notification

pytestmark = pytest.mark.django_db


def _of(agent: int) -> QuerySet[Notification]:
    return Notification.objects.filter(agent=agent)


@asks_only_if("test agent", _of)
@prepared
def _news(agent: int, *, kind: str) -> QuerySet[Notification]:
    return Notification.objects.filter(agent=agent, kind=kind)


@asks_only_if("test agent", _of)
@prepared
def _news_of_many(agents: list[int]) -> QuerySet[Notification]:
    return Notification.objects.filter(agent__among=agents)


@asks_only_if("test agent", lambda agent: Notification.objects.filter(agent=agent, path="100%'%s"))
def _odd(agent: int) -> list[tuple[int]]:
    return quick.ask("SELECT id FROM team_notification WHERE agent_id = %s AND path = %s", [agent, "100%'%s"])


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    seen: list[str] = []
    ask: Callable[..., list[tuple[object, ...]]] = Session.ask

    def noted(self: Session, query: str, values: object = ()) -> list[tuple[object, ...]]:
        seen.append(query)
        return ask(self, query, values)

    monkeypatch.setattr(Session, "ask", noted)
    return seen


def _agent(name: str) -> Agent:
    return Agent.objects.create(email=f"{name}@shop.example", name=name)


def test_what_is_not_there_is_not_asked_for(asked: list[str]) -> None:
    jana = _agent("jana")
    with looked(**{"test agent": jana.pk}):
        assert (_news(jana.pk, kind="given"), _news_of_many([jana.pk]), _odd(jana.pk)) == ([], [], [])
    assert len(asked) == 1
    assert asked[0].count("EXISTS") == 2


def test_what_is_there_is_found(asked: list[str]) -> None:
    jana, petr = _agent("jana"), _agent("petr")
    kept = Notification.objects.create(agent=jana, kind="given", path="100%'%s", values={})
    with looked(**{"test agent": jana.pk}):
        assert _news(jana.pk, kind="given") == _news_of_many([jana.pk]) == [kept]
        assert _odd(jana.pk) == [(kept.pk,)]
        assert _news(jana.pk, kind="taken") == []
    with looked(**{"test agent": petr.pk}):
        assert _news(petr.pk, kind="given") == []
        assert _news(jana.pk, kind="given") == _news_of_many([petr.pk, jana.pk]) == [kept]


def test_a_look_lasts_no_longer_than_its_page(asked: list[str]) -> None:
    jana = _agent("jana")
    with looked(**{"test agent": jana.pk}), looked(**{"test agent": jana.pk}):
        assert _news(jana.pk, kind="given") == []
    assert len(asked) == 1
    kept = Notification.objects.create(agent=jana, kind="given", values={})
    assert _news(jana.pk, kind="given") == [kept]
    with looked(other=jana.pk):
        assert _news(jana.pk, kind="given") == [kept]
