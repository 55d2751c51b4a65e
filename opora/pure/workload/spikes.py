"""Something is going on: many more contacts than usual, or several customers about the same thing (requirements S0-02 and S4-34).

Contacts are heard one after the other; each costs the same, however many came before. The limits of the requirement (eight in ten
minutes and three times the usual; five alike) are never undercut. Where a desk is small or a word is common, chance alone reaches
them every week, so a spike must also be too unlikely for chance: the measure is how surprising a share or a count is (in natural
logarithms, by Chernoff's bound), and the shorter the time, the more surprising it must be, because there are more such times.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right, insort
from collections import Counter, deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import islice

from opora.pure.workload.troubles import USUAL_SHARE
from opora.pure.workload.usual import Usual

AT_ONCE, SHORT = timedelta(minutes=10), timedelta(hours=1)
FEWEST_AT_ONCE = 8
TIMES_THE_USUAL = 3
FEWEST_ALIKE = 5
REMEMBERED = timedelta(hours=24)
REPEATS_WITHIN = timedelta(hours=1)
"""Whoever writes again within an hour is the same contact: a chat is one, however many lines it has."""

QUOTED_BY, QUOTED_WITHIN = 3, timedelta(hours=48)
"""A word that so many customers quote from us was spread by us, in a newsletter or a notice: all kinds of things are asked about it."""

TROUBLE = ":"
"""Begins the sign of a trouble (`pure.workload.troubles`), so that it is no word."""

MANY_SURPRISE, TROUBLE_SURPRISE, WORD_SURPRISE = 10.5, 9.0, 14.5
"""How surprising it must be: ten minutes with many; a trouble or a word within a day (words are many, so each must be rarer)."""

_MISREAD = 1 / 3  # beside three that speak of what people know, one may speak of it in words that nobody foresaw
_LEVEL_OF = timedelta(hours=3)
_LEVEL_BELIEVED = 3.0
_BELIEVED_MESSAGES = 200.0
_CALLS_BELIEVED, _CONTACTS_BELIEVED = 0.25, 40.0
_LEEWAY = 3.0  # a word that was never counted may have been missed by chance
_SIZES = (5, 6, 7, 8, 10, 13, 17, 22, 30, 40)


class Why(StrEnum):
    """What was noticed."""

    MANY = "many"
    ALIKE = "alike"


@dataclass(frozen=True, slots=True)
class Contact:
    """One message or call. `signs` are stems of its words and, with a colon before them, its troubles; a call has none.

    `quoted` are stems of what it repeats from us.
    """

    key: int
    at: datetime
    who: int
    signs: frozenset[str] = frozenset()
    quoted: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Spike:
    """What was noticed at `at`: which contacts (by key, each customer once), since when, and how many are usual.

    `signs` are what they share, the most surprising first; none where there are only many.
    """

    why: Why
    at: datetime
    since: datetime
    keys: tuple[int, ...]
    usual: float
    signs: tuple[str, ...] = ()


@dataclass(slots=True)
class _Person:
    place: int
    key: int
    at: datetime


@dataclass(slots=True)
class _Shared:
    sign: str
    excess: float
    people: list[_Person]
    usual: float


@dataclass
class Pulse:
    """The last day of a desk's contacts, and how often each sign was counted in the two weeks before.

    `known` are the signs of what people were told about already: contacts with one of them raise nothing again.
    `many_is_known` says the same of the number of contacts as such.
    """

    usual: Usual
    counted: Counter[str] = field(default_factory=Counter)
    messages: int = 0
    """How many messages with words `counted` was counted in."""
    calls: int = 0
    """How many contacts without words there were meanwhile."""
    known: frozenset[str] = frozenset()
    many_is_known: bool = False
    _heard: deque[tuple[Contact, bool, int]] = field(default_factory=deque)
    _keys: set[int] = field(default_factory=set)
    _last: dict[int, datetime] = field(default_factory=dict)
    _times: list[float] = field(default_factory=list)
    _people: dict[str, dict[int, _Person]] = field(default_factory=dict)
    _told: dict[str, set[int]] = field(default_factory=dict)
    _spoke: dict[int, datetime] = field(default_factory=dict)
    """Who spoke of what people know of, and when they did last."""
    _quoted: dict[str, dict[int, datetime]] = field(default_factory=dict)
    _place: int = 0
    _oldest: int = 0

    @property
    def now(self) -> datetime | None:
        """The newest instant that was heard of."""
        return max((heard.at for heard, _, _ in islice(reversed(self._heard), 50)), default=None)

    def remember(self, contact: Contact) -> bool:
        """Take a contact in without asking what it means; whether it counts, or repeats one of the same customer."""
        if contact.key in self._keys:
            return False
        before = self._last.get(contact.who)
        counts = before is None or abs(contact.at - before) > REPEATS_WITHIN
        self._last[contact.who] = max(before or contact.at, contact.at)
        if counts:
            insort(self._times, contact.at.timestamp())
            self._place += bool(contact.signs)
        self._keys.add(contact.key)
        self._heard.append((contact, counts, self._place))
        self._share_all(contact, repeats=not counts)
        self.quote(contact)
        self._forget(contact.at - REMEMBERED)
        return counts

    def hear(self, contact: Contact) -> tuple[Spike, ...]:
        """Take a contact in; what it makes noticeable. Hearing the same contact again only asks again."""
        self.remember(contact)
        return tuple(spike for spike in (self._alike(contact), self._many(contact)) if spike)

    def quote(self, contact: Contact) -> None:
        """Only note what a contact quotes from us: what was spread lasts longer than the day that is remembered."""
        for word in contact.quoted:
            self._quoted.setdefault(word, {})[contact.who] = contact.at

    def took_part(self, keys: Iterable[int]) -> None:
        """These contacts made something noticeable: nothing in them does so again, and they are no part of the usual."""
        taken = set(keys)
        for contact in (heard for heard, _, _ in self._heard if heard.key in taken):
            self._speaks(contact)
            for sign in contact.signs:
                self._people.get(sign, {}).pop(contact.who, None)
                self._told.setdefault(sign, set()).add(contact.who)

    def _share_all(self, contact: Contact, *, repeats: bool) -> None:
        """Whoever writes of what people know of already says nothing of what is usual.

        Nor do the words with which they write again within the hour ("I am writing again"); another trouble is heard.
        """
        is_known = bool(contact.signs & self.known)
        before = self._spoke.get(contact.who)
        is_again = repeats and before is not None and contact.at - before <= REPEATS_WITHIN
        if is_known:
            self._speaks(contact)
        for sign in contact.signs:
            self._share(sign, contact, told=is_known or (is_again and not sign.startswith(TROUBLE)))

    def _speaks(self, contact: Contact) -> None:
        self._spoke[contact.who] = max(contact.at, self._spoke.get(contact.who, contact.at))

    def _share(self, sign: str, contact: Contact, *, told: bool) -> None:
        """Once a customer."""
        if told:
            self._told.setdefault(sign, set()).add(contact.who)
        if contact.who not in self._told.get(sign, ()):
            self._people.setdefault(sign, {}).setdefault(contact.who, _Person(self._place, contact.key, contact.at))

    def _forget(self, before: datetime) -> None:
        while self._heard and self._heard[0][0].at < before:
            contact, counts, place = self._heard.popleft()
            self._keys.discard(contact.key)
            self._oldest = place
            self.messages += counts and bool(contact.signs)
            self.calls += counts and not contact.signs
            for sign in contact.signs:
                self._forget_sign(sign, contact)
            if self._last.get(contact.who) == contact.at:
                del self._last[contact.who]
                self._spoke.pop(contact.who, None)
        gone = bisect_left(self._times, before.timestamp())
        del self._times[:gone]

    def _forget_sign(self, sign: str, contact: Contact) -> None:
        people = self._people.get(sign, {})
        person = people.get(contact.who)
        if person and person.key == contact.key:
            del people[contact.who]
            self.counted[sign] += 1
        elif contact.who in self._told.get(sign, ()):
            self._told[sign].discard(contact.who)
        if not people:
            self._people.pop(sign, None)

    # ---- several about the same thing

    def _alike(self, contact: Contact) -> Spike | None:
        if not contact.signs or contact.signs & self.known:
            return None
        rate = self._messages_a_second(contact.at)
        found = [shared for sign in contact.signs if (shared := self._shared(sign, contact.at, rate))]
        if not found:
            return None
        found.sort(key=lambda one: (-one.excess, one.sign))
        best = found[0]
        keys = tuple(person.key for person in best.people)
        self.took_part(keys)
        return Spike(Why.ALIKE, contact.at, best.people[0].at, keys, best.usual, tuple(one.sign for one in found))

    def _messages_a_second(self, at: datetime) -> float:
        """As many as are usual now; in a flood of something else, whose every share is larger than usual, a third of those that come."""
        begin = at - AT_ONCE
        usual = self.usual.at_most_within(begin, at) * self._level(begin)
        coming = len(self._times) - bisect_right(self._times, begin.timestamp())
        return max(usual, coming / TIMES_THE_USUAL) * (1 - self._share_of_calls()) / AT_ONCE.total_seconds()

    def _shared(self, sign: str, at: datetime, rate: float) -> _Shared | None:
        """The most surprising run of customers who share the sign up to now, if any is surprising enough.

        Surprising among the messages of that time; or a trouble, within an hour, against so many messages a second (`rate`).
        """
        people = self._people.get(sign, {})
        if len(people) < FEWEST_ALIKE or self._was_spread(sign, at):
            return None
        newest = list(islice(reversed(people.values()), _SIZES[-1]))
        best: _Shared | None = None
        for size in _SIZES:
            if size > len(newest):
                break
            run = newest[:size]
            among = max(size, self._place - run[-1].place + 1)
            share = self._usual_share(sign, elsewhere=len(people) - size, among=among)
            span = max(at - run[-1].at, AT_ONCE)
            expected = share * rate * span.total_seconds() if span <= SHORT and sign.startswith(TROUBLE) else math.inf
            surprise = max(among * divergence(size / among, share) if size > share * among else 0.0, _surprise(size, expected))
            excess = surprise - _needed(sign, span)
            if excess >= 0 and (best is None or excess > best.excess):
                best = _Shared(sign, excess, run[::-1], min(expected, share * among))
        return best

    def _was_spread(self, word: str, at: datetime) -> bool:
        quoted = self._quoted.get(word)
        return quoted is not None and sum(at - then < QUOTED_WITHIN for then in quoted.values()) >= QUOTED_BY

    def _usual_share(self, sign: str, *, elsewhere: int, among: int) -> float:
        """Which share of messages has the sign, apart from the run that is looked at."""
        counted = self.counted.get(sign, 0) + elsewhere
        messages = self.messages + max(0, self._place - self._oldest - among)
        if sign.startswith(TROUBLE):
            believed = USUAL_SHARE.get(sign.removeprefix(TROUBLE), 0.01)
            return (counted + believed * _BELIEVED_MESSAGES) / (messages + _BELIEVED_MESSAGES)
        return min(1.0, (counted + _LEEWAY) / (messages + 1))

    # ---- many at once

    def _many(self, contact: Contact) -> Spike | None:
        if self.many_is_known:
            return None
        now = self.now or contact.at
        begin = now - AT_ONCE
        counted = len(self._times) - bisect_right(self._times, begin.timestamp())
        usual = self.usual.at_most_within(begin, now) * self._level(begin)
        if counted < max(FEWEST_AT_ONCE, TIMES_THE_USUAL * usual):
            return None
        coming = [heard for heard, counts, _ in self._since(begin) if counts]
        unexplained = [one for one in coming if not self._is_explained(one)]
        calls = sum(not one.signs for one in unexplained)
        misread = _MISREAD * (len(coming) - len(unexplained))
        surprise = max(_surprise(len(unexplained), usual + misread), _surprise(calls, usual * self._share_of_calls()))
        if len(unexplained) < max(FEWEST_AT_ONCE, TIMES_THE_USUAL * usual) or surprise < MANY_SURPRISE:
            return None
        return Spike(Why.MANY, contact.at, min(one.at for one in unexplained), tuple(one.key for one in unexplained), usual)

    def _share_of_calls(self) -> float:
        """Which share of contacts has no words, by what was heard before this."""
        contacts = self.messages + self.calls
        return (self.calls + _CALLS_BELIEVED * _CONTACTS_BELIEVED) / (contacts + _CONTACTS_BELIEVED)

    def _since(self, begin: datetime) -> Iterable[tuple[Contact, bool, int]]:
        """What came in the time looked at; a contact that is told of late stands a little further back."""
        for entry in reversed(self._heard):
            if entry[0].at < begin - AT_ONCE:
                break
            if entry[0].at > begin:
                yield entry

    def _is_explained(self, contact: Contact) -> bool:
        """It is about what people know of; who calls while others write of it most likely calls for that."""
        return bool(contact.signs & self.known) if contact.signs else bool(self.known)

    def _level(self, until: datetime) -> float:
        """How busy this day is against its kind: the hours before the time looked at, never below the usual."""
        begin = until - _LEVEL_OF
        counted = bisect_right(self._times, until.timestamp()) - bisect_right(self._times, begin.timestamp())
        return max(1.0, (counted + _LEVEL_BELIEVED) / (self.usual.within(begin, until) + _LEVEL_BELIEVED))


def met_again(counted: Mapping[str, int], *, fewest: int = 2) -> Counter[str]:
    """Counts without the words that were met only once: most words are, and the leeway of a rare word covers them."""
    return Counter({sign: count for sign, count in counted.items() if count >= fewest})


def divergence(seen: float, usual: float) -> float:
    """How far a share lies from the usual one (Kullback and Leibler), for each message looked at."""
    if usual <= 0 or usual >= 1:
        return 0.0 if seen == usual or usual >= 1 else math.inf
    rest = (1 - seen) * math.log((1 - seen) / (1 - usual)) if seen < 1 else 0.0
    return seen * math.log(seen / usual) + rest if seen else rest


def _needed(sign: str, span: timedelta) -> float:
    base = TROUBLE_SURPRISE if sign.startswith(TROUBLE) else WORD_SURPRISE
    return base + math.log(REMEMBERED / max(AT_ONCE, min(span, REMEMBERED)))


def _surprise(counted: int, usual: float) -> float:
    """How surprising a count is where so many are usual."""
    expected = max(usual, 0.01)
    return counted * math.log(counted / expected) - counted + expected if counted > expected else 0.0
