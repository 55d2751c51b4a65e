"""Meta's door: closed without a secret, raw bytes signed, kept before parsed, the same call once, any order (reliability.md, B61 to B64)."""

from __future__ import annotations

import hashlib
import hmac
import json
import threading

import pytest
from django.db import connections
from django.template.loader import render_to_string
from django.test import Client

from opora.cases.models import Case
from opora.channels.meta.tests.accounts import ACCOUNT, PERSON, SECRET, WORD, attach, event, page, says, tell
from opora.kernel.jobs.worker import drain_everything
from opora.messages import actions as messages
from opora.messages.channels import channel
from opora.messages.models import ChannelAccount, HookCall, Message, Parcel, Revision
from tests.cast import team
from tests.graph_api import call, signature

pytestmark = pytest.mark.django_db


@pytest.fixture
def account() -> ChannelAccount:
    team()
    return attach("messenger")


def door(account: ChannelAccount) -> str:
    return f"/in/{account.mailbox.channel}/{account.token}/"


def test_the_handshake_is_answered_to_who_knows_the_word_only(account: ChannelAccount) -> None:
    asked = {"hub.mode": "subscribe", "hub.verify_token": WORD, "hub.challenge": "1158201444"}
    right = Client().get(door(account), asked)
    assert (right.status_code, right.content) == (200, b"1158201444")
    assert right.headers["Content-Type"].startswith("text/plain")
    for wrong in ({**asked, "hub.verify_token": "hádám"}, {**asked, "hub.mode": "unsubscribe"}, {}):
        assert Client().get(door(account), wrong).status_code == 403
    assert Client().get("/in/messenger/nobody/", asked).status_code == 404
    assert Client().get(f"/in/whatsapp/{account.token}/", asked).status_code == 404


@pytest.mark.parametrize("case", ["none", "empty", "sha1", "truncated", "changed byte", "re-encoded", "other secret"])
def test_a_call_that_is_not_signed_stores_nothing(account: ChannelAccount, case: str) -> None:
    raw = json.dumps(page(says("Dobrý den", "m.1"))).encode()
    right = signature(raw, SECRET)
    told = {
        "none": {}, "empty": {"x-hub-signature-256": "sha256="}, "truncated": {"x-hub-signature-256": right[:-1]},
        "sha1": {"x-hub-signature-256": "sha1=" + hmac.new(SECRET.encode(), raw, hashlib.sha1).hexdigest()},
        "changed byte": {"x-hub-signature-256": signature(raw.replace(b"m.1", b"m.2"), SECRET)},
        "re-encoded": {"x-hub-signature-256": signature(json.dumps(json.loads(raw), ensure_ascii=False).encode(), SECRET)},
        "other secret": {"x-hub-signature-256": signature(raw, "guessed")},
    }[case]  # fmt: skip
    answer = Client().post(door(account), raw, content_type="application/json", headers=told)
    assert (answer.status_code, HookCall.objects.count()) == (401, 0)


def test_without_a_secret_the_door_is_closed(account: ChannelAccount) -> None:
    ChannelAccount.objects.update(secrets="{}")
    assert tell(account, page(says("Dobrý den", "m.1")), secret="") == 401
    assert not HookCall.objects.exists()


def test_a_paused_channel_and_a_body_without_end_are_refused(account: ChannelAccount) -> None:
    assert call(door(account), b"[" * (1024**2 + 1), SECRET).status_code == 413
    messages.change_account(account, {}, by=None, paused=True)
    assert tell(account, page(says("Dobrý den", "m.1"))) == 404


def test_escaped_and_plain_letters_both_keep_their_signature(account: ChannelAccount) -> None:
    assert tell(account, json.dumps(page(says("Žluťoučký kůň 🐎", "m.1")), ensure_ascii=True).encode()) == 200
    assert tell(account, json.dumps(page(says("Žluťoučký kůň 🐎", "m.2")), ensure_ascii=False).encode()) == 200
    assert list(Message.objects.values_list("reply", flat=True)) == ["Žluťoučký kůň 🐎"] * 2


@pytest.mark.django_db(transaction=True)
def test_the_same_call_fifty_times_at_once_is_one_message(account: ChannelAccount) -> None:
    raw, heard = json.dumps(page(says("Kde je zásilka?", "m.1"))).encode(), []

    def calls() -> None:
        for _ in range(10):
            heard.append(call(door(account), raw, SECRET).status_code)
        connections.close_all()

    threads = [threading.Thread(target=calls) for _ in range(5)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    drain_everything()
    assert heard == [200] * 50
    assert (HookCall.objects.count(), Message.objects.count(), Case.objects.count()) == (1, 1, 1)


def test_events_in_any_order_and_repeated_end_the_same(account: ChannelAccount) -> None:
    """B64: the reaction, the edit and the deletion come before the message, and everything comes twice."""
    told = [
        says("Jste nemožní!", "m.1", 100.0),
        event(101.0, message_edit={"mid": "m.1", "text": "Jste skvělí!", "num_edit": 1}),
        event(102.0, reaction={"reaction": "love", "emoji": "❤️", "action": "react", "mid": "m.1"}),
        event(103.0, message={"mid": "m.1", "is_deleted": True}),
    ]
    for one in [*reversed(told), *told]:
        assert tell(account, page(one)) == 200
    message = Message.objects.get()
    assert message.reply == "Jste nemožní!"
    found = [(one.kind, one.text) for one in message.revisions.order_by("at")]
    assert found == [("edited", "Jste skvělí!"), ("reaction", "❤️"), ("deleted", "")]
    assert Parcel.objects.count() == 1


def test_one_call_with_many_entries_keeps_what_it_understands_and_shows_the_rest(account: ChannelAccount) -> None:
    payload = page(says("První", "m.1"), event(policy_enforcement={"action": "warning"}), says("Druhá", "m.2"))
    payload["entry"].append({"id": "101", "changes": [{"field": "leadgen", "value": {"leadgen_id": "7"}}]})
    payload["entry"].append({"id": "999", "messaging": [event(own="999", message={"mid": "m.3", "text": "Pro jiné"})]})
    assert tell(account, payload) == 200
    kept = HookCall.objects.get()
    assert sorted(Message.objects.values_list("reply", flat=True)) == ["Druhá", "První"]
    assert kept.state == HookCall.State.UNKNOWN
    assert kept.problem == "policy_enforcement; field leadgen; for page_id 999, which is not set up here"


@pytest.mark.parametrize("raw", [b"", b"\xff\xfe", b"[]", b"{}", b"null", b'{"object": "user"}', b'{"object": "page", "entry": 7}'])
def test_what_nobody_understands_is_kept_and_shown(account: ChannelAccount, raw: bytes) -> None:
    assert tell(account, raw) == 200
    state = HookCall.objects.get().state
    assert state == (HookCall.State.TAKEN if b'"entry"' in raw else HookCall.State.UNKNOWN)
    assert not Message.objects.exists()


@pytest.mark.parametrize(
    "broken",
    [
        {"sender": {"id": PERSON}}, {"message": "text"}, {"message": {"mid": "m", "text": ["x"]}}, {"message": {"text": "x"}},
        {"message": {"mid": "m", "attachments": [7, {"type": []}]}}, {"reaction": None, "timestamp": "soon"}, {"delivery": {"mids": 7}},
    ],
)  # fmt: skip
def test_a_payload_of_another_shape_breaks_nothing(account: ChannelAccount, broken: dict[str, object]) -> None:
    assert tell(account, page({**event(), **broken}, says("Čitelná", "m.9"))) == 200
    assert Message.objects.get().reply == "Čitelná"


def test_one_address_serves_all_pages_of_an_app_but_not_of_another(account: ChannelAccount) -> None:
    second, foreign = attach("messenger", page_id="202"), attach("messenger", page_id="303", app_secret="jiné")
    told = [event(own=one, message={"mid": f"m.{one}", "text": f"Pro {one}"}) for one in ("202", "303")]
    for own, one in zip(("202", "303"), told, strict=True):
        tell(account, page(one, account=own))
    assert list(Message.objects.values_list("thread__mailbox", "reply")) == [(second.mailbox_id, "Pro 202")]
    assert foreign.mailbox_id not in Parcel.objects.values_list("mailbox", flat=True)


def test_a_page_and_an_instagram_account_do_not_take_each_others_calls(account: ChannelAccount) -> None:
    instagram = attach("instagram")
    tell(account, page(says("Sem ne", "m.1"), account=ACCOUNT, object="instagram"))
    tell(instagram, page(says("Sem ne", "m.2")))
    assert not Message.objects.exists()
    assert set(HookCall.objects.values_list("state", flat=True)) == {HookCall.State.UNKNOWN}
    assert not Revision.objects.exists()


@pytest.mark.parametrize("name", ["messenger", "instagram", "whatsapp"])
def test_the_steps_at_meta_are_told_on_the_channels_page(name: str) -> None:
    kind = channel(name)
    assert kind is not None
    told = render_to_string(kind.guide)
    assert "developers.facebook.com" in told and "access token" in told.lower()
