"""Who is erased is gone from the calls of the provider too, at once; the calls of others stay."""

from __future__ import annotations

import pytest

from opora.cases import actions as cases
from opora.channels.meta.tests.accounts import PERSON, attach, event, page, says, tell
from opora.customers.models import Identity
from opora.messages.hooking import body_of
from opora.messages.models import HookCall, Message
from tests.cast import Team, team

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Team:
    return team()


def test_the_calls_that_named_them_are_emptied_and_known_when_they_come_again(desk: Team) -> None:
    account = attach("messenger")
    told = page(says("Volejte mi na 602 555 118", "m.secret"))
    tell(account, told)
    tell(account, page(event(person="24009", message={"mid": "m.other", "text": "Dobrý den"})))
    tell(account, page(event(policy_enforcement={"action": f"warning for {PERSON}"})))
    cases.erase_customer(Identity.objects.get(value=PERSON).customer, by=desk.marek)
    bodies = [body_of(one) for one in HookCall.objects.order_by("pk")]
    assert [bool(one) for one in bodies] == [False, True, False]
    assert not any(PERSON.encode() in one or b"602 555 118" in one for one in bodies)
    tell(account, told)
    assert HookCall.objects.count() == 3
    assert not Message.objects.filter(reply__contains="602").exists()
