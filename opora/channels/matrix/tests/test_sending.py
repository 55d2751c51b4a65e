"""Answers go into the customer's room at a real homeserver, each once, whatever breaks between."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from django.utils import timezone

from opora.channels.matrix import homeserver
from opora.channels.matrix.homeserver import Homeserver
from opora.channels.matrix.sending import window
from opora.channels.matrix.tests.desk import PASSWORD, Desk
from opora.kernel.jobs.worker import drain_everything
from opora.kernel.outside import Answer
from opora.messages.actions import change_account
from opora.messages.channels import PlaceTrouble
from opora.messages.models import ChannelAccount, Message, Revision


def again(message: Message) -> Message:
    """The time of its next try has come."""
    Message.objects.filter(pk=message.pk, delivery="due").update(due_at=timezone.now())
    drain_everything()
    message.refresh_from_db()
    return message


def test_an_answer_stands_in_the_room_and_is_not_heard_as_a_colleague(desk: Desk) -> None:
    room = desk.conversation()
    message = desk.answer("Dobrý den,\nje na cestě. 🚚")
    assert message.delivery == "sent"
    assert desk.anna.words(room, of=desk.own.id) == ["Dobrý den,\nje na cestě. 🚚"]
    assert message.external_id == desk.anna.sees(room)[-1]["event_id"]
    desk.hears()
    assert Message.objects.filter(direction="out").count() == 1


def test_files_go_with_the_words(desk: Desk) -> None:
    room = desk.conversation()
    message = desk.answer("Přikládám.", ("návod.pdf", "application/pdf", b"%PDF-1.7"), ("foto.png", "image/png", b"\x89PNG"))
    assert message.delivery == "sent"
    shown = [one["content"] for one in desk.anna.sees(room) if one["sender"] == desk.own.id and one["type"] == "m.room.message"]
    assert [(one["msgtype"], one["body"]) for one in shown] == [
        ("m.text", "Přikládám."), ("m.file", "návod.pdf"), ("m.image", "foto.png"),
    ]  # fmt: skip
    assert desk.anna.fetches(shown[1]["url"]) == b"%PDF-1.7"
    desk.hears()
    assert Message.objects.filter(direction="out").count() == 1


def test_a_line_that_breaks_after_the_homeserver_took_it_says_nothing_twice(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    room, say, broken = desk.conversation(), Homeserver.say, [True, True]

    def breaks(self: Homeserver, *told: Any) -> str:
        name = say(self, *told)
        if broken:
            broken.pop()
            raise httpx.ReadTimeout("gone")
        return name

    monkeypatch.setattr(Homeserver, "say", breaks)
    message = desk.answer("Je na cestě.", ("návod.pdf", "application/pdf", b"%PDF"))
    assert message.delivery == "due"
    again(message)
    assert again(message).delivery == "sent"
    assert desk.anna.words(room, of=desk.own.id) == ["Je na cestě.", "návod.pdf"]


def test_an_uncertain_answer_is_settled_when_the_homeserver_shows_it(desk: Desk) -> None:
    room = desk.conversation()
    message = desk.answer("Je na cestě.")
    name = message.external_id
    Message.objects.filter(pk=message.pk).update(delivery="uncertain", external_id="")
    desk.anna.read(room, name)
    desk.look()
    message.refresh_from_db()
    assert (message.delivery, message.external_id) == ("sent", name)
    assert Revision.objects.filter(kind="read", message=message).count() == 1


def test_a_homeserver_that_asks_for_patience_gets_it(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    room = desk.conversation()
    slow_down = Answer(429, b'{"errcode": "M_LIMIT_EXCEEDED", "error": "Too Many Requests", "retry_after_ms": 2000}', {})
    with monkeypatch.context() as busy:
        busy.setattr(homeserver, "ask", lambda *_told, **_how: slow_down)
        message = desk.answer("Jedna")
        with pytest.raises(PlaceTrouble, match="429"):
            desk.look()
    assert message.delivery == "due"
    assert message.delivery_problem
    assert again(message).delivery == "sent"
    assert desk.anna.words(room, of=desk.own.id) == ["Jedna"]


def test_an_access_that_was_withdrawn_keeps_the_answer(desk: Desk) -> None:
    room = desk.conversation()
    desk.own.ask("POST", "/logout", {})
    message = desk.answer("Je na cestě.")
    assert message.delivery == "due"
    with pytest.raises(PlaceTrouble, match="401"):
        desk.look()
    renewed = {"homeserver": desk.synapse.address, "user": desk.own.id, "password": PASSWORD}
    account = ChannelAccount.objects.get(pk=desk.account.pk)
    account.settings, account.secrets = {}, ""
    change_account(account, renewed, by=None)
    desk.look()
    assert again(message).delivery == "sent"
    assert desk.anna.words(room, of=desk.own.id) == ["Je na cestě."]


def test_no_answer_goes_into_a_room_that_the_customer_left(desk: Desk) -> None:
    room = desk.conversation()
    desk.anna.leaves(room)
    desk.look()
    thread = Message.objects.get(direction="in").thread
    closed = window(thread, timezone.now())
    assert not closed.open
    assert closed.sentence


def test_nothing_readable_goes_into_an_encrypted_room(desk: Desk) -> None:
    room = desk.anna.opens_room(desk.own.id, encrypted=True)
    desk.anna.does(room, "m.room.encrypted", {"algorithm": "m.megolm.v1.aes-sha2", "ciphertext": "AwgAEn", "session_id": "x"})
    thread = desk.hears()[0].thread
    assert not window(thread, timezone.now()).open


@pytest.mark.parametrize("end", ["kicked", "gone"])
def test_a_room_that_does_not_let_us_write_is_told_to_the_person(desk: Desk, end: str) -> None:
    room = desk.conversation(preset="private_chat")
    if end == "kicked":
        desk.anna.ask("POST", f"/rooms/{room}/kick", {"user_id": desk.own.id})
    else:
        desk.own.leaves(room)
    message = desk.answer("Je na cestě.")
    assert message.delivery == "failed"
    assert message.delivery_problem
