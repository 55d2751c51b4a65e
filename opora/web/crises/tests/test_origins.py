"""Where a crisis came from, on the pages: set in the room, asked for at the end, shown in lessons and in the report of the year."""

from __future__ import annotations

import re

import pytest

from opora.crises.actions import moving
from opora.crises.actions.raising import Alarm
from opora.crises.models import Cause, Crisis, Hit, Lesson
from opora.crises.tests.led import led
from tests.cast import Team, ago, browser, team

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def crisis(desk: Team) -> Crisis:
    return led(desk, Alarm("Objednávky nejdou uložit"))


def shown(desk: Team, address: str) -> str:
    answer = browser(desk.jana).get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def test_the_lead_sets_it_in_the_room_and_everybody_reads_it_there(desk: Team, crisis: Crisis) -> None:
    room = f"/crises/{crisis.pk}/"
    assert 'name="origin"' in shown(desk, room)
    assert browser(desk.jana).post(f"{room}do/origin/", {"origin": "carrier"}).status_code == 302
    told = browser(desk.eleni).get(room).content.decode()
    assert "<strong>A carrier</strong>" in told
    assert "Jana Dvořáková says where it came from: A carrier" in told
    assert 'name="origin"' not in told
    assert browser(desk.eleni).post(f"{room}do/origin/", {"origin": "ours"}).status_code == 403
    assert browser(desk.jana).post(f"{room}do/origin/", {"origin": "moon"}).status_code == 400


def test_it_is_asked_for_at_the_end_and_not_knowing_is_an_answer(desk: Team, crisis: Crisis) -> None:
    moving.resolve(crisis, by=desk.jana)
    room = f"/crises/{crisis.pk}/"
    assert "Where did it come from?" in shown(desk, room)
    words = {"our_people": "Unavení", "the_customers": "Klidní"}
    assert browser(desk.jana).post(f"{room}do/stand-down/", {**words, "origin": "unknown"}).status_code == 302
    crisis.refresh_from_db()
    assert (crisis.state, crisis.origin) == ("stood_down", "unknown")
    moving.reviewed(crisis, by=desk.jana)
    assert "Where did it come from?" in shown(desk, room)
    moving.sign_nothing_new(crisis, "Stejná příčina jako minule", by=desk.jana)
    browser(desk.jana).post(f"{room}do/close/", {"origin": "nature"})
    crisis.refresh_from_db()
    assert (crisis.state, crisis.origin) == ("closed", "nature")


def test_lessons_and_the_report_of_the_year_say_it(desk: Team, crisis: Crisis) -> None:
    Crisis.objects.update(origin="supplier", since=ago(hours=3), resolved_at=ago(hours=1), state="closed")
    lesson = Lesson.objects.create(crisis=crisis, title="Ptát se brány", written_by=desk.jana)
    assert "A supplier" in shown(desk, f"/crises/lessons/{lesson.pk}/")
    assert "A supplier" in shown(desk, "/crises/lessons/")
    report = shown(desk, "/crises/").partition('id="origins"')[2]
    assert re.search(r'<strong>A supplier</strong> <span class="badge">1</span>\s*<p class="soft">2 h 0 min</p>', report)


def test_what_nobody_said_leads_to_the_crisis_where_it_is_said(desk: Team, crisis: Crisis) -> None:
    report = shown(desk, "/crises/").partition('id="origins"')[2]
    assert f'href="/crises/{crisis.pk}/#crisis-about"' in report
    assert "1 goes on" in report


def test_the_missing_lesson_leads_to_the_review(desk: Team, crisis: Crisis) -> None:
    moving.resolve(crisis, by=desk.jana)
    assert f'href="/crises/{crisis.pk}/review/"' in shown(desk, f"/crises/{crisis.pk}/")
    assert f'href="/crises/{crisis.pk}/review/"' in shown(desk, f"/crises/{crisis.pk}/closing/")


def test_the_cause_is_noted_in_the_room(desk: Team, crisis: Crisis) -> None:
    room = f"/crises/{crisis.pk}/"
    known = Cause.objects.create(name="Brána o prázdninách")
    assert f'action="{room}cause/"' in shown(desk, room)
    assert browser(desk.jana).post(f"{room}cause/", {"cause": known.pk, "name": ""}).status_code == 302
    assert browser(desk.jana).post(f"{room}cause/", {"cause": "", "name": "Prošlý certifikát"}).status_code == 302
    assert {one.cause.name for one in Hit.objects.filter(crisis=crisis)} == {"Brána o prázdninách", "Prošlý certifikát"}
    assert "Prošlý certifikát</a>" in shown(desk, room)
    assert f'action="{room}cause/"' not in browser(desk.eleni).get(room).content.decode()
