"""The shape of the sentences in drafts that the ledgers prepare; each language folder fills one `ledger_letters.py`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerLetters:
    """Sentences in the customer's language. They are a draft: a person reads them, adds a greeting and sends them.

    Places: {day} a date, {wrong} and {right} sentences of ours, {promise} the sentence that was promised.
    "…" stands where only the agent knows the words.
    """

    ask: str
    """Before a numbered list of questions asked for the first time."""
    ask_again: str
    """Before the list of what is still missing."""
    ask_again_one: str
    """The same for one question."""
    to_specify: str
    """Behind a question whose answer was partial or unclear."""
    correction: str
    repair: str
    new_time: str
    """The sentence in which the agent names the new time; the time itself is left open."""
    progress: str
    """A word when a promise comes due and is not done: {promise}, {day} with its hour where one was said."""
    next_word: str
    """When they hear from us again: the time is a field in square brackets, which the coach lets nobody send unfilled."""
    offer_realistic: str
    """Three answers to a wish that does not fit: all of it on {day} …"""
    offer_part: str
    """… a part by the wished {day} …"""
    offer_weekend: str
    """… or all of it, with work at the weekend, for a price."""
    forms: Mapping[str, str] = field(default_factory=dict)
    """What form of answer helps, by Question.Form."""
    day: str = "{day}. {month}. {year}"
    months: tuple[str, ...] = ()
    """Names of the months in dates; without them numbers."""
