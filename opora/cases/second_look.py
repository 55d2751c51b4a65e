"""Looking again at what lies here already: after people turned out to be one, and for a matter that belongs elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from opora.cases import candidates
from opora.cases.models import Case, Proposal
from opora.customers import queries as customers
from opora.messages.models import Message
from opora.pure.placement import ArrivingMessage, Candidate, Reason, Traits, place_traits, traits
from opora.pure.placement import Proposal as Likely

MOST_CASES = 50
TELLING = 0.9  # of the weight of shared words: about four rare words
CLEARER = 2.0  # how much more than where the headers lead


def reasons_row(reasons: Iterable[Reason]) -> list[dict[str, object]]:
    """Reasons as they are kept."""
    return [{"code": one.code, "weight": round(one.weight, 2), "values": one.values} for one in reasons]


def propose_joins(customer: int, *, moved: Sequence[int], at: datetime) -> int:
    """Two customers became one: ask which of the `moved` cases belong with the others. What was refused stays refused.

    Returns how many joins are proposed.
    """
    open_ones = Case.objects.filter(customer=customer, active=True).order_by("pk")[:MOST_CASES]
    rows = [_proposal_for(case, frozenset(moved), at) for case in open_ones]
    return len(Proposal.objects.bulk_create(one for one in rows if one))


def _proposal_for(case: Case, moved: frozenset[int], at: datetime) -> Proposal | None:
    message = Message.objects.filter(passages__case=case, direction="in").order_by("at", "pk").first()
    if message is None:
        return None
    seen = replace(traits_of(message), message_id="", parents=())
    found = candidates.alike(seen, senders=customers.addresses_of(case.customer_id))
    older = [one for one in found if _before(one, case) and (case.pk in moved) != (one.case in moved)]
    best = next(iter(place_traits(_as_one_of(seen, older), older, at=at).proposals), None)
    if best is None or Proposal.objects.filter(case=case, target=int(best.case)).exists():
        return None
    return Proposal(
        kind=Proposal.Kind.JOIN, case=case, message=message, target_id=int(best.case), score=best.score,
        reasons=reasons_row(best.reasons),
    )  # fmt: skip


def _before(one: Candidate, case: Case) -> bool:
    return one.ended_at is None and one.customer == case.customer_id and int(one.case) < case.pk


def _as_one_of(message: Traits, known: Sequence[Candidate]) -> Traits:
    """The sender is the same person as those who wrote there: weigh the message as theirs."""
    theirs = sorted(address for one in known for address in one.addresses)
    return message if message.sender in theirs or not theirs else replace(message, sender=theirs[0])


def traits_of(message: Message) -> Traits:
    """What placement looks at, from the stored message."""
    return traits(
        ArrivingMessage(
            key=message.pk,
            message_id=message.rfc_id,
            date=message.written_at,
            received_at=message.at,
            from_address=message.from_address,
            from_name=message.from_name,
            to=tuple(one["address"] for one in message.to),
            cc=tuple(one["address"] for one in message.cc),
            subject=message.subject,
            reply=message.reply,
            quoted=message.quoted,
            signature=message.signature,
            language=message.language,
        )
    )


def elsewhere(message: Traits, known: Sequence[Candidate], *, proven: int, at: datetime) -> Likely | None:
    """The other open case of which a message speaks in so many words, though its headers lead to `proven`."""
    free = replace(message, message_id="", parents=(), tokens=())
    proposals = place_traits(free, [one for one in known if one.ended_at is None], at=at).proposals
    here = next((_told(one) for one in proposals if one.case == proven), 0.0)
    others = [one for one in proposals if one.case != proven and _told(one) >= max(TELLING, CLEARER * here)]
    return max(others, key=_told, default=None)


def _told(likely: Likely) -> float:
    return sum(one.weight for one in likely.reasons if one.code in ("shared_words", "same_order_number"))
