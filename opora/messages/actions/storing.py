"""Storing one message for ever: its row, its references, its files, its words for the search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from opora.kernel.db import quick, together
from opora.messages.models import Attachment, Message, Thread

LONGEST_WORD = 200  # characters; PostgreSQL takes up to 2,046 bytes for one search word
MOST_REFERENCES = 50
SEARCHABLE = "array_to_tsvector(%s::text[])"
NAMED = "SELECT id FROM messages_thread WHERE mailbox_id = %s AND channel = %s AND key = %s ORDER BY id LIMIT 1"
REFER = "INSERT INTO messages_messagereference (message_id, rfc_id) SELECT %s::bigint, unnest(%s::varchar[])"


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
    new_thread: int | None = None
    """A key of `quick.keys` for the thread, should one begin; the row may have one, too."""


def store(new: NewMessage) -> Message:
    """Write the message and what hangs on it in the caller's transaction; returns the row with its id."""
    message = new.row
    thread = new.thread or _named(new)
    file_keys = quick.many_keys(Attachment, len(new.files)) if new.files else []
    if thread:
        message.thread_id = thread
    else:
        message.thread = _new_thread(new)
        together.add(message.thread)
    message.pk = message.pk or quick.keys(Message)[0]
    together.add(message, search=(SEARCHABLE, searched(new.words)))
    references = list(dict.fromkeys(new.references))[-MOST_REFERENCES:]
    if references:
        together.insert(REFER, [message.pk, quick.array(references)])
    for file in new.files:
        file.message, file.pk = message, file_keys.pop()  # their keys are their order
        together.add(file)
    return message


def _named(new: NewMessage) -> int | None:
    """A conversation that has a name and is here already, from another matter, goes on."""
    here = quick.ask(NAMED, [new.mailbox, new.channel, new.key]) if new.key else []
    return int(here[0][0]) if here else None


def _new_thread(new: NewMessage) -> Thread:
    started_at = new.started_at or new.row.at
    key = new.new_thread or quick.keys(Thread)[0]
    return Thread(pk=key, mailbox_id=new.mailbox, channel=new.channel, key=new.key, subject=new.row.subject[:500], started_at=started_at)


def searched(words: Sequence[str]) -> str:
    """Exactly the words by which a message is found; PostgreSQL need not parse its text a second time."""
    return quick.array(sorted({word[:LONGEST_WORD] for word in words if word}))
