"""Has an old thread been used for something new? (The customer who answers any old mail of ours.)"""

from opora.pure.placement.traits import Traits
from opora.pure.placement.values import Candidate, Reason

DAY = 86_400.0
ENOUGH = 1.5


def new_matter(message: Traits, candidate: Candidate) -> tuple[Reason, ...]:
    """The reasons to open a new case in the old thread; empty when it goes on as before."""
    if message.outgoing or message.automatic or not candidate.last_at:
        return ()
    if message.orders & candidate.order_numbers:
        return ()
    reasons = [*_number(message, candidate), *_silence(message, candidate), *_words(message, candidate)]
    return tuple(reasons) if sum(r.weight for r in reasons) >= ENOUGH else ()


def _number(message: Traits, candidate: Candidate) -> list[Reason]:
    if message.orders and candidate.order_numbers:
        return [Reason("new_order_number", 1.3, {"number": min(message.orders)})]
    return []


def _silence(message: Traits, candidate: Candidate) -> list[Reason]:
    assert candidate.last_at is not None
    days = (message.at - candidate.last_at).total_seconds() / DAY
    weights = ((30, 1.2), (7, 0.9), (4, 0.6), (2, 0.3), (0.5, 0.0))
    weight = next((weight for limit, weight in weights if days > limit), -0.6)
    if candidate.ended_at and days > 7:
        weight += 0.5
    return [Reason("after_long_silence", weight, {"days": str(round(days))})] if weight else []


def _words(message: Traits, candidate: Candidate) -> list[Reason]:
    """What is newly written has little in common with what was said before."""
    words = {stem for stem in message.stems if len(stem) > 3}
    if len(words) < 6 or not candidate.stems:
        return []
    share = len(words & candidate.stems) / len(words)
    if share < 0.15:
        return [Reason("other_words", 0.5)]
    return [Reason("same_words", -0.5)] if share > 0.4 else []
