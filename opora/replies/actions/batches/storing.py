"""From letters that may go to rows of messages: the same rows as of single answers, a few statements for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from opora.cases.models import Passage
from opora.cases.placed import remember_alike
from opora.kernel.db import quick
from opora.messages.actions.storing import MOST_REFERENCES, SEARCHABLE, searched
from opora.messages.models import Message, Thread
from opora.messages.outgoing import reply_address
from opora.pure.languages import Detected, detect, index_text
from opora.replies.actions.batches.around import Around, conversations
from opora.replies.actions.batches.readying import Ready
from opora.replies.actions.storing import chain, mail_row, spoken_row
from opora.team.models import Agent

REFER = """
    INSERT INTO messages_messagereference (message_id, rfc_id)
    SELECT message, rfc_id FROM unnest(%s::bigint[], %s::varchar[]) WITH ORDINALITY AS named (message, rfc_id, place) ORDER BY place
"""


@dataclass(frozen=True, slots=True)
class Stored:
    """A letter and the message it became."""

    ready: Ready
    message: Message


def store_all(letters: Sequence[Ready], around: Around, *, by: Agent, due: datetime) -> list[Stored]:
    """Store the messages with threads, references, passages and traits, in the caller's transaction."""
    stored = [Stored(one, _row(one, by=by, due=due)) for one in letters]
    _into_threads(stored)
    words = [searched(_words(one)) for one in stored]
    quick.add_many([one.message for one in stored], search=(SEARCHABLE, words))
    _refer(stored, around)
    quick.add_many([Passage(case=one.ready.case, message=one.message, laid_by=by) for one in stored])
    remember_alike([(one.message, one.ready.letter.beginning, one.ready.letter.core.text) for one in stored])
    return stored


def _row(one: Ready, *, by: Agent, due: datetime) -> Message:
    if one.way.is_mail:
        assert one.box is not None  # the gate refused cases without a mailbox
        row = mail_row(one.draft, one.case, one.box, by=by, due=due)
    else:
        row = spoken_row(one.draft, one.way, by=by, due=due, at_once=True)
    row.envelope = {**row.envelope, "alike": one.letter.core.name}
    if one.letter.by_hand:
        row.envelope["own_until"] = len(one.letter.beginning)
    return row


def _into_threads(stored: Sequence[Stored]) -> None:
    """Where the conversation is known the thread is that one; mails to people who never wrote by mail begin new ones."""
    first = [one for one in stored if not one.ready.way.is_mail and one.ready.way.thread is None]
    there = conversations([(one.ready.way.mailbox or 0, one.ready.way.identity) for one in first])
    for one in stored:
        known = _thread_of(one.ready, there)
        one.message.thread_id = known or _new_thread(one, there)
        box = one.ready.box
        if box and box.reply_tokens:
            one.message.reply_to = [{"name": box.name, "address": reply_address(box.address, one.message.thread_id)}]


def _thread_of(one: Ready, there: dict[tuple[int, str], int]) -> int | None:
    if one.way.is_mail:
        return one.parent.thread_id if one.parent else None
    return one.way.thread.pk if one.way.thread else there.get((one.way.mailbox or 0, one.way.identity))


def _new_thread(one: Stored, there: dict[tuple[int, str], int]) -> int:
    way, box = one.ready.way, one.ready.box
    mailbox = box.pk if box else way.mailbox
    key = "" if way.is_mail else way.identity
    row = Thread(
        mailbox_id=mailbox, channel=way.channel.name, key=key, subject=one.message.subject[:500], started_at=one.message.at
    )  # fmt: skip
    thread = int(quick.add(row).pk)
    if key:
        there[mailbox or 0, key] = thread
    return thread


def _refer(stored: Sequence[Stored], around: Around) -> None:
    """Mails name what they answer, so that every program shows them in their thread."""
    numbers: list[int] = []
    names: list[str] = []
    for one in stored:
        parent = one.ready.parent
        if parent is not None:
            named = list(dict.fromkeys(chain(parent, around.earlier.get(parent.pk, []))))[-MOST_REFERENCES:]
            numbers += [one.message.pk] * len(named)
            names += named
    if numbers:
        quick.ask(REFER, [quick.array(numbers), quick.array(names)])


def _words(one: Stored) -> list[str]:
    """By what it is found: the words of its core are looked up once for all."""
    message, letter = one.message, one.ready.letter
    people = " ".join(f"{to.get('name', '')} {to['address']}" for to in message.to)
    found, common = _words_of_core(letter.core.text)
    return [*common, *index_text(f"{message.subject}\n{people}\n{letter.beginning}", found).split()]


@lru_cache(maxsize=32)
def _words_of_core(text: str) -> tuple[Detected, tuple[str, ...]]:
    found = detect(text)
    return found, tuple(index_text(text, found).split())
