"""What adapters hand over survives being stored as bytes, and bytes that are none are refused with a reason."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opora.pure.utterances import NotAnUtterance, SentFile, Speaker, Utterance, dump, incoming, load

AT = datetime(2026, 11, 20, 17, 40, tzinfo=UTC)
SAID = Utterance("chat", "room-1", "m-1", Speaker("visitor", "v-1", "Jana"), AT, "Dobrý den, kdy to přijde?")
words = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), max_size=200)
names = words.filter(str.strip)


@given(text=words, name=words, conversation=names, key=names, stars=st.integers(1, 5))
def test_an_utterance_comes_back_as_it_was_stored(text: str, name: str, conversation: str, key: str, stars: int) -> None:
    said = Utterance(
        "chat", conversation, key, Speaker("visitor", "v-1", name, (("email", "a@b.example"),)), AT, text,
        files=(SentFile("a.png", "image/png", 12, blob="3f9a"), SentFile("b.png", "image/png", url="https://cdn.example/b")),
        facts={"stars": stars}, original={"raw": text},
    )  # fmt: skip
    assert load(dump(said)) == said


@given(st.binary(max_size=300))
def test_any_other_bytes_are_refused_and_never_break_anything(raw: bytes) -> None:
    with pytest.raises(NotAnUtterance):
        load(raw)


@pytest.mark.parametrize("missing", ["channel", "conversation", "key", "speaker", "at"])
def test_what_it_cannot_do_without_must_be_there(missing: str) -> None:
    told = json.loads(dump(SAID))
    for broken in ({name: value for name, value in told.items() if name != missing}, {**told, missing: ""}, {**told, missing: 7}):
        with pytest.raises(NotAnUtterance):
            load(json.dumps(broken).encode())


def test_what_a_database_cannot_hold_is_taken_out() -> None:
    told = {**json.loads(dump(SAID)), "text": "nul\x00 and half a letter \ud83d"}
    assert load(json.dumps(told).encode()).text == "nul and half a letter ?"


def test_it_reads_like_a_message_with_the_language_of_its_words() -> None:
    message = incoming(SAID)
    assert (message.language, message.reply, message.sender[0].address) == ("cs", SAID.text, "v-1")
    short = Utterance("chat", "room-1", "m-2", Speaker("visitor", "v-1"), AT, "?", language="el")
    assert incoming(short).language == "el"
