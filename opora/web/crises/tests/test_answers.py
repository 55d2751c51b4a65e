"""The pages of those whom a crisis hit: the list by keyboard, the answer from preparing to stopping, held letters repaired."""

from __future__ import annotations

import pytest
from django.test import Client
from django.utils import timezone

from opora.crises.actions.answering import prepare, start
from opora.crises.models import Affected, Crisis, MassAnswer, MassLetter, Said
from opora.crises.queries.closing import against_closing
from opora.crises.tests.crowd import HIT, answered, crowd, sent
from opora.kernel.jobs.worker import drain_everything
from opora.messages.models import Message
from tests.cast import NOVAK, Team, browser, case_of, team, writes

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def jana(desk: Team) -> Client:
    return browser(desk.jana)


def test_the_list_shows_everybody_with_reasons_and_moves_those_who_are_picked(desk: Team, jana: Client) -> None:
    crisis = crowd(desk)
    page = jana.get(f"/crises/{crisis.pk}/affected/").content.decode()
    assert NOVAK.name in page and "the same words" in page
    row = crisis.affected.get(customer__name=NOVAK.name)
    jana.post(f"/crises/{crisis.pk}/affected/", {"act": "out", "pick": [row.pk]})
    row.refresh_from_db()
    assert row.is_out
    assert NOVAK.name in jana.get(f"/crises/{crisis.pk}/affected/?shown=out").content.decode()
    assert jana.post(f"/crises/{crisis.pk}/affected/", {"act": "in"}).status_code == 400
    case = case_of(writes(NOVAK.at("x@seznam.example", "Eva Nová"), "Dotaz", "Dobrý den, máte otevřeno?"))
    jana.post(f"/crises/{crisis.pk}/affected/take-in/", {"case": f"#{case.pk}"})
    assert crisis.affected.get(customer=case.customer).is_out is False


def test_from_preparing_to_everybody_answered(desk: Team, jana: Client) -> None:
    crisis = crowd(desk)
    address = f"/crises/{crisis.pk}/answer/answer/"
    assert "Prepare" in jana.get(address).content.decode()
    jana.post(address, {"act": "prepare"})
    drain_everything()
    page = jana.get(address).content.decode()
    assert "Od 17.40 nejde objednávat" in page and f"Send to {len(HIT)}" in page
    jana.post(address, {"act": "start", "per_minute": "0"})
    assert jana.post(address, {"act": "stop"}).status_code == 302
    assert "Stopped" in jana.get(address).content.decode()
    jana.post(address, {"act": "start", "per_minute": "0"})
    drain_everything()
    assert Message.objects.filter(direction="out").count() == len(HIT)
    promise = Said.objects.filter(kind="promise", core__endswith=":cs:mail").first()
    assert promise and NOVAK.name in jana.get(f"/crises/{crisis.pk}/said/{promise.pk}/").content.decode()
    case = crisis.affected.get(customer__name=NOVAK.name).case
    assert f"/crises/{crisis.pk}/said/{promise.pk}/" in jana.get(f"/cases/{case.pk}/").content.decode()


def test_when_all_letters_are_left_out_the_page_offers_no_sending_and_names_them_with_the_reason(desk: Team, jana: Client) -> None:
    crisis = crowd(desk)
    address = f"/crises/{crisis.pk}/answer/answer/"
    jana.post(address, {"act": "prepare"})
    drain_everything()
    assert 'value="start"' in jana.get(address).content.decode()
    for letter in MassLetter.objects.all():
        jana.post(f"/crises/{crisis.pk}/letters/{letter.pk}/", {"act": "leave_out", "why": "Written to by hand."})
    page = jana.get(address).content.decode()
    assert 'value="start"' not in page
    assert "Nobody is left to send it to." in page
    assert NOVAK.name in page and "Written to by hand." in page


def test_who_is_not_the_voice_sees_it_and_can_stop_it_but_not_start_it(desk: Team) -> None:
    crisis = crowd(desk)
    mass = prepare(crisis, "answer", by=desk.jana)
    drain_everything()
    petr, address = browser(desk.petr), f"/crises/{crisis.pk}/answer/answer/"
    assert petr.post(address, {"act": "start"}).status_code == 403
    start(mass, by=desk.jana)
    assert petr.post(address, {"act": "stop"}).status_code == 302
    mass.refresh_from_db()
    assert mass.stopped_by == desk.petr


def test_one_letter_is_read_whole_and_its_own_words_are_judged(desk: Team, jana: Client) -> None:
    crisis = crowd(desk)
    mass = prepare(crisis, "answer", by=desk.jana)
    drain_everything()
    letter = MassLetter.objects.get(answer=mass, affected__customer__name=NOVAK.name)
    address = f"/crises/{crisis.pk}/letters/{letter.pk}/"
    assert "pane Nováku" in jana.get(address).content.decode()
    stopped = jana.post(address, {"act": "repair", "line": "Košík {{cislo}} jsme podrželi."})
    assert stopped.status_code == 409 and "{{cislo}}" in stopped.content.decode()
    assert jana.post(address, {"act": "repair", "line": "Košík s čajníkem jsme Vám podrželi."}).status_code == 302
    jana.post(address, {"act": "leave_out", "why": "I call them myself"})
    letter.refresh_from_db()
    assert (letter.state, letter.by_hand) == ("left_out", True)


def test_a_core_that_the_coach_holds_asks_for_a_reason_on_the_page(desk: Team, jana: Client) -> None:
    crisis = crowd(desk)
    Crisis.objects.filter(pk=crisis.pk).update(state="resolved", resolved_at=timezone.now())
    address = f"/crises/{crisis.pk}/answer/follow_up/"
    jana.post(address, {"act": "prepare"})
    jana.post(address, {"act": "parts", "cs-happened": "Platby nešly.", "cs-changed": "Hlídáme certifikát. Už se to nikdy nestane {{jmeno}}."})
    drain_everything()
    held = jana.post(address, {"act": "start", "per_minute": "0"})
    assert held.status_code == 409 and "coach-remark" in held.content.decode()
    assert not MassAnswer.objects.filter(kind="follow_up").exclude(started_at=None).exists()


def test_the_follow_up_goes_to_everybody_once_and_then_nothing_of_theirs_stands_against_closing(desk: Team, jana: Client) -> None:
    crisis = crowd(desk)
    answered(desk, crisis)
    Crisis.objects.filter(pk=crisis.pk).update(state="resolved", resolved_at=timezone.now())
    crisis.refresh_from_db()
    assert {one.code for one in against_closing(crisis)} == {"follow_up", "lesson"}
    address = f"/crises/{crisis.pk}/answer/follow_up/"
    jana.post(address, {"act": "prepare"})
    words = {"happened": "Platby nešly od 17.40 do 18.50.", "changed": "Certifikát hlídáme 30 dní předem."}
    parts = {f"{language}-{part}": text for language in ("cs", "pl", "el", "sr", "en") for part, text in words.items()}
    jana.post(address, {"act": "parts", **parts})
    drain_everything()
    reasons = {f"reason-C-R{number:02}": "Checked by hand." for number in range(1, 37)}
    assert jana.post(address, {"act": "start", "per_minute": "0", **reasons}).status_code == 302
    drain_everything()
    mass = MassAnswer.objects.get(kind="follow_up")
    assert len(sent(mass)) == len(HIT)
    assert Affected.objects.exclude(followed_up=None).count() == len(HIT)
    assert "Co se stalo: Platby nešly" in sent(mass)[NOVAK.name].reply
    assert {one.code for one in against_closing(crisis)} == {"lesson"}
    assert "neither a lesson" in jana.get(f"/crises/{crisis.pk}/closing/").content.decode()


def test_what_is_not_there_is_not_there(desk: Team, jana: Client) -> None:
    crisis = crowd(desk)
    assert jana.get(f"/crises/{crisis.pk}/answer/elsewhere/").status_code == 404
    assert jana.get(f"/crises/{crisis.pk + 1000}/affected/").status_code == 404
    assert jana.get(f"/crises/{crisis.pk}/letters/999999/").status_code == 404
    assert jana.post(f"/crises/{crisis.pk}/answer/answer/", {"act": "start"}).status_code == 400
