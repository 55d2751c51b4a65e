"""Urgent news reaches people beyond the browser: by mail at once, by services of their own, by a browser that sleeps."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from django.db import connection
from django.utils import timezone

from opora.kernel.errors import DeskError
from opora.kernel.web_push import public_key
from opora.team import actions, queries
from opora.team.jobs import write_about_unread
from opora.team.models import Agent, AlarmWay, Letter, Notification, Ring
from opora.team.ringing import give_up_waiting, ring
from opora.team.services import Call, call_services, service_of
from opora.team.tests.listener import Browser, Listener
from opora.team.tests.people import jana, petr

pytestmark = pytest.mark.django_db
URGENT = {"subject": "Objednávky nejdou uložit"}


@pytest.fixture
def listener(settings: Any) -> Iterator[Listener]:
    """A server in a network that the operator opened."""
    running = Listener()
    settings.OPORA_INSIDE_NETWORKS, settings.OPORA_INSIDE_PORTS = ["127.0.0.0/8"], [running.port]
    yield running
    running.close()


def alarm(*agents: Agent, by: Agent | None = None) -> list[Notification]:
    return actions.notify(agents, "crisis_raised", "/crises/7/", URGENT, by=by)


def subscribed(agent: Agent, listener: Listener) -> Browser:
    browser = Browser()
    actions.add_browser(browser.subscription(f"http://127.0.0.1:{listener.port}/push/1"), "Firefox", by=agent)
    return browser


def served(agent: Agent, listener: Listener, path: str = "hear") -> AlarmWay:
    """As `add_service` leaves it, which asks another process."""
    address = f"json://127.0.0.1:{listener.port}/{path}"
    return AlarmWay.objects.create(agent=agent, kind="service", name="JSON", address=address, fingerprint=address[-64:])


def test_what_is_urgent_leaves_by_mail_at_once() -> None:
    agent = petr()
    alarm(agent, by=jana())
    write_about_unread()
    assert "Objednávky nejdou uložit" in Letter.objects.get(to=agent.email).text


def test_what_is_not_urgent_rings_nowhere(listener: Listener) -> None:
    agent = petr()
    subscribed(agent, listener)
    actions.notify([agent], "assigned", "/cases/7/", {"subject": "Lampa"}, by=jana())
    assert ring() == 0
    assert not Ring.objects.exists()


def test_a_service_of_ones_own_hears_the_sentence_in_ones_language_and_where_it_leads(listener: Listener) -> None:
    agent = petr()
    served(agent, listener)
    alarm(agent, by=jana())
    assert ring() == 1
    ((path, _headers, body),) = listener.calls
    assert path.startswith("/hear")
    said = json.loads(body)["message"]
    assert "Jana" in said and "Objednávky nejdou uložit" in said and said.endswith("/crises/7/")
    assert Ring.objects.get().state == "done"
    assert AlarmWay.objects.get().worked_at


def test_an_alarm_reaches_the_telephone_as_an_sms_of_a_gateway(listener: Listener) -> None:
    """By Apprise's own words for an SMS gateway: the number, the sentence, and a yes that is one."""
    agent, address = petr(), f"smseagle://secret-token@127.0.0.1:{listener.port}/+420777123456"
    AlarmWay.objects.create(agent=agent, kind="service", name="SMS", address=address, fingerprint=address[-64:])
    listener.answers, listener.says = [200], b'{"result": {"message_id": 748, "status": "ok"}}'
    alarm(agent, by=jana())
    assert ring() == 1
    ((path, _headers, body),) = listener.calls
    told = json.loads(body)["params"]
    assert (path, told["to"]) == ("/jsonrpc/sms", "+420777123456")
    assert "Jana" in told["message"] and told["message"].endswith("/crises/7/")
    assert Ring.objects.get().state == "done"


def test_a_gateway_that_takes_the_sms_and_says_no_counts_as_a_no(listener: Listener) -> None:
    agent, address = petr(), f"smseagle://secret-token@127.0.0.1:{listener.port}/+420777123456"
    AlarmWay.objects.create(agent=agent, kind="service", name="SMS", address=address, fingerprint=address[-64:])
    listener.answers, listener.says = [200], b'{"result": {"status": "error"}}'
    alarm(agent)
    ring()
    assert Ring.objects.get().state != "done"


@pytest.mark.parametrize(
    ("address", "service"),
    [
        ("twilio://AC0123456789012345678901234567890a:01234567890123456789012345678901@420777000111/420777123456", "Twilio"),
        ("vonage://ABCD1234:0123456789abcdef@420777000111/420777123456", "Vonage"),
    ],
)
def test_the_great_sms_services_are_known_by_their_addresses(address: str, service: str) -> None:
    assert service_of(address) == service


def test_nothing_is_brought_twice(listener: Listener) -> None:
    agent = petr()
    served(agent, listener)
    subscribed(agent, listener)
    alarm(agent)
    assert ring() == 2
    assert ring() == 0
    assert len(listener.calls) == 2


def test_the_browser_can_open_the_notice_and_it_names_nobody_and_nothing(listener: Listener) -> None:
    agent = petr()
    browser = subscribed(agent, listener)
    alarm(agent, by=jana())
    ring()
    ((path, headers, body),) = listener.calls
    assert path == "/push/1"
    told = browser.opened(body)
    assert told["path"] == "/crises/7/" and told["body"] == "Somebody raises an alarm"
    assert "Objednávky" not in json.dumps(told, ensure_ascii=False) and "Jana" not in json.dumps(told)
    assert headers["Content-Encoding"] == "aes128gcm" and headers["Urgency"] == "high" and int(headers["TTL"]) > 0


def test_the_push_service_can_prove_who_sends(listener: Listener) -> None:
    agent = petr()
    subscribed(agent, listener)
    alarm(agent)
    ring()
    word = listener.calls[0][1]["Authorization"]
    assert word.startswith("vapid t=")
    token, _comma, key = word.removeprefix("vapid t=").partition(", k=")
    assert key == public_key()
    head, says, signature = token.split(".")
    raw = _bytes(signature)
    numbers = encode_dss_signature(int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big"))
    point = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), _bytes(key))
    point.verify(numbers, f"{head}.{says}".encode(), ec.ECDSA(hashes.SHA256()))
    claims = json.loads(_bytes(says))
    assert claims["aud"] == f"http://127.0.0.1:{listener.port}"
    assert claims["exp"] <= (timezone.now() + timedelta(hours=24)).timestamp()


def test_a_browser_that_does_not_listen_any_more_is_dropped(listener: Listener) -> None:
    agent = petr()
    subscribed(agent, listener)
    listener.answers = [410]
    alarm(agent)
    ring()
    assert not AlarmWay.objects.exists()


@pytest.mark.parametrize("add", [subscribed, served])
def test_a_service_that_is_down_is_tried_again_a_little_later_and_not_for_ever(listener: Listener, add: Any) -> None:
    agent = petr()
    add(agent, listener)
    listener.answers = [503, 201]
    alarm(agent)
    assert ring() == 1
    assert ring() == 0
    with time_machine.travel(timezone.now() + timedelta(seconds=11), tick=False):
        assert ring() == 1
    assert Ring.objects.get().state == "done"
    assert len(listener.calls) == 2


def test_it_is_given_up_in_the_end_and_the_page_says_that_it_did_not_work(listener: Listener) -> None:
    agent = petr()
    subscribed(agent, listener)
    listener.answers = [503] * 20
    alarm(agent)
    at = timezone.now()
    for _turn in range(8):
        with time_machine.travel(at, tick=False):
            ring()
        at += timedelta(minutes=4)
    assert Ring.objects.get().state == "failed"
    assert len(listener.calls) == 5
    assert AlarmWay.objects.get().problem == "refused"


def test_whoever_read_it_on_the_desk_meanwhile_is_not_rung(listener: Listener) -> None:
    agent = petr()
    served(agent, listener)
    alarm(agent)
    actions.mark_read(by=agent)
    ring()
    assert Ring.objects.get().state == "not_needed" and not listener.calls


def test_what_was_being_brought_when_the_worker_died_stays_uncertain(listener: Listener) -> None:
    agent = petr()
    served(agent, listener)
    alarm(agent)
    Ring.objects.update(state="calling", claimed_at=timezone.now() - timedelta(minutes=4), tries=1)
    assert ring() == 0
    give_up_waiting()
    assert Ring.objects.get().state == "uncertain"
    assert ring() == 0 and not listener.calls


def test_networks_of_the_house_stay_closed_unless_the_operator_opens_them(listener: Listener, settings: Any) -> None:
    agent = petr()
    served(agent, listener)
    settings.OPORA_INSIDE_NETWORKS, settings.OPORA_INSIDE_PORTS = [], []
    alarm(agent)
    ring()
    assert not listener.calls
    assert AlarmWay.objects.get().problem == "refused"


def test_a_redirect_into_the_house_is_not_followed_either(listener: Listener, settings: Any) -> None:
    inside = Listener()
    listener.redirect = f"http://127.0.0.1:{inside.port}/secret"
    went = call_services([Call(1, f"json://127.0.0.1:{listener.port}/", "t", "b")])
    assert 1 not in went.done
    assert len(listener.calls) == 1 and not inside.calls
    inside.close()


@pytest.mark.parametrize("address", ["syslog://", "nothing://at/all", "no address"])
def test_what_is_no_service_or_acts_on_this_machine_is_refused(address: str) -> None:
    with pytest.raises(DeskError):
        actions.add_service(address, by=petr())


def test_a_service_is_named_and_its_address_lies_sealed() -> None:
    agent = petr()
    assert service_of("tgram://123456789:abcdefghijklmnopqrstuvwxyzABCDEFGHI/98765/") == "Telegram"
    way = actions.add_service("tgram://123456789:abcdefghijklmnopqrstuvwxyzABCDEFGHI/98765/", by=agent)
    with connection.cursor() as cursor:
        cursor.execute("SELECT address FROM team_alarmway WHERE id = %s", [way.pk])
        assert "abcdefgh" not in cursor.fetchone()[0]
    assert AlarmWay.objects.get().address.startswith("tgram://")


def test_adding_the_same_twice_adds_it_once_and_others_cannot_touch_it(listener: Listener) -> None:
    agent = petr()
    address = f"json://127.0.0.1:{listener.port}/"
    way = actions.add_service(address, by=agent)
    assert actions.add_service(f" {address} ", by=agent).pk == way.pk
    with pytest.raises(DeskError):
        actions.remove_way(way, by=jana())
    actions.remove_way(way, by=agent)
    assert queries.alarm_ways(for_=agent) == []


def test_trying_it_out_rings_once_however_often_one_clicks(listener: Listener) -> None:
    agent = petr()
    way = served(agent, listener)
    actions.try_way(way, by=agent)
    actions.try_way(way, by=agent)
    assert ring() == 1
    assert "try-out" in json.loads(listener.calls[0][2])["message"]


def test_whoever_is_away_is_let_sleep(listener: Listener) -> None:
    agent = petr()
    served(agent, listener)
    actions.mark_away(agent, by=agent)
    alarm(agent)
    assert ring() == 0
    assert queries.unread_notifications(for_=agent) == 1


def test_a_kind_can_be_unwished_for_the_further_ways_alone(listener: Listener) -> None:
    agent = petr()
    served(agent, listener)
    actions.change_profile(by=agent, notify={"crisis_raised": {"browser": True, "mail": True, "ring": False}})
    alarm(agent)
    assert ring() == 0
    assert queries.unread_notifications(for_=agent) == 1


def test_a_subscription_that_is_none_is_refused_with_a_sentence() -> None:
    for told in ({}, {"endpoint": "ftp://x", "keys": {}}, {"endpoint": "https://x.example", "keys": {"p256dh": "AAAA", "auth": "AAAA"}}):
        with pytest.raises(DeskError):
            actions.add_browser(told, "Firefox", by=petr() if not Agent.objects.exists() else Agent.objects.get())


def _bytes(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
