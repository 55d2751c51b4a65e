"""Answered is not closed: the closing check, from our answer to a yes, a no or silence."""

from __future__ import annotations

import pytest
from django.utils import timezone

from opora.cases import queries as cases
from opora.cases.actions import close
from opora.cases.models import Case
from opora.followups import actions, queries
from opora.followups.models import Check
from opora.followups.tests.desk import EVERYTHING, answered_case, at, on, path_of, says_on_page, work
from opora.kernel.errors import Refused
from opora.ledgers import actions as ledgers
from opora.messages.models import Message
from opora.replies.actions import save_draft, send
from opora.replies.models import Draft
from tests.cast import NOVAK, SUPPORT, Team, Writer, answer, case_of, team, writes
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    return team(smtp_server)


@pytest.fixture
def case(desk: Team) -> Case:
    with on("2026-05-11 10:00"):
        return answered_case(desk)


@pytest.fixture
def asked(desk: Team, case: Case) -> Check:
    """The check left on Wednesday."""
    with on("2026-05-13 10:05"):
        send([Draft.objects.get(case=case)], by=desk.petr, then="stay", undo_seconds=0, decisions=EVERYTHING)
        work()
    return Check.objects.get(case=case)


def test_two_working_days_after_the_answer_a_personal_check_lies_with_the_owner(desk: Team, case: Case) -> None:
    with on("2026-05-12 16:00"):
        assert not Draft.objects.exists()
    with on("2026-05-13 10:05"):
        draft = Draft.objects.get(case=case)
    assert draft.author == desk.petr
    assert "pane Nováku" in draft.text and "Reklamace konvice" in draft.text and "11. 5. 2026" in draft.text
    assert draft.to[0]["address"] == NOVAK.address


def test_a_weekend_is_no_working_day(desk: Team) -> None:
    with on("2026-05-14 10:00"):
        answered_case(desk)
    assert Check.objects.get().due_at == at("2026-05-18 10:00")


def test_the_worker_that_runs_twice_drafts_and_asks_once(desk: Team, case: Case) -> None:
    actions.change_switches(by=desk.jana, checks="send")
    for _turn in range(3):
        with on("2026-05-13 10:05"):
            work()
    assert Message.objects.filter(passages__case=case, direction="out").count() == 2
    assert Check.objects.get().state == "sent"


@pytest.mark.parametrize(("found", "planned"), [("2026-05-20 10:00", 1), ("2026-05-26 10:00", 0)])
def test_an_answer_that_comes_to_light_weeks_later_is_not_asked_about(desk: Team, found: str, planned: int) -> None:
    asked = writes(NOVAK, "Konvice", "Dobrý den, kde je konvice?", at=at("2026-05-11 09:00"))
    petr = Writer("Petr Malý", SUPPORT)
    with on(found):
        writes(
            petr, "Re: Konvice", "Je na cestě.", to=NOVAK.address, answers=asked, at=at("2026-05-11 10:00"), source="sent",
            envelope={"kind": "sent"},
        )  # fmt: skip
        work()
    assert Check.objects.count() == planned


def test_switched_off_nothing_is_asked(desk: Team, case: Case) -> None:
    actions.change_switches(by=desk.jana, checks="off")
    with on("2026-05-14 10:05"):
        assert not Draft.objects.exists()


def test_only_leads_switch(desk: Team) -> None:
    with pytest.raises(Refused):
        actions.change_switches(by=desk.petr, checks="send")


def test_a_draft_somebody_is_writing_is_left_alone(desk: Team, case: Case) -> None:
    save_draft(case, by=desk.petr, text="Ještě něco")
    with on("2026-05-13 10:05"):
        assert Draft.objects.get().text == "Ještě něco"
    assert Check.objects.get().state == "planned"


def test_the_customers_word_makes_the_check_needless_and_takes_the_draft_away(desk: Team, case: Case) -> None:
    with on("2026-05-13 10:05"):
        writes(NOVAK, "Re: Reklamace konvice", "Dobrý den, a kdy dorazí víko?", answers=last(case))
    assert Check.objects.get().state == "dropped"
    assert not Draft.objects.exists()


def test_what_is_still_open_is_not_asked_about(desk: Team, case: Case) -> None:
    with on("2026-05-12 10:00"):
        ledgers.book_promise(case, "Pošleme víko", by=desk.petr, due=at("2026-05-20 12:00"))
    with on("2026-05-13 10:05"):
        assert not Draft.objects.exists()
    assert Check.objects.get().state == "dropped"


def test_yes_by_mail_confirms_and_closes(desk: Team, case: Case, asked: Check) -> None:
    with on("2026-05-14 09:00"):
        writes(NOVAK, "Re: Reklamace konvice", "Dobrý den, ano, konvice funguje, děkuji.", answers=last(case))
    asked.refresh_from_db()
    case.refresh_from_db()
    assert (asked.state, asked.outcome, case.state) == ("confirmed", "good", "closed")


def test_no_by_mail_gives_the_case_back_to_the_same_owner_on_top(desk: Team, case: Case, asked: Check) -> None:
    with on("2026-05-14 09:00"):
        other = case_of(writes(NOVAK.at("jiny@jinde.example", "Jiný Zákazník"), "Dotaz", "Dobrý den, kolik stojí hrnec?"))
        Case.objects.filter(pk=other.pk).update(owner=desk.petr)
    with on("2026-05-14 09:30"):
        writes(NOVAK, "Re: Reklamace konvice", "Dobrý den, ne, nová taky nehřeje.", answers=last(case))
    asked.refresh_from_db()
    assert (asked.state, asked.outcome) == ("refused", "bad")
    assert [one.pk for one in cases.listing("mine", for_=desk.petr).rows] == [case.pk, other.pk]
    case.refresh_from_db()
    assert (case.owner, case.turn, case.unread) == (desk.petr, "us", True)


def test_no_by_link_reopens_a_case_closed_long_ago(desk: Team, case: Case) -> None:
    with on("2026-05-11 11:00"):
        close(case, by=desk.petr)
    with on("2026-05-13 11:05"):
        letter = Draft.objects.get(case=case).text
        send([Draft.objects.get(case=case)], by=desk.petr, then="stay", undo_seconds=0, decisions=EVERYTHING)
        work()
    with on("2026-05-19 12:00"):
        page = says_on_page(path_of(letter), "not_solved", missing="Pořád je studená.")
    assert 'role="status"' in page
    case.refresh_from_db()
    assert (case.state, case.owner) == ("open", desk.petr)
    assert "Pořád je studená." in Message.objects.filter(passages__case=case, direction="in").latest("pk").reply


def test_yes_by_link_confirms(desk: Team, case: Case) -> None:
    actions.change_switches(by=desk.jana, checks="send")
    with on("2026-05-13 10:05"):
        work()
    with on("2026-05-13 10:10"):
        says_on_page(path_of(last(case).reply), "solved")
        says_on_page(path_of(last(case).reply), "solved")
    assert Check.objects.get().state == "confirmed"
    assert Message.objects.filter(passages__case=case, direction="in").count() == 1


def test_five_working_days_of_silence_end_it_not_confirmed(desk: Team, case: Case, asked: Check) -> None:
    with on("2026-05-20 09:00"):
        case.refresh_from_db()
        assert case.state == "answered"
    with on("2026-05-20 10:10"):
        case.refresh_from_db()
    asked.refresh_from_db()
    assert (asked.state, asked.outcome, case.state) == ("silent", "neutral", "closed")
    with on("2026-05-28 10:10"):
        assert not Draft.objects.exists(), "nobody is asked twice"


def test_an_answer_that_is_neither_yes_nor_no_waits_for_a_person(desk: Team, case: Case, asked: Check) -> None:
    with on("2026-05-14 09:00"):
        writes(NOVAK, "Re: Reklamace konvice", "Dobrý den, přijde víko zvlášť?", answers=last(case))
    asked.refresh_from_db()
    assert asked.state == "sent"
    actions.answer_check(asked, solved=False, by=desk.petr)
    assert asked.state == "refused"


def test_the_share_with_a_check_and_with_a_yes(desk: Team, case: Case, asked: Check) -> None:
    with on("2026-05-14 09:00"):
        writes(NOVAK, "Re: Reklamace konvice", "Ano, děkuji.", answers=last(case))
        silent = case_of(writes(NOVAK.at("jiny@jinde.example", "Jiný Zákazník"), "Dotaz", "Dobrý den, kolik stojí hrnec?"))
        answer(silent, desk.petr, "Dobrý den, hrnec stojí 400 Kč.", then="close", decisions=EVERYTHING)
        figures = queries.closing_checks(at("2026-05-01 00:00"), timezone.now(), for_=desk.petr)
        later = queries.closing_checks(at("2026-05-01 00:00"), at("2026-05-15 00:00"), for_=desk.petr)
    assert (figures.closed, figures.asked, figures.confirmed) == (0, 0, 0)
    assert (later.closed, later.asked, later.confirmed, later.share_confirmed) == (2, 1, 1, 0.5)


def last(case: Case) -> Message:
    return Message.objects.filter(passages__case=case, direction="out").order_by("-at", "-pk")[0]
