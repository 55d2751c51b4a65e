"""Calls as providers tell them: proven, in any order, any number of times, each call one message."""

from __future__ import annotations

import itertools
import json
import time
from email.utils import formatdate
from typing import Any

import pytest
from django.test import Client

from opora.cases.models import Case
from opora.channels.phone.tests.exchange import (
    basic,
    door,
    event,
    exchange,
    form,
    missed,
    post,
    signed,
    tells,
    twilio_signature,
    zadarma_signature,
)
from opora.customers.models import Identity
from opora.kernel.jobs.worker import drain_everything
from opora.messages.actions import calls
from opora.messages.calls import Call
from opora.messages.models import ChannelAccount, HookCall, Message, Thread
from tests.cast import Team, team

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Team:
    return team()


def course(**which: Any) -> tuple[Any, ...]:
    call = Call.objects.get(**which)
    return call.direction, call.outcome, call.number, call.called, call.queue, call.agent


def test_a_missed_call_is_one_message_without_words_in_the_thread_of_its_number(desk: Team) -> None:
    account = exchange()
    for number in range(3):
        missed(account, "777 123 456", f"c{number}")
    assert Thread.objects.get().key == "+420777123456"
    assert Message.objects.count() == 3
    message = Message.objects.first()
    assert message is not None
    assert (message.direction, message.reply, message.facts["call"]["outcome"]) == ("in", "", "missed")
    assert Identity.objects.get().value == "+420777123456"
    assert Case.objects.get().messages_count == 3


def test_events_in_any_order_and_any_number_of_times_come_to_the_same(desk: Team) -> None:
    account = exchange()
    now = time.time()
    events = [event("ringing", at=now - 60), event("answered", at=now - 45, agent="101"), event("hung_up", at=now)]
    for number, order in enumerate(itertools.permutations(events)):
        tells(account, *[{**one, "call": f"c{number}", "id": str(copy)} for one in order for copy in range(2)])
        call = Call.objects.get(key=f"c{number}")
        assert (call.outcome, call.waited, call.agent) == ("answered", 15, "101")
    assert Message.objects.count() == 6


def test_an_event_nobody_can_write_down_keeps_back_none_of_those_that_came_with_it(desk: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    rightly = calls._note

    def note(mailbox: int, heard: calls.Heard, *, settle_at_once: bool) -> bool:
        known = rightly(mailbox, heard, settle_at_once=settle_at_once)
        if heard.call == "bad":
            raise ValueError("half written down")
        return known

    monkeypatch.setattr(calls, "_note", note)
    tells(exchange(), event("ringing", "c1"), event("ringing", "bad"), event("ringing", "c2"))
    assert set(Call.objects.values_list("key", flat=True)) == {"c1", "c2"}
    assert sorted(HookCall.objects.values_list("state", flat=True)) == ["failed", "taken", "taken"]


def test_a_call_that_is_not_over_is_no_message_yet(desk: Team) -> None:
    tells(exchange(), event("ringing"))
    assert Call.objects.get().is_ringing
    assert not Message.objects.exists()


def test_what_comes_much_too_late_still_corrects_the_call_but_makes_no_second_message(desk: Team) -> None:
    account = exchange()
    missed(account, call="c1")
    tells(account, event("answered", agent="101"))
    assert Call.objects.get().outcome == "answered"
    assert Message.objects.count() == 1


def test_each_withheld_number_is_a_conversation_of_its_own(desk: Team) -> None:
    account = exchange()
    for number, hidden in enumerate(("anonymous", "anonymous", "")):
        assert missed(account, hidden, f"h{number}").withheld
    assert Thread.objects.count() == Case.objects.count() == 3


def test_a_call_from_one_telephone_of_the_house_to_another_is_none(desk: Team) -> None:
    tells(exchange(), event("ringing", caller="101"), event("missed", caller="101"))
    assert not Call.objects.exists()
    assert HookCall.objects.filter(state="taken").count() == 2


def test_a_call_we_make_is_our_message(desk: Team) -> None:
    out = {"from": "101", "to": "603555271", "direction": "out", "agent": "101"}
    tells(exchange(lines="101 petr@majak.example"), event("ringing", **out), event("answered", **out), event("hung_up", **out))
    assert (Message.objects.get().direction, Thread.objects.get().key) == ("out", "+420603555271")
    assert Call.objects.get().person == desk.petr


@pytest.mark.parametrize(
    "change",
    [
        {"secret": "jiné"},
        {"at": -301},
        {"at": 301},
        {"prefix": "sha1="},
        {"cut": 1},
        {"raw": b'{"event": "missed", "call": "c2"}'},
        {"headers": {}},
    ],
)
def test_who_proves_nothing_is_refused_and_leaves_nothing(desk: Team, change: dict[str, Any], clock_stands: None) -> None:
    account, raw = exchange(), '{"event": "missed", "call": "c1", "name": "Ř😀 \\u00e1"}'.encode()
    at = time.time() + change["at"] if "at" in change else None
    headers = signed(raw, secret=change.get("secret", "tajemství-ústředny"), at=at, prefix=change.get("prefix", "sha256="))
    if "cut" in change:
        headers["X-Opora-Signature"] = headers["X-Opora-Signature"][:-1]
    headers = change.get("headers", headers)
    assert post(account, change.get("raw", raw), **headers).status_code == 401
    assert not HookCall.objects.exists()
    assert post(account, raw, **signed(raw)).status_code == 204


def test_without_a_secret_every_door_is_closed(desk: Team) -> None:
    for provider in ("generic", "daktela", "ipex", "zadarma", "twilio"):
        account = exchange(provider, secret="")
        empty = {
            "Authorization": basic(""),
            "X-Twilio-Signature": twilio_signature(account, {}, ""),
            "Signature": zadarma_signature(secret=""),
        }
        assert post(account, b"", **signed(b"", secret=""), **empty).status_code == 401
    assert Client().post("/in/phone/nobody/").status_code == 404
    assert not HookCall.objects.exists()


def test_what_nobody_understands_is_kept_and_shown(desk: Team) -> None:
    account = exchange()
    for raw in (b"\xff\x00", b"[]", b"null", b'{"event": "cooked", "call": "c1"}', b'{"event": "missed"}', b'{"events": [1]}', b"[" * 5000):
        assert post(account, raw, **signed(raw)).status_code == 204
    drain_everything()
    assert list(HookCall.objects.values_list("state", flat=True).distinct()) == ["unknown"]


def test_ipex(desk: Team) -> None:
    account = exchange("ipex", login="opora")
    calls = [
        {"EventName": "NewCall", "From": "777888999", "To": "222333444", "UniqueId": "1412256225.1941", "Direction": "incoming"},
        {
            "EventName": "Ringing", "From": "777888999", "To": "222333444", "Line": "444", "Email": "petr@majak.example",
            "UniqueId": "1412256225.1941", "Queue": "podpora", "Direction": "incoming",
        },
        {"EventName": "Hangup", "From": "777888999", "To": "222333444", "UniqueId": "1412256225.1941", "Direction": "incoming", "Reason": "16"},
        {"EventName": "AgentPaused", "Login": "petr"},
        {"EventName": "Ringing", "From": "101", "To": "102", "UniqueId": "2", "Direction": "incominglocal"},
    ]  # fmt: skip
    for one in calls:
        assert post(account, json.dumps(one).encode(), Authorization=basic()).status_code == 204
    assert post(account, b"{}", Authorization=basic(name="jiny")).status_code == 401
    assert post(account, b"{}", Authorization=basic("jiné")).status_code == 401
    assert post(account, b"{}", Authorization="Basic !!!").status_code == 401
    drain_everything()
    assert course() == ("in", "abandoned", "+420777888999", "+420222333444", "podpora", "444")
    assert Call.objects.get().person == desk.petr
    assert not HookCall.objects.exclude(state="taken").exists()


def test_daktela(desk: Team) -> None:
    account = exchange("daktela")
    record = {
        "id_call": "call_5f3a", "call_time": "2026-11-20 17:41:05", "direction": "in", "answered": False, "clid": "00420777888999",
        "did": "222333444", "id_queue": {"name": "9001", "title": "Podpora"}, "waiting_time": 40, "ringing_time": 0,
    }  # fmt: skip
    for name, told in (("call_new", {}), ("call_close", {"missed_call": True, "disconnection_cause": "abandoned"})):
        raw = json.dumps({"event": name, "data": {**record, **told}}).encode()
        assert post(account, raw, Authorization=basic()).status_code == 204
    answered = {
        **record,
        "id_call": "call_6",
        "answered": "1",
        "duration": 95,
        "id_agent": {"name": "jana@majak.example"},
        "time_close": "x",
    }
    post(account, json.dumps(answered).encode(), Authorization=basic())
    drain_everything()
    assert course(key="call_5f3a")[:5] == ("in", "abandoned", "+420777888999", "+420222333444", "9001")
    assert course(key="call_6")[1] == "answered"
    assert Call.objects.get(key="call_6").person == desk.jana
    assert Message.objects.count() == 2


def zadarma(account: ChannelAccount, fields: dict[str, str], *values: str) -> int:
    kind = "application/x-www-form-urlencoded"
    return post(account, form(fields), kind, Signature=zadarma_signature(*values)).status_code


def test_zadarma(desk: Team) -> None:
    account = exchange("zadarma", country="PL")
    assert Client().get(door(account), {"zd_echo": "abc123"}).content == b"abc123"
    assert Client().get(door(account), {"zd_echo": "<script>"}).status_code == 404
    start = "2026-11-20 17:41:05"
    both = {"pbx_call_id": "in_1", "caller_id": "+48512345678", "called_did": "48221234567", "call_start": start}
    assert zadarma(account, {"event": "NOTIFY_START", **both}, "+48512345678", "48221234567", start) == 204
    assert zadarma(account, {"event": "NOTIFY_START", **both}, "+48512345679", "48221234567", start) == 401
    over = {"event": "NOTIFY_END", **both, "disposition": "no answer", "duration": "0", "is_recorded": "0", "status_code": "0"}
    assert zadarma(account, over, "+48512345678", "48221234567", start) == 204
    out = {"event": "NOTIFY_OUT_END", "pbx_call_id": "out_2", "internal": "100", "destination": "600700800", "call_start": start}
    assert zadarma(account, {**out, "disposition": "answered"}, "100", "600700800", start) == 204
    drain_everything()
    assert course(key="in_1")[:4] == ("in", "missed", "+48512345678", "+48221234567")
    assert course(key="out_2")[:3] == ("out", "answered", "+48600700800")


def test_zadarma_in_parts(desk: Team) -> None:
    account = exchange("zadarma", country="PL")
    fields = {"event": "NOTIFY_START", "pbx_call_id": "in_1", "caller_id": "+48512345678", "called_did": "48221234567", "call_start": "x"}
    raw = b"".join(f'--b0\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode() for name, value in fields.items())
    signature = zadarma_signature("+48512345678", "48221234567", "x")
    assert post(account, raw + b"--b0--\r\n", "multipart/form-data; boundary=b0", Signature=signature).status_code == 204
    drain_everything()
    assert Call.objects.get().number == "+48512345678"


def twilio(account: ChannelAccount, fields: dict[str, str], **headers: str) -> int:
    told = {"X-Twilio-Signature": twilio_signature(account, fields), **headers}
    return post(account, form(fields), "application/x-www-form-urlencoded", **told).status_code


def test_twilio(desk: Team) -> None:
    account = exchange("twilio")
    call = {"CallSid": "CA1", "From": "+420777123456", "To": "+420222333444", "Direction": "inbound"}
    leg = {"CallSid": "CA2", "ParentCallSid": "CA1", "From": "+420777123456", "To": "+420601601601", "Direction": "outbound-dial"}
    assert twilio(account, {**call, "CallStatus": "ringing"}) == 204
    assert twilio(account, {**call, "CallStatus": "in-progress"}) == 204
    assert twilio(account, {**leg, "CallStatus": "ringing", "SequenceNumber": "1", "Timestamp": formatdate(usegmt=True)}) == 204
    assert twilio(account, {**leg, "CallStatus": "no-answer", "SequenceNumber": "2"}) == 204
    drain_everything()
    assert Call.objects.get().is_ringing
    assert twilio(account, {**call, "CallStatus": "completed", "CallDuration": "31"}) == 204
    assert twilio(account, {**call, "CallStatus": "completed"}, **{"X-Twilio-Signature": "nonsense"}) == 401
    old = formatdate(time.time() - 301, usegmt=True)
    assert twilio(account, {**leg, "CallStatus": "ringing", "Timestamp": old}) == 401
    drain_everything()
    assert course() == ("in", "missed", "+420777123456", "+420222333444", "", "+420601601601")


def test_twilio_knows_an_answer_from_a_script(desk: Team) -> None:
    account = exchange("twilio")
    call = {"CallSid": "CA1", "From": "+420777123456", "To": "+420222333444", "Direction": "inbound"}
    twilio(account, {**call, "CallStatus": "in-progress", "DialCallStatus": "completed", "DialCallSid": "CA2"})
    twilio(account, {**call, "CallStatus": "completed"})
    twilio(account, {**call, "CallSid": "CA3", "CallStatus": "completed", "RecordingUrl": "https://api.example/1"})
    drain_everything()
    assert dict(Call.objects.values_list("key", "outcome")) == {"CA1": "answered", "CA3": "voicemail"}


def test_a_body_that_is_too_large_is_not_read(desk: Team) -> None:
    assert post(exchange(), b"x" * (1024**2 + 1)).status_code == 413
