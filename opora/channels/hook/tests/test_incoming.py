"""Any other program tells the desk what was said, and gets our answers."""

from __future__ import annotations

import json
import threading
import time
from base64 import b64encode
from typing import Any

import pytest
from django.db import connections
from django.template.loader import render_to_string
from django.test import Client

from opora.cases.models import Case
from opora.channels.hook.checks import check
from opora.channels.hook.tests.program import attach, says
from opora.channels.hook.tests.receiver import Receiver, stamped
from opora.customers.models import Identity
from opora.kernel.errors import DeskError
from opora.kernel.jobs.worker import drain_everything
from opora.messages.models import Attachment, ChannelAccount, HookCall, Message
from opora.replies import actions as replies
from opora.replies.models import Draft
from tests.cast import NOVAK, Team, Whatever, team, writes

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Team:
    return team()


def said(text: str, key: str = "1", **more: Any) -> dict[str, Any]:
    return {"id": key, "from": {"id": "u-7", "name": "Vít Strážný"}, "text": text, **more}


def answer(desk: Team, text: str, *files: tuple[str, bytes]) -> Message:
    draft = Draft.objects.create(case=Case.objects.get(), author=desk.petr, text=text)
    for name, content in files:
        replies.add_file(draft, name=name, content_type="text/plain", content=content, inline=False, by=desk.petr)
    sent = replies.send([draft], by=desk.petr, undo_seconds=0, decisions=Whatever())[0]
    drain_everything()
    sent.refresh_from_db()
    return sent


def test_what_a_program_says_is_a_case_of_its_customer(desk: Team) -> None:
    account = attach()
    for _ in range(2):
        assert says(account, said("Kde je můj balík? 🐎")) == 200
    assert says(account, {"events": [said("Objednávka 20418", "2"), said("Už přišel", "3", at="2026-11-20T10:00:00+01:00")]}) == 200
    case = Case.objects.get()
    assert (case.messages_count, case.customer_name) == (3, "Vít Strážný")
    assert list(Identity.objects.values_list("kind", "value")) == [("other", "viber:u-7")]


def test_two_programs_may_both_have_a_customer_number_one(desk: Team) -> None:
    says(attach(), said("Ahoj"))
    says(attach(system="line"), said("Ahoj"))
    assert Identity.objects.values("customer").distinct().count() == 2


@pytest.mark.parametrize("ago", [301, -301])
def test_a_call_out_of_its_time_stores_nothing(desk: Team, ago: int, clock_stands: None) -> None:
    account = attach()
    assert says(account, said("Ahoj"), ago=ago) == 401
    assert says(account, said("Ahoj"), ago=ago // 301 * 290) == 200
    assert HookCall.objects.count() == 1


def test_a_call_that_is_not_signed_stores_nothing(desk: Team) -> None:
    """B61: wrong secret, truncated, sha1, a byte changed, re-encoded, another time, no secret at all."""
    account, now = attach(), int(time.time())
    raw = json.dumps(said("á")).encode()
    right = stamped(raw, now)
    name = "X-Opora-Signature"
    wrong = [
        {}, {"X-Opora-Timestamp": str(now)}, {**right, name: right[name][:-1]}, {**right, name: right[name].replace("sha256=", "sha1=")},
        stamped(raw + b" ", now), stamped(json.dumps(said("á"), ensure_ascii=False).encode(), now), stamped(raw, now, "hádám"),
        {**right, "X-Opora-Timestamp": str(now - 1)}, {**right, "X-Opora-Timestamp": "brzy"}, {**right, "X-Opora-Timestamp": f"{now}.0"},
    ]  # fmt: skip
    for headers in wrong:
        assert Client().post(f"/in/hook/{account.token}/", raw, content_type="application/json", headers=headers).status_code == 401
    ChannelAccount.objects.update(secrets="{}")
    assert says(account, said("Ahoj"), secret="") == 401
    assert not HookCall.objects.exists()
    assert Client().post("/in/hook/nobody/", raw, content_type="application/json", headers=right).status_code == 404
    assert Client().get(f"/in/hook/{account.token}/").status_code == 405


@pytest.mark.django_db(transaction=True)
def test_the_same_event_fifty_times_at_once_is_one_message(desk: Team) -> None:
    """B62. Half of them differ in their bytes, as when a program repeats itself with a new time."""
    account, statuses = attach(), []

    def calls(number: int) -> None:
        raw = json.dumps({**said("Kde je balík?"), "try": number % 2}).encode()
        for _ in range(10):
            headers = stamped(raw, int(time.time()))
            statuses.append(Client().post(f"/in/hook/{account.token}/", raw, content_type="application/json", headers=headers).status_code)
        connections.close_all()

    threads = [threading.Thread(target=calls, args=[number]) for number in range(5)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    drain_everything()
    assert statuses == [200] * 50
    assert (HookCall.objects.count(), Message.objects.count()) == (2, 1)


def test_events_in_any_order_end_the_same(desk: Team) -> None:
    """B64."""
    account = attach()
    told = [
        said("Jste nemožní!"),
        {"type": "edited", "message": "1", "text": "Jste skvělí!", "at": "2026-11-20T10:00:00Z"},
        {"type": "reaction", "message": "1", "text": "👍", "at": "2026-11-20T10:01:00Z"},
        {"type": "deleted", "message": "1", "at": "2026-11-20T10:02:00Z"},
    ]
    for one in [*reversed(told), *told]:
        says(account, one)
    message = Message.objects.get()
    assert message.reply == "Jste nemožní!"
    assert [(one.kind, one.text) for one in message.revisions.order_by("at")] == [
        ("edited", "Jste skvělí!"),
        ("reaction", "👍"),
        ("deleted", ""),
    ]


@pytest.mark.parametrize(
    ("told", "problem"),
    [
        (b"\xff", "no JSON"),
        ([], ""),
        ("text", "event 1: it is no object"),
        ({"type": "weather"}, "event 1: type 'weather' is not known"),
        ({"id": "1", "text": "Kdo jsem?"}, "event 1: “from.id” is missing"),
        ({"id": "1", "from": "u-7"}, "event 1: it has neither text nor files nor facts"),
        ({"from": "u-7", "text": "Bez jména"}, "event 1: “id” is missing"),
        ({"type": "edited", "text": "Čeho?"}, "event 1: “message” is missing"),
        (said("", files=[{"name": "a", "content": "!!"}]), "event 1: the content of 'a' is no base64"),
        (said("", files=[{"name": "a"}]), "event 1: “files.url” is missing"),
    ],
)
def test_what_is_not_understood_is_kept_with_a_reason(desk: Team, told: Any, problem: str) -> None:
    assert says(attach(), told) == 200
    assert HookCall.objects.get().problem == problem
    assert not Message.objects.exists()


def test_the_rest_of_a_call_is_taken(desk: Team) -> None:
    says(attach(), [said("Čitelná"), {"type": "weather"}])
    assert (Message.objects.get().reply, HookCall.objects.get().state) == ("Čitelná", "unknown")


def test_files_come_inside_or_are_fetched(desk: Team) -> None:
    inside = {"name": "účet.txt", "content_type": "text/plain", "content": b64encode("účet".encode()).decode()}
    says(attach(), said("", files=[inside, {"name": "foto.jpg", "content_type": "image/jpeg", "url": "http://10.0.0.1/foto.jpg"}]))
    kept, refused = Attachment.objects.order_by("pk")
    assert (kept.name, bytes(kept.blob.content).decode() if kept.blob else "") == ("účet.txt", "účet")
    assert (refused.blob, bool(refused.fetch_problem)) == (None, True)  # B65: nothing is asked in our own network
    assert "content" not in Message.objects.get().parcel.envelope if Message.objects.get().parcel else True


@pytest.mark.parametrize(("vouches", "joined"), [("yes", True), ("no", False)])
def test_a_program_vouches_for_people_only_where_the_team_lets_it(desk: Team, vouches: str, joined: bool) -> None:
    writes(NOVAK, "Dotaz", "Dobrý den, kdy to přijde?")
    sender = {"id": "u-7", "name": "Jan Novák", "email": NOVAK.address, "phone": "603 555 271"}
    says(attach(vouches=vouches), said("To jsem zase já.", **{"from": sender}))
    owners = dict(Identity.objects.values_list("value", "customer"))
    assert (owners["viber:u-7"] == owners[NOVAK.address]) is joined
    assert ("+420603555271" in owners) is joined
    assert (Message.objects.latest("pk").facts.get("email") == NOVAK.address) is not joined


def test_an_answer_goes_out_signed_with_its_files_and_its_fate_is_told(desk: Team, receiver: Receiver) -> None:
    account = attach(answer_url=receiver.address)
    says(account, said("Kde je balík?", conversation="room-1"))
    sent = answer(desk, "Přijde v pátek.", ("návod.txt", b"navod"))
    (taken,) = receiver.calls
    assert (taken["conversation"], taken["to"], taken["text"], taken["author"]) == (
        "room-1", {"id": "u-7", "name": "Vít Strážný"}, "Přijde v pátek.", "Petr Malý",
    )  # fmt: skip
    assert taken["files"] == [{"name": "návod.txt", "content_type": "text/plain", "content": b64encode(b"navod").decode()}]
    assert (sent.delivery, sent.external_id) == ("sent", "theirs-1")
    says(account, said("Přijde v pátek.", "theirs-1", ours=True))  # its echo
    assert Message.objects.filter(direction="out").count() == 1
    says(account, {"type": "read", "message": "theirs-1"})
    assert list(sent.revisions.values_list("kind", flat=True)) == ["read"]
    says(account, {"type": "failed", "message": "theirs-1", "reason": "účet zrušen"})
    sent.refresh_from_db()
    assert (sent.delivery, sent.delivery_problem) == ("bounced", "It could not be delivered: účet zrušen")


@pytest.mark.parametrize(("status", "delivery"), [(401, "due"), (429, "due"), (503, "due"), (500, "uncertain"), (422, "failed")])
def test_what_the_program_refuses_is_told_in_words(desk: Team, receiver: Receiver, status: int, delivery: str) -> None:
    account = attach(answer_url=receiver.address)
    says(account, said("Kde je balík?"))
    receiver.answers = [status]
    sent = answer(desk, "Přijde v pátek.")
    account.refresh_from_db()
    assert (sent.delivery, receiver.calls, bool(account.problem)) == (delivery, [], delivery == "due")
    assert delivery != "failed" or "nechci" in sent.delivery_problem


def test_without_an_address_for_answers_the_way_is_closed(desk: Team) -> None:
    says(attach(), said("Kde je balík?"))
    with pytest.raises(DeskError) as refused:
        answer(desk, "Přijde v pátek.")
    assert "only brings messages in" in refused.value.sentence


def test_the_check_says_whether_the_addresses_answer(desk: Team, receiver: Receiver) -> None:
    assert check(attach()) == (True, "Messages can come in. There is no address to try out.")
    assert check(attach(answer_url=receiver.address, news_url=receiver.address)) == (True, "It works: every address answered.")
    assert "answered 401" in check(attach(answer_url=receiver.address, secret="jiné"))[1]
    assert "did not allow" in check(attach(news_url="http://169.254.169.254/latest"))[1]
    assert check(attach(news="case.closed\ncase.eaten"))[1] == "These events are not known: case.eaten."


def test_the_steps_are_told_on_the_channels_page() -> None:
    assert "HMAC" in render_to_string("hook/guide.html")
