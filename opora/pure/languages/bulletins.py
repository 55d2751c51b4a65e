"""The frame of a bulletin: the sentences around what a plan's script says; each language folder fills one `bulletins.py`.

`at`, `since` and `by` say a moment the way those sentences need it, because a preposition or an article belongs to it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class MomentWords:
    """How a moment is said. Places: {clock} the time of day, {day} the date.

    Each of the three ways has a form for today, one for the neighbouring day that is usual there, and one with the date.
    """

    clock: str
    """Places {hour} and {minute}, both numbers."""
    day: str
    """Places {day} and {month}: numbers, or the name of the month where there are `months`."""
    at_today: str
    at_tomorrow: str
    at_day: str
    since_today: str
    since_yesterday: str
    since_day: str
    by_today: str
    by_tomorrow: str
    by_day: str
    soft_hours: frozenset[int] = frozenset()
    """Hours before which the preposition of `at` takes another form: Czech "ve 14.00"."""
    soft: tuple[str, str] = ("", "")
    """The preposition as it stands in the `at` forms, and what it becomes before such an hour."""
    months: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BulletinWords:
    """Sentences in the customer's language, each whole and with its full stop unless said otherwise.

    {since}, {next}, {by}, {from} and {until} are moments as `since`, `at`, `by`, `at` and `at` say them.
    The whole for a chat: the script's `what`, then `known`, `unknown`, `next_news`, then the script's `can_do` and `sorry`.
    {what}, {firm} and {link} in a text message are the script's sentence, who writes, and the status page.
    """

    moments: MomentWords
    something: str
    """What is said where nobody wrote in this language what does not work: {since}."""
    known: str
    """We know and are working on it."""
    unknown: str
    """We do not know yet when it will be solved. Left out once `expected` or `works_again` is said."""
    cause: str
    """{cause} is a clause of the Voice, written so that it may follow a colon."""
    expected: str
    """A time of repair, only as a range {from} … {until}, only if the technician gave it (invariant 8)."""
    next_news: str
    works_again: str
    last_news: str
    """Stands in the place of `next_news` in the last version."""

    phone_known: str
    """The telephone's own short forms; the whole (`what`, known, unknown or expected, `sorry`, `phone_note`) has at most sixty words."""
    phone_unknown: str
    phone_expected: str
    phone_note: str
    """I note name and number and ring as soon as I know more, at the latest {by}."""
    phone_works_again: str

    chat_greeting: str
    """Said before the bulletin when somebody opens the chat during a crisis."""
    chat_other: str
    """Said after it: other questions are welcome."""
    receipt: str
    """A line in automatic receipts, after the bulletin; {link} is the status page."""
    status_link: str
    """Where the newest state can be read: {link}."""
    unstaffed: str
    """Nobody answers on this channel; {channel} is the name or the address of one where somebody does."""
    sms_news: str
    """{what}, {next}, {firm}: as every text message at most 160 characters whole."""
    sms_works_again: str
    """{since}, {link}, {firm}."""
    sms_unreached: str
    """After the last try to ring back: {firm} called and reached nobody; a reply tells when it suits."""

    personal_order: str
    """The personal line of a mass answer for somebody who named an order; {order} is its number."""
    personal_cart: str
    personal_times: str
    """For somebody who wrote {times} times (two or more): this answers all of it."""
    personal_phone: str
    """For somebody who rang and was not answered."""

    follow_up_opening: str
    follow_up_happened: str
    """{happened}: what happened, at most two sentences."""
    follow_up_meant: str
    """{meant}: what it meant for this customer."""
    follow_up_changed: str
    """{changed}: what we changed; {since}: since when. Never that it will not happen again."""
    follow_up_get: str
    """{get}: what the customer gets, left out where nothing is due."""
    follow_up_contact: str
    """{name} and {contact}: one person and a direct way to them."""


def at(words: MomentWords, moment: datetime, *, now: datetime) -> str:
    """When, as "next news …" wants it. Both times are local to the reader."""
    form = _form(moment, now, {0: words.at_today, 1: words.at_tomorrow}, words.at_day)
    if moment.hour in words.soft_hours:
        form = form.replace(f"{words.soft[0]} {{clock}}", f"{words.soft[1]} {{clock}}")
    return _said(words, form, moment)


def since(words: MomentWords, moment: datetime, *, now: datetime) -> str:
    """Since when, as it follows the language's word for "since"."""
    return _said(words, _form(moment, now, {0: words.since_today, -1: words.since_yesterday}, words.since_day), moment)


def by(words: MomentWords, moment: datetime, *, now: datetime) -> str:
    """Until when at the latest, with its preposition."""
    return _said(words, _form(moment, now, {0: words.by_today, 1: words.by_tomorrow}, words.by_day), moment)


def _form(moment: datetime, now: datetime, near: dict[int, str], otherwise: str) -> str:
    return near.get((moment.date() - now.date()) // timedelta(days=1), otherwise)


def _said(words: MomentWords, form: str, moment: datetime) -> str:
    clock = words.clock.format(hour=moment.hour, minute=moment.minute)
    month = words.months[moment.month - 1] if words.months else moment.month
    return form.format(clock=clock, day=words.day.format(day=moment.day, month=month))
