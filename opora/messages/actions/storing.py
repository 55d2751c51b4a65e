"""Storing one message for ever: its row, its references, its files, its words for the search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.contrib.postgres.fields import ArrayField
from django.db.models import Func, TextField, Value

from opora.messages.models import Attachment, Message, MessageReference, Thread

LONGEST_WORD = 200  # characters; PostgreSQL takes up to 2,046 bytes for one search word
MOST_REFERENCES = 50


@dataclass(frozen=True, slots=True)
class NewMessage:
    """What is to be stored. `thread` None starts a new one on the mailbox's channel."""

    row: Message
    thread: int | None
    mailbox: int | None
    channel: str = "email"
    references: Sequence[str] = ()
    files: Sequence[Attachment] = ()
    words: Sequence[str] = field(default_factory=tuple)
    started_at: datetime | None = None


def store(new: NewMessage) -> Message:
    """Insert the message and what hangs on it in the caller's transaction; returns the row with its id."""
    message = new.row
    message.thread_id = new.thread or _new_thread(new).pk
    message.search = search_vector(new.words)
    message.save(force_insert=True)
    MessageReference.objects.bulk_create(
        [MessageReference(message=message, rfc_id=one) for one in list(dict.fromkeys(new.references))[-MOST_REFERENCES:]]
    )
    for file in new.files:
        file.message = message
    Attachment.objects.bulk_create(new.files)
    return message


def _new_thread(new: NewMessage) -> Thread:
    return Thread.objects.create(
        mailbox_id=new.mailbox, channel=new.channel, subject=new.row.subject[:500], started_at=new.started_at or new.row.at
    )


def search_vector(words: Sequence[str]) -> Func:
    """An expression that makes exactly these words searchable, without a second parse by PostgreSQL."""
    kept = sorted({word[:LONGEST_WORD] for word in words if word})
    return Func(Value(kept, output_field=ArrayField(TextField())), function="array_to_tsvector")
