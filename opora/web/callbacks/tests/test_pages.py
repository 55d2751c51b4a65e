"""The queue, the card of whoever is calling, the note, the contact and the list: as people use them."""

from __future__ import annotations

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone

from opora.callbacks.models import Callback, CallbackTry
from opora.cases.models import Case
from opora.channels.phone.tests.exchange import event, exchange, missed, tells
from opora.customers.models import Identity, Order
from opora.messages.calls import Call
from opora.messages.models import ChannelAccount, Mailbox, Message
from tests.cast import NOVAK, SVOBODA, Team, browser, team, writes

pytestmark = pytest.mark.django_db
State = Callback.State


@pytest.fixture(autouse=True)
def settled_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("opora.messages.actions.calls.SETTLES_AFTER", 0)


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def line(desk: Team) -> ChannelAccount:
    return exchange(lines="101 petr@majak.example")


def page(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, answer.status_code
    return answer.content.decode()


def test_an_empty_queue_says_that_nobody_waits(desk: Team, line: ChannelAccount) -> None:
    assert "Nobody waits for a call." in page(browser(desk.petr), "/callbacks/")
    assert "No callback ended" in page(browser(desk.petr), "/callbacks/settled/")


def test_calling_back_takes_two_keys_and_can_be_taken_back(desk: Team, line: ChannelAccount) -> None:
    missed(line)
    row, petr = Callback.objects.get(), browser(desk.petr)
    queue = page(petr, "/callbacks/")
    assert "+420 777 123 456" in queue
    assert re.search(r'data-key="t"[^>]*>.*?I call now', queue, re.DOTALL)
    assert petr.post(f"/callbacks/{row.pk}/take/").status_code == 302
    calling = page(petr, "/callbacks/")
    assert 'href="tel:+420777123456"' in calling
    assert all(f'data-key="{key}"' in calling for key in "123")
    assert "Petr Malý is calling them" in page(browser(desk.jana), "/callbacks/")
    assert browser(desk.jana).post(f"/callbacks/{row.pk}/take/").status_code == 409
    petr.post(f"/callbacks/{row.pk}/result/", {"result": "reached", "words": "Vše v pořádku", "reaction": "pleased"})
    row.refresh_from_db()
    assert (row.state, row.result, row.reaction) == (State.REACHED, "Vše v pořádku", "pleased")
    assert "Vše v pořádku" in page(petr, "/callbacks/settled/")
    done = CallbackTry.objects.get()
    assert f"/callbacks/tries/{done.pk}/undo/" in page(petr, "/callbacks/")
    petr.post(f"/callbacks/tries/{done.pk}/undo/")
    row.refresh_from_db()
    assert row.state == State.CALLING
    petr.post(f"/callbacks/{row.pk}/take/", {"act": "let_go"})
    petr.post(f"/callbacks/{row.pk}/drop/")
    row.refresh_from_db()
    assert row.state == State.DROPPED


def test_a_withheld_number_is_counted_and_shown_as_impossible(desk: Team, line: ChannelAccount) -> None:
    missed(line, "anonymous")
    petr = browser(desk.petr)
    assert re.search(r"Withheld today</dt><dd>1<", page(petr, "/callbacks/"))
    settled = page(petr, "/callbacks/settled/")
    assert "Withheld number" in settled
    assert "I call now" not in settled


def test_what_is_nonsense_is_refused_with_a_sentence(desk: Team, line: ChannelAccount) -> None:
    missed(line)
    row, petr = Callback.objects.get(), browser(desk.petr)
    for told in ({"result": "eaten"}, {"result": "no_answer", "best_at": "yesterday"}, {"result": "no_answer", "best_at": "2020-01-01T10:00"}):
        assert petr.post(f"/callbacks/{row.pk}/result/", told).status_code == 400
    assert petr.post("/callbacks/999999/take/").status_code == 404
    assert browser(desk.eleni).post(f"/callbacks/{row.pk}/take/").status_code == 403
    assert Client().get("/callbacks/").status_code == 302
    assert not CallbackTry.objects.exists()


def test_the_card_says_who_is_calling_and_what_is_open(desk: Team, line: ChannelAccount) -> None:
    writes(NOVAK, "Reklamace stanu", "Dobrý den, stan má díru. Objednávka 20418.")
    customer = Identity.objects.get(kind="email").customer
    Identity.objects.create(kind="phone", value="+420603555271", customer=customer, first_customer=customer)
    Order.objects.create(number="20418", customer=customer, state="odesláno")
    tells(line, event("ringing", caller="603 555 271"))
    card = page(browser(desk.jana), "/calls/now/")
    assert all(words in card for words in ("Jan Novák", "+420 603 555 271", "is calling", "Reklamace stanu", "20418 (odesláno)"))
    tells(line, event("answered", caller="603 555 271", agent="101"))
    assert "Jan Novák" not in page(browser(desk.jana), "/calls/now/")
    assert "on the line" in page(browser(desk.petr), "/calls/now/")


def test_each_of_several_cards_is_about_its_own_caller_and_shows_what_its_reader_may_see(desk: Team, line: ChannelAccount) -> None:
    for who, number, words in ((NOVAK, "+420603555271", "Reklamace stanu"), (SVOBODA, "+420603555272", "Rozbité kolo")):
        case = Case.objects.get(passages__message=writes(who, words, f"Dobrý den, {words}."))
        Identity.objects.create(kind="phone", value=number, customer=case.customer, first_customer=case.customer)
        tells(line, event("ringing", f"c{number}", number))
    tells(line, event("ringing", "c-nobody", "+420777000111"))
    told = page(browser(desk.petr), "/calls/now/")
    cards = {one.split('"')[0]: one for one in told.split('id="caller-')[1:]}
    known = {call.number: cards[str(call.pk)] for call in Call.objects.all()}
    assert "Reklamace stanu" in known["+420603555271"] and "Rozbité kolo" not in known["+420603555271"]
    assert "Rozbité kolo" in known["+420603555272"] and "Reklamace stanu" not in known["+420603555272"]
    assert "Nobody we know" in known["+420777000111"]
    Mailbox.objects.filter(pk=desk.box.pk).update(open_to_all=False)
    told = page(browser(desk.petr), "/calls/now/")
    assert "Jan Novák" in told and "Reklamace stanu" not in told and "Rozbité kolo" not in told


def test_a_call_that_rings_at_one_person_is_shown_to_them_alone(desk: Team, line: ChannelAccount) -> None:
    tells(line, event("ringing", agent="101"))
    assert "+420 777 123 456" in page(browser(desk.petr), "/calls/now/")
    assert "+420 777 123 456" not in page(browser(desk.jana), "/calls/now/")


def test_who_takes_no_calls_sees_none(desk: Team, line: ChannelAccount) -> None:
    tells(line, event("ringing"))
    jana = browser(desk.jana)
    assert "data-caller-close" in page(jana, "/calls/now/")
    jana.post("/calls/shown/", {"show": "0"})
    assert "data-caller-close" not in page(jana, "/calls/now/")
    jana.post("/calls/shown/", {"show": "1"})
    assert "data-caller-close" in page(jana, "/calls/now/")
    assert "data-caller-close" not in page(browser(desk.eleni), "/calls/now/")


def test_i_will_call_you_back_is_one_click(desk: Team, line: ChannelAccount) -> None:
    tells(line, event("ringing"))
    petr, call = browser(desk.petr), Call.objects.get()
    times = re.findall(r'name="at" value="([^"]+)"', page(petr, "/calls/now/"))
    assert times
    assert petr.post(f"/calls/{call.pk}/promise/", {"at": times[0]}).status_code == 302
    row = Callback.objects.get()
    assert (row.state, row.reason) == (State.WAITING, "promised")
    assert row.due_at is not None
    assert row.due_at > timezone.now()
    assert petr.post(f"/calls/{call.pk}/promise/", {"at": ""}).status_code == 400


def test_a_note_of_the_call_lies_in_its_case(desk: Team, line: ChannelAccount) -> None:
    tells(line, event("ringing"), event("answered"))
    petr, call = browser(desk.petr), Call.objects.get()
    assert petr.post(f"/calls/{call.pk}/took/").status_code == 302
    early = petr.post(f"/calls/{call.pk}/", {"text": "Chce vrátit boty."})
    assert (early.status_code, "Chce vrátit boty." in early.content.decode()) == (400, True)
    tells(line, event("hung_up"))
    assert petr.post(f"/calls/{call.pk}/", {"text": "Chce vrátit boty."}).status_code == 302
    note = Message.objects.get(direction="note")
    assert (note.reply, note.author, Case.objects.get().passages.filter(message=note).exists()) == ("Chce vrátit boty.", desk.petr, True)
    call.refresh_from_db()
    assert call.person == desk.petr


def test_a_contact_is_number_tab_name_enter(desk: Team, line: ChannelAccount) -> None:
    ola = browser(desk.ola)
    assert 'autofocus' in page(ola, "/callbacks/contact/")
    answer = ola.post("/callbacks/contact/", {"number": "603 555 271", "name": "Jan Novák", "words": ""})
    assert answer.status_code == 302
    assert Callback.objects.get().number == "+420603555271"
    assert ola.post("/callbacks/contact/", {"number": "vrátnice", "name": "", "words": ""}).status_code == 400


def test_a_list_of_calls_is_brought_by_whoever_may_import(desk: Team, line: ChannelAccount) -> None:
    content = "calldate,src,disposition\n2026-11-20 17:41:05,777123456,NO ANSWER\nnonsense,777123456,NO ANSWER\n"
    address = f"/callbacks/records/{line.mailbox_id}/"
    marek = browser(desk.marek)
    answer = marek.post(address, {"file": SimpleUploadedFile("calls.csv", content.encode())})
    told = answer.content.decode()
    assert "New calls: 1. Here already: 0. Lines that cannot be read: 1." in told
    assert "Line 3" in told
    assert browser(desk.petr).get(address).status_code == 403
    assert marek.get(f"/callbacks/records/{desk.box.pk}/").status_code == 404
    assert marek.post(address).status_code == 400


def test_the_rail_leads_to_the_queue_where_there_is_a_telephone(desk: Team) -> None:
    assert "/callbacks/" not in page(browser(desk.petr), "/followups/")
    missed(exchange())
    assert 'href="/callbacks/"' in page(browser(desk.petr), "/followups/")
