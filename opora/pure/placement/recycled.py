"""Has an old thread been used for something new? (The customer who answers any old mail of ours.)"""

from opora.pure.placement.numbers import other_numbers
from opora.pure.placement.traits import Traits
from opora.pure.placement.values import Candidate
from opora.pure.reason import Reason

DAY = 86_400.0
ENOUGH = 1.5
LETTER = 25
_SILENCE = ((60, 1.5), (30, 1.2), (14, 1.0), (7, 0.8), (4, 0.4), (2, 0.2), (0.5, 0.0))


def new_matter(message: Traits, candidate: Candidate) -> tuple[Reason, ...]:
    """The reasons to open a new case in the old thread; empty when it goes on as before."""
    if message.outgoing or message.automatic or not candidate.last_at:
        return ()
    if message.fresh_orders & candidate.order_numbers:
        return ()
    reasons = [*_number(message, candidate), *_silence(message, candidate), *_content(message, candidate)]
    return tuple(reasons) if sum(r.weight for r in reasons) >= ENOUGH else ()


def _number(message: Traits, candidate: Candidate) -> list[Reason]:
    others = other_numbers(message, candidate)
    if others:
        return [Reason("new_order_number", 2.2, {"number": others[0]})]
    if message.fresh_orders and not candidate.order_numbers:
        return [Reason("first_order_number", 0.9, {"number": min(message.fresh_orders)})]
    return []


def _silence(message: Traits, candidate: Candidate) -> list[Reason]:
    assert candidate.last_at is not None
    days = (message.at - candidate.last_at).total_seconds() / DAY
    weight = next((weight for limit, weight in _SILENCE if days > limit), -0.6)
    if candidate.ended_at and days > 7:
        weight += 0.7
    return [Reason("after_long_silence", weight, {"days": str(round(days))})] if weight else []


def _content(message: Traits, candidate: Candidate) -> list[Reason]:
    """A whole letter instead of an answer, in words that were not used before."""
    reasons = []
    if not candidate.waiting:
        reasons.append(Reason("no_answer_was_awaited", 0.3))
    words = {stem for stem in message.stems if len(stem) > 3}
    if len(words) >= LETTER:
        reasons.append(Reason("a_whole_letter", 0.3))
    if len(words) >= 8 and candidate.stems and len(words & candidate.stems) < 0.15 * len(words):
        reasons.append(Reason("other_words", 0.5))
    return reasons
