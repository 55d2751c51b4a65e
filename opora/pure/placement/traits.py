"""What placement looks at in a message, drawn out once so that many candidates can be weighed."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime

from opora.pure.languages import detect, fold, order_numbers, stems
from opora.pure.placement.attribution import Attribution, attributions, name_words
from opora.pure.placement.marks import marks
from opora.pure.placement.subjects import SubjectLine, quoted_subjects, read_subject
from opora.pure.placement.values import ArrivingMessage, Key

MOST_TEXT = 20_000
MOST_IDS = 40
MOST_PEOPLE = 50
FOOTER_LINES = 4
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
FAR_AHEAD = datetime(2200, 1, 1, tzinfo=UTC)

_QUOTED_LINE = re.compile(r"^[ \t]*[>|]")
_LINE_OF_LIST = "_" * 20
_RULE = re.compile(rf"^[ \t>|]*{_LINE_OF_LIST}_*[ \t]*$")
_DEEPER = re.compile(r"^[ \t]*[>|][ \t]?[>|]")


@dataclass(frozen=True, slots=True)
class Traits:
    """`parents` are the message ids it answers, the nearest first. `near` are the marks of
    what it quotes directly, `deep` of quotations inside quotations. `fresh_orders` are the
    numbers the sender wrote himself: an answered subject repeats old ones. `at` is when it was
    written as far as that is believable: never later than it was received."""

    key: Key
    message_id: str
    parents: tuple[str, ...]
    direct_parents: int
    sender: str
    name: str
    name_words: frozenset[str]
    people: frozenset[str]
    subject: SubjectLine
    orders: frozenset[str]
    fresh_orders: frozenset[str]
    quoted_orders: frozenset[str]
    stems: frozenset[str]
    written: frozenset[int]
    near: frozenset[int]
    deep: frozenset[int]
    attributions: tuple[Attribution, ...]
    quoted_subjects: frozenset[str]
    at: datetime
    outgoing: bool
    automatic: str | None
    tokens: tuple[Key, ...]
    authenticated: bool | None
    resembles: tuple[Key, ...]

    @property
    def quotes(self) -> bool:
        return bool(self.near or self.deep)


def traits(message: ArrivingMessage) -> Traits:
    """Never raises; looks at no more than the first 20,000 characters of a text."""
    written, near, deep = _by_depth(message.reply[:MOST_TEXT], message.quoted[:MOST_TEXT])
    direct = _distinct(message.in_reply_to)
    own_words = f"{message.subject[:400]}\n{written}"
    subject = read_subject(message.subject)
    found = detect(own_words)
    folded = fold(own_words)  # folding once more costs nothing and changes nothing
    orders = frozenset(order_numbers(folded))
    name = " ".join(fold(message.from_name[:120]).split())
    return Traits(
        key=message.key,
        message_id=message.message_id or "",
        parents=_distinct(direct + tuple(reversed(message.references[-MOST_IDS:]))),
        direct_parents=len(direct),
        sender=message.from_address.casefold(),
        name=name if "@" not in name else "",
        name_words=name_words(message.from_name, message.from_address.casefold()),
        people=frozenset(a.casefold() for a in (message.to + message.cc)[:MOST_PEOPLE] if a),
        subject=subject,
        orders=orders,
        fresh_orders=frozenset(order_numbers(written)) if orders and subject.answer else orders,
        quoted_orders=frozenset(order_numbers(near[:6_000])),
        stems=stems(folded, found) - stems(message.from_name[:120], found),
        written=marks(written),
        near=marks(near),
        deep=marks(deep),
        attributions=attributions(f"{near}\n{deep}"),
        quoted_subjects=quoted_subjects(f"{near}\n{deep}") - {subject.base},
        at=_written_at(message),
        outgoing=message.outgoing,
        automatic=None if message.automatic == "list" else message.automatic,
        tokens=message.tokens,
        authenticated=message.authenticated,
        resembles=message.resembles[:MOST_PEOPLE],
    )


def _by_depth(reply: str, quoted: str) -> tuple[str, str, str]:
    """Newly written lines, directly quoted lines, and lines quoted inside quotations."""
    written: list[str] = []
    near: list[str] = []
    deep: list[str] = []
    for line in _without_list_footers(reply):
        (near if _QUOTED_LINE.match(line) else written).append(line)
    for line in _without_list_footers(quoted):
        (deep if _DEEPER.match(line) else near).append(line)
    return "\n".join(written), "\n".join(near), "\n".join(deep)


def _without_list_footers(text: str) -> list[str]:
    """A list puts the same lines below every mail, after a line of underscores."""
    if _LINE_OF_LIST not in text:
        return text.splitlines()
    kept: list[str] = []
    footer = 0
    for line in text.splitlines():
        footer = FOOTER_LINES if _RULE.match(line) else footer - 1
        if footer < 0:
            kept.append(line)
    return kept


def _distinct(ids: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(i for i in ids if i))[:MOST_IDS]


def _written_at(message: ArrivingMessage) -> datetime:
    """Receipt time rules: a Date from the future or from long before receipt is not believed."""
    written, received = message.date, message.received_at
    if written is None or received is None:
        alone = written or received or LONG_AGO
        return alone if LONG_AGO < alone < FAR_AHEAD else LONG_AGO
    return written if -300 < (received - written).total_seconds() < 14 * 86400 else received
