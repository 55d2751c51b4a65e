"""Our own messages leave traces, too, so that answers to them are placed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from opora.cases.candidates import traits_row
from opora.kernel.db import quick
from opora.messages.models import Message
from opora.messages.queries import own_addresses
from opora.pure.languages import order_numbers
from opora.pure.placement import ArrivingMessage, Traits, traits
from opora.pure.placement.evidence import series_key
from opora.pure.placement.marks import marks
from opora.pure.placement.subjects import read_subject


def remember_outgoing(message: Message, own_text: str) -> None:
    """Store what placement looks at in a message of ours."""
    seen = _seen(message, own_text)
    own = frozenset(own_addresses())
    quick.add(traits_row(message, seen, series=series_key(seen), own=own, at=message.at))


def remember_alike(sent: Sequence[tuple[Message, str, str]]) -> None:
    """The same for many messages, each with its own beginning and the core that it shares with others: a core is looked at once."""
    own, cores, rows = frozenset(own_addresses()), dict[str, Traits](), []
    for message, beginning, core in sent:
        if core not in cores:
            cores[core] = _seen(message, core)
        seen = _with(cores[core], message, beginning)
        rows.append(traits_row(message, seen, series=series_key(seen), own=own, at=message.at))
    quick.add_many(rows)


def _with(core: Traits, message: Message, beginning: str) -> Traits:
    """What is seen in the core, with what is this message's own. Order numbers count only where its beginning names them."""
    orders = frozenset(order_numbers(beginning))
    return replace(
        core,
        key=message.rfc_id,
        message_id=message.rfc_id,
        people=frozenset(one["address"].casefold() for one in (*message.to, *message.cc)),
        subject=read_subject(message.subject),
        orders=core.orders | orders,
        fresh_orders=core.fresh_orders | orders,
        written=core.written | marks(beginning),
        at=message.at,
    )


def _seen(message: Message, own_text: str) -> Traits:
    return traits(
        ArrivingMessage(
            key=message.rfc_id,
            message_id=message.rfc_id,
            date=message.at,
            received_at=message.at,
            from_address=message.from_address,
            from_name=message.from_name,
            to=tuple(one["address"] for one in message.to),
            cc=tuple(one["address"] for one in message.cc),
            subject=message.subject,
            reply=own_text,
            outgoing=True,
        )
    )
