"""Cases held in memory, and the index that finds the few a message could belong to.

The desk keeps the same things in its database; this one serves the command line, which
reads whole archives without a database.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from opora.pure.placement.attribution import index_keys, lookup_keys
from opora.pure.placement.evidence import series_key, ticket_signs
from opora.pure.placement.traits import LONG_AGO, Traits
from opora.pure.placement.values import Candidate, Key, Writing

MOST_PER_KEY = 16
MOST_PER_MARK = 8
MOST_PER_STEM = 6
MOST_FOUND = 60
MOST_WRITINGS = 400


@dataclass(slots=True)
class Case:
    """One case as it grows; `candidate()` shows its live sets, so it must be used at once."""

    key: Key
    thread: Key
    customer: Key | None = None
    addresses: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    base_subject: str = ""
    subjects: set[str] = field(default_factory=set)
    orders: set[str] = field(default_factory=set)
    stems: set[str] = field(default_factory=set)
    marks: set[int] = field(default_factory=set)
    quoted_marks: set[int] = field(default_factory=set)
    series: set[str] = field(default_factory=set)
    message_ids: set[str] = field(default_factory=set)
    our_message_ids: set[str] = field(default_factory=set)
    writings: deque[Writing] = field(default_factory=lambda: deque(maxlen=MOST_WRITINGS))
    first_at: datetime | None = None
    last_at: datetime | None = None
    waiting: bool = False
    threads: dict[str, Key] = field(default_factory=dict)

    def candidate(self) -> Candidate:
        return Candidate(
            case=self.key,
            thread=self.thread,
            customer=self.customer,
            addresses=self.addresses,
            names=self.names,
            base_subject=self.base_subject,
            order_numbers=self.orders,
            stems=self.stems,
            marks=self.marks,
            quoted_marks=self.quoted_marks,
            first_at=self.first_at,
            last_at=self.last_at,
            message_ids=self.message_ids,
            our_message_ids=self.our_message_ids,
            waiting=self.waiting,
            subjects=self.subjects,
            series=self.series,
            writings=tuple(self.writings),
            threads=self.threads,
        )


class Memory:
    """All cases seen so far, found again by whatever a message may share with them."""

    def __init__(self, own: Iterable[str] = ()) -> None:
        self.own = frozenset(address.casefold() for address in own)
        self.cases: dict[Key, Case] = {}
        self._by_id: dict[str, Key] = {}
        self._mentioned: dict[str, Key] = {}
        self._joined_into: dict[Key, Key] = {}
        self._recent: defaultdict[Hashable, deque[Key]] = defaultdict(lambda: deque(maxlen=MOST_PER_KEY))
        self._by_mark: dict[int, list[Key] | None] = {}
        self._by_stem: dict[str, list[Key] | None] = {}

    def case_of(self, message_id: str) -> Key | None:
        """The case of a message, or of the first one that referred to it."""
        key = self._by_id.get(message_id, self._mentioned.get(message_id))
        return None if key is None else self.current(key)

    def current(self, key: Key) -> Key:
        """The case into which this one was joined, or itself."""
        while key in self._joined_into:
            key = self._joined_into[key]
        return key

    def join(self, first: Key, second: Key) -> Key:
        """Make one case of two; the older key stays. Returns it."""
        first, second = self.current(first), self.current(second)
        if first == second:
            return first
        into, gone = self.cases[first], self.cases[second]
        if (gone.first_at or LONG_AGO) < (into.first_at or LONG_AGO):
            into, gone = gone, into
        _pour(gone, into)
        self._joined_into[gone.key] = into.key
        del self.cases[gone.key]
        return into.key

    def move(self, message_ids: Iterable[str], to: Key) -> None:
        """Messages found to belong to another case go there; what was learned from them stays."""
        target = self.cases[self.current(to)]
        for message_id in message_ids:
            key = self.case_of(message_id)
            if not message_id or key is None or key == target.key:
                continue
            source = self.cases[key]
            for ids, others in ((source.message_ids, target.message_ids), (source.our_message_ids, target.our_message_ids)):
                if message_id in ids:
                    ids.discard(message_id)
                    others.add(message_id)
            if message_id in source.threads:
                target.threads[message_id] = source.threads[message_id]
            self._by_id[message_id] = target.key

    def telling(self, message: Traits) -> Traits:
        """The message without the passages that many cases share: footers, formulas."""
        return replace(
            message,
            near=self._rare(message.near),
            deep=self._rare(message.deep),
            written=self._rare(message.written),
        )

    def _rare(self, marks: frozenset[int]) -> frozenset[int]:
        return frozenset(mark for mark in marks if self._by_mark.get(mark, ()) is not None)

    def candidates(self, message: Traits) -> list[Candidate]:
        """At most 60, the most telling ones first."""
        found: dict[Key, None] = {}
        for message_id in (*message.parents, message.message_id):
            key = self.case_of(message_id)
            if key is not None:
                found[key] = None
        for key in self._by_signs(message):
            found[self.current(key)] = None
        return [self.cases[key].candidate() for key in list(found)[:MOST_FOUND]]

    def _by_signs(self, message: Traits) -> Iterable[Key]:
        yield from (key for key, _ in self._quoted(message).most_common(12))
        for sign in _signs_to_look_for(message, self.own):
            yield from reversed(self._recent.get(sign, ()))
        yield from (key for key, _ in self._sharing_words(message).most_common(6))

    def remember(self, message: Traits, key: Key, thread: Key, *, customer: Key | None) -> None:
        """Add a placed message to its case, which is opened when it is new."""
        key = self.current(key)
        case = self.cases.get(key)
        if case is None:
            case = self.cases[key] = Case(key, thread, customer, base_subject=message.subject.base)
        case.customer = case.customer or customer
        self._learn(case, message)
        case.threads.update((i, thread) for i in (message.message_id, *message.parents) if i and i not in case.threads)
        self._index(case.key, message)

    def _learn(self, case: Case, message: Traits) -> None:
        case.addresses |= {message.sender, *list(message.people)[:20]} - self.own - {""}
        if message.name and not message.outgoing:
            case.names.add(message.name)
        if message.subject.base:
            case.subjects.add(message.subject.base)
        if not message.automatic:
            case.orders |= message.orders
            case.stems |= message.stems
        case.marks |= message.written
        case.quoted_marks |= message.near
        case.writings.append(Writing(message.name_words, message.at))
        if series_key(message):
            case.series.add(series_key(message))
        case.series.update(ticket_signs(message))
        if message.message_id:
            (case.our_message_ids if message.outgoing else case.message_ids).add(message.message_id)
        case.message_ids.update(parent for parent in message.parents if parent not in self._by_id)
        case.first_at = min(case.first_at or message.at, message.at)
        case.last_at = max(case.last_at or message.at, message.at)
        case.waiting = message.outgoing

    def _index(self, key: Key, message: Traits) -> None:
        if message.message_id:
            self._by_id.setdefault(message.message_id, key)
        for parent in message.parents:
            self._mentioned.setdefault(parent, key)
        for sign in _signs_to_leave(message, self.own):
            recent = self._recent[sign]
            if key in recent:
                recent.remove(key)
            recent.append(key)
        for mark in message.written | message.near:
            _post(self._by_mark, mark, key, MOST_PER_MARK)
        for stem in message.stems:
            if len(stem) > 4:
                _post(self._by_stem, stem, key, MOST_PER_STEM)

    def _quoted(self, message: Traits) -> Counter[Key]:
        found: Counter[Key] = Counter()
        for mark in message.near | message.deep | message.written:
            found.update(self._by_mark.get(mark) or ())
        return found

    def _sharing_words(self, message: Traits) -> Counter[Key]:
        found: Counter[Key] = Counter()
        for stem in message.stems:
            found.update(self._by_stem.get(stem) or ())
        return found


def _pour(gone: Case, into: Case) -> None:
    for name in ("addresses", "names", "subjects", "orders", "stems", "marks", "quoted_marks", "series"):
        getattr(into, name).update(getattr(gone, name))
    into.message_ids |= gone.message_ids
    into.our_message_ids |= gone.our_message_ids
    into.writings.extend(gone.writings)
    into.threads.update(gone.threads)
    if (gone.last_at or LONG_AGO) > (into.last_at or LONG_AGO):
        into.last_at, into.waiting = gone.last_at, gone.waiting


def _post(postings: dict[Any, list[Key] | None], what: Hashable, key: Key, most: int) -> None:
    """Note that a case has it; what too many cases have tells nothing and is let go."""
    cases = postings.setdefault(what, [])
    if cases is None or key in cases:
        return
    if len(cases) >= most:
        postings[what] = None
    else:
        cases.append(key)


def _signs_to_leave(message: Traits, own: frozenset[str]) -> set[Hashable]:
    writing = Writing(message.name_words, message.at)
    return {
        *_common_signs(message, own),
        *(("person", address) for address in list(message.people - own)[:20]),
        *(("written", *key) for key in index_keys(writing)[:18]),
    }


def _signs_to_look_for(message: Traits, own: frozenset[str]) -> list[Hashable]:
    quoted: list[Hashable] = [("written", *key) for line in message.attributions for key in lookup_keys(line)]
    former: list[Hashable] = [("subject", base) for base in (message.subject.former, *sorted(message.quoted_subjects)) if base]
    recipients: list[Hashable] = []
    if message.outgoing or len(message.people) <= 3:
        recipients = [("person", address) for address in sorted(message.people - own)[:6]]
    return [*_common_signs(message, own), *former, *quoted, *recipients]


def _common_signs(message: Traits, own: frozenset[str]) -> list[Hashable]:
    """Signs a message both leaves and looks for, the most telling first."""
    signs: list[Hashable] = [("order", number) for number in sorted(message.orders | message.quoted_orders)[:10]]
    if message.subject.base:
        signs.append(("subject", message.subject.base))
    if series_key(message):
        signs.append(("series", series_key(message)))
    signs += [("series", sign) for sign in ticket_signs(message)]
    if message.sender and message.sender not in own:
        signs.append(("person", message.sender))
    if " " in message.name:
        signs.append(("name", message.name))
    return signs
