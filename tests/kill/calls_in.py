"""The way in of telephone calls: from the provider's webhook to one message a call."""

from __future__ import annotations

import json
from collections import Counter
from uuid import uuid4

from opora.channels.phone.tests.exchange import event, exchange, post, signed
from opora.messages.calls import Call
from opora.messages.models import HookCall, Message
from tests.kill.desk import demand_nothing_hidden, nothing_waits, until
from tests.kill.world import World

AT_THE_DOOR = {"hook before insert", "hook before commit", "hook after commit"}
SMALL = {
    "opora.messages.hooking.BATCH": 2,
    "opora.messages.call_ends.BATCH": 2,
    "opora.messages.actions.calls.SETTLES_AFTER": 0,
}


def told_by_webhooks(world: World, kill_at: str) -> None:
    """What the provider heard "204" to is stored; what it did not it tells again; every call is one message, none is lost."""
    account = exchange()
    calls = [str(uuid4()) for _ in range(4)]
    raws = [json.dumps(event(what, call)).encode() for call in calls for what in ("ringing", "missed")]
    at_the_door = kill_at.partition("#")[0] in AT_THE_DOOR
    heard = _heard_before_death(world, account.token, raws, kill_at) if at_the_door else 0
    assert HookCall.objects.filter(mailbox=account.mailbox).count() >= heard
    for raw in raws[heard:]:
        assert post(account, raw, **signed(raw)).status_code == 204
    if kill_at and not at_the_door:
        with world.desk.start("work", kill_at, constants=SMALL) as worker:
            assert worker.died_by_the_step()
    messages = Message.objects.filter(thread__mailbox=account.mailbox)
    with world.desk.start("work", constants=SMALL) as worker:
        until(lambda: messages.count() >= len(calls) and nothing_waits(), worker)
    rows = Call.objects.filter(mailbox=account.mailbox)
    assert Counter(rows.values_list("key", flat=True)) == Counter(calls)
    assert Counter(messages.values_list("external_id", flat=True)) == Counter(f"call-{row.pk}" for row in rows)
    assert not HookCall.objects.filter(mailbox=account.mailbox).exclude(state=HookCall.State.TAKEN).exists()
    demand_nothing_hidden()


def _heard_before_death(world: World, token: str, raws: list[bytes], kill_at: str) -> int:
    """How many of them the provider heard "204" to before the web process died."""
    ledger = world.folder / f"{uuid4()}.answers"
    posts = [{"path": f"/in/phone/{token}/", "raw": raw.decode(), "headers": signed(raw)} for raw in raws]
    with world.desk.start("ring", kill_at, words={"posts": posts, "answers": str(ledger)}) as web:
        assert web.died_by_the_step()
    heard = [json.loads(line) for line in ledger.read_text().splitlines()] if ledger.exists() else []
    assert all(status == 204 for status in heard), heard
    return len(heard)
