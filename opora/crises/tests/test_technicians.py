"""Whoever repairs it writes one line by link: no account, no customers, straight into the log."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from opora.crises.actions import moving
from opora.crises.actions.raising import Alarm
from opora.crises.actions.technicians import ask_technicians, end_technician, invite_technician
from opora.crises.models import Crisis, Entry, Technician
from opora.crises.tests.led import led
from opora.kernel.errors import Conflict, DeskError
from opora.team.models import Letter, Notification
from tests.cast import Team, team

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def crisis(desk: Team) -> Crisis:
    return led(desk, Alarm("Platební brána nejede", level=1))


def path_of(link: str) -> str:
    return "/" + link.split("/", 3)[3]


def test_one_line_is_in_the_log_at_once_and_shows_no_customer(desk: Team, crisis: Crisis, client: Client) -> None:
    link = path_of(invite_technician(crisis, "Marek", by=desk.jana).link)
    page = client.get(link)
    assert page.status_code == 200
    assert "noindex" in page.headers["X-Robots-Tag"]
    assert client.post(link, {"words": "Vypršel certifikát brány"}).status_code == 303
    client.post(link, {"words": "Vypršel certifikát brány"})
    line = Entry.objects.get(crisis=crisis, kind="technician")
    assert line.text == "Vypršel certifikát brány"
    assert Notification.objects.filter(kind="crisis_technician_said").exists()
    assert "Vypršel certifikát brány" in client.get(link).content.decode()


def test_an_empty_line_an_unknown_link_and_a_link_taken_back_are_refused(desk: Team, crisis: Crisis, client: Client) -> None:
    invited = invite_technician(crisis, "Marek", by=desk.jana)
    assert client.post(path_of(invited.link), {"words": " "}).status_code == 400
    assert client.get("/t/wrong/").status_code == 404
    end_technician(invited.technician, by=desk.jana)
    assert client.get(path_of(invited.link)).status_code == 404
    with pytest.raises(DeskError):
        invite_technician(crisis, " ", by=desk.jana)


def test_they_are_asked_as_often_as_the_level_says_and_their_silence_is_told(desk: Team, crisis: Crisis) -> None:
    marek = invite_technician(crisis, "Marek", by=desk.jana, address="marek@technika.example").technician
    assert Letter.objects.filter(to="marek@technika.example").count() == 1
    assert ask_technicians() == 0
    for _round in range(2):
        Technician.objects.filter(pk=marek.pk).update(ask_at=timezone.now() - timedelta(seconds=1))
        Technician.objects.filter(pk=marek.pk).update(invited_at=timezone.now() - timedelta(minutes=31))
        assert ask_technicians() == 1
        assert ask_technicians() == 0
    assert Letter.objects.filter(to="marek@technika.example").count() == 3
    assert Notification.objects.filter(kind="crisis_technician_silent").exists()
    marek.refresh_from_db()
    assert timedelta(minutes=14) < marek.ask_at - timezone.now() <= timedelta(minutes=15)  # type: ignore[operator]


def test_what_is_repaired_asks_nobody(desk: Team, crisis: Crisis) -> None:
    marek = invite_technician(crisis, "Marek", by=desk.jana).technician
    moving.resolve(crisis, by=desk.jana)
    Technician.objects.filter(pk=marek.pk).update(ask_at=timezone.now() - timedelta(seconds=1))
    ask_technicians()
    assert not Entry.objects.filter(kind="technician_asked").exists()
    with pytest.raises(Conflict):
        invite_technician(crisis, "Firma", by=desk.jana)
