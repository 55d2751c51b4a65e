"""What the pulse hears: arriving messages as contacts, and the last day of them in memory, beside the rows that are the truth."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from opora.crises.models import SpikeCard
from opora.kernel.db import quick
from opora.pure.workload.alike import Signs, signs_of
from opora.pure.workload.spikes import QUOTED_WITHIN, REMEMBERED, TROUBLE, Contact, Pulse, met_again
from opora.pure.workload.usual import LEARNED_FROM, Usual, learn
from opora.team import queries as team

LOADED_AGAIN = timedelta(hours=1)
WORDS_OF = timedelta(days=14)
TOO_OLD = timedelta(hours=24)
CLOCKS_DIFFER = timedelta(minutes=5)
NOTHING = Signs(frozenset(), frozenset())
READ = 4_000  # characters of a text: what is wrong stands near its beginning

ARRIVED = """
    SELECT m.id, m.subject, left(m.reply, %s), left(m.quoted, %s), m.from_name, m.language, m.script, m.at, m.written_at, m.facts ? 'call'
      FROM messages_message m JOIN messages_thread t ON t.id = m.thread_id LEFT JOIN messages_parcel p ON p.id = m.parcel_id
     WHERE m.id = ANY(%s::bigint[]) AND m.direction = 'in' AND m.automatic = ''
       AND (p.id IS NULL OR (p.state <> 'set_aside' AND p.source <> 'import'))
       AND NOT EXISTS (SELECT 1 FROM crises_drill d WHERE d.mailbox_id = t.mailbox_id)
"""
KEEP = """
    INSERT INTO crises_heard (message, customer, at, counts, signs, quoted)
    SELECT * FROM unnest(%s::bigint[], %s::bigint[], %s::timestamptz[], %s::bool[], %s::text[], %s::text[])
    ON CONFLICT (message) DO NOTHING RETURNING message
"""
SINCE = "SELECT id, message, customer, at, signs, quoted FROM crises_heard WHERE id >= %s ORDER BY id"
LATER = "SELECT id, message, customer, at, signs, quoted FROM crises_heard WHERE at > %s ORDER BY at"


def contacts_in(news: Sequence[dict[str, Any]]) -> list[Contact]:
    """The messages among these news that count, each at its own time, the oldest first. Machines, imports and rehearsals never do."""
    customers = {one["message"]: one["customer"] for one in news}
    oldest = timezone.now() - TOO_OLD
    found = []
    rows = quick.ask(ARRIVED, [READ, READ, quick.array([*customers])])
    for pk, subject, text, quoted, name, language, script, at, written_at, is_call in rows:
        said_at = _own_time(at, written_at)
        if said_at >= oldest:
            signs = NOTHING if is_call else signs_of(subject=subject, text=text, quoted=quoted, name=name, language=language, script=script)
            found.append(Contact(pk, said_at, customers[pk], signs.own, signs.quoted))
    return sorted(found, key=lambda one: (one.at, one.key))


def keep(contacts: Sequence[Contact]) -> set[int]:
    """Write down what was heard; the keys of those that are new. Call it with the pulse held (`Memory.held`)."""
    columns: list[list[Any]] = [
        [one.key for one in contacts], [one.who for one in contacts], [one.at.isoformat() for one in contacts], ["true"] * len(contacts),
        [" ".join(sorted(one.signs)) for one in contacts], [" ".join(sorted(one.quoted)) for one in contacts],
    ]  # fmt: skip
    return {row[0] for row in quick.ask(KEEP, [quick.array(column) for column in columns])} if contacts else set()


@dataclass
class Memory:
    """The pulse in this process. Rows of other workers are read in before anything is asked; what was rolled back is noticed."""

    pulse: Pulse
    last: int
    loaded_at: datetime

    def catch_up(self, asking: set[int]) -> list[Contact] | None:
        """Take in what is new; those of `asking`, to be heard by the caller. None when the rows are not those we know: load again."""
        rows = quick.ask(SINCE, [self.last])
        if not rows or rows[0][0] != self.last:
            return None
        self.last = rows[-1][0]
        mine = []
        for row in rows[1:]:
            contact = contact_of(row)
            if contact.key in asking:
                mine.append(contact)
            else:
                self.pulse.remember(contact)
        return mine


_memory: Memory | None = None


def memory(asking: set[int]) -> tuple[Pulse, list[Contact]]:
    """The pulse and the contacts of `asking` in order, none of them heard yet. One worker at a time, in the caller's transaction."""
    global _memory
    if _memory and timezone.now() - _memory.loaded_at < LOADED_AGAIN:
        mine = _memory.catch_up(asking)
        if mine is not None:
            return _memory.pulse, sorted(mine, key=lambda one: (one.at, one.key))
    _memory, mine = _load(asking)
    return _memory.pulse, mine


def hold() -> None:
    """Nobody else takes the pulse until this transaction ends."""
    quick.ask("SELECT pg_advisory_xact_lock(726210)")


def _load(asking: set[int]) -> tuple[Memory, list[Contact]]:
    now = timezone.now()
    pulse = Pulse(usual_values())
    _count_words(pulse, now)
    mine, last = [], 0
    for row in quick.ask(LATER, [now - QUOTED_WITHIN]):
        contact, last = contact_of(row), max(last, row[0])
        if contact.key in asking:
            mine.append(contact)
        elif contact.at > now - REMEMBERED:
            pulse.remember(contact)
        else:
            pulse.quote(contact)
    for card in SpikeCard.objects.filter(last_at__gte=now - REMEMBERED):
        pulse.took_part(card.messages)
    return Memory(pulse, last, now), mine


def _count_words(pulse: Pulse, now: datetime) -> None:
    counted: Counter[str] = Counter()
    rows = quick.ask("SELECT messages, calls, counts FROM crises_wordsofday WHERE day >= %s", [(now - WORDS_OF).date()])
    for messages, calls, counts in rows:
        counted.update(counts)
        pulse.messages += messages
        pulse.calls += calls
    between = "SELECT signs FROM crises_heard WHERE at > %s AND at <= %s"
    for (signs,) in quick.ask(between, [now - QUOTED_WITHIN, now - REMEMBERED]):
        counted.update(signs.split())
        pulse.messages += bool(signs)
        pulse.calls += not signs
    pulse.counted = met_again(counted)


def usual_values() -> Usual:
    """What is usual by weekday and hour, from the whole days that were counted."""
    desk, now = team.working_time(), timezone.now()
    rows = quick.ask("SELECT begins_at, contacts FROM crises_beat WHERE begins_at > %s", [now - LEARNED_FROM])
    since = min((row[0] for row in rows), default=now) + timedelta(days=1)
    return learn([(row[0], row[1]) for row in rows], desk, since=since, until=now)


def signs_of_card(card: SpikeCard) -> frozenset[str]:
    """By which signs a contact belongs to a card: its trouble says it in every language; without one, the surprising words.

    And by those of what turned out to be the same.
    """
    return frozenset([TROUBLE + card.trouble] if card.trouble else card.stems).union(card.also)


def contact_of(row: tuple[Any, ...]) -> Contact:
    """A row of `Heard`: id, message, customer, at, signs, quoted."""
    return Contact(row[1], row[3], row[2], frozenset(row[4].split()), frozenset(row[5].split()))


def _own_time(at: datetime, written_at: datetime | None) -> datetime:
    """When it was written, if that is believable; a clock that is a few minutes wrong is not asked."""
    if written_at is None or not at - written_at > CLOCKS_DIFFER:
        return at
    return written_at
