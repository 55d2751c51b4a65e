"""J3: "I wrote three weeks ago, nobody answered." We find it, wherever it lies, or can say where we looked."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from opora.cases import actions as cases
from opora.cases import queries
from opora.cases.models import Case
from opora.customers import actions as customers
from opora.kernel.errors import Conflict
from opora.kernel.jobs.worker import drain_everything
from opora.messages.models import Parcel
from opora.playbooks import actions as playbooks
from opora.playbooks.models import Run
from opora.playbooks.queries import known_run, plan_by_key
from tests.cast import (
    KOWALSKA,
    WISNIEWSKI,
    Team,
    Writer,
    ago,
    answer,
    browser,
    case_of,
    customer_of,
    deliver,
    team,
    writes,
)
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db

LOST = """Dzień dobry,
zamówiłem trzy lampki, zamówienie 20418, i jedna przyszła z pękniętym kloszem. Proszę o wymianę.
Piotr Wiśniewski"""
JUNK = {"source": "imap", "envelope": {"kind": "junk"}}


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    return team(smtp_server)


def lost_in_spam(who: Writer = WISNIEWSKI, number: int = 20418) -> Case:
    """The mail as the provider's filter put it into Junk, three weeks ago."""
    return case_of(writes(who, f"Zamówienie {number}", LOST.replace("20418", str(number)), at=ago(days=21), **JUNK))


def found(words: str, desk: Team) -> list[Case]:
    return [hit.case for hit in queries.search(words, for_=desk.ola)[0]]


@pytest.mark.parametrize("words", ["p.wisniewski@sklep.example", "20418", "pękniętym kloszem", "peknietym kloszem"])
def test_one_search_finds_the_lost_mail_among_the_spam(desk: Team, words: str) -> None:
    lost = lost_in_spam()
    assert lost.state == Case.State.SET_ASIDE
    assert found(words, desk) == [lost]


def test_the_same_search_covers_closed_and_joined_cases_bounces_and_other_addresses(desk: Team) -> None:
    closed = case_of(writes(WISNIEWSKI, "Faktura", "Proszę o fakturę."))
    cases.close(closed, by=desk.ola)
    kept = case_of(writes(WISNIEWSKI, "Lampka", "Lampka nie świeci."))
    joined = case_of(writes(WISNIEWSKI, "Żarówka", "Żarówka też nie."))
    cases.join(kept, joined, by=desk.ola)
    bounce = case_of(writes(WISNIEWSKI.at("mailer-daemon@sklep.example"), "Undelivered Mail", "p.wisniewski@sklep.example", headers=[("Auto-Submitted", "auto-replied")]))
    other = case_of(writes(WISNIEWSKI.at("piotr.w@wp.pl"), "Pytanie", "Czy wysyłka jest darmowa?"))
    customers.link(customer_of(WISNIEWSKI.address), customer_of("piotr.w@wp.pl"), by=desk.ola)
    drain_everything()
    assert set(found(WISNIEWSKI.address, desk)) == {closed, kept, bounce, other}
    assert found("żarówka", desk) == [kept], "a joined case is found in the one that was kept"
    assert found(f"#{joined.pk}", desk) == [kept]


def test_the_search_page_says_what_was_found_where(desk: Team) -> None:
    lost_in_spam()
    page = browser(desk.ola).get("/search/?q=20418").content.decode()
    assert "spam (1)" in page and "open cases (0)" in page


def test_brought_back_it_shows_for_how_long_the_customer_has_waited(desk: Team) -> None:
    lost = lost_in_spam()
    cases.not_spam(lost, by=desk.ola)
    lost.refresh_from_db()
    assert lost.waiting_since is not None
    assert timezone.now() - lost.waiting_since > timedelta(days=20)
    page = browser(desk.ola).get("/list/unassigned/").content.decode()
    assert "21 d" in page


def test_the_complaint_and_the_lost_mail_become_one_case_and_one_answer(desk: Team, smtp_server: SmtpServer) -> None:
    lost = lost_in_spam()
    complaint = case_of(writes(WISNIEWSKI, "Brak odpowiedzi", "Pisałem trzy tygodnie temu w sprawie zamówienia 20418, nikt nie odpowiedział."))
    cases.not_spam(lost, by=desk.ola)
    cases.join(complaint, lost, by=desk.ola)
    complaint.refresh_from_db()
    assert complaint.waiting_since is not None
    assert timezone.now() - complaint.waiting_since > timedelta(days=20)
    answer(complaint, desk.ola, "Przepraszam za 21 dni ciszy. Nowy klosz wysyłamy dziś.")
    assert smtp_server.taken()[-1].recipients == [WISNIEWSKI.address]
    complaint.refresh_from_db()
    assert complaint.turn == "customer"


def test_other_mails_lost_for_the_same_cause_are_brought_back_in_one_go(desk: Team) -> None:
    lost = [lost_in_spam(Writer(f"Klient {n}", f"klient{n}@wp.pl", "pl"), 20500 + n) for n in range(4)]
    ola = browser(desk.ola)
    assert {row.pk for row in queries.listing("set_aside", for_=desk.ola).rows} == {one.pk for one in lost}
    answered = ola.post("/picked/not-spam/", {"case": [one.pk for one in lost]}, headers={"X-Requested-With": "XMLHttpRequest"})
    assert answered.status_code == 200
    assert {row.pk for row in queries.listing("unassigned", for_=desk.ola).rows} == {one.pk for one in lost}
    for one in lost:
        one.refresh_from_db()
        answer(one, desk.ola, "Przepraszam za ciszę.")
    assert not queries.listing("set_aside", for_=desk.ola).rows


def test_variant_nothing_found_says_where_we_looked_and_since_when(desk: Team) -> None:
    writes(KOWALSKA, "Oferta", "Proszę o ofertę.", at=ago(days=90))
    page = browser(desk.ola).get("/search/?q=20418").content.decode()
    assert "Where we looked" in page
    for place in ("open cases (0)", "closed cases (0)", "spam (0)", "joined cases (0)", "could not be read (0)"):
        assert place in page
    assert "Maják" in page and "Everything since" in page


def test_variant_the_mail_lies_among_those_that_could_not_be_read(desk: Team) -> None:
    parcel = deliver(b"From: p.wisniewski@sklep.example\r\nSubject: 20418\r\n\r\nhelp")
    Parcel.objects.filter(pk=parcel.pk).update(state="failed", problem="for the test")
    page = browser(desk.ola).get("/search/?q=20418").content.decode()
    assert "could not be read (1)" in page


def test_nothing_is_left_without_a_case(desk: Team) -> None:
    lost_in_spam()
    writes(KOWALSKA, "Oferta", "Proszę o ofertę.")
    assert list(queries.unplaced_messages()) == []


def test_the_shipped_plan_is_followed_to_the_answer_today_and_the_lesson(desk: Team) -> None:
    playbooks.install_shipped()
    lost = lost_in_spam()
    cases.not_spam(lost, by=desk.ola)
    plan = plan_by_key("lost-email", for_=desk.ola).playbook
    assert browser(desk.ola).post(f"/playbooks/start/{plan.pk}/{lost.pk}/").status_code in (200, 302)
    run = Run.objects.get(case=lost)
    for key in ("search-everywhere", "own-it"):
        playbooks.do_step(run, key, by=desk.ola)
    playbooks.leave_out(run, "proof-page", "Nalezeno ve spamu.", by=desk.ola)
    answer(lost, desk.ola, "Przepraszam za 21 dni ciszy. Nowy klosz wysyłamy dziś.")
    with pytest.raises(Conflict):
        playbooks.end_run(run, by=desk.ola)
    for step in known_run(run).open_steps:
        playbooks.do_step(run, step.step.key, by=desk.ola)
    assert playbooks.end_run(run, by=desk.ola).ended_at
