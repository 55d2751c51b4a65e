"""What goes into a placement and what comes out of it."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import datetime

from opora.pure.reason import Reason

Key = int | str


@dataclass(frozen=True, slots=True)
class ArrivingMessage:
    """One mail about to be placed.

    `quoted` is everything the sender did not newly write, with its ">" marks and the
    lines that introduce it. `tokens` are the keys of threads whose signed reply address
    the mail was sent to; the caller has checked the signature. `authenticated` is what
    our own border host found out about From (DMARC); None means it did not look.
    `resembles` are the customers whom the sender may be (opora.pure.identity): it makes a
    proposal likelier and proves nothing.
    """

    key: Key
    message_id: str | None = None
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    date: datetime | None = None
    received_at: datetime | None = None
    from_address: str = ""
    from_name: str = ""
    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    subject: str = ""
    reply: str = ""
    quoted: str = ""
    signature: str = ""
    language: str = "und"
    automatic: str | None = None
    outgoing: bool = False
    tokens: tuple[Key, ...] = ()
    authenticated: bool | None = None
    resembles: tuple[Key, ...] = ()


@dataclass(frozen=True, slots=True)
class Writing:
    """Who wrote one of the earlier messages, and when: what a quoting line repeats."""

    words: frozenset[str]
    at: datetime


@dataclass(frozen=True, slots=True)
class Candidate:
    """A case the message may belong to, as it stands now.

    `marks` are `marks(text)` of what was newly written in it, `quoted_marks` of what was
    quoted in it. `waiting` says that the last word in the case was ours. A case may hold
    messages of several threads: `threads` tells the thread of those that are not in `thread`.
    """

    case: Key
    thread: Key
    customer: Key | None = None
    addresses: AbstractSet[str] = frozenset()
    names: AbstractSet[str] = frozenset()
    base_subject: str = ""
    order_numbers: AbstractSet[str] = frozenset()
    stems: AbstractSet[str] = frozenset()
    marks: AbstractSet[int] = frozenset()
    quoted_marks: AbstractSet[int] = frozenset()
    first_at: datetime | None = None
    last_at: datetime | None = None
    ended_at: datetime | None = None
    message_ids: AbstractSet[str] = frozenset()
    our_message_ids: AbstractSet[str] = frozenset()
    waiting: bool = False
    subjects: AbstractSet[str] = frozenset()
    series: AbstractSet[str] = frozenset()
    writings: Sequence[Writing] = ()
    threads: Mapping[str, Key] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Proposal:
    case: Key
    score: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a message belongs.

    `thread` is joined on proof alone. `case` is the best guess or the proven one, None
    when the message opens a new case. `unverified` marks a sender who knows one of our
    message ids and is nobody we know: show it so, send him nothing, add him to nothing.
    """

    thread: Key | None
    case: Key | None
    certain: bool
    new_matter: bool = False
    unverified: bool = False
    bundle_with: tuple[Key, ...] = ()
    score: float = 0.0
    reasons: tuple[Reason, ...] = ()
    proposals: tuple[Proposal, ...] = ()
