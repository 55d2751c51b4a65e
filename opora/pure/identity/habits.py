"""How this customer likes to write: ten habits, read from facts and fading again.

A habit is a note for colleagues, never a verdict: it needs several occasions, it fades
within 180 days, and it is never shown to the customer.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

HabitKind = Literal[
    "every_mail_alone",
    "several_addresses",
    "recycled_thread",
    "my_own_way",
    "last_minute",
    "ostrich",
    "ask_again",
    "together_yet_apart",
    "a_lot_yet_nothing",
    "moving_goalposts",
]

FADES_AFTER = timedelta(days=180)
SHOWN_FROM = 0.5
FEWEST_OCCASIONS = 2
OFFERS_IN = timedelta(days=90)
MOST_OFFERS = 2

# Which habit a fact speaks for, and how strongly one fresh occasion does.
FACTS: dict[str, tuple[HabitKind, float]] = {
    "mails_on_one_matter_came_apart": ("every_mail_alone", 0.35),
    "cases_joined_by_hand": ("every_mail_alone", 0.4),
    "wrote_from_another_address": ("several_addresses", 0.4),
    "addresses_linked": ("several_addresses", 0.6),
    "new_matter_in_old_thread": ("recycled_thread", 0.35),
    "moved_out_of_old_thread": ("recycled_thread", 0.45),
    "request_for_new_thread_ignored": ("my_own_way", 0.45),
    "message_split_by_hand": ("my_own_way", 0.35),
    "short_notice_request": ("last_minute", 0.35),
    "reminder_without_answer": ("ostrich", 0.35),
    "question_answered_in_part": ("ask_again", 0.3),
    "question_asked_again": ("ask_again", 0.4),
    "several_mails_within_minutes": ("together_yet_apart", 0.35),
    "much_text_little_substance": ("a_lot_yet_nothing", 0.3),
    "request_changed": ("moving_goalposts", 0.35),
    "request_taken_back": ("moving_goalposts", 0.45),
}


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that happened with a customer's mail; `code` is a key of FACTS."""

    code: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Habit:
    """`count` occasions within 180 days, strength from 0 to 1, when it was last seen."""

    kind: HabitKind
    count: int
    strength: float
    last_seen: datetime


def habits_shown(events: Iterable[Fact], *, at: datetime) -> tuple[Habit, ...]:
    """The habits worth showing now, the strongest first.

    Each occasion closes part of the gap to 1 and counts for less every day; one occasion
    alone is chance. Unknown codes and facts from the future are passed over.
    """
    occasions: dict[HabitKind, list[tuple[datetime, float]]] = {}
    for fact in events:
        kind, weight = FACTS.get(fact.code, (None, 0.0))
        freshness = 1 - (at - fact.at) / FADES_AFTER
        if kind and 0 < freshness <= 1:
            occasions.setdefault(kind, []).append((fact.at, weight * freshness))
    habits = [_habit(kind, seen) for kind, seen in occasions.items()]
    shown = [h for h in habits if h.count >= FEWEST_OCCASIONS and h.strength >= SHOWN_FROM]
    return tuple(sorted(shown, key=lambda habit: (-habit.strength, habit.kind)))


def may_ask_for_a_new_thread(asked: Sequence[datetime], *, at: datetime) -> bool:
    """The request to begin a new thread is offered at most twice in 90 days."""
    return sum(timedelta(0) <= at - when < OFFERS_IN for when in asked) < MOST_OFFERS


def _habit(kind: HabitKind, seen: list[tuple[datetime, float]]) -> Habit:
    gap = 1.0
    for _, weight in seen:
        gap *= 1 - weight
    return Habit(kind, len(seen), round(1 - gap, 3), max(when for when, _ in seen))
