"""The gauge of the line: what is measured, what is advised, and which channels nobody looks after."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from django.utils import timezone

from opora.callbacks import actions as callbacks
from opora.channels.phone.tests.exchange import exchange
from opora.crises.models import Crisis, RoleHeld
from opora.crises.queries import line as queries
from opora.messages.calls import Call
from opora.messages.models import Cover, Mailbox
from tests.cast import Team, ago, team

pytestmark = pytest.mark.django_db
MIDNIGHT = time.min


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def phone(desk: Team) -> Mailbox:
    """A line that Jana, Petr and Ola cover around the clock."""
    box = exchange().mailbox
    staffed(box, desk.jana, desk.petr, desk.ola)
    return box


def staffed(box: Mailbox, *people: object) -> None:
    Cover.objects.bulk_create(
        Cover(mailbox=box, agent=one, weekday=day, opens=time(0), closes=MIDNIGHT) for one in people for day in range(7)
    )


def calls(box: Mailbox, number: int, *, minutes: float = 10, talk: float = 0, wait: float = 60) -> None:
    """So many calls some minutes ago: answered and as long as `talk`, or given up after `wait`."""
    begun = ago(minutes=minutes)
    known = Call.objects.count()
    for one in range(known, known + number):
        answered = begun + timedelta(seconds=10) if talk else None
        Call.objects.create(
            mailbox=box, key=f"c{one}", number=f"+4207771{one:05}", started_at=begun, answered_at=answered,
            ended_at=(answered or begun) + timedelta(seconds=talk or wait), outcome="answered" if talk else "abandoned",
        )  # fmt: skip


def test_the_friday_of_the_outage_on_three_phones(desk: Team, phone: Mailbox) -> None:
    calls(phone, 90, wait=0)  # 180 an hour; nobody is measured to have waited
    now = queries.gauge(for_=desk.eleni)
    assert (now.inputs.arrivals, now.inputs.talk, now.inputs.phones, now.inputs.patience) == (180, 240, 3, 120)
    assert (round(100 * now.line.giving_up, 1), round(now.line.wait), now.line.answered_of(60)) == (75.1, 90, 15)
    assert now.is_overloaded
    assert any("38" in one and "90" in one for one in now.advice)
    assert len(now.advice) == 4
    tried = queries.what_if(now, phones=8, talk=90)
    assert round(100 * tried.line.giving_up, 1) == 1.3
    assert tried.advice == ()


def test_talks_and_patience_are_measured_once_there_are_enough(desk: Team, phone: Mailbox) -> None:
    calls(phone, 6, minutes=60 * 24, talk=100)
    calls(phone, 5, minutes=60 * 24, wait=36)
    inputs = queries.gauge(for_=desk.jana).inputs
    assert (inputs.talk, inputs.talk_is_measured) == (100, True)
    assert (inputs.patience, inputs.patience_is_measured) == (pytest.approx(48), True)  # 6 × 10 s and 5 × 36 s of waiting, five gave up
    assert inputs.arrivals == 0
    assert queries.gauge(for_=desk.jana).advice == ()


def test_who_rests_is_away_or_is_new_takes_no_calls(desk: Team, phone: Mailbox) -> None:
    callbacks.show_callers(False, by=desk.ola)
    assert [one.name for one in queries.people_on_phones()] == ["Jana Dvořáková", "Petr Malý"]
    crisis = Crisis.objects.create(title="Výpadek", sentence="Nejde objednat")
    RoleHeld.objects.create(crisis=crisis, role="phones", agent=desk.marek, accepted_at=timezone.now())
    assert desk.marek in queries.people_on_phones()
    RoleHeld.objects.update(accepted_at=None)
    assert desk.marek not in queries.people_on_phones()


def test_a_channel_nobody_looks_after_points_to_one_that_somebody_does(desk: Team, phone: Mailbox) -> None:
    staffed(desk.box, desk.petr)
    Cover.objects.filter(mailbox=phone).delete()
    later = (timezone.now() + timedelta(days=3)).weekday()
    Cover.objects.create(mailbox=phone, agent=desk.jana, weekday=later, opens=time(9), closes=time(10))
    (one,) = queries.unstaffed(for_=desk.jana)
    assert (one.mailbox, one.instead) == (phone, desk.box)
    assert one.opens_next is not None
    assert queries.people_on_phones() == ()
    calls(phone, 1)
    assert queries.gauge(for_=desk.jana).line.giving_up == 1


def test_a_desk_without_a_telephone_has_no_line(desk: Team) -> None:
    assert not queries.has_line()
