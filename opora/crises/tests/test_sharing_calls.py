"""More is known: whoever waits for a call is called now, shared fairly, counted with hours, reactions and thanks."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

import pytest
import time_machine
from django.utils import timezone

from opora.callbacks import actions as callbacks
from opora.callbacks.models import Callback
from opora.crises.actions.raising import Alarm, raise_alarm
from opora.crises.actions.roles import give_role
from opora.crises.actions.sharing import callers
from opora.crises.events import MoreIsKnown
from opora.crises.models import Affected, CallShare, Crisis, RoleHeld
from opora.crises.queries.callbacks import calls
from opora.kernel.events import say
from opora.kernel.jobs.worker import drain_everything
from opora.team import actions as team_actions
from tests.cast import Team, browser, mailbox, team

pytestmark = pytest.mark.django_db
NOON = datetime.fromisoformat("2026-11-25T12:00:00+01:00")


@pytest.fixture(autouse=True)
def noon() -> object:
    with time_machine.travel(NOON, tick=True) as clock:
        yield clock


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def crisis(desk: Team) -> Crisis:
    row = raise_alarm(Alarm("Objednávky nejdou uložit"), by=desk.petr)
    RoleHeld.objects.filter(crisis=row).delete()
    give_role(row, "callbacks", desk.ola, by=desk.ola)
    give_role(row, "phones", desk.petr, by=desk.petr)
    return row


@pytest.fixture
def waiting(desk: Team, crisis: Crisis) -> list[Callback]:
    """Six who wait until more is known."""
    line = mailbox("Linka", "linka@majak.example")
    found = [callbacks.take_contact(line, f"+42060355527{number}", by=desk.jana, name=f"Volající {number}") for number in range(6)]
    for one in found:
        Affected.objects.create(crisis=crisis, customer=one.customer, callback=one, channel="phone")
    Callback.objects.update(due_at=timezone.now() + timedelta(days=2))
    return found


def more_is_known(crisis: Crisis) -> None:
    say(MoreIsKnown(crisis=crisis.pk, resolved=False))
    drain_everything()


def test_whoever_waits_is_due_now_and_shared_fairly_among_those_with_the_role(desk: Team, crisis: Crisis, waiting: list[Callback]) -> None:
    more_is_known(crisis)
    assert all(one.due_at and one.due_at <= timezone.now() for one in Callback.objects.all())
    assert Counter(share.agent.name for share in CallShare.objects.all()) == {"Ola Nowicka": 3, "Petr Malý": 3}


def test_said_twice_nothing_changes_hands(desk: Team, crisis: Crisis, waiting: list[Callback]) -> None:
    more_is_known(crisis)
    before = dict(CallShare.objects.values_list("callback", "agent"))
    more_is_known(crisis)
    assert dict(CallShare.objects.values_list("callback", "agent")) == before


def test_whoever_named_a_time_is_called_then(desk: Team, crisis: Crisis, waiting: list[Callback]) -> None:
    at = timezone.now() + timedelta(hours=3)
    Callback.objects.filter(pk=waiting[0].pk).update(best_at=at, due_at=at)
    more_is_known(crisis)
    assert Callback.objects.get(pk=waiting[0].pk).due_at == at


def test_callbacks_that_waited_before_it_are_left_as_they_are(desk: Team, crisis: Crisis, waiting: list[Callback]) -> None:
    other = callbacks.take_contact(waiting[0].mailbox, "+420777123456", by=desk.jana, name="Kdosi jiný")
    before = timezone.now() - timedelta(days=1)
    Callback.objects.filter(pk=other.pk).update(due_at=timezone.now() + timedelta(days=2), first_at=before, last_at=before)
    more_is_known(crisis)
    other.refresh_from_db()
    assert other.due_at and other.due_at > timezone.now()
    assert not CallShare.objects.filter(callback=other).exists()


def test_whoever_takes_a_breather_or_is_away_gets_no_share(desk: Team, crisis: Crisis, waiting: list[Callback]) -> None:
    team_actions.start_breather(by=desk.petr)
    assert [one.name for one in callers(crisis)] == ["Ola Nowicka"]
    more_is_known(crisis)
    assert {share.agent.name for share in CallShare.objects.all()} == {"Ola Nowicka"}


def test_anybody_may_call_and_hours_reactions_and_thanks_are_counted_by_name(desk: Team, crisis: Crisis, waiting: list[Callback]) -> None:
    more_is_known(crisis)
    for number, reaction in enumerate(("pleased", "pleased", "upset")):
        callbacks.take(waiting[number], by=desk.jana)
        with time_machine.travel(timezone.now() + timedelta(minutes=4), tick=True):
            callbacks.note_result(waiting[number], "reached", by=desk.jana, reaction=reaction)
    found = calls(crisis, for_=desk.ola)
    assert (found.open, found.reached) == (3, 3)
    jana = next(one for one in found.callers if one.agent == desk.jana)
    assert (jana.tries, jana.reached, jana.pleased) == (3, 3, 2)
    assert timedelta(minutes=12) <= jana.spent <= timedelta(minutes=13)
    assert found.reactions == {"pleased": 2, "upset": 1}
    page = browser(desk.ola).get(f"/crises/{crisis.pk}/").content.decode()
    assert "thanks from 2 customers" in page and "3 people wait for a call" in page and "Suggested to you" in page


def test_a_crisis_without_callbacks_shows_no_empty_part(desk: Team, crisis: Crisis) -> None:
    assert 'id="crisis-calls"' not in browser(desk.ola).get(f"/crises/{crisis.pk}/").content.decode()


def test_what_was_said_of_our_people_and_of_the_customers_stands_in_the_room(desk: Team, crisis: Crisis) -> None:
    Crisis.objects.filter(pk=crisis.pk).update(our_people="Ola potřebuje volno.", the_customers="Většina je klidná.")
    page = browser(desk.ola).get(f"/crises/{crisis.pk}/").content.decode()
    assert "Ola potřebuje volno." in page and "Většina je klidná." in page
