"""SIGKILL anywhere in an answer to all: nobody gets two letters, nobody is missed; what was on the wire is shown as uncertain."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from opora.crises.actions.answering import prepare, start, stop
from opora.crises.models import Affected, MassAnswer, MassLetter
from opora.crises.tests.crowd import HIT, bulletin, outage
from opora.kernel.jobs.worker import drain_everything
from opora.messages.delivery import take_back_claims
from opora.messages.models import Message
from opora.team.models import Agent
from tests.cast import team, writes
from tests.kill.answers_out import AFTER_THE_POINT_OF_NO_RETURN
from tests.kill.desk import demand_nothing_hidden, nothing_waits, until
from tests.smtp_server import SmtpServer

if TYPE_CHECKING:
    from tests.kill.desk import Desk

STEPS = ["letters before commit", "letters after commit"]
AND_THEIR_DELIVERY = ["delivery after claim", "delivery before the wire", "smtp before the dot", "smtp after the answer", "delivery before outcome"]
SMALL = {"opora.crises.handing_over.BATCH": 2, "opora.crises.handing_over.UNDO_SECONDS": 0}
PEOPLE = len(HIT)


def begun(smtp_server: SmtpServer) -> MassAnswer:
    """Six people wait for it, and somebody has just pressed the button."""
    smtp_server.forget()
    desk = team(smtp_server)
    for who, text in HIT.items():
        writes(who, "Problem 2026", text)
    crisis = outage(desk)
    bulletin(crisis)
    drain_everything()
    answer = prepare(crisis, "answer", by=desk.jana)
    drain_everything()
    assert MassLetter.objects.filter(answer=answer, state="ready").count() == PEOPLE
    return start(answer, by=desk.jana)


def gone(answer: MassAnswer) -> bool:
    take_back_claims()
    return MassAnswer.objects.filter(pk=answer.pk).exclude(ended_at=None).exists() and nothing_waits()


def demand_each_once(answer: MassAnswer, smtp_server: SmtpServer, *, uncertain: int) -> None:
    letters = MassLetter.objects.filter(answer=answer)
    messages = Message.objects.filter(direction="out")
    colleagues = set(Agent.objects.values_list("email", flat=True))  # the desk tells them of what is urgent
    took = Counter(one.message_id.strip("<>") for one in smtp_server.taken() if not set(one.recipients) <= colleagues)
    assert set(letters.values_list("state", flat=True)) == {"handed"}
    assert letters.count() == messages.count() == Affected.objects.exclude(answered=None).count() == PEOPLE
    assert Counter(messages.values_list("delivery", flat=True)) == Counter({"sent": PEOPLE - uncertain, "uncertain": uncertain})
    assert max(took.values()) == 1 and set(took) <= set(messages.values_list("rfc_id", flat=True))
    assert len(took) >= PEOPLE - uncertain
    demand_nothing_hidden()


@pytest.mark.parametrize("step", [*STEPS, *AND_THEIR_DELIVERY])
def test_a_worker_that_dies_in_the_middle_leaves_nobody_out_and_writes_to_nobody_twice(desk: Desk, smtp_server: SmtpServer, step: str) -> None:
    answer = begun(smtp_server)
    with desk.start("work", f"{step}#2", constants=SMALL) as worker:
        assert worker.died_by_the_step()
    on_the_wire = Message.objects.filter(delivery="wire").count()  # its other thread may have been handing one over, too
    assert on_the_wire >= int(step in AFTER_THE_POINT_OF_NO_RETURN)
    with desk.start("work", constants=SMALL) as worker:
        until(lambda: gone(answer), worker)
    demand_each_once(answer, smtp_server, uncertain=on_the_wire)


def test_two_workers_share_it_and_a_stop_in_between_holds_both(desk: Desk, smtp_server: SmtpServer) -> None:
    answer = begun(smtp_server)
    lead = answer.started_by
    assert lead
    stop(answer, by=lead)
    with desk.start("work", constants=SMALL) as one, desk.start("work", constants=SMALL) as other:
        until(lambda: not Message.objects.filter(delivery="claimed").exists(), one)
        left = len(smtp_server.taken())
        assert left == Message.objects.filter(delivery__in=["sent", "wire"]).count() == 0
        start(answer, by=lead)
        until(lambda: gone(answer), other)
        assert one.alive() and other.alive()
    demand_each_once(answer, smtp_server, uncertain=0)
