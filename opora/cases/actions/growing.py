"""How a case changes when a message joins it, in either direction; the fields that the list shows are kept here alone."""

from __future__ import annotations

from datetime import datetime

from opora.cases.models import Case, CaseEvent
from opora.customers.models import Identity
from opora.kernel.db import together
from opora.messages.models import Message
from opora.pure.languages import base_subject

State, Turn = Case.State, Case.Turn
# What a new message may change, and the owner that an answer may give.
CHANGING = (
    "state", "turn", "owner_id", "owned_at", "ended_at", "active", "asleep_until", "preview", "last_direction", "last_message_at",
    "waiting_since", "unread", "messages_count", "needs_eyes", "channel",
)  # fmt: skip
ENDED = (State.CLOSED, State.SET_ASIDE, State.JOINED)


def preview(message: Message) -> str:
    """The first words of what was newly written, on one line."""
    return " ".join((message.reply or message.text or message.subject)[:400].split())[:200]


def title_of(message: Message) -> str:
    """The subject without its Re:, or the first words of a mail that has none."""
    return (base_subject(message.subject) or " ".join(message.reply.split())[:80] or message.from_address)[:500]


def new_case(
    key: int, message: Message, identity: Identity, *, follows: int | None, aside: str, by_us: bool, channel: str = "email"
) -> Case:
    """A case for a message that belongs to none, under a key of `quick.keys`; not written yet. Set aside, it waits nowhere."""
    ours = by_us and not aside
    return Case(
        pk=key,
        mailbox_id=message.thread.mailbox_id,
        customer_id=identity.customer_id,
        customer_name=identity.customer.name[:300],
        title=title_of(message),
        state=State.SET_ASIDE if aside else State.ANSWERED if ours else State.NEW,
        set_aside_reason=aside,
        owner_id=message.author_id,
        turn=Turn.CUSTOMER if ours else Turn.US,
        follows_id=follows,
        opened_at=message.at,
        ended_at=message.at if aside else None,
        active=not aside,
        preview=preview(message),
        last_direction=message.direction,
        channel=channel,
        last_message_at=message.at,
        waiting_since=None if aside or ours else message.at,
        unread=not aside and not ours,
        messages_count=1,
    )


def grow(case: Case, message: Message) -> None:
    """Add a message of ours to a case."""
    take_in(case, message)
    together.change(case, CHANGING)


def take_in(
    case: Case, message: Message, *, reopen: bool = False, quiet: bool = False, bounced: bool = False, channel: str = ""
) -> None:
    """What a message changes in a case, not written yet. `quiet` is a machine's answer: it changes nobody's turn; a bounce needs eyes.

    `channel` is how the customer wrote it; empty for what is ours.
    """
    case.messages_count += 1
    case.channel = channel or case.channel
    if bounced:
        case.needs_eyes = "bounced"
        case.unread = case.active = True
        case.state, case.turn, case.ended_at = State.OPEN, Turn.US, None
    elif not quiet:
        _take_turn(case, message, reopen=reopen)


def lay_to_rest(case: Case, *, at: datetime) -> None:
    """History out of an archive is no work: the case is closed since its newest message, unless somebody works on it. Not written yet."""
    if case.owner_id and case.active:
        return
    if case.state != State.SET_ASIDE:
        case.state, case.turn = State.CLOSED, Turn.CUSTOMER
    case.ended_at = max(case.ended_at or at, at)
    case.active = case.unread = False
    case.waiting_since = None


def _take_turn(case: Case, message: Message, *, reopen: bool) -> None:
    if message.at < case.last_message_at and message.direction != Message.Direction.NOTE:
        return  # an earlier one arrived later, as copies from the Sent folder do: the last word is already here
    case.preview, case.last_direction = preview(message), message.direction
    case.last_message_at = max(case.last_message_at, message.at)
    if message.direction == Message.Direction.NOTE:
        return
    if message.direction == Message.Direction.OUT:
        case.turn, case.waiting_since, case.needs_eyes = Turn.CUSTOMER, None, ""
        if case.state not in ENDED:
            case.state = State.ANSWERED
        return
    if case.ended_at and not reopen:
        return  # a bare "thank you", or mail to something set aside
    if reopen:
        CaseEvent.objects.create(case=case, kind="reopened_by_customer", at=message.at)
    case.state, case.turn, case.ended_at = (State.OPEN if case.owner_id else State.NEW), Turn.US, None
    case.unread = case.active = True
    case.asleep_until = None
    case.waiting_since = case.waiting_since or message.at
