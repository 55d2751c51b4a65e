"""Our own messages leave traces, too, so that answers to them are placed."""

from __future__ import annotations

from opora.cases.candidates import traits_row
from opora.kernel.db import quick
from opora.messages.models import Message
from opora.messages.queries import own_addresses
from opora.pure.placement import ArrivingMessage, traits
from opora.pure.placement.evidence import series_key


def remember_outgoing(message: Message, own_text: str) -> None:
    """Store what placement looks at in a message of ours."""
    seen = traits(
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
    own = frozenset(own_addresses())
    quick.add(traits_row(message, seen, series=series_key(seen), own=own, at=message.at))
