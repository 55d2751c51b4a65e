"""Prepared questions answer as the ORM would, and refuse what would freeze."""

from __future__ import annotations

import gc
import weakref
from datetime import datetime, timedelta

import pytest
from django.db.models import Q, QuerySet
from django.utils import timezone

from opora.kernel.db import there
from opora.kernel.db.prepared import known_questions, prepared, prepared_statement
from opora.team.models import Agent, AlarmWay, Notification

pytestmark = pytest.mark.django_db


@prepared
def _ways(agent: int) -> QuerySet[AlarmWay]:
    return AlarmWay.objects.select_related("agent").filter(agent=agent)


@pytest.fixture
def people() -> list[Agent]:
    return [Agent.objects.create(email=f"{name}@shop.example", name=name.title()) for name in ("jana", "petr", "ola")]


@prepared
def _unread(agents: list[int], since: object, *, newest_first: bool) -> QuerySet[Notification]:
    rows = Notification.objects.filter(agent__among=agents, at__gt=since, read_at=None).select_related("agent")
    return rows.order_by("-pk" if newest_first else "pk")


@prepared
def _either(one: int, other: int, name: str) -> QuerySet[Agent]:
    return Agent.objects.filter(Q(pk=one) | Q(pk=other) | Q(name=name)).order_by("pk").defer("signature")


def test_the_same_question_with_other_values_gives_other_rows(people: list[Agent]) -> None:
    jana, petr, ola = people
    assert [one.name for one in _either(jana.pk, petr.pk, "nobody")] == ["Jana", "Petr"]
    assert [one.name for one in _either(petr.pk, petr.pk, "Ola")] == ["Petr", "Ola"]
    assert [one.name for one in _either(ola.pk, 0, "'; DROP TABLE team_agent; --")] == ["Ola"]


def test_rows_come_with_their_neighbours_and_what_was_left_out_is_fetched_later(people: list[Agent]) -> None:
    Notification.objects.bulk_create([Notification(agent=one, kind="given", values={"case": 7}) for one in people])
    yesterday = timezone.now() - timedelta(days=1)
    rows = _unread([people[0].pk, people[2].pk], yesterday, newest_first=True)
    assert [(row.agent.name, row.values) for row in rows] == [("Ola", {"case": 7}), ("Jana", {"case": 7})]
    assert [row.agent.name for row in _unread([one.pk for one in people], yesterday, newest_first=False)] == ["Jana", "Petr", "Ola"]
    assert _unread([], yesterday, newest_first=False) == []
    assert _unread([people[0].pk], timezone.now(), newest_first=False) == []
    assert _either(people[0].pk, 0, "")[0].signature == ""


def test_a_clock_inside_the_question_is_noticed(people: list[Agent]) -> None:
    @prepared
    def frozen(agent: int) -> QuerySet[Notification]:
        return Notification.objects.filter(agent=agent, at__lt=timezone.now())

    with pytest.raises(TypeError, match="as it was now"):
        frozen(people[0].pk)


def test_arithmetic_with_a_value_is_noticed(people: list[Agent]) -> None:
    @prepared
    def shifted(agent: int) -> QuerySet[Agent]:
        return Agent.objects.filter(pk=agent + 1)

    with pytest.raises(TypeError, match="as it was now"):
        shifted(people[0].pk)


@pytest.mark.parametrize("value", [None, True])
def test_what_changes_the_shape_is_refused_as_a_value(value: object) -> None:
    with pytest.raises(TypeError, match="keyword"):
        _either(value, 1, "")


def test_a_statement_gives_plain_rows(people: list[Agent]) -> None:
    @prepared_statement
    def named(name: str) -> tuple[str, list[str]]:
        return "SELECT count(*) FROM team_agent WHERE name = %s", [name]

    assert (named("Jana"), named("nobody")) == ([(1,)], [(0,)])


def test_what_lies_sealed_is_open_in_memory_of_the_row_and_of_those_beside_it(people: list[Agent]) -> None:
    jana = people[0]
    AlarmWay.objects.create(agent=jana, address="tgram://jana")
    assert [one.address for one in _ways(jana.pk)] == ["tgram://jana"]


def test_questions_are_put_together_before_anybody_asks_them() -> None:
    """Whatever the rooms ask can be made ready, with and without the mailboxes that are open to somebody."""
    of_rooms = [one for one in known_questions() if ".tests." not in one.question.__module__]
    for one in of_rooms:
        one.make_ready()
    assert of_rooms
    there.make_ready()

    @prepared
    def of_boxes(agent: int, since: datetime, *boxes: list[int]) -> QuerySet[Notification]:
        rows = Notification.objects.filter(agent=agent, at__gt=since)
        return rows.filter(pk__among=boxes[0]) if boxes else rows

    of_boxes.make_ready()
    assert of_boxes in known_questions()
    assert len(of_boxes._shapes) == 2
    ready = dict(of_boxes._shapes)
    assert of_boxes(1, timezone.now()) == of_boxes(1, timezone.now(), [3]) == []
    assert of_boxes._shapes == ready


def test_a_question_that_nobody_can_ask_any_more_is_forgotten() -> None:
    forgotten = weakref.ref(prepared(lambda agent: Agent.objects.filter(pk=agent)))
    gc.collect()
    assert forgotten() is None
