"""After a repair, whose turn it is follows from what people wrote, not from what machines answered."""

from __future__ import annotations

import pytest

from opora.cases import actions as cases
from tests.cast import KOWALSKA, ago, case_of, team, writes

pytestmark = pytest.mark.django_db


def test_an_absence_notice_is_not_the_last_word_of_a_joined_case() -> None:
    desk = team()
    first = writes(KOWALSKA, "Strona", "Czy strona będzie gotowa w piątek?", at=ago(hours=5))
    second = writes(KOWALSKA, "Zapomniałam", "I jeszcze logo, proszę.", at=ago(hours=4))
    writes(
        KOWALSKA, "Nieobecność", "Wracam w poniedziałek.", answers=second, at=ago(hours=3), headers=[("Auto-Submitted", "auto-replied")]
    )
    cases.join(case_of(first), case_of(second), by=desk.petr)
    joined = case_of(first)
    assert joined.preview == "I jeszcze logo, proszę."
    assert (joined.turn, joined.waiting_since, joined.last_message_at) == ("us", first.at, second.at)
    assert joined.messages_count == 3
