"""A whole mailbox or list archive, placed mail by mail without a database.

Later mails repair earlier placements: an answer that refers to two mails which came
without references shows that both are one thread, as it would in the desk, where the
two cases are then proposed for joining. So results are read when all mails are in.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from opora.pure.placement.memory import Memory
from opora.pure.placement.placing import place_traits
from opora.pure.placement.traits import Traits
from opora.pure.placement.values import Candidate, Key, Placement
from opora.pure.reason import Reason


@dataclass(frozen=True, slots=True)
class Placed:
    """Where one mail of the archive ended."""

    key: Key
    thread: str
    case: str
    customer: str
    certain: bool
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    key: Key
    thread: Key
    case: Key
    customer: str
    certain: bool
    reasons: tuple[Reason, ...]


class Archive:
    """Feed it with `add` in order of arrival, then read `placed`.

    With `own` addresses it is the mailbox of a desk, and strangers prove nothing by
    naming a message id; without, it is a public list where everybody answers everybody.
    """

    def __init__(self, own: Iterable[str] = ()) -> None:
        self._memory = Memory(own)
        self._anyone = not self._memory.own
        self._entries: list[_Entry] = []
        self._threads = _Groups()
        self._customers = _Groups()
        self._fresh_in_old_thread: set[Key] = set()

    def add(self, message: Traits) -> Placement:
        candidates = self._memory.candidates(message)
        placement = place_traits(message, candidates, at=message.at, anyone=self._anyone)
        number = len(self._entries)
        thread = placement.thread if placement.thread is not None else f"t{number}"
        case = placement.case if placement.case is not None else f"c{number}"
        if placement.new_matter and placement.case is None:
            self._fresh_in_old_thread.add(case)
        customer = self._customer(message, placement, candidates)
        self._memory.remember(message, case, thread, customer=customer or None)
        if placement.certain:
            thread = self._join_referred(message, thread)
        self._entries.append(_Entry(message.key, thread, case, customer, placement.certain, placement.reasons))
        return placement

    def placed(self) -> Iterator[Placed]:
        for entry in self._entries:
            yield Placed(
                key=entry.key,
                thread=str(self._threads.of(entry.thread)),
                case=str(self._memory.current(entry.case)),
                customer=str(self._customers.of(entry.customer)),
                certain=entry.certain,
                reasons=entry.reasons,
            )

    def _join_referred(self, message: Traits, thread: Key) -> Key:
        """The headers of one mail name messages of several threads: they are one."""
        nearer: Key | None = None
        for parent in message.parents:
            key = self._memory.case_of(parent)
            if key is None:
                continue
            case = self._memory.cases[key]
            if not self._anyone and message.sender not in case.addresses and not message.outgoing:
                break
            self._threads.join(thread, case.threads.get(parent, case.thread))
            if key == nearer:
                continue
            if nearer is not None and nearer in self._fresh_in_old_thread:
                break
            nearer = key if nearer is None else self._memory.join(nearer, key)
        return thread

    def _customer(self, message: Traits, placement: Placement, candidates: list[Candidate]) -> str:
        """Whose mail it is. Another address is the same customer's when his full name and
        a proven or accepted case say so."""
        joined = next((c for c in candidates if c.case == placement.case), None)
        known = str(joined.customer) if joined and joined.customer is not None else ""
        if message.outgoing:
            return known or min(message.people - self._memory.own, default="")
        if joined and known and known != message.sender and " " in message.name and message.name in joined.names:
            self._customers.join(known, message.sender)
        return message.sender


class _Groups:
    """Things that turned out to be one; each group is named by its first member."""

    def __init__(self) -> None:
        self._into: dict[Key, Key] = {}

    def of(self, key: Key) -> Key:
        while key in self._into:
            key = self._into[key]
        return key

    def join(self, first: Key, second: Key) -> None:
        first, second = self.of(first), self.of(second)
        if first != second:
            self._into[second] = first
