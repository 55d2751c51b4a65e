"""What follows here from news below: messages are read, rows follow their messages, what was said by erased people is forgotten."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.db.models import Q

from opora.cases.events import CustomerErased, MessageReceived, MessagesMoved, ReplySeen
from opora.kernel.events import on
from opora.kernel.jobs import wake
from opora.ledgers.belonging import follow_messages
from opora.ledgers.forgetting import forget_cases
from opora.ledgers.models import Reading
from opora.messages.events import MessageSent
from opora.messages.models import Message


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
    seen = [one["message"] for one in news]
    _have_read(Message.objects.filter(pk__in=seen, send_key=None).values_list("pk", flat=True))


@on(MessagesMoved)
def rows_follow_messages(news: Sequence[dict[str, Any]]) -> None:
    """After a split, a move or its undoing, what was asked, promised and said goes with its message."""
    follow_messages([message for one in news for message in one["messages"]])


@on(CustomerErased)
def forget(news: Sequence[dict[str, Any]]) -> None:
    """Words go, figures stay."""
    forget_cases([case for one in news for case in one["cases"]])


def _have_read(messages: Iterable[int]) -> None:
    """Put messages before the reader, those that are not people's words left out; a message already waiting waits once.

    Of an answer to many only what a person wrote to this one customer is read: what its core says is kept once for all.
    """
    rows = Message.objects.filter(pk__in=list(messages), automatic="").exclude(direction=Message.Direction.NOTE)
    rows = rows.filter(~Q(envelope__has_key="alike") | Q(envelope__has_key="own_until"))
    Reading.objects.bulk_create([Reading(message_id=pk) for pk in rows.values_list("pk", flat=True)], ignore_conflicts=True)
    wake()
