"""What headers prove: our own message ids and our signed reply addresses."""

from collections.abc import Sequence
from dataclasses import dataclass

from opora.pure.placement.traits import Traits
from opora.pure.placement.values import Candidate, Key
from opora.pure.reason import Reason


@dataclass(frozen=True, slots=True)
class Link:
    """A header that leads to a candidate. `proven` joins at once; `unverified` is a
    stranger who knows one of our message ids; neither is a reference that proves nothing."""

    candidate: Candidate
    thread: Key
    proven: bool
    unverified: bool
    reason: Reason


def header_link(message: Traits, candidates: Sequence[Candidate], *, anyone: bool) -> Link | None:
    """The nearest link by headers. `anyone` is for public lists, where all answer all.

    A reference to a message id that is not ours (a customer's own one can be read by
    whoever got a copy) counts only for people who already take part; so does one of ours
    when our border host found From to be forged.
    """
    return _by_token(message, candidates) or _by_message_id(message, candidates, anyone)


def _by_token(message: Traits, candidates: Sequence[Candidate]) -> Link | None:
    for token in message.tokens:
        of_thread = [c for c in candidates if token == c.thread or token in c.threads.values()]
        if of_thread:
            latest = max(of_thread, key=lambda c: c.last_at.timestamp() if c.last_at else 0.0)
            nearest = _naming(message, of_thread) or latest
            return Link(nearest, token, True, False, Reason("our_reply_address", 9.0))
    return None


def _by_message_id(message: Traits, candidates: Sequence[Candidate], anyone: bool) -> Link | None:
    doubtful: Link | None = None
    for parent in (*message.parents, *([message.message_id] if message.message_id else [])):
        naming = [c for c in candidates if parent in c.message_ids or parent in c.our_message_ids]
        for candidate in sorted(naming, key=lambda c: parent not in c.threads):  # who holds it before who only answers it
            link = _judge(message, candidate, parent, anyone)
            if link.proven:
                return link
            if doubtful is None or (link.unverified and not doubtful.unverified):
                doubtful = link
    return doubtful


def _judge(message: Traits, candidate: Candidate, parent: str, anyone: bool) -> Link:
    thread = candidate.threads.get(parent, candidate.thread)
    ours = parent in candidate.our_message_ids
    known = message.sender in candidate.addresses or message.outgoing
    forged = message.authenticated is False and not message.outgoing
    if anyone or (known and not forged):
        return Link(candidate, thread, True, False, Reason("answers_our_message" if ours else "answers_a_message", 8.0))
    if ours:
        code = "sender_not_verified" if known else "stranger_answers_our_message"
        return Link(candidate, thread, False, True, Reason(code, 3.0 if known else 2.0))
    return Link(candidate, thread, False, False, Reason("reference_proves_nothing", -1.0))


def _naming(message: Traits, candidates: Sequence[Candidate]) -> Candidate | None:
    for parent in message.parents:
        for candidate in candidates:
            if parent in candidate.message_ids or parent in candidate.our_message_ids:
                return candidate
    return None
