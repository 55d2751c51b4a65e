"""From a mail that was read to a message that can be placed."""

from collections.abc import Set as AbstractSet
from datetime import datetime

from opora.pure.mail.message import IncomingMessage
from opora.pure.placement.values import ArrivingMessage, Key


def arriving(
    key: Key,
    mail: IncomingMessage,
    *,
    own: AbstractSet[str] = frozenset(),
    received_at: datetime | None = None,
    tokens: tuple[Key, ...] = (),
    authenticated: bool | None = None,
    resembles: tuple[Key, ...] = (),
) -> ArrivingMessage:
    """`own` are our addresses in lower case: what they sent is our answer.

    A bounce answers the message that did not get through.
    """
    sender = mail.sender[0] if mail.sender else None
    address = sender.address.casefold() if sender else ""
    undelivered = tuple(b.original_message_id for b in mail.bounces if b.original_message_id)
    return ArrivingMessage(
        key=key,
        message_id=mail.message_id,
        in_reply_to=mail.in_reply_to + undelivered,
        references=mail.references,
        date=mail.date,
        received_at=received_at,
        from_address=address,
        from_name=sender.name if sender else "",
        to=tuple(a.address for a in mail.to),
        cc=tuple(a.address for a in mail.cc),
        subject=mail.subject,
        reply=mail.reply,
        quoted=mail.quoted,
        signature=mail.signature,
        language=mail.language,
        automatic=mail.automatic,
        outgoing=address in own,
        tokens=tokens,
        authenticated=authenticated,
        resembles=resembles,
    )
