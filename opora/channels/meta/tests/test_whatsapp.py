"""What people do in WhatsApp, with and without a telephone number, and what becomes of it at the desk."""

from __future__ import annotations

import pytest

from opora.cases.models import Case
from opora.channels.meta.tests.accounts import PHONE, USER_ID, answer, attach, contact, tell, whatsapp, wrote
from opora.customers.models import Customer, Identity
from opora.kernel.jobs.worker import drain_everything
from opora.messages.models import Attachment, HookCall, Message, Revision, Thread
from tests.cast import Team, team
from tests.graph_api import GraphApi

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Team:
    return team()


def text(body: str) -> dict[str, object]:
    return {"type": "text", "text": {"body": body}}


def test_somebody_with_a_username_and_no_number_is_a_customer_like_any_other(desk: Team) -> None:
    people = [contact("Jana Nová", user_id=USER_ID)]
    tell(attach("whatsapp"), whatsapp(wrote("wamid.1", sender="", user_id=USER_ID, **text("Dobrý den")), contacts=people))
    assert list(Identity.objects.values_list("kind", "value")) == [("whatsapp", USER_ID)]
    assert Case.objects.get().customer_name == "Jana Nová"


def test_a_number_that_whatsapp_tells_is_proven_and_joins_the_caller(desk: Team) -> None:
    caller = Customer.objects.create(name="Jana Nová")
    Identity.objects.create(customer=caller, first_customer=caller, kind="phone", value=f"+{PHONE}")
    people = [contact("Jana", number=PHONE, user_id=USER_ID)]
    tell(attach("whatsapp"), whatsapp(wrote("wamid.1", user_id=USER_ID, **text("Volala jsem ráno")), contacts=people))
    assert set(Identity.objects.values_list("value", "customer")) == {(f"+{PHONE}", caller.pk), (USER_ID, caller.pk)}
    assert Case.objects.get().customer_id == caller.pk


def test_a_conversation_goes_on_when_the_id_of_its_customer_changes(desk: Team) -> None:
    """First by number only, as older payloads; then with the id; then without a number; then under a new id that WhatsApp announced."""
    account, new_id, new_number = attach("whatsapp"), "CZ.99", "420666000111"
    tell(account, whatsapp(wrote("wamid.1", **text("Jedna")), contacts=[contact("Jana", number=PHONE)]))
    tell(account, whatsapp(wrote("wamid.2", user_id=USER_ID, **text("Dva"))))
    tell(account, whatsapp(wrote("wamid.3", sender="", user_id=USER_ID, **text("Tři"))))
    system = {"type": "user_changed_number", "body": "…", "wa_id": new_number, "user_id": new_id, "previous_user_id": USER_ID}
    tell(account, whatsapp(wrote("wamid.4", type="system", system=system)))
    tell(account, whatsapp(wrote("wamid.5", sender="", user_id=new_id, **text("Čtyři"))))
    assert Thread.objects.get().key == PHONE
    assert Case.objects.get().messages_count == 4
    assert Customer.objects.filter(joined_into=None).count() == 1
    assert set(HookCall.objects.values_list("state", flat=True)) == {HookCall.State.TAKEN}


def test_files_are_fetched_in_two_steps_under_the_name_the_customer_gave(desk: Team, graph: GraphApi) -> None:
    graph.media = {"11": b"%PDF-1.7", "12": b"OggS"}
    document = {"id": "11", "mime_type": "application/pdf", "sha256": "x", "filename": "Faktura č. 5.pdf", "caption": "Tady je faktura"}
    audio = {"id": "12", "mime_type": "audio/ogg; codecs=opus", "voice": True}
    tell(
        attach("whatsapp", graph),
        whatsapp(wrote("wamid.1", type="document", document=document), wrote("wamid.2", type="audio", audio=audio)),
    )
    drain_everything()
    files = [(one.name, one.content_type, bytes(one.blob.content)) for one in Attachment.objects.order_by("pk") if one.blob]
    assert files == [("Faktura č. 5.pdf", "application/pdf", b"%PDF-1.7"), ("audio.oga", "audio/ogg", b"OggS")]
    assert Message.objects.order_by("pk")[0].reply == "Tady je faktura"


def test_a_file_that_whatsapp_no_longer_has_is_shown_as_missing(desk: Team, graph: GraphApi) -> None:
    tell(
        attach("whatsapp", graph, access_token="withdrawn"),
        whatsapp(wrote("wamid.1", type="image", image={"id": "13", "mime_type": "image/jpeg"})),
    )
    drain_everything()
    assert "190" in Attachment.objects.get().fetch_problem


def test_buttons_lists_places_cards_and_orders_are_words_with_their_facts(desk: Team) -> None:
    tell(
        attach("whatsapp"),
        whatsapp(
            wrote("1", type="button", button={"text": "Ano", "payload": "YES"}, context={"id": "wamid.0"}),
            wrote("2", type="interactive", interactive={"type": "list_reply", "list_reply": {"id": "r1", "title": "Reklamace"}}),
            wrote("3", type="location", location={"latitude": 49.19, "longitude": 16.61, "name": "Prodejna", "address": "Brno"}),
            wrote("4", type="contacts", contacts=[{"name": {"formatted_name": "Petr"}, "phones": [{"phone": "+420777"}]}]),
            wrote("5", type="order", order={"text": "Prosím", "product_items": [{"product_retailer_id": "LAMPA", "quantity": 2}]}),
            wrote("6", type="text", text={"body": "Z reklamy"}, referral={"source_type": "ad", "headline": "Sleva", "ctwa_clid": "A1"}),
        ),
    )
    assert [(one.reply, one.facts) for one in Message.objects.order_by("pk")] == [
        ("Ano", {"answers": "wamid.0", "postback": "YES"}),
        ("Reklamace", {"quick_reply": "r1"}),
        ("Prodejna\nBrno\n49.19, 16.61", {"location": {"latitude": "49.19", "longitude": "16.61"}}),
        ("Petr, +420777", {}),
        ("Prosím\n2 × LAMPA", {}),
        ("Z reklamy", {"referral": {"source_type": "ad", "headline": "Sleva", "ctwa_clid": "A1"}}),
    ]
    assert HookCall.objects.get().state == HookCall.State.TAKEN


def test_edits_deletions_and_reactions_lie_beside_the_message(desk: Team) -> None:
    account = attach("whatsapp")
    new = {"type": "text", "text": {"body": "Přijďte v pátek"}}
    for one in (
        wrote("3", 103.0, type="revoke", revoke={"original_message_id": "wamid.1"}),
        wrote("2", 102.0, type="edit", edit={"original_message_id": "wamid.1", "message": new}),
        wrote("1", 101.0, type="reaction", reaction={"message_id": "wamid.1", "emoji": "👍"}),
        wrote("wamid.1", 100.0, **text("Přijďte ve čtvrtek")),
    ):
        tell(account, whatsapp(one))
    message = Message.objects.get()
    told = [(one.kind, one.text) for one in message.revisions.order_by("at")]
    assert (message.reply, told) == ("Přijďte ve čtvrtek", [("reaction", "👍"), ("edited", "Přijďte v pátek"), ("deleted", "")])


def test_what_a_colleague_wrote_on_the_telephone_is_our_answer(desk: Team) -> None:
    account = attach("whatsapp")
    tell(account, whatsapp(wrote("wamid.1", **text("Máte otevřeno?"))))
    echo = {
        "from": "420555123456",
        "to": PHONE,
        "id": "wamid.2",
        "timestamp": "1739321024",
        "type": "text",
        "text": {"body": "Ano, do šesti."},
    }
    for _ in range(2):
        tell(account, whatsapp(field="smb_message_echoes", message_echoes=[echo]))
    assert list(Message.objects.order_by("pk").values_list("direction", "reply")) == [("in", "Máte otevřeno?"), ("out", "Ano, do šesti.")]


def test_receipts_lie_beside_our_answer_and_a_late_failure_comes_back(desk: Team, graph: GraphApi) -> None:
    account = attach("whatsapp", graph)
    tell(account, whatsapp(wrote("wamid.in", **text("Máte otevřeno?"))))
    message = answer(desk.petr, "Ano, do šesti.")
    for status in ("read", "delivered", "sent", "read"):
        tell(account, whatsapp(statuses=[{"id": message.external_id, "status": status, "timestamp": "1739321030", "recipient_id": PHONE}]))
    assert sorted(message.revisions.values_list("kind", flat=True)) == ["delivered", "read"]
    failed = {
        "id": message.external_id,
        "status": "failed",
        "timestamp": "1739321031",
        "errors": [{"code": 131047, "title": "Re-engagement message"}],
    }
    tell(account, whatsapp(statuses=[failed]))
    message.refresh_from_db()
    assert (message.delivery, Case.objects.get().needs_eyes) == ("bounced", "bounced")
    assert "Too much time has passed" in message.delivery_problem


def test_unknown_fields_and_types_are_kept_and_shown_beside_what_is_understood(desk: Team) -> None:
    account = attach("whatsapp")
    tell(account, whatsapp(wrote("wamid.1", **text("Známé")), wrote("wamid.2", type="hologram", hologram={"id": "1"})))
    tell(account, whatsapp(field="phone_number_quality_update", event="FLAGGED"))
    tell(account, whatsapp(wrote("wamid.3", type="unsupported", errors=[{"code": 131051, "title": "Message type unknown"}])))
    assert list(HookCall.objects.order_by("pk").values_list("state", "problem")) == [
        ("unknown", "message of type hologram"),
        ("unknown", "field phone_number_quality_update"),
        ("taken", ""),
    ]
    assert [one.facts for one in Message.objects.order_by("pk")] == [
        {},
        {"unsupported": "hologram"},
        {"errors": ["131051 Message type unknown"], "unsupported": "unsupported"},
    ]


def test_a_sender_without_any_id_is_no_customer_and_is_shown(desk: Team) -> None:
    tell(attach("whatsapp"), whatsapp(wrote("wamid.1", sender="", **text("Kdo jsem?"))))
    assert (Message.objects.count(), Revision.objects.count()) == (0, 0)
    assert HookCall.objects.get().problem == "a message without a sender"
