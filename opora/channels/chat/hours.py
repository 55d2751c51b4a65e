"""Whether somebody is here, and when somebody will be: the chat promises nothing that the register of channels does not hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from opora.messages.covers import own_words, staffing
from opora.messages.models import Mailbox


@dataclass(frozen=True, slots=True)
class Availability:
    """`opens_at` (UTC) is when somebody comes; None while somebody is here, and where nobody is entered to come.

    `words` are the team's own for the hours in which nobody is here, in the visitor's language; '' where it wrote none.
    """

    open: bool
    opens_at: datetime | None = None
    words: str = ""


def availability(mailbox: Mailbox, language: str, at: datetime) -> Availability:
    """By those who look after this chat and are not away; where nobody is entered, by the desk's hours, holidays and closed days."""
    now = staffing(mailbox, at=at)
    if now.is_open:
        return Availability(open=True)
    return Availability(open=False, opens_at=now.opens_next.astimezone(UTC) if now.opens_next else None, words=own_words(mailbox, language))
