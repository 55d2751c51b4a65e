"""One's own page of further ways: a browser subscribes and ends it, a service is added, tried out and removed."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.test import Client

from opora.team.models import AlarmWay, Ring
from opora.team.tests.listener import Browser
from opora.team.tests.people import jana, make

pytestmark = pytest.mark.django_db
PAGE = "/team/me/ringing/"
ENDPOINT = "https://push.example/one"


@pytest.fixture
def petr() -> Client:
    client = Client(headers={"User-Agent": "Mozilla/5.0 Firefox/140.0"})
    client.force_login(make("Petr"))
    return client


def tell(client: Client, words: dict[str, Any]) -> int:
    return client.post(f"{PAGE}browser/", json.dumps(words), content_type="application/json").status_code


def test_a_browser_subscribes_once_and_ends_it(petr: Client) -> None:
    for _again in range(2):
        assert tell(petr, Browser().subscription(ENDPOINT)) == 200
    assert [one.name for one in AlarmWay.objects.all()] == ["Firefox"]
    page = petr.get(PAGE).content.decode()
    assert "Browser: Firefox" in page and "push.example" not in page
    assert tell(petr, {"remove": ENDPOINT}) == 200
    assert not AlarmWay.objects.exists()


def test_what_is_no_subscription_is_refused(petr: Client) -> None:
    assert tell(petr, {"endpoint": "http://127.0.0.1:9/", "keys": {}}) == 400
    assert petr.post(f"{PAGE}browser/", "no json", content_type="application/json").status_code == 400
    assert petr.post(f"{PAGE}browser/", "[]", content_type="application/json").status_code == 400


def test_a_service_is_added_tried_out_and_removed_by_its_owner_alone(petr: Client) -> None:
    address = "tgram://123456789:abcdefghijklmnopqrstuvwxyzABCDEFGHI/98765/"
    assert petr.post(PAGE, {"address": address}).status_code == 302
    way = AlarmWay.objects.get()
    page = petr.get(PAGE).content.decode()
    assert "Telegram" in page and "98765" not in page
    assert petr.post(f"{PAGE}{way.pk}/try/").status_code == 302
    assert Ring.objects.get().way == way
    other = Client()
    other.force_login(jana())
    assert other.post(f"{PAGE}{way.pk}/try/").status_code == 404
    assert other.post(f"{PAGE}{way.pk}/remove/").status_code == 404
    assert petr.post(f"{PAGE}{way.pk}/remove/").status_code == 302
    assert not AlarmWay.objects.exists()


def test_an_address_that_is_none_is_said_in_the_form(petr: Client) -> None:
    answer = petr.post(PAGE, {"address": "hello"})
    assert answer.status_code == 400 and "tgram://" in answer.content.decode()


def test_the_browsers_own_script_is_served_from_below_the_page_that_registers_it() -> None:
    answer = Client().get(f"{PAGE}worker.js")
    assert answer.status_code == 200 and answer["Content-Type"].startswith("text/javascript")
    assert b"showNotification" in answer.content
