"""Storing one message for ever: its row, its references, its files, its words for the search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from opora.kernel.db import quick
from opora.messages.models import Attachment, Message, Thread

LONGEST_WORD = 200  # characters; PostgreSQL takes up to 2,046 bytes for one search word
MOST_REFERENCES = 50
SEARCHABLE = "array_to_tsvector(%s::text[])"
NAMED = "SELECT id FROM messages_thread WHERE mailbox_id = %s AND channel = %s AND key = %s ORDER BY id LIMIT 1"
BEGUN = "begun AS ({thread}), "
OF_BEGUN = "coalesce(%s::bigint, (SELECT id FROM begun))"
STORE = """
    WITH {begun} stored AS ({message}, thread_id),
    referred AS (INSERT INTO messages_messagereference (message_id, rfc_id) SELECT id, unnest(%s::varchar[]) FROM stored)
    SELECT id, thread_id FROM stored
"""


@dataclass(frozen=True, slots=True)
class NewMessage:
    """What is to be stored. `thread` None starts a new one on the mailbox's channel."""

    row: Message
    thread: int | None
    mailbox: int | None
    channel: str = "email"
    key: str = ""
    """What the channel calls the conversation, for a new thread of a channel that names its conversations."""
    references: Sequence[str] = ()
    files: Sequence[Attachment] = ()
    words: Sequence[str] = field(default_factory=tuple)
    started_at: datetime | None = None


def store(new: NewMessage) -> Message:
    """Insert the message and what hangs on it in the caller's transaction; returns the row with its id."""
    message = new.row
    references = list(dict.fromkeys(new.references))[-MOST_REFERENCES:]
    computed: dict[str, tuple[str, Any]] = {"search": (SEARCHABLE, searched(new.words))}
    begun, values = "", list[Any]()
    thread = new.thread or _named(new)
    if thread:
        message.thread_id = thread
    else:
        message.thread = _new_thread(new)
        insertion, values = quick.insertion(message.thread)
        begun, computed["thread_id"] = BEGUN.format(thread=insertion), (OF_BEGUN, None)
    text, own = quick.insertion(message, **computed)
    [(pk, thread)] = quick.ask(STORE.format(begun=begun, message=text), [*values, *own, quick.array(references)])
    if begun:
        message.thread = quick.known_as(message.thread, thread)
    quick.known_as(message, pk)
    for file in new.files:
        file.message = message
        quick.add(file)
    return message


def _named(new: NewMessage) -> int | None:
    """A conversation that has a name and is here already, from another matter, goes on."""
    here = quick.ask(NAMED, [new.mailbox, new.channel, new.key]) if new.key else []
    return int(here[0][0]) if here else None


def _new_thread(new: NewMessage) -> Thread:
    started_at = new.started_at or new.row.at
    return Thread(mailbox_id=new.mailbox, channel=new.channel, key=new.key, subject=new.row.subject[:500], started_at=started_at)


def searched(words: Sequence[str]) -> str:
    """Exactly the words by which a message is found; PostgreSQL need not parse its text a second time."""
    return quick.array(sorted({word[:LONGEST_WORD] for word in words if word}))
