"""What the coach is told and what it says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import IntEnum

from opora.pure.languages.coaching import Signals
from opora.pure.meaning import Meaning


class Severity(IntEnum):
    """Most serious first. `STOP` only a lead lets go, `HOLD` wants a change or a reason, `WARN` asks once, `HINT` only shows."""

    STOP = 0
    HOLD = 1
    WARN = 2
    HINT = 3


SILENT_CHANNELS = frozenset({"note"})
QUICK_CHANNELS = frozenset({"chat", "sms", "messenger"})
PUBLIC_CHANNELS = frozenset({"public", "social", "review"})


@dataclass(frozen=True, slots=True)
class Draft:
    """A reply as it stands. `text` is what the agent wrote, without the quoted mail and without the signature that is added later."""

    text: str
    channel: str = "email"
    language: str | None = None
    """Known language; None: it is recognised from the text."""
    attachments: int | None = None
    """How many files go with it; None where nobody knows."""
    at: datetime | None = None
    """When it would be sent, with a time zone; None where the rule needs no clock."""
    country: str = ""
    """Whose holidays count, ISO code; empty: those of the language's first country."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """Something of ours that this customer got before."""

    text: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question of the customer from the ledger that no answer of ours has settled yet."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class KnownPromise:
    """A promise of ours that is booked in the ledger. `due` None: no day was named."""

    text: str
    due: date | datetime | None


@dataclass(frozen=True, slots=True)
class KnownStatement:
    """A fact we told this customer: `kind` is price, date, yes_no or free; `value` is comparable text."""

    topic: str
    kind: str
    value: str
    text: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """How the customer is called. `gender` is "f", "m" or "" when it is not known; `form` is formal, informal or ""."""

    first_name: str = ""
    surname: str = ""
    gender: str = ""
    form: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the desk knows when a draft is judged; all of it may be missing. Upper rooms gather it once per draft, not per keystroke."""

    customer: str = ""
    """The customer's newest words that this reply answers."""
    signature: str = ""
    """What stood below them, line by line, the newest message's first: people sign there, and it is cut off from the words."""
    customer_language: str | None = None
    earlier: tuple[Earlier, ...] = ()
    """What we sent in this case, oldest first."""
    questions: tuple[AskedQuestion, ...] | None = None
    """Open questions of the ledger; None: there is no ledger, they are read from `customer`."""
    promises: tuple[KnownPromise, ...] | None = None
    """Open promises; None: there is no ledger, and C-R27 keeps silent."""
    statements: tuple[KnownStatement, ...] = ()
    sent_to_others: tuple[str, ...] = ()
    """Texts of the last 30 days to other customers that an index found alike."""
    person: Person = Person()
    agent_gender: str = ""
    """Grammatical gender of the one who writes, for suggested wording: "f", "m" or ""."""
    other_customers: frozenset[str] = frozenset()
    """Names and order numbers of other customers that the draft must not show."""
    own_contacts: frozenset[str] = frozenset()
    """Our published addresses and numbers."""
    marked_upset: bool | None = None
    marked_embarrassed: bool | None = None
    is_complaint: bool | None = None
    closes_case: bool = False
    check_planned: bool = False
    crisis_open: bool = False
    bulletin: str = ""
    brief_changed: bool = False
    earliest_realistic: datetime | None = None
    """The 80th percentile of how long such work took this desk; an earlier promise warns."""
    received_at: datetime | None = None
    weekend_duty: bool = False
    remedy_limit: float | None = None
    """The most this agent may give alone, in the desk's currency."""
    alternatives: tuple[str, ...] = ()
    silent_rules: frozenset[str] = frozenset()
    """Rules this agent dismissed in this case, or that the desk switched off."""
    desk_signals: Mapping[tuple[str, str], Signals] = field(default_factory=dict)
    """The desk's own phrases by (rule, language): what the rule also catches, and what in a sentence silences it."""
    answered_elsewhere: frozenset[int] = frozenset()
    """Numbers of questions that were answered by phone or get a dated later answer."""
    meaning: Meaning | None = None
    """Who judges a text where word lists end; None: the lists decide alone."""


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule found: places in the draft as written (code points), None where something is missing.

    `detail` fills named places of the advice and of the suggestion, such as {"number": "2"}.
    """

    start: int | None = None
    end: int | None = None
    detail: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark. The sentences for it are chosen by `opora.pure.coach.advice`, in the reader's language."""

    rule: str
    severity: Severity
    start: int | None
    end: int | None
    detail: Mapping[str, str] = field(default_factory=dict)
