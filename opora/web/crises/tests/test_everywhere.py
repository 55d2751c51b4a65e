"""A published bulletin is said on every channel at once, and nowhere any more when the crisis is over."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from django.test import Client
from django.utils import timezone

from opora.callbacks.queries import card
from opora.channels.chat.news import known_now
from opora.channels.chat.reading import Since
from opora.channels.chat.streaming import Shown
from opora.channels.chat.tests.shop import Page, chat
from opora.channels.chat.visitors import visitor_of
from opora.channels.phone.tests.exchange import event, exchange, tells
from opora.crises.actions import moving
from opora.crises.actions.bulletins import begin_bulletin, publish
from opora.crises.actions.raising import Alarm
from opora.crises.models import Crisis, Scenario, Subscriber, Told
from opora.crises.tests.led import led
from opora.kernel.jobs.worker import drain_everything
from opora.messages.calls import Call
from opora.messages.models import Message
from opora.playbooks.actions import install_shipped
from opora.playbooks.models import Playbook
from opora.team.models import Desk, Letter
from opora.web.callbacks.rows import card_row
from opora.web.crises.status import folder, write_again
from tests.cast import NOVAK, Team, case_of, team, writes

pytestmark = pytest.mark.django_db
STANDS = "nejde dokončit objednávku"


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture(autouse=True)
def own_folder(settings: Any, tmp_path: Path) -> None:
    """Tests that run beside these write their status pages elsewhere."""
    settings.DATA = tmp_path


@pytest.fixture
def crisis(desk: Team) -> Crisis:
    install_shipped()
    plan = Playbook.objects.get(key="orders-not-working")
    orders = Scenario.objects.create(names={"cs": "Nejdou objednávky"}, usual_level=1, playbook=plan)
    return led(desk, Alarm("Nejdou objednávky", scenario=orders))


def said(crisis: Crisis, desk: Team) -> None:
    publish(begin_bulletin(crisis, by=desk.jana), by=desk.jana)
    drain_everything()


def over(crisis: Crisis, desk: Team) -> None:
    moving.resolve(crisis, by=desk.jana)
    moving.stand_down(crisis, by=desk.jana, our_people="Dobře", the_customers="Dobře")
    drain_everything()


def test_the_chat_greets_with_it_and_open_conversations_hear_it(desk: Team, crisis: Crisis) -> None:
    page = Page(chat())
    page.says("Haló?")
    visitor = visitor_of(page.account, page.visitor)
    assert visitor is not None
    shown = Shown(visitor, Since(0, timezone.now()), known="")
    said(crisis, desk)
    first = next(one for event_name, one in shown.news() if event_name == "news")
    assert STANDS in first["text"]
    assert STANDS in known_now("cs")
    assert known_now("sr-latn").isascii() is False
    over(crisis, desk)
    assert ("news", {"text": ""}) in shown.news()


def test_a_receipt_holds_it_and_says_where_the_newest_is(desk: Team, crisis: Crisis) -> None:
    Desk.objects.update(receipts_on=True, receipt_texts={"cs": "Máme to."})
    said(crisis, desk)
    writes(NOVAK, "Nejde mi objednat", "Dobrý den, nejde mi objednat kolo.")
    receipt = Message.objects.get(automatic="receipt").text
    assert receipt.startswith("Máme to.")
    assert STANDS in receipt
    assert "/status/" in receipt


def test_the_callers_card_says_it_in_the_callers_language_and_never_an_old_one(desk: Team, crisis: Crisis) -> None:
    line = exchange()
    tells(line, event("ringing", "c1", "+420777100200"))
    call = Call.objects.get()
    said(crisis, desk)
    first = card_row(card(call, for_=desk.petr), desk.petr)["script"]
    assert len(first) == 1
    assert "call once I know more" in first[0]
    moving.resolve(crisis, by=desk.jana)
    said(crisis, desk)
    assert card_row(card(call, for_=desk.petr), desk.petr)["script"] != first


def test_the_composer_offers_it_in_the_customers_language(desk: Team, crisis: Crisis, client: Client) -> None:
    message = writes(NOVAK, "Nejde mi objednat", "Dobrý den, nejde mi objednat kolo, děkuji.")
    said(crisis, desk)
    client.force_login(desk.petr)
    page = client.get(f"/cases/{case_of(message).pk}/").content.decode()
    assert STANDS in page
    assert "Insert bulletin 1" in page


def test_the_status_page_is_files_that_need_no_desk(desk: Team, crisis: Crisis, client: Client) -> None:
    assert "Everything works" in b"".join(client.get("/status/en.html").streaming_content).decode()  # type: ignore[arg-type]
    said(crisis, desk)
    page = (folder() / "cs.html").read_text()
    assert STANDS in page
    assert "status.css" in page
    assert "<script" not in page
    feed = ElementTree.fromstring((folder() / "cs.xml").read_text())
    assert len(feed.findall("{http://www.w3.org/2005/Atom}entry")) == 1
    told = json.loads((folder() / "status.json").read_text())
    assert STANDS in told["open"][0]["texts"]["cs"]
    over(crisis, desk)
    assert not json.loads((folder() / "status.json").read_text())["open"]
    assert client.get("/status/../secret").status_code == 404
    assert client.get("/status/other.html").status_code == 404


def test_a_file_of_the_status_page_is_written_when_there_is_something_new_in_it(desk: Team, crisis: Crisis) -> None:
    write_again()
    before = {one.name: one.stat().st_ino for one in folder().iterdir()}
    assert "T00:00:00" in (folder() / "cs.xml").read_text()  # of today, so each minute of a day in which nothing is told gives the same
    said(crisis, desk)
    assert [name for name, file in before.items() if (folder() / name).stat().st_ino == file] == ["status.css"]


def test_who_follows_confirms_first_hears_each_version_once_and_may_leave(desk: Team, crisis: Crisis, client: Client) -> None:
    for _twice in range(2):
        assert client.post("/status/follow/", {"address": "Eva@pes.example", "language": "cs"}).status_code == 200
    assert client.post("/status/follow/", {"address": "nonsense", "language": "cs"}).status_code == 400
    asked = Letter.objects.get(to="eva@pes.example")
    link = "/" + asked.text.split("http", 1)[1].split()[0].split("/", 3)[3]
    said(crisis, desk)
    assert Letter.objects.filter(to="eva@pes.example").count() == 1
    client.get(link)
    assert Subscriber.objects.get().confirmed_at is None
    client.post(link)
    moving.resolve(crisis, by=desk.jana)
    said(crisis, desk)
    drain_everything()
    assert Letter.objects.filter(to="eva@pes.example").count() == 2
    assert Told.objects.count() == 1
    client.post(link, {"leave": "1"})
    assert client.get(link).status_code == 404
    assert not Subscriber.objects.filter(address="eva@pes.example").exists()
    assert client.get("/status/follow/1:forged/").status_code == 404


def test_a_rehearsal_is_said_to_nobody(desk: Team, crisis: Crisis) -> None:
    drill = crisis.scenario.playbook.drills.create(planned_for=timezone.now())  # type: ignore[union-attr]
    Crisis.objects.filter(pk=crisis.pk).update(drill=drill)
    crisis.refresh_from_db()
    said(crisis, desk)
    assert known_now("cs") == ""
    assert STANDS not in (folder() / "cs.html").read_text()
