"""What follows here from news below: messages are read, rows follow their messages, what was said by erased people is forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.utils import timezone

from opora.cases.events import CustomerErased, MessageReceived, MessagesMoved, ReplySeen
from opora.kernel.db import quick
from opora.kernel.events import on
from opora.kernel.jobs import wake
from opora.ledgers.belonging import follow_messages
from opora.ledgers.forgetting import forget_cases
from opora.messages.events import MessageSent

# Of an answer to many only what a person wrote to this one customer is read: what its core says is kept once for all.
TO_READ = """
    INSERT INTO ledgers_reading (message_id, waiting_since, tries, problem)
    SELECT id, %s, 0, '' FROM messages_message
     WHERE id = ANY(%s::bigint[]) AND automatic = '' AND direction <> 'note'
       AND (NOT envelope ? 'alike' OR envelope ? 'own_until') {more}
     ORDER BY id ON CONFLICT DO NOTHING
"""


@on(MessageReceived)
def read_what_came(news: Sequence[dict[str, Any]]) -> None:
    """Questions, requests and answers of customers."""
    _have_read([one["message"] for one in news])


@on(MessageSent)
def read_what_left(news: Sequence[dict[str, Any]]) -> None:
    """What we said counts from when it left: before, it could still be taken back."""
    _have_read([one["message"] for one in news])


@on(ReplySeen)
def read_what_left_elsewhere(news: Sequence[dict[str, Any]]) -> None:
    """Answers written in an ordinary mail program have left already; ours are read when they leave."""
    _have_read([one["message"] for one in news], "AND send_key IS NULL")


@on(MessagesMoved)
def rows_follow_messages(news: Sequence[dict[str, Any]]) -> None:
    """After a split, a move or its undoing, what was asked, promised and said goes with its message."""
    follow_messages([message for one in news for message in one["messages"]])


@on(CustomerErased)
def forget(news: Sequence[dict[str, Any]]) -> None:
    """Words go, figures stay."""
    forget_cases([case for one in news for case in one["cases"]])


def _have_read(messages: Sequence[int], more: str = "") -> None:
    """Put messages before the reader, those that are not people's words left out; a message already waiting waits once."""
    quick.ask(TO_READ.format(more=more), [timezone.now(), quick.array(messages)])
    wake()
