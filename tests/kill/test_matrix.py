"""SIGKILL between a homeserver and us: what customers say is there once, and they read our answers once."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from opora.channels.matrix.models import Session
from opora.channels.matrix.tests.desk import Desk as MatrixDesk
from opora.kernel.jobs.worker import drain_everything
from opora.messages.actions import send_again
from opora.messages.delivery import take_back_claims
from opora.messages.models import Message
from tests.cast import team
from tests.kill.desk import demand_nothing_hidden, until
from tests.synapse import Synapse

if TYPE_CHECKING:
    from tests.kill.desk import Desk
    from tests.kill.zygote import Process

HEARING = ["matrix before storing#2", "matrix before commit#2", "parcels before commit", "matrix after commit#2"]
SENDING = ["matrix before the wire", "delivery on the wire", "matrix before sent is known", "delivery before outcome"]


@pytest.fixture
def both(synapse: Synapse, desk: Desk, settings: Any) -> MatrixDesk:
    """A desk with a Matrix account, and a customer."""
    settings.OPORA_INSIDE_NETWORKS, settings.OPORA_INSIDE_PORTS = ["127.0.0.0/8"], [synapse.port]
    return MatrixDesk(synapse, team())


def start(desk: Desk, both: MatrixDesk, kill_at: str = "") -> Process:
    quick = {"opora.channels.matrix.listening.WAIT_SECONDS": 0.5, "opora.channels.matrix.listening.LOOK_SECONDS": 0.1}
    return desk.start("matrix", kill_at, words={"port": both.synapse.port}, constants=quick)


def heard() -> list[str]:
    return sorted(Message.objects.filter(direction="in").values_list("reply", flat=True))


@pytest.mark.parametrize("step", HEARING)
def test_a_listener_that_dies_hears_everything_once(both: MatrixDesk, desk: Desk, step: str) -> None:
    with start(desk, both, step) as listener:
        room = both.anna.opens_room(both.own.id)
        said = [f"Zpráva {number}" for number in range(3)]
        for words in said[:2]:
            both.anna.says(room, words)
        assert listener.died_by_the_step()
    both.anna.says(room, said[2])
    with start(desk, both) as listener:
        until(lambda: heard() == said, listener)
    before = Session.objects.get().since
    Session.objects.update(since="")
    both.look()
    assert Session.objects.get().since != ""
    assert heard() == said, f"from the beginning instead of {before} it is the same"
    demand_nothing_hidden()


@pytest.mark.parametrize("step", SENDING)
def test_a_sender_that_dies_says_everything_once(both: MatrixDesk, desk: Desk, step: str) -> None:
    room = both.conversation()
    message = both.answers("Je na cestě.")
    with start(desk, both, step) as sender:
        assert sender.died_by_the_step()
    with start(desk, both) as sender:
        until(lambda: take_back_claims() or not Message.objects.filter(delivery__in=["due", "claimed", "wire"]).exists(), sender)
        if step != "delivery on the wire":
            until(lambda: Message.objects.get(pk=message.pk).delivery == "sent", sender)
    message.refresh_from_db()
    if message.delivery == "uncertain":  # it never left; a person decides
        assert step == "delivery on the wire"
        send_again(message, by=both.team.petr)
        drain_everything()
        message.refresh_from_db()
    assert message.delivery == "sent"
    assert Counter(both.anna.words(room, of=both.own.id)) == {"Je na cestě.": 1}
    assert message.external_id == both.anna.sees(room)[-1]["event_id"]
