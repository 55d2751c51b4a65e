"""What people do in Messenger and Instagram, and what becomes of it at the desk."""

from __future__ import annotations

import time

import pytest
from django.utils import timezone

from opora.cases.models import Case
from opora.channels.meta.models import NameWanted
from opora.channels.meta.names import PAUSES
from opora.channels.meta.tests.accounts import ACCOUNT, PERSON, answer, attach, event, page, says, tell
from opora.customers.models import Customer, Identity
from opora.kernel.jobs.worker import drain_everything
from opora.messages.models import Attachment, ChannelAccount, HookCall, Message, Thread
from tests.cast import Team, team
from tests.graph_api import GraphApi

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Team:
    return team()


def test_several_messages_of_one_person_are_one_conversation_and_one_case(desk: Team) -> None:
    account = attach("messenger")
    tell(account, page(says("Dobrý den, nepřišla mi zásilka.", "m.1"), says("Objednávka 20418.", "m.2")))
    case = Case.objects.get()
    assert (case.messages_count, case.mailbox_id, Thread.objects.get().key) == (2, account.mailbox_id, PERSON)
    identity = Identity.objects.get()
    assert (identity.kind, identity.value) == ("messenger", PERSON)
    assert HookCall.objects.get().state == HookCall.State.TAKEN


def test_buttons_quick_replies_and_the_advertisement_that_led_here_are_kept_beside_the_words(desk: Team) -> None:
    tell(
        attach("messenger"),
        page(
            says("Velikost M", "m.1", quick_reply={"payload": "SIZE_M"}, reply_to={"mid": "m.0"}),
            event(
                postback={
                    "mid": "m.2",
                    "title": "Chci vrátit zboží",
                    "payload": "RETURN",
                    "referral": {"ref": "leták", "source": "SHORTLINK"},
                }
            ),
            says("Viděl jsem reklamu", "m.3", referral={"source": "ADS", "ad_id": "6045", "ads_context_data": {"ad_title": "Sleva"}}),
        ),
    )
    told = list(Message.objects.order_by("pk").values_list("reply", "facts"))
    assert told == [
        ("Velikost M", {"quick_reply": "SIZE_M", "answers": "m.0"}),
        ("Chci vrátit zboží", {"postback": "RETURN", "referral": {"ref": "leták", "source": "SHORTLINK"}}),
        ("Viděl jsem reklamu", {"referral": {"source": "ADS", "ad_id": "6045", "title": "Sleva"}}),
    ]


def test_pictures_sounds_and_stickers_are_fetched_and_shown(desk: Team, graph: GraphApi) -> None:
    graph.media = {"foto.jpg": b"\xff\xd8jpeg", "369239263222822.png": b"\x89PNG"}
    where = f"http://127.0.0.1:{graph.port}/cdn"
    tell(
        attach("messenger", graph),
        page(
            event(message={"mid": "m.1", "attachments": [{"type": "image", "payload": {"url": f"{where}/foto.jpg?oh=1"}}]}),
            event(
                message={
                    "mid": "m.2", "sticker_id": 369239263222822,
                    "attachments": [{"type": "image", "payload": {"url": f"{where}/369239263222822.png", "sticker_id": 369239263222822}}],
                }
            ),
            event(message={"mid": "m.3", "attachments": [{"type": "location", "payload": {"coordinates": {"lat": 50.08, "long": 14.42}}}]}),
            event(message={"mid": "m.4", "text": "Tohle", "attachments": [{"type": "fallback", "title": "Lampa", "payload": {"url": "https://e.example/l"}}]}),
        ),
    )  # fmt: skip
    drain_everything()
    files = Attachment.objects.order_by("pk")
    assert [(one.name, one.content_type, bytes(one.blob.content)) for one in files if one.blob] == [
        ("foto.jpg", "image/jpeg", b"\xff\xd8jpeg"),
        ("369239263222822.png", "image/png", b"\x89PNG"),
    ]
    texts = list(Message.objects.order_by("pk").values_list("reply", flat=True))
    assert texts == ["", "", "50.08, 14.42", "Tohle\nLampa\nhttps://e.example/l"]
    assert HookCall.objects.get().state == HookCall.State.TAKEN


def test_what_messenger_cannot_show_us_is_still_a_message(desk: Team) -> None:
    tell(attach("instagram"), page(event(own=ACCOUNT, message={"mid": "m.1", "is_unsupported": True}), account=ACCOUNT, object="instagram"))
    assert Message.objects.get().facts == {"unsupported": True}


def test_what_a_colleague_wrote_in_metas_own_app_is_our_answer(desk: Team) -> None:
    account = attach("messenger")
    tell(account, page(says("Kdy přijde balík?", "m.1")))
    tell(account, page(event(ours=True, message={"mid": "m.2", "text": "Zítra.", "is_echo": True, "app_id": 26390203743})))
    assert list(Message.objects.order_by("pk").values_list("direction", "reply")) == [("in", "Kdy přijde balík?"), ("out", "Zítra.")]
    assert Case.objects.get().turn == "customer"


def test_the_echo_of_our_own_answer_is_no_second_message_even_when_it_comes_first(desk: Team, graph: GraphApi) -> None:
    account = attach("messenger", graph)
    tell(account, page(says("Kdy přijde balík?", "m.in")))
    message = answer(desk.petr, "Zítra dopoledne.")
    own = {"is_echo": True, "app_id": 4711, "metadata": f"opora:{message.pk}", "text": "Zítra dopoledne."}
    tell(account, page(event(ours=True, message={"mid": "m.other", **own}), event(ours=True, message={"mid": message.external_id, **own})))
    assert Message.objects.filter(direction="out").count() == 1


def test_instagram_names_no_app_and_its_echo_is_known_all_the_same(desk: Team, graph: GraphApi) -> None:
    account = attach("instagram", graph)
    inside = {"account": ACCOUNT, "object": "instagram"}
    tell(account, page(event(own=ACCOUNT, message={"mid": "m.in", "text": "Máte to v modré?"}), **inside))
    message = answer(desk.petr, "Ano, máme.")
    Message.objects.filter(pk=message.pk).update(external_id="", delivery="wire", claimed_by=1)
    echo = {"mid": "m.echo", "text": "Ano, máme.", "is_echo": True}
    tell(account, page(event(own=ACCOUNT, ours=True, message=echo), **inside))
    assert Message.objects.filter(direction="out").count() == 1
    said_there = {"mid": "m.app", "text": "A taky v zelené.", "is_echo": True}
    tell(account, page(event(own=ACCOUNT, ours=True, message=said_there), **inside))
    assert Message.objects.filter(direction="out").count() == 2


def test_marks_of_arrival_and_reading_lie_beside_our_answers(desk: Team, graph: GraphApi) -> None:
    account = attach("messenger", graph)
    tell(account, page(says("Kdy přijde balík?", "m.in")))
    first, second = answer(desk.petr, "Zítra."), answer(desk.petr, "Dopoledne.")
    later = time.time() + 5
    stamp = int(later * 1000)
    tell(account, page(event(later, delivery={"mids": [first.external_id], "watermark": stamp})))
    for _ in range(2):
        tell(account, page(event(later, read={"watermark": stamp})))
    assert sorted(first.revisions.values_list("kind", flat=True)) == ["delivered", "read"]
    assert sorted(second.revisions.values_list("kind", flat=True)) == ["delivered", "read"]


def test_a_reaction_that_is_taken_back_is_shown_as_such(desk: Team) -> None:
    account = attach("messenger")
    tell(account, page(says("Děkuji", "m.1")))
    for at, action in ((100.0, "react"), (101.0, "unreact")):
        tell(account, page(event(at, reaction={"reaction": "other", "emoji": "👍", "action": action, "mid": "m.1"})))
    assert list(Message.objects.get().revisions.order_by("at").values_list("text", flat=True)) == ["👍", ""]


def test_what_comes_while_another_app_has_the_word_is_heard_too(desk: Team) -> None:
    payload = page()
    payload["entry"][0] = {"id": "101", "standby": [says("Volám robota", "m.1")]}
    tell(attach("messenger"), payload)
    assert Message.objects.get().reply == "Volám robota"


def test_an_account_that_is_gone_leaves_its_calls_to_be_seen(desk: Team) -> None:
    account = attach("messenger")
    ChannelAccount.objects.filter(pk=account.pk).update(settings={**account.settings, "page_id": "555"})
    tell(account, page(says("Dobrý den", "m.1")))
    assert "which is not set up here" in HookCall.objects.get().problem


def test_somebody_is_called_by_name_as_soon_as_meta_tells_it(desk: Team, graph: GraphApi) -> None:
    graph.people = {PERSON: "Vít Strážný"}
    account = attach("messenger", graph)
    tell(account, page(says("Dobrý den", "m.1"), event(person="24002", message={"mid": "m.2", "text": "Kdo jsem?"})))
    for _ in PAUSES:
        NameWanted.objects.update(due_at=timezone.now())
        drain_everything()
    assert sorted(Case.objects.values_list("customer_name", flat=True)) == ["24002", "Vít Strážný"]
    assert sorted(Customer.objects.values_list("name", flat=True)) == ["24002", "Vít Strážný"]
    assert not NameWanted.objects.exists()
    tell(account, page(says("Ještě něco", "m.3")))
    assert not NameWanted.objects.exists()
