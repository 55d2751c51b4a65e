"""SIGKILL between storing and understanding what Meta told: every message is there once (issue 4: 0 lost, 0 doubled)."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from opora.channels.meta.tests.accounts import SECRET, attach, event, page, says
from opora.messages.models import HookCall, Message, Revision
from tests.cast import team
from tests.graph_api import call
from tests.kill.desk import demand_nothing_hidden, until

if TYPE_CHECKING:
    from tests.kill.desk import Desk

STEPS = [
    "hooks after counting the try", "parcels before insert", "parcels before commit", "hooks before commit", "hooks after commit",
    "receive before message", "receive before commit", "receive after commit",
]  # fmt: skip


@pytest.mark.parametrize("step", STEPS)
def test_a_worker_that_dies_over_a_call_leaves_every_message_once(desk: Desk, step: str) -> None:
    team()
    account = attach("messenger")
    door = f"/in/messenger/{account.token}/"
    told = [says(f"Zpráva {number}", f"m.{number}", 100.0 + number) for number in range(4)]
    edit = event(200.0, message_edit={"mid": "m.0", "text": "Zpráva nula", "num_edit": 1})
    for payload in (page(told[0], told[1]), page(edit), page(told[2], told[3], told[0])):
        assert call(door, payload, SECRET).status_code == 200
    with desk.start("work", f"{step}#1") as worker:
        assert worker.died_by_the_step()
    for payload in (page(told[0], told[1]), page(told[3])):  # Meta did not hear of it, or repeats itself
        assert call(door, json.dumps(payload).encode(), SECRET).status_code == 200
    with desk.start("work") as worker:
        until(lambda: not HookCall.objects.filter(state="waiting").exists() and Message.objects.count() >= 4, worker)
    desk.go_on()
    assert Counter(Message.objects.values_list("external_id", flat=True)) == Counter(f"m.{number}" for number in range(4))
    assert set(HookCall.objects.values_list("state", flat=True)) == {"taken"}
    assert Revision.objects.get().message == Message.objects.get(external_id="m.0")
    demand_nothing_hidden()
