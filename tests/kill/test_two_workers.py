"""Two workers on one desk: both drain at once, one is paused over its work, one only seems dead (C13)."""

from __future__ import annotations

import signal
from collections import Counter
from pathlib import Path

import pytest
from django.db import connection

from opora.kernel.jobs import ALIVE_LOCK
from opora.messages.actions import Delivery, accept
from opora.messages.delivery import take_back_claims
from opora.messages.models import Message, Parcel
from opora.team.models import Agent
from tests.dovecot import Dovecot
from tests.kill.answers_out import answer
from tests.kill.desk import Desk, demand_each_once, demand_nothing_hidden, nothing_waits, until
from tests.kill.post import letter
from tests.kill.world import World
from tests.kill.zygote import Process
from tests.smtp_server import SmtpServer

NUMBER, NAME = 726_201, "paused"
LONGEST_IDLE = "3s"  # then the server ends the transaction in which it was paused, and the others go on
BEFORE_THE_WIRE = ["delivery after claim", "delivery before the wire"]
ON_THE_WIRE = ["delivery on the wire", "smtp before the dot", "smtp after the answer", "delivery before outcome"]


@pytest.fixture
def world(desk: Desk, tmp_path: Path, smtp_server: SmtpServer) -> World:
    def no_dovecot() -> Dovecot:
        raise AssertionError("nothing is fetched here")

    return World(desk, tmp_path, smtp_server, no_dovecot)


def paused_worker(world: World, step: str) -> Process:
    worker = world.desk.start("work", pause_at=step, number=NUMBER, environment={"PGAPPNAME": NAME, "OPORA_LONGEST_IDLE": LONGEST_IDLE})
    until(worker.paused, worker)
    return worker


def cut(where: str) -> None:
    """Break connections of the paused worker from the server's side, as a network does; its process lives."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT pg_terminate_backend(pid) FROM {where}")
    until(lambda: not _found(where))


def _found(where: str) -> bool:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT 1 FROM {where}")
        return cursor.fetchone() is not None


# The server holds the databases of other tests, too, and they may be cutting a worker of this very number.
HERE = "datname = current_database()"
THE_EAR = f"pg_locks JOIN pg_database ON oid = database WHERE {HERE} AND locktype = 'advisory' AND classid = {ALIVE_LOCK} AND objid = {NUMBER}"
EVERYTHING = f"pg_stat_activity WHERE {HERE} AND application_name = '{NAME}'"


def demand_sent_once(world: World, answers: list[Message], *, uncertain: int = 0) -> None:
    rows = Message.objects.filter(pk__in=[one.pk for one in answers])
    states = Counter(rows.values_list("delivery", flat=True))
    colleagues = set(Agent.objects.values_list("email", flat=True))  # the desk tells them of what is urgent
    took = Counter(one.message_id.strip("<>") for one in world.smtp.taken() if not set(one.recipients) <= colleagues)
    assert took == Counter(one.rfc_id for one in answers)
    assert states == Counter(sent=len(answers) - uncertain, uncertain=uncertain), rows.values_list("delivery", "delivery_problem", "claimed_by")
    demand_nothing_hidden()


def test_two_workers_at_once_place_and_send_everything_once(world: World) -> None:
    answers = [answer(world, f"Odpověď {number}") for number in range(12)]
    mails = dict(letter() for _ in range(24))
    pairs = list(mails.items())
    for few in (pairs[start : start + 2] for start in range(0, len(pairs), 2)):
        accept([Delivery(world.box.pk, way, f"{way} {name}", raw) for way in ("lmtp", "imap") for name, raw in few])
    with world.desk.start("work") as one, world.desk.start("work") as other:
        until(nothing_waits, one)
        assert other.alive()
    demand_each_once(mails)
    assert Parcel.objects.filter(state=Parcel.State.REPEATED).count() == len(mails)
    demand_sent_once(world, answers)


@pytest.mark.parametrize("step", [*BEFORE_THE_WIRE, *ON_THE_WIRE])
def test_a_worker_that_is_paused_over_an_answer_keeps_it_and_the_other_sends_the_rest(world: World, step: str) -> None:
    answers = [answer(world, f"Odpověď {number}") for number in range(5)]
    with paused_worker(world, step) as paused, world.desk.start("work") as other:
        until(lambda: take_back_claims() or not Message.objects.filter(delivery="due").exists(), other)
        paused.send(signal.SIGCONT)
        until(nothing_waits, other)
        assert paused.alive()
    demand_sent_once(world, answers)


@pytest.mark.parametrize("step", [*BEFORE_THE_WIRE, *ON_THE_WIRE])
def test_a_worker_that_only_seemed_dead_finds_its_claim_taken(world: World, step: str) -> None:
    answers = [answer(world, f"Odpověď {number}") for number in range(5)]
    with paused_worker(world, step) as paused:
        cut(THE_EAR)
        world.desk.go_on()
        assert Message.objects.filter(delivery="uncertain").count() == (step in ON_THE_WIRE)
        paused.send(signal.SIGCONT)
        until(lambda: not Message.objects.filter(delivery="uncertain").exists(), paused)
        answers.append(answer(world, "Ještě jedna"))
        until(nothing_waits, paused)
    demand_sent_once(world, answers)


@pytest.mark.parametrize("step", [*BEFORE_THE_WIRE, *ON_THE_WIRE])
def test_a_worker_that_lost_its_database_in_the_middle_sends_nothing_twice(world: World, step: str) -> None:
    answers = [answer(world, f"Odpověď {number}") for number in range(5)]
    with paused_worker(world, step) as paused:
        cut(EVERYTHING)
        world.desk.go_on()
        paused.send(signal.SIGCONT)
        answers.append(answer(world, "Ještě jedna"))
        until(nothing_waits, paused)
    demand_sent_once(world, answers, uncertain=int(step in ON_THE_WIRE))


@pytest.mark.parametrize("step", [BEFORE_THE_WIRE[0], ON_THE_WIRE[-1]])
def test_a_worker_alone_takes_up_again_what_it_dropped_when_its_database_went_away(world: World, step: str) -> None:
    answers = [answer(world, f"Odpověď {number}") for number in range(5)]
    with paused_worker(world, step) as paused:
        cut(EVERYTHING)
        paused.send(signal.SIGCONT)
        until(nothing_waits, paused)
    demand_sent_once(world, answers, uncertain=int(step in ON_THE_WIRE))


@pytest.mark.parametrize("lost", ["nothing", "its database"])
def test_a_worker_that_is_paused_over_mails_places_none_twice(world: World, lost: str) -> None:
    mails = dict(letter() for _ in range(6))
    accept([Delivery(world.box.pk, "lmtp", name, raw) for name, raw in mails.items()])
    with paused_worker(world, "receive before commit") as paused:
        if lost == "its database":
            cut(EVERYTHING)
            world.desk.go_on()
        paused.send(signal.SIGCONT)
        with world.desk.start("work") as other:
            until(nothing_waits, other)
        assert paused.alive()
    demand_each_once(mails)
    demand_nothing_hidden()
