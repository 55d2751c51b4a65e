"""What the letters of one batch need to know of their cases, asked in a handful of questions for all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

from opora.cases.models import Case
from opora.kernel.db import quick
from opora.messages.models import Mailbox, Message, Thread
from opora.replies.actions.batches.values import Letter

# The newest message of each case in either direction, which headers and quotation name, and the newest mail of the customer.
NEWEST = """
    SELECT DISTINCT ON (p.case_id) p.case_id, m.id FROM cases_passage p JOIN messages_message m ON m.id = p.message_id
     WHERE p.case_id = ANY(%s::bigint[]) AND m.direction <> 'note' AND m.rfc_id <> ''
       AND NOT (m.direction = 'out' AND m.automatic = 'receipt')
     ORDER BY p.case_id, m.at DESC, m.id DESC
"""
NEWEST_MAIL = """
    SELECT DISTINCT ON (p.case_id) p.case_id, m.id
      FROM cases_passage p JOIN messages_message m ON m.id = p.message_id JOIN messages_thread t ON t.id = m.thread_id
     WHERE p.case_id = ANY(%s::bigint[]) AND m.direction = 'in' AND m.automatic IN ('', 'calendar') AND t.channel = 'email'
     ORDER BY p.case_id, m.at DESC, m.id DESC
"""
# By a person, and not called back: an answer of a colleague that came while the batch was written.
ANSWERED = """
    SELECT p.case_id, max(m.id) FROM cases_passage p JOIN messages_message m ON m.id = p.message_id
     WHERE p.case_id = ANY(%s::bigint[]) AND m.direction = 'out' AND m.automatic = '' AND m.delivery <> 'cancelled'
     GROUP BY p.case_id
"""
SENT_BEFORE = "WHERE send_key = ANY(%s::uuid[])"
SPEAKERS = """
    SELECT DISTINCT ON (thread_id) thread_id, from_address, from_name FROM messages_message
     WHERE thread_id = ANY(%s::bigint[]) AND direction = 'in' ORDER BY thread_id, id DESC
"""
CONVERSATIONS = """
    SELECT t.id, t.mailbox_id, t.key FROM messages_thread t JOIN unnest(%s::bigint[], %s::text[]) AS wanted (mailbox, key)
        ON t.mailbox_id = wanted.mailbox AND t.key = wanted.key
"""


@dataclass(slots=True)
class Around:
    """All by number of case, but `sent` (by the letter's key) and `earlier` (what a message names as its ancestors)."""

    cases: dict[int, Case]
    parents: dict[int, Message]
    mails: dict[int, Message]
    answered: dict[int, int]
    sent: dict[UUID, Message]
    threads: dict[int, Thread]
    speakers: dict[int, tuple[str, str]]
    """Whose conversation a thread is: address and name of who wrote there last."""
    boxes: dict[int, Mailbox]
    earlier: dict[int, list[str]] = field(default_factory=dict)
    _first_box: list[Mailbox | None] = field(default_factory=list)

    def box(self, case: Case) -> Mailbox | None:
        """The mailbox that an answer by mail leaves from: the case's own, else the first one for mail."""
        if case.mailbox and case.mailbox.channel == "email":
            return case.mailbox
        if not self._first_box:
            self._first_box.append(Mailbox.objects.filter(channel="email", retired_at=None).order_by("pk").first())
        return self._first_box[0]


def look_around(letters: Sequence[Letter]) -> Around:
    """The cases are held until the transaction ends, in the order of their numbers."""
    wanted = sorted({one.case for one in letters})
    threads = _named(letters, "thread")
    held = Case.objects.select_for_update(of=("self",)).filter(pk__in=wanted).select_related("mailbox", "customer").order_by("pk")
    found = {one.pk: one for one in held}
    numbers = quick.array(wanted)
    parents, mails = quick.ask(NEWEST, [numbers]), quick.ask(NEWEST_MAIL, [numbers])
    rows = _messages({message for _case, message in (*parents, *mails)})
    return Around(
        cases=found,
        parents={case: rows[message] for case, message in parents},
        mails={case: rows[message] for case, message in mails},
        answered=dict(quick.ask(ANSWERED, [numbers])),
        sent=_sent([one.key for one in letters]),
        threads=Thread.objects.select_related("mailbox").in_bulk(threads),
        speakers={thread: (address, name) for thread, address, name in quick.ask(SPEAKERS, [quick.array(threads)])},
        boxes=Mailbox.objects.in_bulk(_named(letters, "new")),
        earlier=_earlier({message for _case, message in parents}),
    )


def _named(letters: Sequence[Letter], kind: str) -> list[int]:
    """The numbers in ways such as "thread:12" or "new:7:+420777123456"."""
    parts = [one.way.split(":") for one in letters]
    return sorted({int(part[1]) for part in parts if part[0] == kind and len(part) > 1 and part[1].isdigit()})


def _sent(keys: Sequence[UUID]) -> dict[UUID, Message]:
    return {one.send_key: one for one in quick.found(Message, SENT_BEFORE, [quick.array(keys)]) if one.send_key}


def _messages(wanted: set[int]) -> dict[int, Message]:
    rows = Message.objects.select_related("thread", "identity").defer("search", "html", "reply_html", "defects")
    return rows.in_bulk(list(wanted))


def _earlier(parents: set[int]) -> dict[int, list[str]]:
    named = "SELECT message_id, rfc_id FROM messages_messagereference WHERE message_id = ANY(%s::bigint[]) ORDER BY id"
    found: dict[int, list[str]] = defaultdict(list)
    for message, rfc_id in quick.ask(named, [quick.array(sorted(parents))]):
        found[message].append(rfc_id)
    return found


def conversations(wanted: Sequence[tuple[int, str]]) -> dict[tuple[int, str], int]:
    """Threads that are there already, by mailbox and the channel's name for the conversation."""
    if not wanted:
        return {}
    boxes, keys = quick.array([box for box, _key in wanted]), quick.array([key for _box, key in wanted])
    return {(box, key): thread for thread, box, key in quick.ask(CONVERSATIONS, [boxes, keys])}
