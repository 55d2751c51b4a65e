"""A mail that kills, hangs or stuffs whatever reads it harms itself alone: three tries, then it is shown as such (C11)."""

from __future__ import annotations

import pytest

from opora.messages.actions import Delivery, accept
from opora.messages.models import Parcel
from tests.kill.desk import Desk, demand_each_once, nothing_waits, until
from tests.kill.post import letter

POISONS = ["kills", "hangs", "eats"]
ONE_BATCH = {"opora.cases.jobs.BATCH": 50}
# Long enough that no good mail is taken for one that hangs, on a machine that does much else.
QUICKLY = ONE_BATCH | {"opora.messages.reader.SECONDS_PER_MAIL": 2.0}


def poisoned(kind: str) -> tuple[str, bytes]:
    return letter(headers=[("X-Poison", kind)])


def hand_in(mails: dict[str, bytes]) -> None:
    accept([Delivery(None, "lmtp", name, raw) for name, raw in mails.items()])


def states(names: list[str]) -> dict[str, tuple[str, int]]:
    rows = Parcel.objects.filter(source_key__in=names)
    return {row.source_key: (row.state, row.tries) for row in rows}


@pytest.mark.parametrize("kind", POISONS)
def test_poison_between_good_mails_is_tried_three_times_and_shown(desk: Desk, kind: str) -> None:
    good = dict(letter() for _ in range(5))
    bad, raw = poisoned(kind)
    names = list(good)
    hand_in({names[0]: good[names[0]], bad: raw, **good})
    with desk.start("work", constants=QUICKLY if kind == "hangs" else ONE_BATCH) as worker:
        until(nothing_waits, worker)
    demand_each_once(good)
    assert states([bad]) == {bad: ("failed", 3)}
    assert Parcel.objects.get(source_key=bad).problem


def test_three_poisons_do_not_stop_each_other(desk: Desk) -> None:
    good, bad = dict(letter() for _ in range(4)), dict(poisoned(kind) for kind in POISONS)
    names = list(good)
    first, rest = {name: good[name] for name in names[:1]}, {name: good[name] for name in names[1:]}
    hand_in({**bad, **first, **dict([poisoned("kills")]), **rest})
    with desk.start("work", constants=QUICKLY) as worker:
        until(nothing_waits, worker)
    demand_each_once(good)
    assert Parcel.objects.filter(state="failed", tries=3).count() == 4


def test_a_mail_that_kills_the_worker_itself_is_tried_three_times_and_shown(desk: Desk) -> None:
    good = dict(letter() for _ in range(5))
    bad, raw = letter(text="THE WORKER DIES OF THIS")
    names = list(good)
    hand_in({names[0]: good[names[0]], bad: raw, **good})
    deaths = 0
    while Parcel.objects.filter(state="waiting").exists():
        with desk.start("work", constants=ONE_BATCH | {"tests.kill.roles.DEADLY": bad}) as worker:
            until(lambda worker=worker: not worker.alive() or nothing_waits())
            deaths += not worker.alive()
        assert deaths <= 3
    desk.go_on()
    assert deaths == 3 and states([bad]) == {bad: ("failed", 3)}
    demand_each_once(good)
