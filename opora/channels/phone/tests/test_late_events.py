"""What a provider tells of a call after its message was stored: the message shows it, and stays one message."""

from __future__ import annotations

import time

import pytest

from opora.cases import actions as cases
from opora.channels.phone.tests.exchange import event, exchange, missed, tells
from opora.messages.calls import Call
from opora.messages.models import Message
from tests.cast import Team, team

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Team:
    return team()


def test_a_call_that_turns_out_to_have_been_answered_is_shown_so(desk: Team) -> None:
    account = exchange()
    missed(account, call="c1")
    before = Message.objects.get()
    assert before.facts["call"]["outcome"] == "missed"
    tells(account, event("answered", "c1", at=time.time() - 30, agent="101", id="late"))
    after = Message.objects.get()
    assert (after.facts["call"]["outcome"], after.facts["call"]["agent"]) == (Call.objects.get().outcome, "101")
    assert after.facts["call"]["outcome"] != "missed"
    assert after.subject != before.subject
    assert Call.objects.get().settles_at is None


def test_a_late_event_brings_nothing_back_of_who_was_erased(desk: Team) -> None:
    account = exchange()
    missed(account, call="c1")
    cases.erase_customer(Message.objects.get().identity.customer, by=desk.marek)
    tells(account, event("answered", "c1", at=time.time() - 30, agent="101", id="late"))
    assert Message.objects.get().facts == {}
