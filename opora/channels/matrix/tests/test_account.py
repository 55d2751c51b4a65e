"""Setting an account up: what a check says, signing in by password, and a listener that keeps on listening."""

from __future__ import annotations

import time
from typing import Any

import pytest
from django.db import connection

from opora.channels.matrix import listening
from opora.channels.matrix.checks import check
from opora.channels.matrix.models import Room, Session
from opora.channels.matrix.tests.desk import PASSWORD, Desk
from opora.messages.actions import change_account
from opora.messages.models import ChannelAccount, Parcel
from tests.cast import team
from tests.synapse import Synapse

PATIENCE = 60


def test_a_good_account_works(desk: Desk) -> None:
    works, sentence = check(desk.account)
    assert works
    assert desk.own.id in str(sentence)


def test_user_and_password_sign_in_once_and_again_when_that_is_ended(desk: Desk) -> None:
    account = desk.attach(desk.own, access_token="", user=desk.own.id, password=PASSWORD)
    assert check(account)[0]
    first = Session.objects.get(account=account).token
    assert check(account)[0]
    assert Session.objects.get(account=account).token == first
    assert first not in str(Session.objects.filter(account=account).extra(select={"raw": "token"}).values("raw"))
    Session.objects.filter(account=account).update(token="")
    assert check(account)[0]
    assert Session.objects.get(account=account).token not in ("", first)


@pytest.mark.parametrize(
    "wrong",
    [
        {"access_token": "syt_nonsense"}, {"access_token": "", "user": "nobody", "password": "x"}, {"access_token": ""},
        {"homeserver": "http://127.0.0.1:9"}, {"homeserver": "ftp://matrix.test"}, {"homeserver": "https://169.254.169.254"},
    ],
)  # fmt: skip
def test_a_wrong_account_is_told_in_a_sentence(desk: Desk, wrong: dict[str, str]) -> None:
    works, sentence = check(desk.attach(desk.own, **wrong))
    assert not works
    assert str(sentence).endswith((".", "?"))


def test_a_token_never_travels_in_the_open(desk: Desk, settings: Any) -> None:
    settings.OPORA_INSIDE_NETWORKS = []
    works, sentence = check(desk.attach(desk.own, homeserver="http://matrix.example"))
    assert not works
    assert "https://" in str(sentence)


def test_another_person_begins_anew(desk: Desk) -> None:
    desk.conversation()
    other = desk.synapse.person("jina")
    change_account(desk.account, {"access_token": other.token}, by=None)
    desk.look()
    assert Session.objects.get().user_id == other.id
    assert Room.objects.count() == 0


@pytest.mark.django_db(transaction=True)
def test_a_listener_hears_at_once_and_ends_when_told(synapse: Synapse, settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.OPORA_INSIDE_NETWORKS, settings.OPORA_INSIDE_PORTS = ["127.0.0.0/8"], [synapse.port]
    monkeypatch.setattr(listening, "LOOK_SECONDS", 0.1)
    monkeypatch.setattr(listening, "WAIT_SECONDS", 2.0)
    desk = Desk(synapse, team())
    room = desk.conversation()
    listeners = listening.start()
    try:
        deadline = time.monotonic() + PATIENCE
        while not listeners.running:
            assert time.monotonic() < deadline
            time.sleep(0.05)
        desk.anna.says(room, "Haló?")
        while Parcel.objects.count() < 2:
            assert time.monotonic() < deadline, ChannelAccount.objects.get().problem
            time.sleep(0.05)
    finally:
        listeners.close()
        for listener in listeners.running.values():
            listener.join(PATIENCE)
    connection.close()
    assert not any(listener.is_alive() for listener in listeners.running.values())
