"""The conversation of a case: messages, the passages that belong to other cases, thin lines, in one order."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from opora.cases.models import Case, CaseEvent, Passage
from opora.cases.queries.one import said_in
from opora.kernel.db.prepared import prepared
from opora.kernel.db.there import asks_only_if
from opora.messages.models import Attachment, Message
from opora.messages.queries import attachments_of


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a message's reply. `case` is the other case it belongs to, None where it is this one's."""

    text: str
    case: int | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing in the conversation: a message with its parts, or a thin line."""

    at: datetime
    message: Message | None = None
    parts: tuple[Part, ...] = ()
    files: tuple[Attachment, ...] = ()
    line: CaseEvent | None = None


@prepared
def _passages(messages: list[int]) -> QuerySet[Passage]:
    return Passage.objects.filter(message__among=messages).order_by("start")


@asks_only_if("case", lambda case: CaseEvent.objects.filter(case=case))
@prepared
def _lines(case: int) -> QuerySet[CaseEvent]:
    return CaseEvent.objects.filter(case=case).select_related("by").order_by("at", "pk")


def conversation(of: Case) -> list[Entry]:
    """Oldest first."""
    messages = said_in(of.pk)
    keys = [one.pk for one in messages]
    passages: dict[int, list[Passage]] = defaultdict(list)
    for passage in _passages(keys):
        passages[passage.message_id].append(passage)
    files = attachments_of(keys)
    entries = [Entry(one.at, message=one, parts=_parts(one, passages[one.pk], of), files=tuple(files.get(one.pk, ()))) for one in messages]
    entries += [Entry(line.at, line=line) for line in _lines(of.pk)]
    return sorted(entries, key=lambda entry: entry.at)


def _parts(message: Message, passages: list[Passage], of: Case) -> tuple[Part, ...]:
    """The reply cut where stretches belong to another case; a message that is wholly ours is one part."""
    text = message.reply or message.text
    mine = [one for one in passages if one.case_id == of.pk]
    if any(one.start is not None for one in mine):
        return _only(text, mine)
    elsewhere = sorted((one.start, one.end or len(text), one.case_id) for one in passages if one.start is not None)
    return _without(text, elsewhere)


def _only(text: str, mine: list[Passage]) -> tuple[Part, ...]:
    return _without(text, [(start, end, 0) for start, end in _gaps(text, mine)])


def _gaps(text: str, kept: list[Passage]) -> list[tuple[int, int]]:
    gaps, at = [], 0
    for one in sorted(kept, key=lambda passage: passage.start or 0):
        if (one.start or 0) > at:
            gaps.append((at, one.start or 0))
        at = max(at, one.end or len(text))
    return [*gaps, (at, len(text))] if at < len(text) else gaps


def _without(text: str, elsewhere: list[tuple[int, int, int]]) -> tuple[Part, ...]:
    parts, at = [], 0
    for start, end, case in elsewhere:
        if start > at:
            parts.append(Part(text[at:start], None))
        parts.append(Part(text[max(at, start) : end], case))
        at = max(at, end)
    if at < len(text) or not parts:
        parts.append(Part(text[at:], None))
    return tuple(parts)
