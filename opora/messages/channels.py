"""Where channel adapters register, and the vocabulary in which they answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from opora.messages.models import Message


@dataclass(frozen=True, slots=True)
class Sent:
    """The other side took it. `refused` are recipients it would not take, with its words."""

    detail: str
    refused: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Later:
    """Nothing was handed over; try again. `only_to` limits the next try to those who have not got it yet."""

    sentence: str
    log: str
    only_to: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """The other side will not take it, now or later."""

    sentence: str
    log: str
    addresses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unclear:
    """It was on the wire and no answer came: it may have arrived. Never sent again without a person."""

    log: str


Outcome = Sent | Later | Refused | Unclear
OnTheWire = Callable[[], None]
Send = Callable[[Message, OnTheWire], Outcome]

_senders: dict[str, Send] = {}


def register(channel: str, send: Send) -> None:
    """Name the function that hands a message of this channel to the outside.

    It calls its second argument just before the point of no return; that call commits.
    """
    _senders[channel] = send


def sender_of(channel: str) -> Send | None:
    """The registered function, or None when this channel cannot send."""
    return _senders.get(channel)
