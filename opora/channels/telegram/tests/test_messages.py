"""What people send to the bot, and what becomes of it at the desk."""

from __future__ import annotations

import json
import time
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from opora.cases.models import Case
from opora.channels.telegram.channels import tells
from opora.channels.telegram.models import Person
from opora.channels.telegram.people import KEPT, forget_who_only_came, window
from opora.channels.telegram.tests.bots import PERSON, attach, blocks, message, says, tell, update, user
from opora.customers.models import Identity
from opora.messages.models import Attachment, ChannelAccount, HookCall, Message, Thread
from tests.bot_api import LARGEST_TO_FETCH, BotApi
from tests.cast import Team

pytestmark = pytest.mark.django_db


def photo(*sizes: tuple[str, int]) -> list[dict[str, Any]]:
    return [{"file_id": key, "file_unique_id": key, "width": side, "height": side, "file_size": side} for key, side in sizes]


def test_several_messages_of_one_person_are_one_conversation_and_one_case(bot: ChannelAccount) -> None:
    tell(bot, says("Dobrý den, nepřišla mi zásilka.", 1))
    tell(bot, says("Objednávka 20418.", 2, reply_to_message=message(1, text="Dobrý den, nepřišla mi zásilka.")))
    case, identity = Case.objects.get(), Identity.objects.get()
    assert (case.messages_count, case.mailbox_id, Thread.objects.get().key) == (2, bot.mailbox_id, str(PERSON))
    assert (identity.kind, identity.value, identity.customer.name) == ("telegram", str(PERSON), "Petra Šťastná")
    assert tells(Message.objects.get(reply="Objednávka 20418.").facts) == ["Answers an earlier message"]


def test_a_picture_with_a_caption_a_file_and_a_voice_are_files_of_messages(bot: ChannelAccount, api: BotApi) -> None:
    api.files = {"small": b"s", "large": b"picture", "doc": b"%PDF", "voice": b"OggS"}
    tell(bot, update(message=message(1, photo=photo(("small", 90), ("large", 1280)), caption="Takhle to přišlo.", media_group_id="77")))
    tell(bot, update(message=message(2, document={"file_id": "doc", "file_name": "faktura.pdf", "mime_type": "application/pdf", "file_size": 4})))
    tell(bot, update(message=message(3, voice={"file_id": "voice", "duration": 3, "mime_type": "audio/ogg"})))
    files = Attachment.objects.order_by("message")
    assert [(one.content_type, bytes(one.blob.content)) for one in files if one.blob] == [
        ("image/jpeg", b"picture"), ("application/pdf", b"%PDF"), ("audio/ogg", b"OggS"),
    ]  # fmt: skip
    assert files[0].name.startswith("photo-1") and files[1].name == "faktura.pdf"
    assert [one.reply for one in Message.objects.order_by("pk")] == ["Takhle to přišlo.", "", ""]


def test_a_file_that_telegram_does_not_give_is_shown_as_missing_and_tells_no_secret(
    bot: ChannelAccount, api: BotApi, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    api.files = {"film": b"x" * (LARGEST_TO_FETCH + 1)}
    tell(bot, update(message=message(1, video={"file_id": "film", "file_name": "závada.mp4", "file_size": LARGEST_TO_FETCH + 1})))
    tell(bot, update(message=message(2, video={"file_id": "gone", "file_name": "pryč.mp4"})))
    api.close()
    tell(bot, update(message=message(3, video={"file_id": "dark", "file_name": "tma.mp4"})))
    problems = list(Attachment.objects.order_by("pk").values_list("fetch_problem", flat=True))
    assert "file is too big" in problems[0] and "invalid file_id" in problems[1] and "Connect" in problems[2]
    ours = " ".join(one.getMessage() for one in caplog.records if not one.name.startswith("httpcore"))
    assert api.token not in "".join(problems) + ours


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ({"location": {"latitude": 49.2, "longitude": 16.6}}, "49.2, 16.6"),
        ({"venue": {"location": {"latitude": 1.5, "longitude": 2.5}, "title": "Sklad", "address": "Brno"}, "location": {"latitude": 1.5, "longitude": 2.5}},
         "Sklad\nBrno\n1.5, 2.5"),
        ({"poll": {"question": "Kdy?", "options": [{"text": "Dnes"}, {"text": "Zítra"}]}}, "Kdy?\n– Dnes\n– Zítra"),
        ({"contact": {"phone_number": "420777123456", "first_name": "Jan", "user_id": 5}}, "Jan\n420777123456"),
        ({"dice": {"emoji": "🎲", "value": 3}}, "🎲 3"),
    ],
)  # fmt: skip
def test_what_is_no_text_is_put_in_words(bot: ChannelAccount, content: dict[str, Any], text: str) -> None:
    tell(bot, update(message=message(1, **content)))
    assert Message.objects.get().reply == text


def test_what_cannot_be_handed_on_is_a_message_that_says_so(bot: ChannelAccount) -> None:
    tell(bot, update(message=message(1, story={"chat": {"id": 1}, "id": 2})))
    said = Message.objects.get()
    assert said.reply == "" and "story" in tells(said.facts)[0]


def test_what_telegram_itself_writes_into_the_conversation_is_no_message(bot: ChannelAccount) -> None:
    tell(bot, update(message=message(1, pinned_message=message(0, text="x"))))
    tell(bot, update(message=message(2, message_auto_delete_timer_changed={"message_auto_delete_time": 86400})))
    assert not Message.objects.exists()
    assert set(HookCall.objects.values_list("state", flat=True)) == {HookCall.State.TAKEN}


def test_a_forwarded_message_says_from_whom_and_hidden_links_are_shown(bot: ChannelAccount) -> None:
    origin = {"type": "user", "sender_user": user(5, "Jan", "Novák"), "date": 1}
    link = {"type": "text_link", "offset": 0, "length": 3, "url": "https://zly.example/"}
    tell(bot, says("Viz zde", 1, forward_origin=origin, entities=[link]))
    assert tells(Message.objects.get().facts) == ["Forwarded from Jan Novák", "Link: https://zly.example/"]


def test_ones_own_number_is_vouched_for_by_telegram_and_somebody_elses_is_not(bot: ChannelAccount) -> None:
    tell(bot, update(message=message(1, contact={"phone_number": "420777999888", "first_name": "Jan", "user_id": 5})))
    assert not Identity.objects.filter(kind="phone").exists()
    tell(bot, update(message=message(2, contact={"phone_number": "420777123456", "first_name": "Petra", "user_id": PERSON})))
    assert Identity.objects.get(kind="phone").value == "+420777123456"
    assert set(Identity.objects.get(kind="phone").customer.identities.values_list("kind", flat=True)) == {"phone", "telegram"}


def test_who_opens_the_conversation_is_greeted_once_and_no_case_begins(bot: ChannelAccount, api: BotApi) -> None:
    start = says("/start", 1)
    tell(bot, start)
    tell(bot, start)
    assert len(api.texts) == 1 and "Maják" in api.texts[0]
    assert not Case.objects.exists()
    assert Person.objects.get().greet_at is None


def test_the_greeting_is_the_desks_own_and_can_be_switched_off(desk: Team, api: BotApi) -> None:
    own, silent = attach(api, greeting="Ahoj, tady Maják!"), attach(api, greets="no")
    tell(own, says("/start", 1))
    tell(silent, says("/start", 2))
    assert len(api.texts) == 1 and api.texts[0].startswith("Ahoj, tady Maják!")


def test_a_start_that_comes_late_is_not_greeted_any_more(bot: ChannelAccount, api: BotApi) -> None:
    tell(bot, says("/start", 1, at=time.time() - 7200))
    assert api.texts == []


def test_a_greeting_that_cannot_be_said_disturbs_nobody(bot: ChannelAccount, api: BotApi) -> None:
    api.people.clear()
    tell(bot, says("/start", 1))
    tell(bot, says("Haló?", 2))
    assert Message.objects.get().reply == "Haló?"


def test_the_word_of_the_link_is_told_with_the_first_message(bot: ChannelAccount) -> None:
    tell(bot, says("/start objednavka-20418", 1))
    for number, text in ((2, "Kdy přijde?"), (3, "Díky")):
        tell(bot, says(text, number))
    first, second = Message.objects.order_by("pk")
    assert tells(first.facts) == ["Came by a link with the word “objednavka-20418”"]
    assert "came_by" not in second.facts


def test_who_blocks_the_bot_cannot_be_written_to_until_they_write(bot: ChannelAccount) -> None:
    now = time.time()
    tell(bot, says("Kdy přijde?", 1, at=now - 50))
    thread = Thread.objects.get()
    tell(bot, blocks("kicked", now - 30))
    assert not window(thread, thread.started_at).open
    tell(bot, blocks("member", now - 40))  # overtaken on its way: older than the block
    assert not window(thread, thread.started_at).open
    tell(bot, says("Tak ještě jednou", 2, at=now - 20))
    tell(bot, blocks("kicked", now - 25))
    assert window(thread, thread.started_at).open


def test_beside_the_messages_nothing_is_remembered_but_who_wants_none(bot: ChannelAccount) -> None:
    tell(bot, says("/start objednavka-20418", 1))
    tell(bot, says("Kdy přijde?", 2))
    assert not Person.objects.exists()
    tell(bot, says("/start akce", 3))
    Person.objects.update(wished_at=timezone.now() - KEPT - timedelta(minutes=1))
    forget_who_only_came()
    assert not Person.objects.exists()
    tell(bot, blocks("kicked"))
    Person.objects.update(wished_at=timezone.now() - KEPT - timedelta(minutes=1))
    forget_who_only_came()
    assert Person.objects.get().stopped


def test_a_long_original_is_kept_with_its_parcel(bot: ChannelAccount) -> None:
    tell(bot, says("ž" * 4096, 1))
    assert len(Message.objects.get().reply) == 4096
    assert json.loads(json.dumps(Message.objects.get().facts)) == {}
