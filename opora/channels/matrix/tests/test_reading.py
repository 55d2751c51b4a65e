"""What events mean, in the shapes that the specification publishes and in those that nobody should send."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from opora.channels.matrix.homeserver import Homeserver, _read
from opora.channels.matrix.reading import Place, happened, own_key, said, unreadable
from opora.kernel.outside import Answer, OutsideProblem
from opora.pure.utterances import dump

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
PLACE = Place("!room:matrix.test", "@desk:matrix.test", "@anna:matrix.test", {"@anna:matrix.test": "Anna"}, NOW)


def event(content: Any, kind: str = "m.room.message", **more: Any) -> dict[str, Any]:
    return {"type": kind, "sender": "@anna:matrix.test", "event_id": "$1", "origin_server_ts": 1795341000000, "content": content, **more}


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ({"msgtype": "m.text", "body": "Ahoj"}, "Ahoj"),
        ({"msgtype": "m.emote", "body": "mává"}, "* mává"),
        ({"msgtype": "cz.example.new", "body": "náhradní text"}, "náhradní text"),
        (
            {"msgtype": "m.text", "body": "> <@desk:matrix.test> Odkdy?\n> Dnes?\n\nOd pondělí", "m.relates_to": {"m.in_reply_to": {"event_id": "$0"}}},
            "Od pondělí",
        ),
        ({"msgtype": "m.text", "body": "> jen citace"}, "> jen citace"),
    ],
)
def test_words_are_read(content: dict[str, Any], text: str) -> None:
    found = said(event(content), PLACE)
    assert found is not None
    assert (found.text, found.speaker.name, found.ours) == (text, "Anna", False)


@pytest.mark.parametrize(
    ("told", "facts"),
    [
        (event({"algorithm": "m.megolm.v1.aes-sha2"}, "m.room.encrypted"), {"encrypted": True}),
        (event({"call_id": "1", "lifetime": 60000}, "m.call.invite"), {"call": True}),
        (event({"msgtype": "m.text"}), {"unreadable": True}),
        (event({"msgtype": "m.file", "body": "x", "url": "http://127.0.0.1/"}), {"unreadable": True}),
        (event({"msgtype": "m.location", "body": "tady", "geo_uri": "geo:50.1,14.4"}), {"place": "geo:50.1,14.4"}),
    ],
)
def test_what_has_no_words_is_shown_all_the_same(told: dict[str, Any], facts: dict[str, Any]) -> None:
    found = said(told, PLACE)
    assert found is not None
    assert found.facts == facts
    assert found.files == ()


@pytest.mark.parametrize(
    "told",
    [
        event({}),
        event({"membership": "join"}, "m.room.member", state_key="@anna:matrix.test"),
        event({"msgtype": "m.text", "body": "x", "desk.opora": {"key": "1"}}, sender="@desk:matrix.test"),
        event({"msgtype": "m.text", "body": "x"}, event_id=""),
        event({"answer": {}}, "m.call.answer"),
        event(None), event([]), event("x"), {"type": "m.room.message"}, {},
    ],
)  # fmt: skip
def test_what_says_nothing_to_us_is_passed_over(told: dict[str, Any]) -> None:
    assert said(told, PLACE) is None
    assert happened(told, PLACE) is None


def test_nobody_hides_from_the_desk_by_wearing_its_mark() -> None:
    told = event({"msgtype": "m.text", "body": "x", "desk.opora": {"key": "1", "part": 1, "parts": 1}})
    assert said(told, PLACE) is not None
    assert own_key(told, PLACE.us) == ""
    assert own_key({**told, "sender": PLACE.us}, PLACE.us) == "1"


def test_a_program_that_answers_by_itself_is_known() -> None:
    found = said(event({"msgtype": "m.notice", "body": "Jsem robot"}), PLACE)
    assert found is not None
    assert found.automatic == "auto-reply"


@pytest.mark.parametrize("stamp", [9999999999999, -1, "x", None, float("nan"), True])
def test_no_message_comes_from_the_future_or_from_nowhere(stamp: Any) -> None:
    found = said(event({"msgtype": "m.text", "body": "x"}, origin_server_ts=stamp), PLACE)
    assert found is not None
    assert found.at <= NOW


def test_what_a_database_cannot_hold_is_gone_before_it_is_read() -> None:
    told = _read(Answer(200, rb'{"a\u0000": ["x\ud800y", {"b": "\u0000"}], "c": "\\u0000"}', {}))
    assert told == {"a": ["x?y", {"b": ""}], "c": "\\u0000"}


def test_an_answer_that_is_no_object_is_no_answer() -> None:
    for content in (b"[]", b"<html>", b"", b"[" * 100_000):
        with pytest.raises(OutsideProblem):
            _read(Answer(200, content, {}))


def test_an_event_too_deep_to_be_kept_leaves_a_sign() -> None:
    deep: dict[str, Any] = {}
    for _level in range(20_000):
        deep = {"x": deep}
    told = event({"msgtype": "m.text", "body": "x", "y": deep})
    with pytest.raises(RecursionError):
        said(told, PLACE)
    found = unreadable(told, PLACE)
    assert found is not None
    assert dump(found)


def test_a_token_never_shows_in_what_is_logged() -> None:
    assert "tajné" not in repr(Homeserver("https://matrix.test", "tajné"))
