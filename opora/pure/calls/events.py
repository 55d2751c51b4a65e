"""What a provider can tell of a call, in one vocabulary."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class What(StrEnum):
    """One thing that happens to a call. HUNG_UP says that it is over, not whether anybody spoke; the last three say both."""

    RINGING = "ringing"
    ANSWERED = "answered"
    HUNG_UP = "hung_up"
    MISSED = "missed"
    ABANDONED = "abandoned"
    VOICEMAIL = "voicemail"


WAITING = (What.RINGING,)
ENDING = (What.HUNG_UP, What.MISSED, What.ABANDONED, What.VOICEMAIL)


@dataclass(frozen=True, slots=True)
class Happening:
    """One event of one call: what, and when. `key` names the event, so that a repeat is known and equal times have an order."""

    what: What
    at: datetime
    key: str = ""
