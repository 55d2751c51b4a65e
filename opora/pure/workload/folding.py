"""One trouble under two names: who cannot order says "I cannot order" or "my card is refused", and a desk must see one thing, not two.

What is noticed while a card is alive belongs to that card when mostly the same people say both, when their words are the card's words, or
when both are steps of the same purchase. Two things that only happen at the same time stay two.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime, timedelta

from opora.pure.workload.spikes import TROUBLE

ALIVE = timedelta(minutes=30)
"""So long after its newest contact a card is still what goes on now."""

PURCHASE = frozenset({"site_down", "signing_in", "ordering", "paying"})
"""Where a shop stops working, people name the step at which they stood: it does not open, lets nobody in, takes no order, no card."""

_FEWEST_WORDS = 2
_NEARLY_ALL = 2 / 3


@dataclass(frozen=True, slots=True)
class Told:
    """A card as far as it matters here: its `signs` (troubles with a colon, words) and the telling `stems` of its messages.

    `last_at` is its newest contact, `said` are the signs of each of its messages.
    """

    signs: frozenset[str]
    stems: frozenset[str]
    last_at: datetime
    said: Sequence[AbstractSet[str]]


def is_same_trouble(signs: Sequence[str], said: Sequence[AbstractSet[str]], at: datetime, card: Told) -> bool:
    """Whether what was noticed at `at` is the trouble of a card: `signs` are what its messages share, `said` the signs of each."""
    if at - card.last_at > ALIVE or not signs:
        return False
    return _is_one_purchase(signs, card.signs) or _says_both(signs, [*said, *card.said], card.signs) or _has_its_words(said, card.stems)


def heading(troubles: Sequence[str], said: Sequence[AbstractSet[str]]) -> str:
    """The trouble after which a card is called; `troubles` are the signs it speaks of, the present heading first.

    Where many come at once, chance says which trouble is noticed first. It gives way to one that nearly all who name it name as
    well, while of those only some name it: "cannot pay" to "cannot order". Two that different people name stay as they are.
    """
    first = troubles[0]
    for other in troubles[1:]:
        with_first = sum(first in one for one in said)
        with_other = sum(other in one for one in said)
        both = sum(first in one and other in one for one in said)
        if both >= _NEARLY_ALL * with_first > 0 and 2 * both < with_other:
            first = other
    return first


def _is_one_purchase(signs: Iterable[str], known: Iterable[str]) -> bool:
    return bool(PURCHASE & _troubles(signs) and PURCHASE & _troubles(known))


def _troubles(signs: Iterable[str]) -> set[str]:
    return {sign.removeprefix(TROUBLE) for sign in signs if sign.startswith(TROUBLE)}


def _says_both(signs: Sequence[str], messages: Iterable[AbstractSet[str]], known: AbstractSet[str]) -> bool:
    """Of all that have the newly noticed sign, at least half have the card's as well."""
    having = [one for one in messages if signs[0] in one]
    return 2 * sum(not known.isdisjoint(one) for one in having) >= len(having) > 0


def _has_its_words(said: Sequence[AbstractSet[str]], stems: AbstractSet[str]) -> bool:
    """At least half share two of the words by which the card is known; of a card with one word that one."""
    fewest = min(_FEWEST_WORDS, len(stems))
    return fewest > 0 and 2 * sum(len(stems & one) >= fewest for one in said) >= len(said) > 0
