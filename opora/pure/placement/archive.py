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


@dataclass(slots=True)
class _Entry:
    """`led_by` is the mail on whose guessed place this one's rests; itself when it was guessed."""

    key: Key
    message_id: str
    thread: Key
    case: Key
    led_by: int
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
        self._numbers: dict[str, int] = {}
        self._led: dict[int, list[int]] = {}
        self._threads = _Groups()
        self._customers = _Groups()
        self._fresh_in_old_thread: set[Key] = set()

    def add(self, message: Traits) -> Placement:
        candidates = self._memory.candidates(message)
        placement = place_traits(self._memory.telling(message), candidates, at=message.at, anyone=self._anyone)
        number = len(self._entries)
        thread = placement.thread if placement.thread is not None else f"t{number}"
        case = placement.case if placement.case is not None else f"c{number}"
        if placement.new_matter and placement.case is None:
            self._fresh_in_old_thread.add(case)
        customer = self._customer(message, placement, candidates)
        self._memory.remember(message, case, thread, customer=customer or None)
        self._enter(number, message, placement, thread, case, customer)
        if placement.certain:
            self._use_references(message, thread)
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

    def _enter(self, number: int, message: Traits, placement: Placement, thread: Key, case: Key, customer: str) -> None:
        parent = next((self._numbers[p] for p in message.parents if p in self._numbers), None)
        follows = placement.certain and not placement.new_matter and parent is not None
        led_by = self._entries[parent].led_by if follows and parent is not None else number
        entry = _Entry(message.key, message.message_id, thread, case, led_by, customer, placement.certain, placement.reasons)
        self._entries.append(entry)
        self._led.setdefault(led_by, []).append(number)
        if message.message_id:
            self._numbers.setdefault(message.message_id, number)

    def _use_references(self, message: Traits, thread: Key) -> None:
        """The headers of one mail name messages of several threads: they are one, and mostly one matter.

        Where the nearer of two cases began as something new in an old thread, the rest of
        the references belong to the old matter.
        """
        nearer: Key | None = None
        nearest = ""
        for parent in message.parents:
            key = self._memory.case_of(parent)
            if key is None:
                continue
            case = self._memory.cases[key]
            if not self._anyone and message.sender not in case.addresses and not message.outgoing:
                break
            self._threads.join(thread, case.threads.get(parent, case.thread))
            if nearer is None:
                nearer, nearest = key, parent
            elif key != nearer:
                if nearer in self._fresh_in_old_thread:
                    break
                nearer = self._bring_together(nearest, nearer, key)

    def _bring_together(self, message_id: str, nearer: Key, further: Key) -> Key:
        """A mail that was only guessed into a case of others leaves it again; else the cases are joined."""
        number = self._numbers.get(message_id)
        led_by = self._entries[number].led_by if number is not None else None
        guessed = [self._entries[n] for n in self._led.get(led_by, ())] if led_by is not None else []
        alone = all(str(entry.case) == f"c{led_by}" for entry in guessed)
        if not guessed or alone:
            return self._memory.join(nearer, further)
        for entry in guessed:
            entry.case = further
        self._memory.move([entry.message_id for entry in guessed], further)
        return further

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
