"""After a "no" to the closing check: what was offered already, and what may help instead (S3-28)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from opora.cases.models import Case
from opora.cases.queries import said_in
from opora.followups.models import Check, Rung
from opora.knowledge import queries as knowledge
from opora.knowledge.models import SavedReply
from opora.messages.models import Message
from opora.pure.coach import offered

MOST_TRIED = 6
MOST_HEARD = 3
LONGEST = 2000
_UNSENT = ("cancelled", "failed", "bounced")


@dataclass(frozen=True, slots=True)
class Tried:
    """One thing we offered in the case, in our words of then."""

    sentence: str
    message: int
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class OtherWays:
    """`tried` are the newest offers, the last one first; `prepared` are texts in use that fit the case by their words."""

    tried: list[Tried]
    prepared: list[SavedReply]


def other_ways(case: Case, checks: Sequence[Check]) -> OtherWays | None:
    """None unless the newest of its checks (as `checks_of` gives them) ended with a no that nobody has answered yet."""
    if not case.active or not checks or checks[0].state != Check.State.REFUSED:
        return None
    language = case.customer.language[:2]
    said = said_in(case.pk)
    ours = [one for one in said if one.direction == "out" and not one.automatic and one.delivery not in _UNSENT]
    if ours and checks[0].settled_at and ours[-1].at > checks[0].settled_at:
        return None
    ours = _without_letters_of_ours(ours)
    theirs = [one.reply or one.text for one in said if one.direction == "in" and not one.automatic][-MOST_HEARD:]
    about = "\n".join((case.title, case.problem, case.expected, *(one[:LONGEST] for one in theirs)))
    told = "\n".join(one.reply for one in ours)
    return OtherWays(_tried(ours, language), knowledge.fitting(about, language, said=told))


def _without_letters_of_ours(ours: list[Message]) -> list[Message]:
    """What a check or a reminder asked was no offer."""
    pks = [one.pk for one in ours]
    asking = {*Check.objects.filter(message__in=pks).values_list("message", flat=True)}
    asking |= {*Rung.objects.filter(message__in=pks).values_list("message", flat=True)}
    return [one for one in ours if one.pk not in asking]


def _tried(ours: Sequence[Message], language: str) -> list[Tried]:
    found: dict[str, Tried] = {}
    for message in reversed(ours):
        by = message.author.name if message.author else ""
        for sentence in offered(message.reply[:LONGEST], language=language or None):
            found.setdefault(" ".join(sentence.casefold().split()), Tried(sentence, message.pk, message.at, by))
    return list(found.values())[:MOST_TRIED]
