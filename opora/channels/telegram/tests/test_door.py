"""Telegram's door: closed without the agreed word, kept before read, the same update once, any order (reliability.md, B61 to B64)."""

from __future__ import annotations

import json
import threading

import pytest
from django.db import connections

from opora.channels.telegram.doors import SECRET_HEADER, secret_of
from opora.channels.telegram.tests.bots import attach, in_a_group, message, post, says, tell, update
from opora.messages import actions as messages
from opora.messages.accounts import answers_of
from opora.messages.models import ChannelAccount, HookCall, Message, Parcel
from tests.bot_api import BOT, BotApi
from tests.cast import team

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("told", ["none", "empty", "shorter", "of another bot", "the token itself"])
def test_a_call_without_the_agreed_word_stores_nothing(bot: ChannelAccount, api: BotApi, told: str) -> None:
    right = secret_of(bot, answers_of(bot))
    header = {
        "none": {}, "empty": {SECRET_HEADER: ""}, "shorter": {SECRET_HEADER: right[:-1]}, "the token itself": {SECRET_HEADER: api.token},
        "of another bot": {SECRET_HEADER: secret_of(attach(api), answers_of(bot))},
    }[told]  # fmt: skip
    assert post(bot, json.dumps(says("Dobrý den")).encode(), **header) == 401
    assert not HookCall.objects.exists()


def test_the_agreed_word_is_one_that_telegram_takes(bot: ChannelAccount) -> None:
    word = secret_of(bot, answers_of(bot))
    assert 1 <= len(word) <= 256 and word.isalnum() and word.isascii()


def test_without_a_token_and_while_paused_the_door_is_closed(bot: ChannelAccount) -> None:
    ChannelAccount.objects.filter(pk=bot.pk).update(secrets="")
    assert post(bot, b"{}", **{SECRET_HEADER: ""}) == 401
    messages.change_account(bot, {}, by=None, paused=True)
    assert tell(bot, says("Dobrý den")) == 404
    assert post(bot, b"{}") == 404


def test_a_body_without_end_is_refused(bot: ChannelAccount) -> None:
    assert tell(bot, b"[" * (1024**2 + 1)) == 413


@pytest.mark.django_db(transaction=True)
def test_the_same_update_fifty_times_at_once_is_one_message(api: BotApi) -> None:
    team()
    bot = attach(api)
    raw, heard = json.dumps(says("Kde je zásilka?")).encode(), []

    def calls() -> None:
        for _ in range(10):
            heard.append(tell(bot, raw, work=False))
        connections.close_all()

    threads = [threading.Thread(target=calls) for _ in range(5)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    tell(bot, raw)
    assert heard == [200] * 50
    assert (HookCall.objects.count(), Message.objects.count()) == (1, 1)


def test_a_message_that_comes_in_another_update_again_is_the_same(bot: ChannelAccount) -> None:
    tell(bot, says("Kde je zásilka?", 5, at=100))
    tell(bot, says("Kde je zásilka?", 5, at=100))
    assert Parcel.objects.count() == 1


def test_an_edit_and_a_reaction_that_overtake_their_message_find_it(bot: ChannelAccount) -> None:
    edit = update(edited_message=message(3, text="Jste skvělí!", at=100, edit_date=160))
    chat = {"id": 7001, "type": "private"}
    reaction = update(message_reaction={"chat": chat, "message_id": 3, "date": 170, "old_reaction": [], "new_reaction": [{"type": "emoji", "emoji": "👍"}]})
    for one in (reaction, edit, says("Jste nemožní!", 3, at=100), edit, reaction):
        assert tell(bot, one) == 200
    said = Message.objects.get()
    assert (said.reply, said.external_id) == ("Jste nemožní!", f"{BOT}:7001:3")
    assert [(one.kind, one.text) for one in said.revisions.order_by("at")] == [("edited", "Jste skvělí!"), ("reaction", "👍")]


def test_somebody_elses_edit_cannot_touch_a_message(bot: ChannelAccount) -> None:
    tell(bot, says("Jste nemožní!", 3))
    tell(bot, update(edited_message=message(3, person=7002, text="Podvrh", edit_date=160)))
    assert not Message.objects.get().revisions.exists()


def test_what_is_said_in_groups_and_channels_is_set_aside(bot: ChannelAccount) -> None:
    assert tell(bot, in_a_group("Kdo má vrtačku?")) == 200
    assert tell(bot, update(channel_post={**message(2, text="Sleva"), "chat": {"id": -100, "type": "channel"}})) == 200
    assert not Message.objects.exists()
    assert set(HookCall.objects.values_list("state", flat=True)) == {HookCall.State.TAKEN}


@pytest.mark.parametrize("raw", [b"", b"\xff\xfe", b"[]", b"null", b'{"update_id": 1}', b'{"update_id": 1, "stars": {}}', b'{"message": 7}'])
def test_what_nobody_understands_is_kept_and_shown(bot: ChannelAccount, raw: bytes) -> None:
    assert tell(bot, raw) == 200
    kept = HookCall.objects.get()
    assert kept.state == HookCall.State.UNKNOWN and kept.problem
    assert not Message.objects.exists()


@pytest.mark.parametrize(
    "broken",
    [
        {"from": 7}, {"from": {"id": [1]}}, {"message_id": None}, {"date": "soon"}, {"date": 10**20}, {"photo": [7, {"file_id": {}}]}, {"text": ["x"]},
        {"document": "x"}, {"contact": {"user_id": 7001}}, {"entities": {"type": 1}}, {"reply_to_message": []}, {"location": {"latitude": None}},
    ],
)  # fmt: skip
def test_a_message_of_another_shape_breaks_nothing(bot: ChannelAccount, broken: dict[str, object]) -> None:
    assert tell(bot, update(message={**message(1), **broken})) == 200
    assert HookCall.objects.get().state != HookCall.State.FAILED
    tell(bot, says("Čitelná", 9))
    assert "Čitelná" in Message.objects.values_list("reply", flat=True)
