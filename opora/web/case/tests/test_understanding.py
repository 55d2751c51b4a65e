"""What is wanted, what a message holds, and what the clocks say: on the pages of a case and in the list."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.utils import timezone

from opora.cases import actions as cases
from opora.cases.models import Case
from opora.kernel.jobs.worker import drain_everything
from opora.team.models import Role
from opora.team.queries import today
from opora.web.case.holding import Mark, pieces
from opora.web.inbox.presenting import clock
from tests.cast import PROCHAZKOVA, Team, answer, browser, case_of, person, team, writes
from tests.smtp_server import SmtpServer

PRAGUE = ZoneInfo("Europe/Prague")
A_REASON = {f"C-R{number:02}": "It is a test." for number in range(1, 37)}
TEXT = "Dobrý den, hrnek z objednávky 20418 přišel rozbitý. Pošlete mi prosím nový? Kdy ho dostanu?"


def at(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-{text}").replace(tzinfo=PRAGUE)


@pytest.fixture
def desk(db: None, smtp_server: SmtpServer) -> Team:
    return team(smtp_server)


@pytest.fixture
def case(desk: Team) -> Case:
    return fresh(case_of(writes(PROCHAZKOVA, "Rozbitý hrnek", TEXT)))


def fresh(case: Case) -> Case:
    return Case.objects.get(pk=case.pk)


def test_the_desk_proposes_and_a_person_confirms(desk: Team, case: Case) -> None:
    assert "rozbitý" in case.problem
    assert case.expected
    client = browser(desk.petr)
    page = client.get(f"/cases/{case.pk}/").content.decode()
    assert "Read by the desk." in page
    client.post(f"/cases/{case.pk}/do/understood/")
    assert fresh(case).understood_by == desk.petr
    assert "Read by the desk." not in client.get(f"/cases/{case.pk}/").content.decode()


def test_what_a_person_wrote_the_desk_leaves_alone(desk: Team, case: Case) -> None:
    client = browser(desk.petr)
    answered = client.post(f"/cases/{case.pk}/understanding/", {"problem": "Broken mug", "expected": ""})
    assert answered.status_code == 302
    writes(PROCHAZKOVA, "Re: Rozbitý hrnek", "Prosím, vraťte mi peníze.", answers=case.passages.get().message)
    assert (fresh(case).problem, fresh(case).expected) == ("Broken mug", "")


def test_a_wish_that_is_unknown_after_the_first_exchange_is_flagged(desk: Team, case: Case) -> None:
    client = browser(desk.petr)
    cases.understand(case, problem="Broken mug", expected="", by=desk.petr)
    assert "Not known yet" not in client.get(f"/cases/{case.pk}/").content.decode()
    answer(case, desk.jana, "Dobrý den, mrzí mě to. Hezký den, Jana", decisions=A_REASON)
    assert "Not known yet" in client.get(f"/cases/{case.pk}/").content.decode()


def test_research_is_said_with_a_day_and_ended_with_a_click(desk: Team, case: Case) -> None:
    client = browser(desk.petr)
    form = f"/cases/{case.pk}/research/"
    assert client.get(form).status_code == 200
    for wrong in ({"reason": "", "day": "2099-01-01"}, {"reason": "Potter", "day": "2020-01-01"}, {"reason": "Potter", "day": "soon"}):
        assert client.post(form, wrong).status_code == 400
    day = (today() + timedelta(days=3)).isoformat()
    assert client.post(form, {"reason": "Asking the potter", "day": day}).status_code == 302
    page = client.get(f"/cases/{case.pk}/").content.decode()
    assert "Asking the potter" in page
    client.post(f"/cases/{case.pk}/do/research-done/")
    assert fresh(case).research_until is None


def test_a_message_shows_what_it_holds(desk: Team, case: Case) -> None:
    message = case.passages.get().message
    client = browser(desk.petr)
    assert f"/messages/{message.pk}/holds/" in client.get(f"/cases/{case.pk}/").content.decode()
    page = client.get(f"/messages/{message.pk}/holds/").content.decode()
    assert 'data-aim="question"' in page
    assert 'data-fact="reference"' in page
    assert "%" in page


def test_a_message_of_a_mailbox_that_is_not_mine_holds_nothing_for_me(desk: Team, case: Case) -> None:
    message = case.passages.get().message
    stranger = person("Tereza", Role.AGENT)
    desk.box.open_to_all = False
    desk.box.save()
    assert browser(stranger).get(f"/messages/{message.pk}/holds/").status_code == 404
    assert browser(stranger).get(f"/cases/{case.pk}/understanding/").status_code == 404
    assert browser(stranger).get(f"/cases/{case.pk}/research/").status_code == 404


@pytest.mark.parametrize(
    ("marks", "told"),
    [
        ([], [("", "", "abcdef")]),
        ([Mark(0, 6, "question")], [("question", "", "abcdef")]),
        ([Mark(0, 6, "question"), Mark(2, 4, "date")], [("question", "", "ab"), ("question", "date", "cd"), ("question", "", "ef")]),
        (
            [Mark(1, 3, "sum"), Mark(2, 5, "request")],
            [("", "", "a"), ("", "sum", "b"), ("request", "sum", "c"), ("request", "", "de"), ("", "", "f")],
        ),
    ],
)
def test_marks_may_lie_in_one_another(marks: list[Mark], told: list[tuple[str, str, str]]) -> None:
    found = pieces("abcdef", marks)
    assert [(one["aim"], one["fact"], one["text"]) for one in found] == told


@pytest.mark.parametrize(
    ("now", "label", "tone"),
    [("05-11 09:05", "10 min", ""), ("05-11 09:20", "5 min late", "red"), ("05-11 13:30", "30 min late", "red")],
)
def test_the_list_says_how_long_is_left(desk: Team, now: str, label: str, tone: str) -> None:
    with time_machine.travel(at("05-11 09:00"), tick=False) as traveller:
        case = case_of(writes(PROCHAZKOVA, "Hrnek", TEXT, at=timezone.now()))
        traveller.move_to(at(now))
        shown = clock(fresh(case))
        assert shown is not None
        assert (shown["label"], shown["tone"]) == (label, tone)


def test_an_owned_case_shows_its_first_answer_and_warns_in_time(desk: Team) -> None:
    with time_machine.travel(at("05-11 09:00"), tick=False) as traveller:
        case = case_of(writes(PROCHAZKOVA, "Hrnek", TEXT, at=timezone.now()))
        cases.assign(case, desk.petr, by=desk.petr)
        tones = []
        for moment in ("05-11 09:00", "05-11 12:00", "05-11 13:00"):
            traveller.move_to(at(moment))
            tones.append((clock(fresh(case)) or {})["tone"])
        assert tones == ["", "amber", "red"]
        page = browser(desk.petr).get(f"/cases/{case.pk}/").content.decode()
        assert "First answer" in page
        assert "Solution" in page


def test_the_late_list_has_a_place_in_the_rail(desk: Team) -> None:
    with time_machine.travel(at("05-11 09:00"), tick=False) as traveller:
        case = case_of(writes(PROCHAZKOVA, "Hrnek", TEXT, at=timezone.now()))
        client = browser(desk.petr)
        assert "Nothing is late" in client.get("/list/late/").content.decode()
        traveller.move_to(at("05-11 13:30"))
        drain_everything()
        page = client.get("/list/late/").content.decode()
        assert f"/cases/{case.pk}/" in page
        assert "First answer late" in page
