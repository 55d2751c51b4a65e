"""One trouble, one card: what is noticed while a card is alive and is the same trouble widens that card instead of opening another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from opora.crises import hearing
from opora.crises.actions.entries import note
from opora.crises.models import SpikeCard
from opora.kernel import audit, live
from opora.kernel.db import quick
from opora.pure.workload.folding import ALIVE, Told, heading, is_same_trouble
from opora.pure.workload.spikes import TROUBLE, Spike, Why

State = SpikeCard.State
SIGNS = "SELECT signs FROM crises_heard WHERE message = ANY(%s::bigint[])"
# People of the first messages who are not among those of the second. Who wrote again within the hour does not count: where the
# second are only the newest of a card, their earlier words may be among those that it no longer holds.
FURTHER_PEOPLE = """
    SELECT count(DISTINCT customer) FROM crises_heard WHERE message = ANY(%s::bigint[]) AND (counts OR NOT %s)
       AND customer NOT IN (SELECT customer FROM crises_heard WHERE message = ANY(%s::bigint[]))
"""
LOOKED_AT = 400  # the newest messages of a card tell what it is about
TAKEN_IN = ("trouble", "also", "messages", "contacts", "last_at")
MOST_MESSAGES, MOST_STEMS, MOST_WORDS, MOST_SIGNS = 2_000, 16, 8, 24


def signs_of_messages(keys: Iterable[int]) -> list[frozenset[str]]:
    """What each of these messages says, as the pulse knows it."""
    return [frozenset(row[0].split()) for row in quick.ask(SIGNS, [quick.array([*keys])])]


def card_to_widen(spike: Spike, cards: Sequence[SpikeCard]) -> SpikeCard | None:
    """The card that is open, or whose crisis is not over, and says the same. What a person laid aside is not made larger."""
    if spike.why != Why.ALIKE:
        return None
    said = signs_of_messages(spike.keys)
    alive = [one for one in cards if one.state != State.LAID_ASIDE and spike.at - one.last_at <= ALIVE]
    same = (one for one in alive if one.why == SpikeCard.Why.ALIKE and is_same_trouble(spike.signs, said, spike.at, _told(one)))
    return next(same, None) or next((one for one in alive if one.why == SpikeCard.Why.MANY), None)


def widen(card: SpikeCard, spike: Spike, *, stems: Sequence[str], words: Sequence[str]) -> None:
    """Take in what was noticed, in the caller's transaction; the room of its crisis is told."""
    trouble = next((sign.removeprefix(TROUBLE) for sign in spike.signs if sign.startswith(TROUBLE)), "")
    if card.why == SpikeCard.Why.MANY or not card.trouble:
        card.also = [*card.also, *card.stems][:MOST_SIGNS]
        card.why, card.trouble = SpikeCard.Why.ALIKE, trouble
    fresh = [sign for sign in spike.signs if sign.startswith(TROUBLE)] if trouble else [*spike.signs]
    card.also = _joined(card.also, (sign for sign in fresh if sign != TROUBLE + card.trouble))[:MOST_SIGNS]
    card.stems = _joined(card.stems, stems)[:MOST_STEMS]
    card.words = _joined(card.words, words)[:MOST_WORDS]
    take_in(card, [key for key in spike.keys if key not in card.messages], spike.at)
    card.save(update_fields=["why", "stems", "words", *TAKEN_IN])
    audit.record("spike.widened", f"spike:{card.pk}", by=None, signs=fresh, contacts=len(spike.keys))
    live.tell(live.Change("spikes"))
    if card.crisis is not None:
        kind = "spike_widened" if trouble else "spike_more_words"
        note(card.crisis, kind, by=None, text=", ".join(words), people=len(spike.keys), trouble=trouble)


def take_in(card: SpikeCard, keys: Sequence[int], at: datetime) -> None:
    """Further messages, the newest of them at `at`; the caller saves the card (`TAKEN_IN`)."""
    is_full = len(card.messages) >= MOST_MESSAGES
    card.contacts += quick.ask(FURTHER_PEOPLE, [quick.array([*keys]), is_full, quick.array(card.messages)])[0][0]
    card.messages = [*card.messages, *keys][-MOST_MESSAGES:]
    card.last_at = max(card.last_at, at)
    if len(card.messages) <= LOOKED_AT:
        _call_after_what_most_say(card)


def _call_after_what_most_say(card: SpikeCard) -> None:
    """What is noticed first is chance where many come at once; the first hundreds tell what it is about."""
    troubles = [TROUBLE + one for one in troubles_of(card)]
    if len(troubles) > 1 and (first := heading(troubles, signs_of_messages(card.messages))) != troubles[0]:
        card.also = [troubles[0], *(sign for sign in card.also if sign != first)]
        card.trouble = first.removeprefix(TROUBLE)


def troubles_of(card: SpikeCard) -> list[str]:
    """Every trouble that a card speaks of, the first one first."""
    also = (sign.removeprefix(TROUBLE) for sign in card.also if sign.startswith(TROUBLE))
    return [one for one in (card.trouble, *also) if one]


def _told(card: SpikeCard) -> Told:
    return Told(hearing.signs_of_card(card), frozenset(card.stems), card.last_at, signs_of_messages(card.messages[-LOOKED_AT:]))


def _joined(known: Iterable[str], more: Iterable[str]) -> list[str]:
    return list(dict.fromkeys([*known, *more]))
