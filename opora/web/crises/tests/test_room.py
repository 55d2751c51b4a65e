"""The crisis room as fifty people have it open at once: each fetches it again alone, and what it costs does not grow with whom it hit."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from opora.callbacks import actions as callbacks
from opora.callbacks.models import Callback
from opora.channels.phone.tests.exchange import exchange
from opora.crises.actions.raising import Alarm, raise_alarm
from opora.crises.models import Affected, Bulletin, CallShare, Crisis, CrisisRole, Knows, RoleHeld
from opora.crises.queries.affected import affected, counts
from opora.crises.tests.led import led
from opora.customers.models import Customer
from opora.kernel.db.asking import Session
from opora.messages.models import Message
from tests.cast import NOVAK, Team, ago, browser, team, writes

pytestmark = pytest.mark.django_db
AGAIN = {"headers": {"X-Opora-Panes": "1", "X-Opora-Calm": "1"}}
Reached = Callback.State.REACHED


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def crisis(desk: Team) -> Crisis:
    return led(desk, Alarm("Objednávky nejdou uložit"))


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every statement that was asked since."""
    found: list[str] = []
    ask = Session.ask

    def noted(self: Session, query: str, values: Any = ()) -> Any:
        found.append(query)
        return ask(self, query, values)

    monkeypatch.setattr(Session, "ask", noted)
    return found


def shown(client: Client, address: str, **how: Any) -> str:
    answer = client.get(address, **how)
    assert answer.status_code == 200
    return re.sub(r'name="csrfmiddlewaretoken" value="[^"]+"', "", answer.content.decode())


def room(crisis: Crisis) -> str:
    return f"/crises/{crisis.pk}/"


def hit(crisis: Crisis, number: int, desk: Team, **more: Any) -> Affected:
    """Somebody who waits for a call."""
    who = Customer.objects.create(name=f"Volající {number}")
    entry = callbacks.take_contact(desk.box, f"+4206035552{number:02}", by=desk.jana, name=who.name)
    return Affected.objects.create(crisis=crisis, customer=who, callback=entry, channel="phone", **more)


def test_an_open_room_fetches_itself_again_and_nothing_around_it(desk: Team, crisis: Crisis) -> None:
    exchange()
    hit(crisis, 1, desk)
    petr = browser(desk.petr)
    whole, again = shown(petr, room(crisis)), shown(petr, room(crisis), **AGAIN)
    assert again.strip().startswith(f'<div class="crisis-room" id="crisis-{crisis.pk}"')
    assert again.strip() in whole
    assert 'id="crisis-calls"' in again
    assert 'id="rail' in whole and 'id="rail' not in again
    gauge = shown(petr, "/crises/line/", **AGAIN)
    assert gauge.strip().startswith('<section class="gauge" id="gauge"')
    assert gauge.strip() in shown(petr, "/crises/line/")
    tried = shown(petr, "/crises/line/?arrivals=180&talk=240&phones=3", **AGAIN)
    assert "75 %" in tried and "arrivals=180" in tried


def test_whoever_opens_it_knows_and_is_noted_once(desk: Team, crisis: Crisis) -> None:
    Knows.objects.filter(crisis=crisis, agent=desk.ola).delete()
    ola = browser(desk.ola)
    assert re.search(r"Ola Nowicka <span class=\"soft\">has seen it", shown(ola, room(crisis)))
    first = Knows.objects.get(crisis=crisis, agent=desk.ola).seen_at
    shown(ola, room(crisis), **AGAIN)
    assert Knows.objects.get(crisis=crisis, agent=desk.ola).seen_at == first


def test_who_accepted_a_role_gets_its_buttons_and_loses_them_with_it(desk: Team, crisis: Crisis) -> None:
    ola = browser(desk.ola)
    offered = RoleHeld.objects.create(crisis=crisis, role=CrisisRole.VOICE, agent=desk.ola)
    assert "Write the first bulletin" not in shown(ola, room(crisis))
    RoleHeld.objects.filter(pk=offered.pk).update(accepted_at=ago(minutes=1))
    told = shown(ola, room(crisis))
    assert "Write the first bulletin" in told
    assert "do/resolve/" not in told
    RoleHeld.objects.create(crisis=crisis, role=CrisisRole.LEAD, agent=desk.ola, accepted_at=ago(minutes=1))
    assert "do/resolve/" in shown(ola, room(crisis))
    RoleHeld.objects.filter(agent=desk.ola).update(ended_at=ago(seconds=1))
    told = shown(ola, room(crisis))
    assert "do/resolve/" not in told and "Write the first bulletin" not in told


def test_the_room_says_the_newest_bulletin_that_is_published(desk: Team, crisis: Crisis) -> None:
    for version, published in ((1, ago(minutes=9)), (2, ago(minutes=2)), (3, None)):
        texts = {"cs": {"chat": f"Verze {version}"}, "en": {"chat": f"Version {version}"}}
        Bulletin.objects.create(crisis=crisis, version=version, since=ago(hours=1), published_at=published, texts=texts)
    told = shown(browser(desk.petr), room(crisis))
    assert re.search(r'class="crisis-said">Ver\w+ 2<', told)


def test_callbacks_of_the_whole_family_are_counted_by_whoever_called(desk: Team, crisis: Crisis) -> None:
    later = raise_alarm(Alarm("Potvrzení nechodí"), by=desk.petr)
    Crisis.objects.filter(pk=later.pk).update(caused_by=crisis)
    mine, other, out = hit(crisis, 1, desk), hit(later, 2, desk), hit(crisis, 3, desk, is_out=True)
    for one in (mine, other, out):
        assert one.callback
        CallShare.objects.create(callback=one.callback, agent=desk.petr if one is mine else desk.ola)
    told = shown(browser(desk.petr), room(crisis))
    assert "2 people wait for a call" in told
    suggested = told[told.index("Suggested to you") : told.index("Who calls")]
    assert "Volající 1" in suggested and "Volající 2" not in suggested
    assert re.search(r"Ola Nowicka</th><td>1</td><td>0</td>", told)
    Callback.objects.filter(pk=mine.callback_id).update(state=Reached)
    assert "1 person waits for a call" in shown(browser(desk.petr), room(later))


def test_the_counts_are_those_of_the_list(desk: Team, crisis: Crisis) -> None:
    written: Message = writes(NOVAK, "Objednávka", "Nejde mi objednat.")
    hit(crisis, 1, desk, repeats=2)
    hit(crisis, 2, desk, is_out=True, repeats=5)
    hit(crisis, 3, desk, no_follow_up_reason="Je spokojený")
    hit(crisis, 4, desk, answered=written, followed_up=written)
    called = hit(crisis, 5, desk, answered=written)
    Callback.objects.filter(pk=called.callback_id).update(state=Reached)
    forgotten = hit(crisis, 6, desk)
    Customer.objects.filter(pk=forgotten.customer_id).update(erased_at=ago(days=1))
    Affected.objects.create(crisis=crisis, customer=Customer.objects.create(name="Píše"), channel="email")
    found = counts(crisis)
    sizes = {name: affected(crisis, for_=desk.jana, shown=name).count() for name in ("hit", "out", "calls", "open")}
    assert (found.hit, found.out, found.calls, found.open) == tuple(sizes.values()) == (7, 1, 5, 3)  # the letter, too
    assert (found.answered, found.followed_up, found.called_back, found.repeats) == (2, 1, 1, 2)


@pytest.mark.parametrize("address", [room, lambda _crisis: "/crises/line/"])
def test_it_asks_as_much_for_thirty_as_for_three(desk: Team, crisis: Crisis, asked: list[str], address: Callable[[Crisis], str]) -> None:
    exchange()
    petr = browser(desk.petr)
    costs = []
    for numbers in (range(3), range(3, 30)):
        for number in numbers:
            row = hit(crisis, number, desk)
            CallShare.objects.create(callback=row.callback, agent=desk.petr)
        shown(petr, address(crisis), **AGAIN)
        asked.clear()
        shown(petr, address(crisis), **AGAIN)
        costs.append(len(asked))
    assert costs[0] == costs[1] > 5
