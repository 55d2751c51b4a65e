"""An answer handles what was upset before it, and an answer to thousands of calm people asks once whether anybody was."""

from __future__ import annotations

import pytest
from pytest_django import DjangoAssertNumQueries

from opora.cases.listeners import spare_who_answered
from opora.cases.models import HardContact
from tests.cast import Team, Writer, case_of, team, writes

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Team:
    return team()


def test_whoever_answers_somebody_upset_has_handled_it(desk: Team) -> None:
    upset = writes(Writer("Hana Hrubá", "hana@dum.example"), "Reklamace", "To je naprostá ostuda, jsem vzteky bez sebe!")
    calm = writes(Writer("Klid Klidný", "klid@byt.example"), "Dotaz", "Dobrý den, prosím o rozměry skříně. Děkuji.")
    spare_who_answered([{"case": case_of(one).pk, "message": one.pk, "agent": desk.petr.pk} for one in (upset, calm)])
    assert HardContact.objects.get().handled_by == desk.petr


def test_an_answer_to_many_calm_people_asks_once_whether_anybody_was_upset(
    desk: Team, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    said = [writes(Writer(f"Klidný {one}", f"klid{one}@byt{one}.example"), "Dotaz", "Prosím o rozměry skříně.") for one in range(4)]
    news = [{"case": case_of(one).pk, "message": one.pk, "agent": desk.petr.pk} for one in said]
    with django_assert_num_queries(0):  # none of the ORM; the one question goes past it
        spare_who_answered([*news, {**news[0], "agent": None}])
