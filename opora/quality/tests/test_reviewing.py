"""Which conversations are looked at, who marks them, and who sees what."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.utils import timezone

from opora.cases import actions as cases
from opora.kernel.errors import Absent, Conflict, DeskError, Refused
from opora.kernel.jobs.worker import drain_everything
from opora.messages.models import Message
from opora.pure.quality.scorecard import Item
from opora.quality import actions, queries
from opora.quality.models import Answer, Review, Score
from opora.replies.models import CoachDecision
from opora.team.models import Agent, Notification, Role
from opora.team.queries import today
from tests.cast import KOWALSKA, SVOBODA, Team, answer, case_of, customer_of, person, team, writes

pytestmark = pytest.mark.django_db
FULL = {item.value: 2 for item in Item}
HALF = {item.value: 1 for item in Item}
MAY = datetime(2026, 5, 30, 10, 0, tzinfo=UTC)
REASONS = {f"C-R{number:02}": "Jinak to nejde." for number in range(1, 37)}
SIZES = "Dobrý den, krabice má 30 × 20 cm. Zítra v 10 Vám pošlu i výkres."
SORRY = "Dobrý den, pane Svobodo, omlouvám se, že konvice přišla rozbitá. Novou Vám posílám dnes ve 14 hodin."


@pytest.fixture
def desk() -> Team:
    return team()


def answered(by: Agent, subject: str = "Dotaz", text: str = "Dobrý den, jaké máte rozměry krabice?", words: str = SIZES) -> Answer:
    """A customer asks, somebody answers, and it left."""
    said = answer(case_of(writes(SVOBODA, subject, text)), by, words, decisions=REASONS)
    Message.objects.filter(pk=said.pk).update(delivery=Message.Delivery.SENT)
    return Answer.objects.get(message=said)


def picked(by: Agent, *, twice: bool = False, why: str = "drawn") -> Review:
    one = answered(by, f"Dotaz {Review.objects.count()}")
    month = today().replace(day=1)
    return Review.objects.create(message=one.message, case=one.case, agent=by, month=month, why=why, twice=twice)


def test_five_answers_of_each_person_are_drawn_a_month_and_no_more(desk: Team) -> None:
    with time_machine.travel(MAY, tick=False):
        for number in range(7):
            answered(desk.petr, f"Dotaz {number}")
        answered(desk.ola, "Jiný")
        assert actions.draw_lots(timezone.now() - timedelta(days=28)) == 0
        assert actions.draw_lots() == 6
        assert actions.draw_lots() == 0
    assert Review.objects.filter(agent=desk.petr, why="drawn", month=date(2026, 5, 1)).count() == 5


def test_lots_are_spread_over_the_month(desk: Team) -> None:
    with time_machine.travel(MAY.replace(day=1), tick=False) as clock:
        for number in range(6):
            answered(desk.petr, f"Dotaz {number}")
        assert actions.draw_lots() == 1
        clock.shift(timedelta(days=14))
        assert actions.draw_lots() == 2


def test_what_was_taken_back_is_not_drawn(desk: Team) -> None:
    one = answered(desk.petr)
    Message.objects.filter(pk=one.pk).update(delivery=Message.Delivery.CANCELLED)
    assert actions.draw_lots() == 0


def test_every_complaint_is_picked_once_and_an_ordinary_question_is_not(desk: Team) -> None:
    one = answered(
        desk.petr, "Reklamace", "Dobrý den, konvice přišla rozbitá a už potřetí! Jsem opravdu naštvaný, takhle se nejedná.", SORRY
    )
    answered(desk.petr, "Dotaz", "Dobrý den, jaké barvy prosím máte?")
    drain_everything()
    assert actions.pick_complaints(50) == 0
    assert list(Review.objects.values_list("message", "why")) == [(one.pk, "complaint")]
    again = answer(one.case, desk.ola, SORRY, anyway=True, decisions=REASONS)
    Message.objects.filter(pk=again.pk).update(delivery=Message.Delivery.SENT)
    assert actions.pick_complaints(50) == 1  # looked at, and found to be picked already
    assert Review.objects.count() == 1


def test_a_marked_card_is_told_to_the_writer(desk: Team) -> None:
    review = picked(desk.petr)
    score = actions.mark(review, {**HALF, "kind": 2}, by=desk.jana, note="Hezky vřelé.")
    review.refresh_from_db()
    assert (round(score.total, 3), review.done_at is not None) == (0.571, True)
    assert Notification.objects.get(agent=desk.petr, kind="reviewed").path == f"/quality/reviews/{review.pk}/"
    assert [one.note for one in queries.scores_shown(queries.review(review.pk, for_=desk.petr), for_=desk.petr)] == ["Hezky vřelé."]


def test_nobody_marks_their_own_words_and_no_agent_marks_at_all(desk: Team) -> None:
    hers = picked(desk.jana)
    with pytest.raises(Refused):
        actions.mark(hers, FULL, by=desk.jana)
    with pytest.raises(Refused):
        actions.mark(hers, FULL, by=desk.petr)
    assert not Score.objects.exists()
    assert list(queries.waiting(for_=desk.jana)) == []
    assert list(queries.waiting(for_=desk.marek)) == [hers]


@pytest.mark.parametrize(("marks", "zeros", "note"), [({"kind": 2}, [], ""), (FULL, ["rude"], "  "), (FULL, ["late"], "Pozdě.")])
def test_a_card_that_says_too_little_is_not_kept(desk: Team, marks: dict[str, int], zeros: list[str], note: str) -> None:
    with pytest.raises(DeskError):
        actions.mark(picked(desk.petr), marks, by=desk.jana, zeros=zeros, note=note)
    assert not Score.objects.exists()


def test_rudeness_makes_the_whole_of_it_zero(desk: Team) -> None:
    assert actions.mark(picked(desk.petr), FULL, by=desk.jana, zeros=["rude"], note="Zákazníkovi se nevysmíváme.").total == 0


def test_one_conversation_is_marked_by_one_reviewer_who_may_correct_it(desk: Team) -> None:
    review = picked(desk.petr)
    actions.mark(review, HALF, by=desk.jana)
    actions.mark(review, FULL, by=desk.jana)
    with pytest.raises(Conflict):
        actions.mark(review, HALF, by=desk.marek)
    assert [one.total for one in Score.objects.all()] == [1.0]
    assert Notification.objects.filter(kind="reviewed").count() == 1


def test_two_mark_the_same_without_seeing_each_other(desk: Team) -> None:
    review = picked(desk.petr, twice=True)
    actions.mark(review, FULL, by=desk.jana, note="Výborné.")
    seen = queries.review(review.pk, for_=desk.marek)
    assert queries.scores_shown(seen, for_=desk.marek) == []
    assert queries.waits_for(seen, for_=desk.marek)
    assert queries.calibrations(review.month, for_=desk.marek) == []
    with pytest.raises(Absent):
        queries.review(review.pk, for_=desk.petr)
    actions.mark(review, HALF, by=desk.marek)
    for reviewer in (desk.jana, desk.marek):
        (pair,) = queries.calibrations(review.month, for_=reviewer)
        assert [one.total for one in queries.scores_shown(pair, for_=reviewer)] == [1.0, 0.5]
    with pytest.raises(Conflict):
        actions.mark(review, HALF, by=desk.jana)


def test_three_a_month_go_to_two_reviewers(desk: Team) -> None:
    with time_machine.travel(MAY, tick=False):
        for who in (desk.petr, desk.ola, desk.jana):
            for number in range(3):
                answered(who, f"{who.name} {number}")
        actions.draw_lots()
        actions.draw_lots()
    chosen = Review.objects.filter(twice=True)
    assert chosen.count() == 3
    assert not chosen.filter(agent=desk.jana).exists()  # only the owner is left to mark hers


def test_figures_are_for_the_person_and_their_lead_and_nobody_else(desk: Team) -> None:
    actions.mark(picked(desk.petr), FULL, by=desk.jana)
    actions.mark(picked(desk.petr), {**HALF, "time": 0}, by=desk.marek)
    (month,) = queries.figures(desk.petr, for_=desk.petr)
    assert (month.reviews, round(month.total, 3), month.items["time"], month.reaches_goal) == (2, 0.714, 0.5, False)
    assert queries.figures(desk.petr, for_=desk.jana) == [month]
    for other in (desk.ola, desk.eleni):
        with pytest.raises(Absent):
            queries.figures(desk.petr, for_=other)


def test_a_lead_is_led_by_the_owner_and_not_by_another_lead(desk: Team) -> None:
    other = person("Eva Horská", Role.LEAD)
    actions.mark(picked(desk.jana), FULL, by=other)
    with pytest.raises(Absent):
        queries.figures(desk.jana, for_=other)
    assert len(queries.figures(desk.jana, for_=desk.marek)) == 1
    assert {one.name for one in queries.agents_within_reach(for_=other)} == {"Petr Malý", "Ola Nowicka", "Eleni Pappa"}


def test_the_house_rule_that_fails_most_stands_first(desk: Team) -> None:
    review = picked(desk.petr)
    CoachDecision.objects.all().delete()  # whatever the coach thought of the words above
    for rule, choice in [("C-R18", "kept"), ("C-R18", "reasoned"), ("C-R18", "followed"), ("C-R11", "followed")]:
        CoachDecision.objects.create(case=review.case, agent=desk.petr, rule=rule, severity=2, choice=choice)
    actions.mark(review, {**FULL, "time": 0}, by=desk.jana)
    found = queries.house_rule_figures("cs")
    assert [(one.rule.position, one.shown, one.left, one.marked, one.lost) for one in found[:2]] == [(4, 3, 2, 0, 0), (1, 1, 0, 1, 1)]
    assert len(found) == 10
    later = queries.house_rule_figures("cs", since=timezone.now() + timedelta(hours=1))
    assert [one.failed for one in later] == [0] * 10


def test_what_was_written_about_an_erased_customer_is_forgotten_and_the_points_stay(desk: Team) -> None:
    review = picked(desk.petr)
    actions.mark(review, HALF, by=desk.jana, note="Pan Svoboda byl spokojen.")
    kept = writes(KOWALSKA, "Oferta", "Proszę o ofertę.")
    other = Review.objects.create(message=kept, case=case_of(kept), agent=desk.ola, month=review.month, why="drawn")
    actions.mark(other, FULL, by=desk.jana, note="Dobrze.")
    cases.erase_customer(customer_of(SVOBODA.address), by=desk.marek)
    drain_everything()
    assert sorted(Score.objects.values_list("note", "total")) == [("", 0.5), ("Dobrze.", 1.0)]
