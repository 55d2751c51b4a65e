"""Four ordinary weeks raise nothing; twenty planted troubles are all noticed (requirement S0-02).

The limits were tuned on seeds 1 to 16 and the first half of what is planted; what stands here is another seed and the other half.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest

from opora.pure.workload.spikes import Contact, Pulse, Spike
from opora.pure.workload.tests.weeks import DESK, FIRST_DAY, HARDEST, LEARNED_DAYS, PLANS, ZONE, Planted, Weeks, once_an_hour
from opora.pure.workload.usual import Usual, learn

SEED, HALF = 202, 1
LAID_ASIDE = timedelta(hours=2)
START = datetime.combine(FIRST_DAY, datetime.min.time(), ZONE)


@dataclass(frozen=True)
class Watched:
    """The weeks of one seed, read once for all tests."""

    ordinary: list[Contact]
    planted: list[Planted]
    everything: list[Contact]
    usual: Usual
    before: list[Contact]
    told: list[Spike]


@pytest.fixture(scope="module")
def weeks() -> Watched:
    made = Weeks(SEED, HALF)
    usual = learn(made.beats(), DESK, since=START - timedelta(days=LEARNED_DAYS), until=START)
    ordinary, planted = made.ordinary(), made.planted()
    everything = sorted([*ordinary, *(one for trouble in planted for one in trouble.contacts)], key=lambda one: one.at)
    before = sorted(made.before(), key=lambda one: one.at)
    return Watched(ordinary, planted, everything, usual, before, watch(everything, usual, before))


def watch(contacts: Sequence[Contact], usual: Usual, before: Sequence[Contact]) -> list[Spike]:
    """What a desk would be told, where somebody lays every card aside at once."""
    pulse = Pulse(usual)
    for one in before:
        pulse.remember(one)
    told: list[Spike] = []
    for one in contacts:
        fresh = [spike for spike in told if one.at - spike.at < LAID_ASIDE]
        pulse.known = frozenset(sign for spike in fresh for sign in spike.signs)
        pulse.many_is_known = any(not spike.signs for spike in fresh)
        told += pulse.hear(one)
    return told


def test_four_ordinary_weeks_raise_no_false_alarm(weeks: Watched) -> None:
    assert len(weeks.ordinary) > 4_000
    assert watch(weeks.ordinary, weeks.usual, weeks.before) == []


def test_twenty_planted_troubles_are_all_noticed_and_nothing_else_is(weeks: Watched) -> None:
    """Measured from when the requirement is met to the letter. Where chance alone comes near that, one or two more contacts are waited for."""
    late = sorted(_delay(one, weeks) for one in weeks.planted if one.plan in PLANS)
    assert len(late) == 20
    assert sum(delay <= timedelta(seconds=60) for delay in late) == 20
    planted = {one.key for trouble in weeks.planted for one in trouble.contacts}
    assert [spike for spike in weeks.told if not planted.intersection(spike.keys)] == []


def test_a_customer_who_wrote_shortly_before_is_no_eighth_contact() -> None:
    twice = [Contact(1, START, 1), Contact(2, START + timedelta(minutes=12), 1), Contact(3, START + timedelta(minutes=13), 2)]
    assert [one.key for one in once_an_hour(twice)] == [1, 3]


def test_what_is_only_a_little_more_than_usual_is_noticed_in_the_end(weeks: Watched) -> None:
    """Five vouchers refused on one day where one is usual would be chance once in two years for each trouble: it takes a few more."""
    hardest = next(one for one in weeks.planted if one.plan is HARDEST)
    keys = [one.key for one in hardest.contacts]
    first = next(spike for spike in weeks.told if set(keys).intersection(spike.keys))
    assert sum(one.at <= first.at for one in hardest.contacts) <= 12


def _delay(one: Planted, weeks: Watched) -> timedelta:
    keys = {contact.key for contact in one.contacts}
    first = next((spike for spike in weeks.told if keys.intersection(spike.keys)), None)
    return first.at - one.trigger(weeks.everything, weeks.usual) if first else timedelta.max
