"""The way out: from the click on Send to the other mail server, whose ledger says what it took."""

from __future__ import annotations

import json
from collections import Counter
from uuid import uuid4

from django.urls import reverse
from django.utils import timezone

from opora.cases.models import Case
from opora.messages.delivery import deliver_due_messages
from opora.messages.models import Message
from opora.replies import actions as replies
from tests.cast import SEND_ANYWAY, Whatever, browser, draft_of
from tests.kill.desk import demand_nothing_hidden
from tests.kill.world import World

Delivery = Message.Delivery
AFTER_THE_POINT_OF_NO_RETURN = {
    "delivery on the wire",
    "smtp before the mail",
    "smtp before the dot",
    "smtp after the answer",
    "delivery before outcome",
}


def delivered(world: World, kill_at: str) -> None:
    """Five answers are due. Each goes out once, or is shown as uncertain and goes out at most once."""
    world.smtp.forget()
    answers = [answer(world, f"Odpověď {number}") for number in range(5)]
    if kill_at:
        with world.desk.start("work", kill_at) as worker:
            assert worker.died_by_the_step()
    world.desk.go_on()
    uncertain = int(kill_at.partition("#")[0] in AFTER_THE_POINT_OF_NO_RETURN)
    _demand_the_truth(world, [one.pk for one in answers], uncertain=uncertain)
    assert deliver_due_messages() == 0  # what is uncertain stays so: nobody sends it by himself
    _demand_the_truth(world, [one.pk for one in answers], uncertain=uncertain)


def sent_by_a_browser(world: World, kill_at: str) -> None:
    """A person clicks Send and, when no answer comes, once more. Each text is one message and one mail."""
    world.smtp.forget()
    texts = [f"Odpověď {uuid4()}" for _ in range(3)]
    posts = [_post(world, text) for text in texts]
    ledger = world.folder / f"{uuid4()}.answers"
    words = {"agent": world.jana.pk, "posts": posts, "answers": str(ledger)}
    with world.desk.start("browse", kill_at, words=words) as web:
        assert web.died_by_the_step() if kill_at else web.wait() == 0
    heard = [json.loads(line) for line in ledger.read_text().splitlines()]
    assert all(status < 400 for status in heard)
    told = Message.objects.filter(direction="out", reply__in=texts[: len(heard)])
    assert told.count() == len(heard)
    client = browser(world.jana)
    for post in posts[len(heard) :]:
        assert client.post(post["path"], post["fields"]).status_code < 400
    sent = Message.objects.filter(direction="out", reply__in=texts)
    assert Counter(sent.values_list("reply", flat=True)) == Counter(texts)
    sent.filter(delivery=Delivery.DUE).update(due_at=timezone.now())  # the seconds for "undo" are over
    world.desk.go_on()
    _demand_the_truth(world, list(sent.values_list("pk", flat=True)), uncertain=0)
    assert not world.case.drafts.exists()


def answer(world: World, text: str) -> Message:
    (message,) = replies.send([draft_of(world.case, world.jana, text)], by=world.jana, undo_seconds=0, decisions=Whatever())
    return message


def _post(world: World, text: str) -> dict[str, object]:
    to = world.case.customer.identities.get().value
    fields = {"kind": "reply", "html": text, "to": [to], "seen": 0, "key": str(uuid4()), **SEND_ANYWAY}
    return {"path": reverse("send", args=[world.case.pk]), "fields": fields}


def _demand_the_truth(world: World, answers: list[int], *, uncertain: int) -> None:
    """The states here against the ledger there."""
    rows = list(Message.objects.filter(pk__in=answers))
    took = Counter(one.message_id.strip("<>") for one in world.smtp.taken())
    states = Counter(row.delivery for row in rows)
    assert states == Counter({Delivery.SENT: len(rows) - uncertain, Delivery.UNCERTAIN: uncertain}), states
    assert max(took.values()) == 1, f"sent twice: {took}"
    assert {row.rfc_id for row in rows if row.delivery == Delivery.SENT} <= set(took) <= {row.rfc_id for row in rows}
    case = Case.objects.get(pk=world.case.pk)
    assert (case.needs_eyes == "uncertain") == bool(uncertain)
    demand_nothing_hidden()
