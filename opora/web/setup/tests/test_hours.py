"""The pages of working hours: written as people write them, refused in words."""

from __future__ import annotations

from datetime import time

import pytest
from django.core.exceptions import ValidationError
from django.test import Client

from opora.team import queries
from opora.team.tests.people import jana, ola
from opora.web.setup.spans import read_spans, write_spans

WEEK = {f"day_{weekday}": "8:00–12:00, 13:00–17:00" if weekday < 5 else "" for weekday in range(7)}


def inside(agent: object) -> Client:
    client = Client()
    client.force_login(agent)
    return client


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("8-12", "08:00–12:00"),
        ("8:00–12:00, 13:00—17:30", "08:00–12:00, 13:00–17:30"),
        ("9.15 - 11.45;22:00-24:00", "09:15–11:45, 22:00–00:00"),
        (" 0:00-24:00 ", "00:00–00:00"),
        ("", ""),
        (", ;", ""),
    ],
)
def test_hours_are_read_as_people_write_them(text: str, spans: str) -> None:
    assert write_spans(read_spans(text)) == spans


@pytest.mark.parametrize("text", ["morning", "8", "8-", "25:00-26:00", "8:61-9", "8-24:30", "8-12-17", "8:00–12:00 13:00–17:00", "1" * 200])
def test_what_is_no_span_is_refused_in_words(text: str) -> None:
    with pytest.raises(ValidationError):
        read_spans(text)


@pytest.mark.django_db
def test_the_week_is_saved_and_a_wrong_line_says_where_it_is_wrong() -> None:
    client = inside(jana())
    wrong = client.post("/setup/hours/", {**WEEK, "day_2": "eight to five"})
    assert wrong.status_code == 400
    assert "eight to five" in wrong.content.decode()
    assert client.post("/setup/hours/", {**WEEK, "day_2": "12-8"}).status_code == 400
    assert client.post("/setup/hours/", {**WEEK, "message_secret": "known"}).status_code == 400
    assert client.post("/setup/hours/", WEEK).status_code == 302
    assert queries.working_time().hours[0] == ((time(8), time(12)), (time(13), time(17)))
    assert 5 not in queries.working_time().hours
    assert "08:00–12:00, 13:00–17:00" in client.get("/setup/hours/").content.decode()


@pytest.mark.django_db
def test_a_day_is_closed_and_opened_again() -> None:
    client = inside(jana())
    assert client.post("/setup/hours/close/", {"day": "2099-12-24", "name": "Inventura"}).status_code == 302
    assert "Inventura" in client.get("/setup/hours/").content.decode()
    assert client.post("/setup/hours/close/", {"day": "soon", "name": ""}).status_code == 400
    assert client.post("/setup/hours/open/soon/").status_code == 404
    client.post("/setup/hours/open/2099-12-24/")
    assert queries.desk().closed_days == []


@pytest.mark.django_db
def test_only_owners_see_the_page() -> None:
    client = inside(ola())
    assert client.get("/setup/hours/").status_code == 403
    assert client.post("/setup/hours/close/", {"day": "2099-12-24", "name": ""}).status_code == 403
    assert client.post("/setup/hours/open/2099-12-24/").status_code == 403
