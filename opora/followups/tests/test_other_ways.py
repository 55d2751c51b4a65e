"""After a "no" the case shows what was offered before, and prepared texts that may help instead."""

from __future__ import annotations

import pytest

from opora.cases.models import Case
from opora.followups import actions, queries
from opora.followups.models import Check
from opora.followups.tests.desk import EVERYTHING, answered_case, on, work
from opora.knowledge import queries as knowledge
from opora.knowledge.actions import retire_reply, save_reply
from opora.replies.actions import send
from opora.replies.models import Draft
from tests.cast import Team, answer, browser, team
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db
OFFERED = "Novou konvici jsme vám dnes poslali na vaši adresu."


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    return team(smtp_server)


@pytest.fixture
def texts(desk: Team) -> None:
    save_reply("Konvice nehřeje: vrácení peněz", "Dobrý den, {{ customer.name }}, za konvici vám vrátíme peníze.", by=desk.petr, language="cs")
    save_reply("Jak vyplnit fakturu", "Dobrý den, na faktuře opravíme adresu odběratele.", by=desk.petr, language="cs")
    save_reply("Konvice nehřeje: nová", f"Dobrý den, {OFFERED}", by=desk.petr, language="cs")
    retire_reply(save_reply("Konvice nehřeje: opravna", "Dobrý den, konvici opravíme.", by=desk.petr, language="cs"), by=desk.petr)


@pytest.fixture
def refused(desk: Team, texts: None) -> Case:
    """Asked on Wednesday whether it is solved; on Thursday the customer says no."""
    with on("2026-05-11 10:00"):
        case = answered_case(desk)
    with on("2026-05-13 10:05"):
        send([Draft.objects.get(case=case)], by=desk.petr, then="stay", undo_seconds=0, decisions=EVERYTHING)
        work()
    with on("2026-05-14 09:00"):
        actions.answer_check(Check.objects.get(case=case), solved=False, by=None)
    case.refresh_from_db()
    return case


def test_what_was_offered_is_listed_without_what_the_check_itself_asked(desk: Team, refused: Case) -> None:
    ways = queries.other_ways(refused, queries.checks_of(refused))
    assert ways is not None
    assert [(one.sentence, one.by) for one in ways.tried] == [(OFFERED, desk.petr.name)]


def test_prepared_texts_that_fit_are_offered_but_none_that_was_told_already(refused: Case) -> None:
    ways = queries.other_ways(refused, queries.checks_of(refused))
    assert ways is not None
    assert [one.title for one in ways.prepared] == ["Konvice nehřeje: vrácení peněz"]


def test_the_reopened_case_shows_them_filled_in_and_ready_for_the_reply(desk: Team, refused: Case) -> None:
    with on("2026-05-14 09:05"):
        page = browser(desk.petr).get(f"/cases/{refused.pk}/").content.decode()
    assert "vrátíme peníze" in page and "{{ customer.name }}" not in page
    assert OFFERED in page


def test_before_a_no_and_after_our_next_answer_nothing_is_shown(desk: Team, refused: Case) -> None:
    with on("2026-05-14 10:00"):
        answer(refused, desk.petr, "Dobrý den, pane Nováku, peníze jsme vám dnes vrátili na účet.", decisions=EVERYTHING)
        work()
        assert queries.other_ways(refused, queries.checks_of(refused)) is None
    with on("2026-05-14 11:00"):
        other = answered_case(desk)
        assert queries.other_ways(other, queries.checks_of(other)) is None


def test_a_rare_word_outweighs_a_common_one_and_nothing_fits_no_words(desk: Team, texts: None) -> None:
    found = knowledge.fitting("Prosím o opravu faktury, na faktuře je stará adresa", "cs")
    assert [one.title for one in found] == ["Jak vyplnit fakturu"]
    assert knowledge.fitting("", "cs") == []
