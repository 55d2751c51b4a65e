"""Customers write in Matrix, and a real homeserver brings it: words, files, changes, read marks, each once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from opora.cases.models import Case
from opora.channels.matrix import timeline
from opora.channels.matrix.channels import tells
from opora.channels.matrix.models import Session
from opora.channels.matrix.revising import take_change
from opora.channels.matrix.sending import window
from opora.channels.matrix.tests.desk import Desk
from opora.messages.actions import Happened
from opora.messages.models import Attachment, Blocked, Message, Revision
from opora.messages.queries import attachment_content


def changes() -> list[tuple[str, str, str]]:
    """What happened to messages: to which words, what, and what it says."""
    rows = Revision.objects.exclude(message=None).select_related("message").order_by("pk")
    return [(one.message.reply or one.message.text, one.kind, one.text) for one in rows if one.message]


def test_who_invites_the_desk_and_writes_at_once_is_heard(desk: Desk) -> None:
    room = desk.anna.opens_room(desk.own.id)
    desk.anna.says(room, "Dobrý den, kde je moje zásilka?")
    heard = desk.hears()
    assert [one.reply for one in heard] == ["Dobrý den, kde je moje zásilka?"]
    assert heard[0].from_address == desk.anna.id
    assert heard[0].from_name == "Anna Kowalska"
    assert heard[0].identity is not None
    assert heard[0].identity.kind == "matrix"
    assert desk.anna.members(room) == {desk.anna.id, desk.own.id}


def test_words_come_in_their_order_and_in_one_case(desk: Desk) -> None:
    room = desk.room()
    for number in range(5):
        desk.anna.says(room, f"Zpráva {number}")
    assert [one.reply for one in desk.hears()] == [f"Zpráva {number}" for number in range(5)]
    assert Case.objects.count() == 1


def test_what_a_homeserver_leaves_out_of_its_answer_is_asked_for(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timeline, "PAGE", 7)
    room = desk.conversation()
    said = [f"Zpráva {number}" for number in range(45)]
    for words in said:
        desk.anna.says(room, words)
    assert [one.reply for one in desk.hears()][1:] == said


def test_a_homeserver_that_forgot_where_we_stood_is_read_again_and_nothing_comes_twice(desk: Desk) -> None:
    room = desk.conversation()
    desk.anna.says(room, "Ještě něco")
    Session.objects.update(since="s1_this_never_was", began_at=timezone.now() - timedelta(hours=1))
    with pytest.raises(Exception, match="400"):
        desk.look()
    assert [one.reply for one in desk.hears()] == ["Dobrý den, kde je moje zásilka?", "Ještě něco"]


def test_rooms_of_the_time_before_the_desk_are_heard_from_now_on(desk: Desk) -> None:
    old = desk.anna.opens_room(desk.own.id)
    desk.own.joins(old)
    desk.anna.says(old, "Loni jsem psala")
    Session.objects.update(since="", began_at=timezone.now())
    assert desk.hears() == []
    desk.anna.says(old, "A letos zas")
    assert [one.reply for one in desk.hears()] == ["A letos zas"]


def test_a_picture_and_a_document_are_fetched_with_our_token(desk: Desk) -> None:
    room = desk.room()
    picture = desk.anna.uploads(b"\x89PNG picture", "image/png")
    info = {"mimetype": "image/png", "size": 12}
    content = {"msgtype": "m.image", "body": "Takhle přišel", "filename": "hrnek.png", "url": picture, "info": info}
    desk.anna.does(room, "m.room.message", content)
    desk.anna.does(room, "m.room.message", {"msgtype": "m.file", "body": "faktura.pdf", "url": desk.anna.uploads(b"%PDF", "application/pdf")})
    heard = desk.hears()
    assert [one.reply for one in heard] == ["Takhle přišel", ""]
    files = Attachment.objects.order_by("pk")
    assert [(one.name, one.content_type, attachment_content(one)) for one in files] == [
        ("hrnek.png", "image/png", b"\x89PNG picture"), ("faktura.pdf", "application/octet-stream", b"%PDF"),
    ]  # fmt: skip


def test_a_file_that_the_homeserver_does_not_have_is_shown_as_missing(desk: Desk) -> None:
    room = desk.room()
    desk.anna.does(room, "m.room.message", {"msgtype": "m.file", "body": "pryč.pdf", "url": "mxc://matrix.test/neverwasthere"})
    desk.hears()
    assert "404" in Attachment.objects.get().fetch_problem


def test_edits_deletions_and_reactions_stand_beside_the_message(desk: Desk) -> None:
    room = desk.room()
    first, second = desk.anna.says(room, "Objednávka 77"), desk.anna.says(room, "Jste hrozní")
    relation = {"rel_type": "m.replace", "event_id": first}
    desk.anna.says(room, "* Objednávka 78", **{"m.new_content": {"msgtype": "m.text", "body": "Objednávka 78"}, "m.relates_to": relation})
    desk.anna.takes_back(room, second)
    assert [one.reply for one in desk.hears()] == ["Objednávka 77"], "what was taken back before anybody saw it never was"
    third = desk.anna.says(room, "Tak nic")
    desk.look()
    desk.anna.takes_back(room, third)
    sign = desk.anna.does(room, "m.reaction", {"m.relates_to": {"rel_type": "m.annotation", "event_id": first, "key": "👍"}})
    desk.look()
    desk.anna.takes_back(room, sign)
    desk.look()
    assert changes() == [
        ("Objednávka 77", "edited", "Objednávka 78"), ("Tak nic", "deleted", ""), ("Objednávka 77", "reaction", "👍"),
        ("Objednávka 77", "reaction", ""),
    ]  # fmt: skip


def test_nobody_edits_what_somebody_else_wrote(desk: Desk) -> None:
    room = desk.conversation()
    ours = desk.answer("Je na cestě.").external_id
    relation = {"rel_type": "m.replace", "event_id": ours}
    desk.anna.says(room, "* x", **{"m.new_content": {"msgtype": "m.text", "body": "Dlužíme vám milion"}, "m.relates_to": relation})
    desk.look()
    theirs = Happened(Message.objects.get(direction="in").external_id, Revision.Kind.EDITED, "edit:$x", timezone.now(), "Neplatím")
    assert take_change(desk.account.mailbox_id, "!another:matrix.test", theirs) == 0, "Synapse refuses it, others may not"
    assert [one for one in changes() if one[1] == "edited"] == []


def test_read_marks_reach_all_answers_up_to_there(desk: Desk) -> None:
    room = desk.conversation()
    first, second, third = (desk.answer(f"Odpověď {number}") for number in range(3))
    desk.anna.read(room, second.external_id)
    desk.look()
    seen = set(Revision.objects.filter(kind="read").values_list("message", flat=True))
    assert seen == {first.pk, second.pk}
    desk.anna.read(room, third.external_id)
    desk.look()
    assert Revision.objects.filter(kind="read", message=third).count() == 1


def test_what_a_colleague_says_in_another_program_is_ours(desk: Desk) -> None:
    room = desk.conversation()
    desk.own.says(room, "Píšu z telefonu: dorazí zítra.")
    desk.hears()
    ours = Message.objects.get(direction="out")
    assert (ours.text or ours.reply) == "Píšu z telefonu: dorazí zítra."
    assert Case.objects.count() == 1


def test_an_encrypted_room_is_told_once_and_its_messages_are_shown_as_unreadable(desk: Desk) -> None:
    room = desk.anna.opens_room(desk.own.id, encrypted=True)
    desk.anna.does(room, "m.room.encrypted", {"algorithm": "m.megolm.v1.aes-sha2", "ciphertext": "AwgAEn", "session_id": "x"})
    desk.anna.does(room, "m.room.encrypted", {"algorithm": "m.megolm.v1.aes-sha2", "ciphertext": "AwgAEm", "session_id": "x"})
    heard = desk.hears()
    assert [one.facts for one in heard] == [{"encrypted": True}] * 2
    assert "could not be read" in str(tells(heard[0].facts)[0])
    told = desk.anna.words(room, of=desk.own.id)
    assert len(told) == 1
    assert "encrypted" in told[0] or "šifrov" in told[0]
    desk.look()
    assert Message.objects.filter(direction="out").count() == 1, "the desk shows what it said there by itself"


def test_who_writes_encrypted_is_asked_into_a_room_that_can_be_read(desk: Desk) -> None:
    secret = desk.anna.opens_room(desk.own.id, encrypted=True)
    desk.anna.does(secret, "m.room.encrypted", {"algorithm": "m.megolm.v1.aes-sha2", "ciphertext": "AwgAEn", "session_id": "x"})
    desk.hears()
    plain = desk.anna.invitations()
    assert len(plain) == 1
    desk.anna.joins(plain[0])
    desk.anna.says(plain[0], "Tak tedy takhle")
    heard = desk.hears()
    assert [one.reply for one in heard] == ["", "Tak tedy takhle"]
    assert len({one.identity_id for one in heard}) == 1
    assert window(heard[1].thread, timezone.now()).open
    desk.anna.opens_room(desk.own.id, encrypted=True)
    desk.hears()
    assert desk.anna.invitations() == [], "there is a room that can be read"


def test_a_group_is_told_and_left_and_what_others_say_there_is_not_heard(desk: Desk) -> None:
    other = desk.synapse.person("olga")
    room = desk.anna.opens_room(desk.own.id, other.id, is_direct=False)
    other.joins(room)
    other.says(room, "Kdo jste?")
    assert desk.hears() == []
    assert desk.anna.members(room) == {desk.anna.id, other.id}
    assert len(desk.anna.words(room, of=desk.own.id)) == 1


def test_a_direct_room_that_becomes_a_group_is_left_with_what_the_customer_said(desk: Desk) -> None:
    room = desk.conversation()
    other = desk.synapse.person("olga")
    desk.anna.invites(room, other.id)
    other.joins(room)
    other.says(room, "Já jsem sestra")
    desk.anna.says(room, "Sestra čte s námi")
    assert [one.reply for one in desk.hears()] == ["Dobrý den, kde je moje zásilka?", "Sestra čte s námi"]
    assert desk.own.id not in desk.anna.members(room)


def test_who_comes_back_with_a_new_room_is_the_same_customer(desk: Desk) -> None:
    room = desk.conversation()
    desk.anna.leaves(room)
    desk.look()
    desk.anna.says(desk.anna.opens_room(desk.own.id), "Už jsem zpátky")
    heard = desk.hears()
    assert [one.reply for one in heard][-1] == "Už jsem zpátky"
    assert len({one.identity_id for one in heard}) == 1


@pytest.mark.parametrize("pattern", ["@{0}", "{1}"])
def test_invitations_of_the_blocked_are_declined(desk: Desk, pattern: str) -> None:
    Blocked.objects.create(pattern=pattern.format(desk.anna.id.removeprefix("@"), "matrix.test").lower().removeprefix("@"))
    room = desk.anna.opens_room(desk.own.id)
    desk.anna.says(room, "Kupte si")
    assert desk.hears() == []
    assert desk.anna.members(room) == {desk.anna.id}


def test_one_person_cannot_draw_the_desk_into_any_number_of_rooms(desk: Desk) -> None:
    rooms = [desk.anna.opens_room(desk.own.id) for _number in range(8)]
    for _round in range(4):
        desk.look()
    inside = [room for room in rooms if desk.own.id in desk.anna.members(room)]
    assert len(inside) == 5
