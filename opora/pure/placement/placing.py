"""One message, the cases it may belong to, and the decision."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from math import exp, inf, log

from opora.pure.placement.evidence import Field, evidence
from opora.pure.placement.proof import Link, header_link
from opora.pure.placement.recycled import new_matter
from opora.pure.placement.traits import Traits, traits
from opora.pure.placement.values import ArrivingMessage, Candidate, Key, Placement, Proposal
from opora.pure.reason import Reason

START = -3.0
ACCEPTABLE = 0.5
WORTH_SHOWING = 0.1
LEAST = log((WORTH_SHOWING - 0.001) / (1.001 - WORTH_SHOWING)) - START  # what reasons must add up to; a score is rounded
MOST_PROPOSALS = 5
MOST_CANDIDATES = 80
BUNDLE_SECONDS = 900.0
ALIVE_SECONDS = 30 * 86_400.0


def place(message: ArrivingMessage, candidates: Sequence[Candidate], *, at: datetime, anyone: bool = False) -> Placement:
    """Decide from headers what is proven, from everything else what to propose.

    Looks at no more than 80 candidates, in the order given. `anyone` is for public
    lists, where strangers answer each other. Nothing in a mail's own text joins a thread.
    """
    return place_traits(traits(message), candidates, at=at, anyone=anyone)


def place_traits(message: Traits, candidates: Sequence[Candidate], *, at: datetime, anyone: bool = False) -> Placement:
    """`place`, for traits that were drawn out before (they cost more than the decision)."""
    candidates = candidates[:MOST_CANDIDATES]
    link = header_link(message, candidates, anyone=anyone)
    if link and link.proven:
        return _proven(message, link, candidates, anyone)
    proposals = _proposals(message, candidates, link, anyone)
    best = proposals[0] if proposals and proposals[0].score >= ACCEPTABLE else None
    return Placement(
        thread=link.thread if link and link.unverified else None,
        case=best.case if best else None,
        certain=False,
        unverified=bool(link and link.unverified),
        bundle_with=_bundle(message, candidates),
        score=best.score if best else 0.0,
        reasons=best.reasons if best else (link.reason,) if link else (),
        proposals=proposals,
    )


def _proven(message: Traits, link: Link, candidates: Sequence[Candidate], anyone: bool) -> Placement:
    """The thread is certain. The case is too, unless the thread was used for something new."""
    candidate = link.candidate
    fresh = () if anyone else new_matter(message, candidate)
    if not fresh:
        return Placement(
            thread=link.thread,
            case=candidate.case,
            certain=True,
            bundle_with=_bundle(message, candidates),
            score=1.0,
            reasons=(link.reason,),
        )
    elsewhere = [c for c in candidates if c.case != candidate.case]
    proposals = tuple(p for p in _proposals(message, elsewhere, None, anyone) if _same_number(message, p))
    best = proposals[0] if proposals and proposals[0].score >= ACCEPTABLE else None
    return Placement(
        thread=link.thread,
        case=best.case if best else None,
        certain=True,
        new_matter=True,
        bundle_with=_bundle(message, candidates),
        score=best.score if best else 0.0,
        reasons=(link.reason, *fresh, *(best.reasons if best else ())),
        proposals=proposals,
    )


def _same_number(message: Traits, proposal: Proposal) -> bool:
    """Something new in an old thread goes to another case only by a number written now."""
    numbers = {r.values["number"] for r in proposal.reasons if r.code == "same_order_number"}
    return bool(numbers & message.fresh_orders)


def _proposals(message: Traits, candidates: Sequence[Candidate], link: Link | None, anyone: bool) -> tuple[Proposal, ...]:
    field = _field(message, candidates, anyone)
    weighed = []
    for candidate in candidates:
        linked = [link.reason] if link and link.candidate is candidate else []
        reasons = evidence(message, candidate, field, least=-inf if linked else LEAST)
        if reasons is None:
            continue
        reasons += linked
        weighed.append(_proposal(message, candidate, reasons))
    weighed.sort(key=lambda pair: (-pair[0].score, -pair[1]))
    return tuple(p for p, _ in weighed if p.score >= WORTH_SHOWING)[:MOST_PROPOSALS]


def _proposal(message: Traits, candidate: Candidate, reasons: list[Reason]) -> tuple[Proposal, float]:
    total = START + sum(reason.weight for reason in reasons)
    if message.authenticated is False and not message.outgoing:
        reasons = [*reasons, Reason("sender_not_verified", -1.5)]
        total -= 1.5
    ordered = sorted((r for r in reasons if r.weight), key=lambda r: -abs(r.weight))
    score = 1 / (1 + exp(-max(-30.0, min(30.0, total))))
    latest = candidate.last_at.timestamp() if candidate.last_at else 0.0
    return Proposal(candidate.case, round(score, 4), tuple(ordered)), latest


def _field(message: Traits, candidates: Sequence[Candidate], anyone: bool) -> Field:
    quoted = message.near | message.deep | message.written
    marks = Counter(mark for c in candidates for mark in quoted & c.marks)
    told = {message.subject.base, message.subject.former} - {""}
    subjects = Counter(s for c in candidates if _alive(c, message) for s in told & c.subjects)
    stems = Counter(stem for c in candidates for stem in message.stems & c.stems)
    rarity = {stem: 1.0 / count if len(stem) > 3 else 0.0 for stem, count in stems.items()}
    minutes = frozenset(minute % 60 for line in message.attributions for minute in line.minutes)
    return Field(dict(marks), dict(subjects), dict(stems), rarity, minutes, anyone)


def _alive(candidate: Candidate, message: Traits) -> bool:
    """Last year's threads of the same subject do not make this week's doubtful."""
    return candidate.last_at is None or abs((message.at - candidate.last_at).total_seconds()) < ALIVE_SECONDS


def _bundle(message: Traits, candidates: Sequence[Candidate]) -> tuple[Key, ...]:
    """Cases into which the same person wrote within the last quarter of an hour."""
    if message.outgoing or message.automatic or not message.sender:
        return ()
    return tuple(
        c.case
        for c in candidates
        if message.sender in c.addresses and not c.waiting and c.last_at and 0 <= (message.at - c.last_at).total_seconds() <= BUNDLE_SECONDS
    )[:MOST_PROPOSALS]
