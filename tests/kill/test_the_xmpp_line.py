"""SIGKILL of the process that holds the XMPP line, and of the worker: what was said to be safe is here once, and nothing goes out twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from opora.cases.models import Case
from opora.channels.xmpp import handing
from opora.channels.xmpp.tests.lines import attach
from opora.messages.models import ChannelAccount, HookCall, Message
from opora.replies import actions as replies
from tests.cast import Team, Whatever, team
from tests.kill.desk import until
from tests.prosody import Customer, Prosody

if TYPE_CHECKING:
    from tests.kill.desk import Desk

REQUEST = "<request xmlns='urn:xmpp:receipts'/>"
QUICK = {
    "opora.channels.xmpp.processes.LOOK_SECONDS": 0.2,
    "opora.channels.xmpp.processes.PAUSE": 0.05,
    "opora.channels.xmpp.line.ASKS_AGAIN_AFTER": 0.2,
}
IMPATIENT = {"opora.channels.xmpp.handing.PATIENCE": 3.0}
IN = ["hook before insert", "hook before commit", "hook after commit#2"]
LINE_DIES = [("xmpp before claim", "due", 0), ("xmpp after claim", "uncertain", 0)]
WORKER_DIES = [
    ("delivery after claim", "sent", 1), ("delivery before the wire", "sent", 1), ("delivery on the wire", "uncertain", 0),
    ("xmpp handed over", "uncertain", 1), ("delivery before outcome", "uncertain", 1),
]  # fmt: skip


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Prosody]:
    running = Prosody(tmp_path).start()
    yield running
    running.kill()


@pytest.fixture
def people(desk: Desk) -> Team:
    return team()


@pytest.fixture
def account(people: Team, server: Prosody) -> ChannelAccount:
    return attach(server)


def is_open(account: ChannelAccount) -> bool:
    return handing.is_open(account.mailbox_id)


def asked_and_answered(petra: Customer, people: Team) -> Message:
    """She asks, and somebody answers; the worker that runs beside it takes both up."""
    petra.says("Kde je moje zásilka?")
    until(lambda: Case.objects.exists())
    draft = replies.save_draft(Case.objects.get(), by=people.petr, text="Je na cestě.", html="")
    return replies.send([draft], by=people.petr, undo_seconds=0, decisions=Whatever())[0]


def delivery(sent: Message) -> str:
    sent.refresh_from_db(fields=["delivery"])
    return str(sent.delivery)


@pytest.mark.parametrize("step", IN)
def test_a_line_that_dies_over_a_message_loses_nothing_that_was_said_to_be_safe(
    desk: Desk, server: Prosody, account: ChannelAccount, step: str
) -> None:
    with Customer(server) as petra:
        with desk.start("hold_lines", step, constants=QUICK) as line:
            until(lambda: is_open(account), line)
            keys = [petra.says(f"Zpráva {number}", f"message-{number}", more=REQUEST) for number in range(4)]
            assert line.died_by_the_step()
        until(lambda: not is_open(account))  # the database notices a death a moment later
        assert HookCall.objects.count() >= len(petra.receipts())
        with desk.start("hold_lines", constants=QUICK) as line:
            until(lambda: is_open(account), line)
            for number, key in enumerate(keys):  # of some she heard nothing
                petra.says(f"Zpráva {number}", key, more=REQUEST)
            until(lambda: set(petra.receipts()) == set(keys), line)
    with desk.start("work") as worker:
        until(lambda: Message.objects.count() >= 4, worker)
    desk.go_on()
    assert Counter(Message.objects.values_list("reply", flat=True)) == Counter(f"Zpráva {number}" for number in range(4))


@pytest.mark.parametrize(("step", "outcome", "times"), LINE_DIES)
def test_a_line_that_dies_over_an_answer_never_says_it_twice(
    desk: Desk, server: Prosody, people: Team, account: ChannelAccount, step: str, outcome: str, times: int
) -> None:
    with Customer(server) as petra:
        with desk.start("hold_lines", step, constants=QUICK) as line, desk.start("work", constants=IMPATIENT) as worker:
            until(lambda: is_open(account), line)
            sent = asked_and_answered(petra, people)
            assert line.died_by_the_step()
            until(lambda: not is_open(account))
            until(lambda: delivery(sent) == outcome, worker)
        assert len(petra.words) == times
        with desk.start("hold_lines", constants=QUICK) as line:
            until(lambda: is_open(account), line)
            Message.objects.filter(pk=sent.pk, delivery="due").update(due_at=sent.at)
            desk.go_on()
            until(lambda: len(petra.words) == int(outcome == "due"), line)
    assert delivery(sent) == ("sent" if outcome == "due" else outcome)


@pytest.mark.parametrize(("step", "outcome", "times"), WORKER_DIES)
def test_a_worker_that_dies_over_an_answer_never_has_it_said_twice(
    desk: Desk, server: Prosody, people: Team, account: ChannelAccount, step: str, outcome: str, times: int
) -> None:
    with Customer(server) as petra, desk.start("hold_lines", constants=QUICK) as line:
        until(lambda: is_open(account), line)
        with desk.start("work", step) as worker:
            sent = asked_and_answered(petra, people)
            assert worker.died_by_the_step()
        desk.go_on()
        until(lambda: len(petra.words) == times, line)
    assert delivery(sent) == outcome
