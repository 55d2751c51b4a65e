"""What arriving mails ask of the database, for those that were read together in one question each instead of one by one.

Each way there and back costs a mail as much as the answer. Answers are those of before these mails: what one of them brings
has to be remembered here, for the next may be its answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from opora.cases.candidates import message_ids
from opora.customers import queries as customers
from opora.customers.models import Identity
from opora.kernel.db import quick
from opora.pure.mail import IncomingMessage
from opora.pure.placement import Traits

# Which Message-IDs are those of messages, and which ones messages name (as what they answer).
HERE = """
    SELECT rfc_id, false FROM messages_message WHERE rfc_id = ANY(%(ids)s::text[]) AND rfc_id <> ''
    UNION
    SELECT rfc_id, true FROM messages_messagereference WHERE rfc_id = ANY(%(ids)s::text[])
"""


class LookedUp:
    """The answers for some mails that come next, and what those of them that were placed have added."""

    def __init__(self) -> None:
        self._writers = customers.Writers({}, {})
        self._orders: set[str] = set()
        self._here: set[str] = set()
        self._named: set[str] = set()

    def look_up(self, traits: Sequence[Traits], writers: Iterable[str]) -> None:
        """Before these mails, written by these addresses, are placed."""
        self._writers = customers.writers(writers)
        self._orders = customers.known_orders({number for one in traits for number in one.orders})
        ids = sorted({one for each in traits for one in message_ids(each)})
        for one, is_named in quick.ask(HERE, {"ids": quick.array(ids)}) if ids else ():
            self._here.add(one)
            if is_named:
                self._named.add(one)

    def remember(self, message: IncomingMessage) -> None:
        """This mail is here now. Should it be taken back, what it named is looked for once in vain."""
        names = (*message.references, *message.in_reply_to)
        self._named.update(names)
        self._here.update(names, [message.message_id] if message.message_id else [])

    @property
    def identities(self) -> Mapping[str, Identity]:
        """By address, in small letters, those of the writers whom the desk knew."""
        return self._writers.identities

    def addresses(self, identity: Identity) -> list[str]:
        """Everything its customer writes from that is not a shared box; its own address at least."""
        known = self._writers.addresses.get(identity.customer_id)
        return (customers.addresses_of(identity.customer_id) if known is None else known) or [identity.value]

    def orders(self, numbers: Iterable[str]) -> set[str]:
        """Which of these numbers are orders that the shop told us about."""
        return self._orders.intersection(numbers)

    def is_named(self, message_id: str | None) -> bool:
        """Whether something that is here already answers, or names, a mail of this Message-ID."""
        return message_id in self._named

    def leads_somewhere(self, traits: Traits) -> bool:
        """Whether any header of it, or its reply address, leads to something that is here."""
        return bool(traits.tokens) or not self._here.isdisjoint(message_ids(traits))
