"""Four simulated weeks of a desk, and what is planted in them: the same for the same seed. Nothing here knows how spikes are found."""

from __future__ import annotations

import math
import random
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import count
from zoneinfo import ZoneInfo

from opora.pure.languages import to_latin_serbian
from opora.pure.workload.alike import Signs, signs_of
from opora.pure.workload.spikes import Contact
from opora.pure.workload.tests import customers_speak as speak
from opora.pure.workload.usual import Usual
from opora.pure.workload.working_time import WorkingTime

ZONE = ZoneInfo("Europe/Prague")
DESK = WorkingTime("CZ", ZONE, {weekday: ((time(8), time(17)),) for weekday in range(5)}, frozenset({date(2026, 10, 9)}))
FIRST_DAY = date(2026, 9, 21)  # 28 September is a holiday, a Monday; 9 October the desk is closed for stocktaking
DAYS = 28
LEARNED_DAYS, READ_DAYS = 42, 14
TEN_MINUTES = timedelta(minutes=10)

HOURS = [0.2, 0.1, 0.1, 0.1, 0.1, 0.3, 0.8, 2.0, 3.6, 4.2, 4.0, 3.4, 2.8, 3.0, 3.0, 2.7, 2.4, 2.0, 1.8, 2.1, 2.5, 2.0, 1.0, 0.5]
WEEKDAYS = [1.5, 1.15, 1.0, 0.95, 0.9, 0.4, 0.5]


@dataclass(frozen=True)
class Planted:
    """One trouble as it really happened: its plan and its contacts."""

    plan: Plan
    contacts: tuple[Contact, ...]

    def trigger(self, everything: Sequence[Contact], usual: Usual) -> datetime:
        """When the requirement is met to the letter: the fifth about a rare thing, else eight in ten minutes and three times the usual."""
        if self.plan.trouble and not self.plan.is_common:
            return [one for one in self.contacts if one.signs][4].at
        times = [one.at for one in once_an_hour(everything)]
        return next(
            one.at for one in self.contacts if _at_once(times, one.at) >= max(8, 3 * usual.at_most_within(one.at - TEN_MINUTES, one.at))
        )


@dataclass
class Weeks:
    """One desk, from one seed: `size` makes it larger or smaller, `half` chooses the words of what is planted."""

    seed: int
    half: int
    size: float = 1.0
    _keys: Iterator[int] = field(default_factory=lambda: count(1))
    _people: Iterator[int] = field(default_factory=lambda: count(1))

    def beats(self) -> list[tuple[datetime, int]]:
        """Counts of five minutes of the six weeks before, as they are learned from."""
        chance, found = random.Random(f"beats {self.seed}"), []
        for ahead in range(-LEARNED_DAYS, 0):
            for begins_at, expected in self._expected(FIRST_DAY + timedelta(days=ahead), chance, timedelta(minutes=5)):
                contacts = _poisson(expected, chance)
                if contacts:
                    found.append((begins_at, contacts))
        return found

    def before(self) -> list[Contact]:
        """The two weeks whose words are known."""
        return list(self._ordinary(random.Random(f"before {self.seed}"), -READ_DAYS, 0))

    def ordinary(self) -> list[Contact]:
        """The four weeks in which nothing happens, with newsletters that are answered."""
        return sorted(self._ordinary(random.Random(f"weeks {self.seed}"), 0, DAYS), key=lambda one: one.at)

    def _ordinary(self, chance: random.Random, first: int, last: int) -> Iterator[Contact]:
        for ahead in range(first, last):
            day = FIRST_DAY + timedelta(days=ahead)
            liked: Sequence[str] = ()
            if day.weekday() == 3:
                liked = chance.sample(speak.PRODUCTS, 2)
                yield from self._newsletter(day, liked, chance)
            yield from self._day(day, liked, chance)

    def _day(self, day: date, liked: Sequence[str], chance: random.Random) -> Iterator[Contact]:
        before: list[tuple[datetime, int]] = []
        for begins_at, expected in self._expected(day, chance, timedelta(minutes=5)):
            for _ in range(_poisson(expected, chance)):
                at = begins_at + timedelta(seconds=chance.uniform(0, 300))
                recent = [who for when, who in before[-20:] if at - when < timedelta(minutes=30)]
                who = chance.choice(recent) if recent and chance.random() < 0.15 else next(self._people)
                before.append((at, who))
                yield self._contact(at, who, self._says(liked if at.hour >= 10 else (), chance), chance)

    def _contact(self, at: datetime, who: int, said: tuple[str, str], chance: random.Random) -> Contact:
        """A fifth of all contacts are calls without words."""
        return contact(next(self._keys), at, who, None if chance.random() < 0.2 else said)

    def _says(self, liked: Sequence[str], chance: random.Random) -> tuple[str, str]:
        language = chance.choices(list(speak.LANGUAGES), list(speak.LANGUAGES.values()))[0]
        written = language[:2]
        if chance.random() < 0.16:
            grumbles = speak.GRUMBLES[written]
            sentence = chance.choices([text for _, text, _ in grumbles], [weight for _, _, weight in grumbles])[0]
        else:
            sentence = chance.choice(speak.ORDINARY[written])
        product = (
            chance.choice(liked)
            if liked and chance.random() < 0.08
            else speak.PRODUCTS[min(int(chance.paretovariate(0.7)) - 1, 99) % len(speak.PRODUCTS)]
        )
        thing, city = chance.choice(speak.THINGS[written]), chance.choice(speak.CITIES)
        text = " ".join([sentence.format(product=product, thing=thing, city=city), *chance.sample(speak.FEELINGS[written], 2)])
        return language, text

    def _newsletter(self, day: date, liked: Sequence[str], chance: random.Random) -> Iterator[Contact]:
        """Sent at ten; six to ten people answer it with whatever is on their mind."""
        subject, letter = chance.choice(list(speak.NEWSLETTERS.items()))
        names = {"a": liked[0], "b": liked[1]}
        for answer in chance.sample(speak.ANSWERS, chance.randint(6, 10)):
            at = _at(day, 10) + timedelta(minutes=min(chance.expovariate(1 / 50), 600))
            text = answer.format(thing=chance.choice(speak.THINGS["cs"]), **names)
            yield contact(next(self._keys), at, next(self._people), ("cs", text), f"Re: {subject.format(**names)}", letter.format(**names))

    def _expected(self, day: date, chance: random.Random, step: timedelta) -> Iterator[tuple[datetime, float]]:
        """Each step of a day with the contacts to expect in it: the day as a whole and each hour are busier or calmer than usual."""
        busy = _factor(day) * self.size * chance.lognormvariate(0, 0.12)
        hours = [rate * chance.lognormvariate(0, 0.1) for rate in HOURS]
        at = _at(day, 0)
        while at.astimezone(ZONE).date() == day:
            here, then = hours[at.hour], hours[(at.hour + 1) % 24]
            between = at.minute / 60
            yield at, busy * (here * (1 - between) + then * between) * 4.0 * step.total_seconds() / 3600
            at = (at.astimezone(ZoneInfo("UTC")) + step).astimezone(ZONE)

    # ---- what is planted

    def planted(self) -> list[Planted]:
        """Twenty troubles, each on a day of its own as far as days reach, and the hardest one."""
        chance = random.Random(f"planted {self.seed}")
        return [self._plant(plan, chance) for plan in (*PLANS, HARDEST)]

    def _plant(self, plan: Plan, chance: random.Random) -> Planted:
        start = _at(FIRST_DAY + timedelta(days=plan.day), plan.hour) + timedelta(minutes=chance.uniform(0, 40))
        times = sorted(start + timedelta(minutes=chance.uniform(0, plan.minutes)) for _ in range(plan.contacts))
        contacts, voices = [], 0
        for at in times:
            is_call = not plan.trouble or (plan.calls and chance.random() < plan.calls)
            said = None if is_call else self._complains(plan, voices, chance)
            voices += not is_call
            contacts.append(contact(next(self._keys), at, next(self._people), said))
        return Planted(plan, tuple(contacts))

    def _complains(self, plan: Plan, number: int, chance: random.Random) -> tuple[str, str]:
        language = plan.languages[number % len(plan.languages)]
        words = speak.PLANTED[plan.trouble][language[:2]][self.half]
        return language, " ".join([chance.choice(words), chance.choice(speak.FEELINGS[language[:2]])])


@dataclass(frozen=True)
class Plan:
    """Where and how something goes wrong. Without a trouble everybody calls; `calls` is the share that does otherwise.

    `is_common`: somebody of this desk has this trouble every day.
    """

    name: str
    day: int
    hour: int
    minutes: float
    contacts: int
    trouble: str = ""
    languages: tuple[str, ...] = ("cs",)
    calls: float = 0.0
    is_common: bool = False


ALL = ("cs", "pl", "el", "sr", "sr-latn", "en")
PLANS = (
    Plan("Czechs cannot order", 0, 10, 12, 12, "ordering"),
    Plan("Poles cannot order", 1, 9, 15, 9, "ordering", ("pl",)),
    Plan("Greeks cannot order", 2, 20, 15, 8, "ordering", ("el",)),
    Plan("Serbs of both scripts cannot order", 3, 15, 15, 8, "ordering", ("sr", "sr-latn")),
    Plan("English customers cannot order", 4, 13, 15, 8, "ordering", ("en",)),
    Plan("nobody can order, in every language", 5, 17, 10, 14, "ordering", ALL),
    Plan("payments fail, half of them call", 6, 19, 15, 20, "paying", ("cs", "pl", "en"), 0.5),
    Plan("Greeks and Czechs cannot sign in", 8, 7, 20, 9, "signing_in", ("el", "cs")),
    Plan("the site is down at night", 9, 3, 20, 9, "site_down", ALL),
    Plan("everybody calls on a workday", 10, 11, 10, 34),
    Plan("everybody calls on a Sunday evening", 13, 19, 8, 13),
    Plan("everybody calls on the holiday", 7, 14, 10, 16),
    Plan("charged twice, over six hours", 11, 9, 360, 9, "double_charge", ("cs", "pl", "en")),
    Plan("a pump falls apart, over nine hours", 14, 8, 540, 10, "pump"),
    Plan("a zipper, over three hours", 15, 12, 180, 8, "zipper", ("en",)),
    Plan("a strange mail went to Serbs and Czechs", 16, 10, 60, 9, "wrong_mail", ("sr", "sr-latn", "cs")),
    Plan("customers see the data of others", 17, 9, 180, 6, "private_data", ("cs", "pl", "en")),
    Plan("the carrier stands still", 21, 9, 40, 34, "delivery", ("cs", "cs", "pl"), 0.2, is_common=True),
    Plan("accounts lose their points, over eighteen hours", 23, 6, 1080, 12, "losing_data", ("cs", "pl", "en")),
    Plan("prices are wrong on a closed day", 18, 8, 45, 8, "price", ("cs", "en")),
)
HARDEST = Plan("a voucher is refused, over eighteen hours, where one a day is usual", 24, 6, 1080, 14, "discount", ("cs", "sr", "en", "el"))
"""Chance alone brings five a day about once in two years for each trouble, so it is seen later than at the fifth."""


def contact(key: int, at: datetime, who: int, said: tuple[str, str] | None, subject: str = "", quoted: str = "") -> Contact:
    """One contact as the desk reads it; without words it is a call. Serbian in Latin letters is written from the Cyrillic."""
    if said is None:
        return Contact(key, at, who)
    language, text = said
    written = to_latin_serbian(text) if language == "sr-latn" else text
    read = _signs(
        written, subject, quoted, language[:2], {"el": "Grek", "sr": "Cyrl"}.get(language, "Latn") if not written.isascii() else "Latn"
    )
    return Contact(key, at, who, read.own, read.quoted)


@lru_cache(maxsize=20_000)
def _signs(text: str, subject: str, quoted: str, language: str, script: str) -> Signs:
    return signs_of(subject=subject, text=text, quoted=quoted, name="", language=language, script=script)


def once_an_hour(contacts: Iterable[Contact]) -> Iterator[Contact]:
    """Whoever writes again within an hour is the same contact, here as in the requirement; in order of time."""
    last: dict[int, datetime] = {}
    for one in contacts:
        is_new = one.who not in last or one.at - last[one.who] > timedelta(hours=1)
        last[one.who] = one.at
        if is_new:
            yield one


def _at_once(times: Sequence[datetime], at: datetime) -> int:
    return bisect_right(times, at) - bisect_right(times, at - TEN_MINUTES)


def _factor(day: date) -> float:
    if day.weekday() < 5 and not DESK.is_working_day(day):
        return WEEKDAYS[6]
    before = day - timedelta(days=1)
    after_free = before.weekday() < 5 and not DESK.is_working_day(before) and day.weekday() < 5
    return WEEKDAYS[0] if after_free else WEEKDAYS[day.weekday()]


def _at(day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour), ZONE)


def _poisson(expected: float, chance: random.Random) -> int:
    limit, drawn, found = math.exp(-expected), chance.random(), 0
    while drawn > limit:
        drawn *= chance.random()
        found += 1
    return found
