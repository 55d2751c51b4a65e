"""An answer on its way to Telegram: words and files, refusals, a token that is gone, lines that break; and trying the bot out."""

from __future__ import annotations

import pytest
from django.template.loader import render_to_string
from django.test import override_settings
from django.utils import timezone

from opora.channels.telegram.checks import check
from opora.channels.telegram.doors import secret_of
from opora.channels.telegram.models import Person
from opora.channels.telegram.tests.bots import again, answer, attach, message, says, tell, update
from opora.kernel.errors import DeskError
from opora.messages import actions as messages
from opora.messages.accounts import answers_of
from opora.messages.models import ChannelAccount, Message
from tests.bot_api import BOT, BotApi, refused
from tests.cast import Team

pytestmark = pytest.mark.django_db
PDF, PNG = ("návod.pdf", "application/pdf", b"%PDF-1"), ("foto.png", "image/png", b"\x89PNG")


@pytest.fixture
def asked(bot: ChannelAccount) -> ChannelAccount:
    """A customer has asked something."""
    tell(bot, says("Kde je můj balík?", 1))
    return bot


def test_an_answer_is_said_in_the_conversation_and_known_by_its_name(asked: ChannelAccount, desk: Team, api: BotApi) -> None:
    sent = answer(desk.petr, "Je na cestě.")
    assert (sent.delivery, sent.external_id) == (Message.Delivery.SENT, f"{BOT}:7001:{api.said[0].number}")
    assert api.said[0].told == {"chat_id": 7001, "text": "Je na cestě."}
    reaction = {"chat": {"id": 7001, "type": "private"}, "message_id": api.said[0].number, "date": 9, "new_reaction": [{"type": "emoji", "emoji": "❤"}]}
    tell(asked, update(message_reaction=reaction))
    assert sent.revisions.get().text == "❤"


def test_pictures_are_shown_and_other_files_lie_there_as_files(asked: ChannelAccount, desk: Team, api: BotApi) -> None:
    assert answer(desk.petr, "Posílám fotku a návod.", PNG, PDF).delivery == Message.Delivery.SENT
    assert [(one.method, one.file) for one in api.said] == [
        ("sendMessage", None), ("sendPhoto", PNG), ("sendDocument", PDF),
    ]  # fmt: skip


def test_what_went_out_is_not_said_again_when_the_rest_must_wait(asked: ChannelAccount, desk: Team, api: BotApi) -> None:
    api.refuse = [None, refused(429, "Too Many Requests: retry after 5", retry_after=5)]
    sent = answer(desk.petr, "Posílám fotku a návod.", PNG, PDF)
    assert sent.delivery == Message.Delivery.DUE and "slowly" in sent.delivery_problem
    sent = again(sent)
    assert sent.delivery == Message.Delivery.SENT
    assert [one.method for one in api.said] == ["sendMessage", "sendPhoto", "sendDocument"]


@pytest.mark.parametrize(
    ("told", "least", "most"),
    [(5, 55, 70), (600, 595, 610), (10**12, 86_390, 86_410), (-5, 55, 70)],
)
def test_telegram_is_asked_again_when_it_said_so_but_within_a_day(
    asked: ChannelAccount, desk: Team, api: BotApi, told: int, least: int, most: int
) -> None:
    api.refuse = [refused(429, f"Too Many Requests: retry after {told}", retry_after=told)]
    sent = answer(desk.petr, "Je na cestě.")
    assert sent.due_at and least < (sent.due_at - timezone.now()).total_seconds() < most


def test_a_refused_file_keeps_no_other_back_and_is_named(asked: ChannelAccount, desk: Team, api: BotApi) -> None:
    api.refuse = [None, refused(400, "Bad Request: PHOTO_INVALID_DIMENSIONS")]
    sent = answer(desk.petr, "Posílám fotku a návod.", PNG, PDF)
    assert sent.delivery == Message.Delivery.SENT and "foto.png" in sent.delivery_problem
    assert [one.method for one in api.said] == ["sendMessage", "sendDocument"]


@pytest.mark.parametrize(
    ("answer_of_api", "delivery", "words"),
    [
        (refused(403, "Forbidden: bot was blocked by the user"), "failed", "blocked our bot"),
        (refused(403, "Forbidden: user is deactivated"), "failed", "not at Telegram any more"),
        (refused(400, "Bad Request: chat not found"), "failed", "not at Telegram any more"),
        (refused(400, "Bad Request: message is too long"), "failed", "too long"),
        (refused(413, "Request Entity Too Large"), "failed", "too large"),
        (refused(400, "Bad Request: strange"), "failed", "Bad Request: strange"),
        (refused(429, "Too Many Requests: retry after 30", retry_after=30), "due", "more slowly"),
        (refused(401, "Unauthorized"), "due", "does not know the bot"),
        (refused(502, "Bad Gateway"), "uncertain", "502"),
    ],
)
def test_every_refusal_is_told_in_words(
    asked: ChannelAccount, desk: Team, api: BotApi, answer_of_api: dict[str, object], delivery: str, words: str
) -> None:
    messages.change_account(asked, {}, by=None)
    api.refuse = [answer_of_api]
    sent = answer(desk.petr, "Je na cestě.")
    assert sent.delivery == delivery and words in sent.delivery_problem
    assert api.said == []


def test_who_blocked_the_bot_is_remembered_and_the_way_is_closed(asked: ChannelAccount, desk: Team, api: BotApi) -> None:
    api.refuse = [refused(403, "Forbidden: bot was blocked by the user")]
    answer(desk.petr, "Je na cestě.")
    assert Person.objects.get().stopped
    with pytest.raises(DeskError) as no:
        answer(desk.petr, "Ještě něco.")
    assert "blocked our bot" in no.value.sentence


def test_a_token_that_is_gone_is_told_on_the_channels_page_and_cleared_by_the_next_answer(asked: ChannelAccount, desk: Team, api: BotApi) -> None:
    api.refuse = [refused(401, "Unauthorized")]
    sent = answer(desk.petr, "Je na cestě.")
    asked.refresh_from_db()
    assert "token" in asked.problem
    assert again(sent).delivery == Message.Delivery.SENT
    asked.refresh_from_db()
    assert asked.problem == ""


def test_a_line_that_breaks_after_the_words_is_uncertain_and_never_repeated(asked: ChannelAccount, desk: Team, api: BotApi) -> None:
    api.hang_up = True
    sent = answer(desk.petr, "Je na cestě.")
    assert sent.delivery == Message.Delivery.UNCERTAIN and api.token not in sent.delivery_problem
    assert again(sent).delivery == Message.Delivery.UNCERTAIN
    assert api.texts == ["Je na cestě."]


def test_telegram_out_of_reach_and_a_paused_channel_keep_the_answer(asked: ChannelAccount, desk: Team, api: BotApi) -> None:
    api.close()
    sent = answer(desk.petr, "Je na cestě.")
    assert sent.delivery == Message.Delivery.DUE and "cannot be reached" in sent.delivery_problem
    messages.change_account(asked, {}, by=None, paused=True)
    sent = again(sent)
    assert sent.delivery == Message.Delivery.DUE and "paused" in sent.delivery_problem


def test_the_check_has_telegram_call_us_and_agrees_on_the_word(bot: ChannelAccount, api: BotApi) -> None:
    messages.note_trouble(bot, "Something was wrong.")
    works, sentence = check(bot)
    assert works and "@majak_bot" in str(sentence)
    assert api.webhook["url"] == f"https://desk.majak.example/in/telegram/{bot.token}/"
    assert api.webhook["secret_token"] == secret_of(bot, answers_of(bot))
    assert set(api.webhook["allowed_updates"]) == {"message", "edited_message", "my_chat_member", "message_reaction"}
    bot.refresh_from_db()
    assert bot.problem == ""


def test_the_check_says_where_the_messages_went_before_and_why_they_do_not_come(bot: ChannelAccount, api: BotApi) -> None:
    api.webhook["url"] = "https://old.example/bot"
    assert "old.example" in str(check(bot)[1])
    api.webhook |= {"pending_update_count": 3, "last_error_message": "SSL error {certificate verify failed}"}
    works, sentence = check(bot)
    assert not works and "certificate verify failed" in str(sentence)


def test_the_check_says_what_is_wrong(desk: Team, api: BotApi) -> None:
    assert "BotFather" in str(check(attach(api, token="1:wrong"))[1])
    with override_settings(ADDRESS="http://127.0.0.1:8080"):
        assert "https" in str(check(attach(api))[1])
    api.close()
    assert "cannot be reached" in str(check(attach(api))[1])


def test_a_photo_of_the_customer_can_be_answered_without_words(bot: ChannelAccount, desk: Team, api: BotApi) -> None:
    api.files = {"one": b"x"}
    tell(bot, update(message=message(1, photo=[{"file_id": "one", "width": 1, "height": 1}])))
    assert answer(desk.petr, "Děkuji za fotku.").delivery == Message.Delivery.SENT


def test_the_steps_at_telegram_are_told_on_the_channels_page() -> None:
    assert "@BotFather" in render_to_string("telegram/guide.html")
