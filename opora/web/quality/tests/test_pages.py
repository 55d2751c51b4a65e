"""The pages of quality: a reviewer fills in a card, the writer reads it, and nobody finds a ranking."""

from __future__ import annotations

import pytest

from opora.pure.quality.scorecard import Item
from opora.quality import actions
from opora.quality.models import Review, Score
from opora.team.models import Agent
from opora.team.queries import today
from tests.cast import SVOBODA, Team, answer, browser, case_of, team, writes

pytestmark = pytest.mark.django_db
CARD = {**{f"item_{item.value}": "1" for item in Item}, "note": "Příště i s hodinou."}
REASONS = {f"C-R{number:02}": "Jinak to nejde." for number in range(1, 37)}
FULL = {item.value: 2 for item in Item}


@pytest.fixture
def desk() -> Team:
    return team()


def picked(by: Agent, *, twice: bool = False) -> Review:
    said = answer(
        case_of(writes(SVOBODA, f"Rozměry {by.name}", "Dobrý den, jaké máte rozměry krabice?")), by, "Dobrý den, krabice má 30 × 20 cm."
    )
    month = today().replace(day=1)
    return Review.objects.create(message=said, case=case_of(said), agent=by, month=month, why="drawn", twice=twice)


def test_a_reviewer_reads_the_conversation_and_saves_a_card(desk: Team) -> None:
    review, page = picked(desk.petr), browser(desk.jana)
    queue = page.get("/quality/reviews/").content.decode()
    assert f"/quality/reviews/{review.pk}/" in queue
    shown = page.get(f"/quality/reviews/{review.pk}/").content.decode()
    assert "jaké máte rozměry" in shown and shown.count("data-drawn") == 1
    assert page.post(f"/quality/reviews/{review.pk}/", {**CARD, "item_time": ""}).status_code == 400
    assert page.post(f"/quality/reviews/{review.pk}/", CARD).status_code == 302
    assert Score.objects.get(review=review).total == 0.5
    assert f"/quality/reviews/{review.pk}/" not in page.get("/quality/reviews/").content.decode()


def test_the_writer_reads_their_card_and_their_figures(desk: Team) -> None:
    review = picked(desk.petr)
    page = browser(desk.petr)
    assert page.get(f"/quality/reviews/{review.pk}/").status_code == 404
    actions.mark(review, FULL, by=desk.jana, note="Výborně.")
    assert "Výborně." in page.get(f"/quality/reviews/{review.pk}/").content.decode()
    assert "100 %" in page.get("/quality/").content.decode()
    assert page.post(f"/quality/reviews/{review.pk}/", CARD).status_code == 403


def test_colleagues_find_neither_the_card_nor_the_figures(desk: Team) -> None:
    review = picked(desk.petr)
    actions.mark(review, FULL, by=desk.jana)
    page = browser(desk.ola)
    for path in (f"/quality/reviews/{review.pk}/", f"/quality/people/{desk.petr.pk}/"):
        assert page.get(path).status_code == 404
    for path in ("/quality/reviews/", "/quality/calibration/", "/quality/people/"):
        assert page.get(path).status_code == 403
    assert "100 %" not in page.get("/quality/").content.decode()


def test_a_lead_chooses_a_person_by_name_and_sees_no_figures_before(desk: Team) -> None:
    actions.mark(picked(desk.petr), FULL, by=desk.jana)
    page = browser(desk.jana)
    names = page.get("/quality/people/").content.decode()
    assert "Petr Malý" in names and "%" not in names.split('id="page"')[1].split("</main>")[0]
    assert "100 %" in page.get(f"/quality/people/{desk.petr.pk}/").content.decode()


def test_the_second_reviewer_sees_the_first_card_only_after_their_own(desk: Team) -> None:
    review = picked(desk.petr, twice=True)
    jana, marek = browser(desk.jana), browser(desk.marek)
    jana.post(f"/quality/reviews/{review.pk}/", {**CARD, "note": "Chybí hodina."})
    blind = marek.get(f"/quality/reviews/{review.pk}/").content.decode()
    assert "Chybí hodina." not in blind and "Chybí hodina." not in marek.get("/quality/calibration/").content.decode()
    marek.post(f"/quality/reviews/{review.pk}/", {**CARD, "item_kind": "2", "item_time": "0", "note": ""})
    for page in (jana, marek):
        shown = page.get("/quality/calibration/").content.decode()
        assert "71 %" in shown and "Was kind" in shown and "Was listened" not in shown
    assert "Chybí hodina." in marek.get(f"/quality/reviews/{review.pk}/").content.decode()


def test_everybody_reads_which_house_rule_fails_most(desk: Team) -> None:
    actions.mark(picked(desk.petr), {**FULL, "time": 0}, by=desk.jana)
    page = browser(desk.eleni).get("/quality/house-rules/").content.decode()
    assert "Fails most:" in page and "1. Answer in time, and say when you will be back" in page
    assert "Petr" not in page.split('id="page"')[1].split("</main>")[0]
