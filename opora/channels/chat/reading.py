"""What a visitor may see of their conversation: words and files of both sides. Notes of the desk are not among it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.core import signing
from django.utils import timezone

from opora.cases.models import Case
from opora.kernel.db import quick
from opora.messages.models import Attachment
from opora.messages.queries import attachments_of

MOST = 300
LINK_SALT, LINK_FOR = "chat-file", timedelta(days=1)
WRITING_FOR, LOOKING_FOR = timedelta(seconds=30), timedelta(seconds=40)
# A message may become visible after others with higher numbers: what was said or sent lately is given again.
SAID = """
    SELECT m.id, m.direction, m.reply, coalesce(m.delivered_at, m.at), m.from_name, m.external_id
      FROM messages_message m
     WHERE m.thread_id = %s AND m.direction IN ('in', 'out') AND m.delivery IN ('', 'sent')
       AND (m.id > %s OR coalesce(m.delivered_at, m.at) > %s)
     ORDER BY m.id DESC LIMIT %s
"""
AROUND = """
    WITH passage AS (
        SELECT p.case_id, m.id, m.direction FROM cases_passage p JOIN messages_message m ON m.id = p.message_id WHERE m.thread_id = %s
    )
    SELECT ARRAY(SELECT DISTINCT case_id FROM passage ORDER BY case_id),
           coalesce((SELECT a.name FROM cases_presence w JOIN team_agent a ON a.id = w.agent_id
                      WHERE w.case_id IN (SELECT case_id FROM passage) AND w.writing AND w.at > %s ORDER BY w.at DESC LIMIT 1), ''),
           coalesce((SELECT max(p.id) FROM passage p JOIN cases_case c ON c.id = p.case_id WHERE p.direction = 'in' AND NOT c.unread), 0)
"""


@dataclass(frozen=True, slots=True)
class Since:
    """What a browser has already: everything up to message `seen`, but perhaps not what came after `at`."""

    seen: int
    at: datetime


def said_since(thread: int, since: Since, *, handle: str) -> list[dict[str, Any]]:
    """Messages for the visitor, oldest first; `key` is what their own browser called one, so that it knows it again."""
    rows = quick.ask(SAID, [thread, since.seen, since.at, MOST])[::-1]
    files = attachments_of([row[0] for row in rows]) if rows else {}
    return [
        {
            "id": number,
            "ours": direction == "out",
            "text": text,
            "at": at.isoformat(),
            "name": name if direction == "out" else "",
            "key": external.removeprefix(f"{handle}:") if external.startswith(f"{handle}:") else "",
            "files": [_file(one) for one in files.get(number, ())],
        }
        for number, direction, text, at, name, external in rows
    ]


def _file(one: Attachment) -> dict[str, Any]:
    return {"name": one.name, "size": one.size, "link": signing.dumps(str(one.key), salt=LINK_SALT)}


def file_by_link(link: str) -> Attachment | None:
    """The file that a link of the last day leads to."""
    try:
        key = signing.loads(link, salt=LINK_SALT, max_age=LINK_FOR)
    except signing.BadSignature:
        return None
    return Attachment.objects.select_related("blob", "message__parcel").filter(key=key, message__thread__channel="chat").first()


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a conversation: every case that holds something of it, who of us writes in one of them ('' for nobody),
    and the newest message of the visitor that somebody of the desk has before them (0 for none)."""

    cases: tuple[int, ...]
    writing: str
    read: int


def around(thread: int) -> Around:
    """Asked at each look of each open stream, so it is one question."""
    ((cases, writing, read),) = quick.ask(AROUND, [thread, timezone.now() - WRITING_FOR])
    return Around(tuple(cases), writing, read)


def newest_case(thread: int) -> Case | None:
    """Where an answer to this conversation belongs."""
    return (
        Case.objects.select_related("customer", "mailbox").filter(passages__message__thread=thread).order_by("-passages__message").first()
    )
