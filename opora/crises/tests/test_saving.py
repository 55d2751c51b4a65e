"""What one answer to all saved: letters that left, times what one reply of this team takes; nothing where that is not known."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from opora.crises.models import MassAnswer
from opora.crises.queries.saving import saved_by
from opora.crises.tests.crowd import HIT, answered, crowd
from opora.messages.models import Message, Thread
from opora.team.models import Agent
from tests.cast import Team, ago, browser, team

pytestmark = pytest.mark.django_db
FOUR_MINUTES = timedelta(minutes=4)


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def mass(desk: Team) -> MassAnswer:
    """An answer that has reached all of them."""
    found = answered(desk, crowd(desk))
    Message.objects.filter(direction="out").update(delivery="sent")
    return found


def replies(desk: Team, by: Agent, number: int, *, begin: datetime, each: timedelta = FOUR_MINUTES, thread: Thread | None = None) -> None:
    """So many replies one after the other, to different people unless it is all one conversation."""
    for place in range(number):
        told = thread or Thread.objects.create(mailbox=desk.box, started_at=begin)
        Message.objects.create(thread=told, direction="out", author=by, at=begin + place * each, delivery="sent")


def test_letters_that_left_times_the_teams_own_middle_minutes(desk: Team, mass: MassAnswer) -> None:
    replies(desk, desk.petr, 16, begin=ago(days=2))
    replies(desk, desk.ola, 16, begin=ago(days=2, hours=9))
    found = saved_by(mass)
    assert found
    assert (found.letters, found.each, found.replies) == (len(HIT), FOUR_MINUTES, 30)
    assert found.whole == len(HIT) * FOUR_MINUTES
    page = browser(desk.jana).get(f"/crises/{mass.crisis_id}/answer/answer/").content.decode()
    assert "It saved about 24 min of work: 6 letters of 4.0 minutes each." in page
    assert "from 30 replies of the last 28 days" in page


def test_pauses_chats_and_what_is_older_say_nothing_of_what_a_reply_takes(desk: Team, mass: MassAnswer) -> None:
    replies(desk, desk.petr, 25, begin=ago(days=2))
    chat = Thread.objects.create(mailbox=desk.box, started_at=ago(days=3))
    replies(desk, desk.ola, 40, begin=ago(days=3), each=timedelta(seconds=9), thread=chat)
    replies(desk, desk.jana, 5, begin=ago(days=4), each=timedelta(hours=2))
    replies(desk, desk.marek, 40, begin=ago(days=40), each=timedelta(minutes=20))
    found = saved_by(mass)
    assert found and (found.each, found.replies) == (FOUR_MINUTES, 24)


def test_where_too_few_replies_are_known_or_nothing_left_nothing_is_claimed(desk: Team, mass: MassAnswer) -> None:
    assert saved_by(mass) is None
    replies(desk, desk.petr, 30, begin=ago(days=2))
    Message.objects.filter(envelope__has_key="alike").update(delivery="due")
    assert saved_by(mass) is None
    assert "It saved about" not in browser(desk.jana).get(f"/crises/{mass.crisis_id}/answer/answer/").content.decode()
