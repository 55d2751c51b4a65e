"""A crisis ends when nobody is forgotten and something was learnt; whoever closes it earlier hears what is missing."""

from __future__ import annotations

import pytest
from django.test import Client

from opora.callbacks.actions import take_contact
from opora.callbacks.models import Callback
from opora.crises.actions import moving
from opora.crises.actions.closing import StillOpen, close, stand_down_when_all_are_reached
from opora.crises.actions.raising import Alarm
from opora.crises.models import Affected, Crisis, Entry
from opora.crises.tests.led import led
from tests.cast import NOVAK, Team, customer_of, team, writes

pytestmark = pytest.mark.django_db
WORDS = {"our_people": "Unavení", "the_customers": "Klidní"}


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def repaired(desk: Team) -> Crisis:
    return moving.resolve(led(desk, Alarm("Nejdou objednávky")), by=desk.jana)


def test_somebody_who_waits_for_a_call_or_a_word_stands_against_the_end(desk: Team, repaired: Crisis) -> None:
    writes(NOVAK, "Objednávka", "Dobrý den, nejde mi objednat.")
    caller = take_contact(desk.box, "+420777100200", by=desk.petr, name="Eva")
    assert Affected.objects.filter(crisis=repaired, customer=customer_of(NOVAK.address)).exists()  # the desk found them by itself
    Affected.objects.create(crisis=repaired, customer=caller.customer, callback=caller, channel="phone")  # type: ignore[misc]
    with pytest.raises(StillOpen) as refused:
        stand_down_when_all_are_reached(repaired, by=desk.jana, **WORDS)
    assert {one.code for one in refused.value.points} == {"callbacks", "follow_up"}
    assert Entry.objects.filter(crisis=repaired, kind="closing_refused").exists()
    Callback.objects.update(state="reached")
    Affected.objects.filter(callback=None).update(no_follow_up_reason="Bylo to o něčem jiném")
    assert stand_down_when_all_are_reached(repaired, by=desk.jana, **WORDS).state == "stood_down"


def test_without_a_lesson_it_is_closed_only_by_a_signature(desk: Team, repaired: Crisis, client: Client) -> None:
    stand_down_when_all_are_reached(repaired, by=desk.jana, **WORDS)
    moving.reviewed(repaired, by=desk.jana)
    client.force_login(desk.jana)
    refused = client.post(f"/crises/{repaired.pk}/do/close/")
    assert refused.headers["Location"] == f"/crises/{repaired.pk}/closing/"
    assert client.get(refused.headers["Location"]).status_code == 200
    with pytest.raises(StillOpen):
        close(repaired, by=desk.jana)
    moving.sign_nothing_new(repaired, "Stejná příčina jako minule, lekce platí", by=desk.jana)
    assert close(repaired, by=desk.jana).state == "closed"
    assert client.get(f"/crises/{repaired.pk}/").status_code == 200
    assert client.get("/crises/").status_code == 200
