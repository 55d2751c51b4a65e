"""Each kind of evidence that a message belongs to a candidate, as reasons with weights.

Weights are log-odds, tuned on generated support mail and on public mailing lists with all
references removed (docs/algorithms/placement.md has the figures).
"""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from math import log2

from opora.pure.placement.attribution import matches
from opora.pure.placement.numbers import other_numbers
from opora.pure.placement.traits import Traits
from opora.pure.placement.values import Candidate
from opora.pure.reason import Reason

HOUR = 3600.0
DAY = 24 * HOUR
_MOST_QUOTATION, _MOST_ATTRIBUTION, _MOST_WORDS = 6.5, 4.5, 2.0


@dataclass(frozen=True, slots=True)
class Field:
    """What all candidates have in common: how many share each mark, subject and stem.

    Evidence that fits many candidates tells them apart badly and is weighed down. `minutes` are those
    past the hour that stand in the lines above the message's quotations."""

    marks: dict[int, int]
    subjects: dict[str, int]
    stems: dict[str, int]
    rarity: dict[str, float]
    minutes: frozenset[int]
    anyone: bool


def evidence(message: Traits, candidate: Candidate, field: Field, *, least: float) -> list[Reason] | None:
    """All reasons for and against, headers apart; None where they cannot add up to `least`.

    Of the many candidates most share little; the dear evidence is not weighed where it could not help any more.
    """
    cheap = (
        _subject(message, candidate, field),
        _numbers(message, candidate, field),
        _sender(message, candidate, field),
        _time(message, candidate, field),
        _beginning(message, candidate, field),
    )
    total = sum(reason.weight for reasons in cheap for reason in reasons)
    if total + _MOST_QUOTATION + _MOST_ATTRIBUTION * bool(field.minutes) + _MOST_WORDS < least:
        return None
    quoted = [*_quotation(message, candidate, field), *_attribution(message, candidate, field)]
    if total + sum(reason.weight for reason in quoted) + _MOST_WORDS < least:
        return None
    subject, numbers, sender, time, beginning = cheap
    return [*quoted, *subject, *numbers, *sender, *_words(message, candidate, field), *time, *beginning]


def _beginning(message: Traits, candidate: Candidate, field: Field) -> list[Reason]:
    """No answer mark, no quotation, no reference: people begin something new like that."""
    line = message.subject
    if line.answer or line.former or message.quotes or message.parents or message.outgoing:
        return []
    known = message.sender in candidate.addresses or (candidate.customer is not None and candidate.customer in message.resembles)
    return [Reason("looks_like_a_beginning", -2.0 if field.anyone or not known else -0.5)]


def _quotation(message: Traits, candidate: Candidate, field: Field) -> list[Reason]:
    """Quoted passages found in what was written there, or written ones found quoted there."""
    if message.subject.digest:
        return []
    near = _matched(message.near, candidate.marks, field)
    deep = _matched(message.deep, candidate.marks, field)
    shared = _matched(message.near | message.deep, candidate.quoted_marks, field)
    later = _matched(message.written, candidate.quoted_marks, field)
    found = near + 0.4 * deep + 0.3 * shared
    reasons = []
    if found > 0.2:
        weight = _MOST_QUOTATION * found / (found + 1.5)
        reasons.append(Reason("quotes_it", round(weight, 2), {"passages": str(round(near + deep) or 1)}))
    if later > 1.2 and found <= 0.2 and candidate.last_at and message.at <= candidate.last_at:
        reasons.append(Reason("was_quoted_there", round(5.5 * later / (later + 2.0), 2)))
    return reasons


def _matched(ours: frozenset[int], theirs: AbstractSet[int], field: Field) -> float:
    if not ours or not theirs:
        return 0.0
    return sum(1.0 / field.marks.get(mark, 1) for mark in ours & theirs)


def _attribution(message: Traits, candidate: Candidate, field: Field) -> list[Reason]:
    if not any(writing.at.minute in field.minutes for writing in candidate.writings):
        return []
    for depth, line in enumerate(message.attributions):
        for writing in candidate.writings:
            if matches(line, writing):
                return [Reason("names_author_and_minute", _MOST_ATTRIBUTION if depth == 0 else 3.0)]
    return []


def _subject(message: Traits, candidate: Candidate, field: Field) -> list[Reason]:
    line = message.subject
    reasons = []
    if line.former and line.former in candidate.subjects:
        reasons.append(Reason("names_the_old_subject", 4.0, {"subject": line.former}))
    if line.base and line.base in candidate.subjects and not line.digest:
        reasons.append(_same_subject(message, candidate, field))
    repeated = message.quoted_subjects & candidate.subjects
    if repeated:
        reasons.append(Reason("quotes_the_old_subject", 2.5, {"subject": min(repeated)}))
    if field.anyone and any(sign in candidate.series for sign in ticket_signs(message)):
        reasons.append(Reason("same_ticket", 5.0, {"ticket": min(line.tickets)}))
    if series_key(message) in candidate.series and _posted_together(message, candidate):
        reasons.append(Reason("part_of_a_series", 7.0, {"series": line.series}))
    return reasons


def _posted_together(message: Traits, candidate: Candidate) -> bool:
    """Within two hours of another mail by the same author: numbers alone come again next week."""
    return any(
        abs((message.at - writing.at).total_seconds()) < 2 * HOUR for writing in candidate.writings if writing.words == message.name_words
    )


def _same_subject(message: Traits, candidate: Candidate, field: Field) -> Reason:
    line = message.subject
    sharing = field.subjects.get(line.base, 1)
    specific = min(1.0, len(line.base) / 12)
    if line.answer:
        weight = (4.2 if field.anyone else 3.0) * (0.6 + 0.4 * specific) - 0.7 * log2(sharing)
    elif message.quotes or message.parents:
        weight = 2.5 * specific - 0.5 * log2(sharing)
    else:
        weight = 1.2 * specific - 0.5 * log2(sharing)
    return Reason("same_subject", round(weight, 2), {"subject": line.base})


def series_key(message: Traits) -> str:
    """A numbered series belongs to its author; another's answer has the subject to go by."""
    if not message.subject.series or message.subject.answer:
        return ""
    return f"{message.name or message.sender} {message.subject.series}"


def ticket_signs(message: Traits) -> list[str]:
    """Ids by which trackers mark their mails; anybody can write them, so only lists go by them."""
    return [f"ticket {ticket}" for ticket in sorted(message.subject.tickets)[:4]]


def _numbers(message: Traits, candidate: Candidate, field: Field) -> list[Reason]:
    same = (message.fresh_orders or message.orders) & candidate.order_numbers
    if field.anyone:
        return []
    if same:
        return [Reason("same_order_number", 4.5, {"number": min(same)})]
    others = other_numbers(message, candidate)
    if others:
        return [Reason("other_order_number", -4.0, {"number": others[0]})]
    quoted = message.quoted_orders & candidate.order_numbers
    return [Reason("quotes_order_number", 1.5, {"number": min(quoted)})] if quoted else []


def _sender(message: Traits, candidate: Candidate, field: Field) -> list[Reason]:
    people = candidate.addresses
    if message.outgoing:
        if message.people & people:
            return [Reason("written_to_the_customer", 2.0)]
        return [Reason("written_to_others", -3.0)]
    if message.sender in people:
        return [Reason("same_sender", 1.0 if field.anyone else 2.0, {"address": message.sender})]
    if candidate.customer is not None and candidate.customer in message.resembles:
        return [Reason("resembles_the_customer", 1.5)]
    if " " in message.name and message.name in candidate.names:
        return [Reason("same_name", 1.5, {"name": message.name})]
    if message.people & people:
        return [Reason("same_people", 0.5 if field.anyone else 0.3)]
    return [] if field.anyone else [Reason("unknown_sender", -4.0)]


def _words(message: Traits, candidate: Candidate, field: Field) -> list[Reason]:
    """Rare words of the message that were used there too."""
    shared = message.stems & candidate.stems
    if not shared:
        return []
    score = sum(field.rarity[stem] for stem in shared)
    weight = min(1.0, 0.1 * score) if field.anyone else min(_MOST_WORDS, 0.35 * score)
    if weight < 0.2:
        return []
    words = sorted(shared, key=lambda s: (field.stems.get(s, 1), -len(s)))[:3]
    return [Reason("shared_words", round(weight, 2), {"words": ", ".join(words)})]


def _time(message: Traits, candidate: Candidate, field: Field) -> list[Reason]:
    if candidate.last_at is None:
        return []
    gap = (message.at - candidate.last_at).total_seconds()
    code, weight = _silence(abs(gap), field.anyone)
    reasons = [Reason(code, weight, {"days": str(round(abs(gap) / DAY))})]
    if not candidate.waiting and not message.outgoing and not field.anyone and 0 <= gap < DAY:
        reasons.append(Reason("we_owe_an_answer", 0.5))
    if candidate.waiting and not message.outgoing and not field.anyone and 0 <= gap < 4 * DAY:
        reasons.append(Reason("we_wait_for_an_answer", 1.6 if gap < DAY / 4 else 0.8 if gap < DAY else 0.3))
    return reasons


def _silence(gap: float, anyone: bool) -> tuple[str, float]:
    if gap <= HOUR:
        return "minutes_apart", 0.8
    if gap <= DAY:
        return "hours_apart", 0.5
    if gap <= 4 * DAY:
        return "days_apart", 0.0
    if gap <= 14 * DAY:
        return "long_silence", -0.3 if anyone else -1.0
    if gap <= 60 * DAY:
        return "long_silence", -1.0 if anyone else -2.0
    return "very_long_silence", -3.0
