"""The customer's page by link: what it shows, what they say there, and what it keeps to itself."""

from __future__ import annotations

import re
from uuid import uuid4

import pytest
import time_machine
from django.core.cache import cache
from django.test import Client

from opora.cases import actions as cases
from opora.cases.models import Case
from opora.cases.tests.test_erasing import everything_stored
from opora.followups.models import CaseLink, Understood
from opora.followups.tests.desk import EVERYTHING, answered_case, at, last_from_customer, link_to, on, says_on_page, work
from opora.kernel.jobs.worker import drain_everything
from opora.ledgers import actions as ledgers
from opora.ledgers import queries as ledger_queries
from opora.messages.models import Message, Parcel
from opora.replies.models import Draft
from tests.cast import ILIC, NOVAK, Team, answer, browser, case_of, customer_of, team, writes
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    cache.clear()
    return team(smtp_server)


@pytest.fixture
def case(desk: Team) -> Case:
    return answered_case(desk)


@pytest.fixture
def path(desk: Team, case: Case) -> str:
    return link_to(case, desk)


@pytest.fixture
def with_questions(desk: Team, case: Case) -> Case:
    """We asked two things."""
    answer(case, desk.petr, "Dobrý den,\n\n1. Jakou barvu má mít víko?\n2. Na jakou adresu ji máme poslat?", decisions=EVERYTHING)
    return case


def shown(path: str) -> str:
    return Client().get(path).content.decode()


def test_a_stranger_to_the_desk_sees_their_own_case_and_nothing_else(desk: Team, case: Case, path: str) -> None:
    cases.understand(case, problem="Konvice nehřeje.", expected="Novou konvici.", by=desk.petr)
    ledgers.book_promise(case, "Pošleme víko", by=desk.petr, due=at("2030-05-20 12:00"))
    page = shown(path)
    for told in ("Reklamace konvice", "Konvice nehřeje.", "Novou konvici.", "Petr Malý", "2030", "12:00"):
        assert told in page
    assert NOVAK.address not in page and "Pošleme víko" not in page


def test_nothing_on_it_runs_is_indexed_or_tells_another_site(path: str) -> None:
    given = Client().get(path)
    policy = given["Content-Security-Policy"]
    assert "script-src" not in policy and "default-src 'none'" in policy and "frame-ancestors 'none'" in policy
    assert (given["X-Robots-Tag"], given["Referrer-Policy"]) == ("noindex, nofollow", "no-referrer")
    assert "no-store" in given["Cache-Control"]
    assert "<script" not in given.content.decode() and "http-equiv" not in given.content.decode()
    assert "sessionid" not in given.cookies and "opora" not in given.cookies


def test_it_speaks_the_customers_language_and_script(desk: Team) -> None:
    case = case_of(writes(ILIC, "Домен", "Добар дан, потребан ми је нови домен за сајт."))
    given = Client(headers={"accept-language": "en"}).get(link_to(case, desk))
    assert given["Content-Language"] == "sr" and '<html lang="sr">' in given.content.decode()
    type(case.customer).objects.filter(pk=case.customer_id).update(script="Latn")
    assert Client().get(link_to(case, desk))["Content-Language"] == "sr-latn"


def test_only_a_hash_of_the_token_is_kept(path: str) -> None:
    token = path.split("/")[2]
    assert not [where for where, value in everything_stored() if token in value]


@pytest.mark.parametrize("token", ["x", "a" * 43, "%00", "ž" * 20])
def test_an_unknown_link_opens_nothing(desk: Team, token: str) -> None:
    assert Client().get(f"/c/{token}/").status_code == 404


def test_an_old_link_opens_nothing(path: str) -> None:
    with time_machine.travel(CaseLink.objects.get().expires_at):
        assert Client().get(path).status_code == 404


def test_guessing_is_slowed_down(desk: Team, path: str) -> None:
    guesser = Client(REMOTE_ADDR="203.0.113.9")
    assert {guesser.get(f"/c/{uuid4()}/").status_code for _try in range(30)} == {404}
    assert guesser.get(path).status_code == 429
    assert Client(REMOTE_ADDR="203.0.113.10").get(path).status_code == 200


def test_flooding_is_slowed_down(case: Case, path: str) -> None:
    customer = Client()
    statuses = [customer.post(path, {"act": "confirm"}).status_code for _try in range(31)]
    assert statuses[-2:] == [303, 429]


def test_answers_come_in_as_a_message_of_that_customer_in_that_case(desk: Team, with_questions: Case, path: str) -> None:
    page = shown(path)
    assert "Jakou barvu má mít víko?" in page
    first, second = ledger_queries.open_questions(with_questions, "ours", for_=desk.petr)
    page = says_on_page(path, "answers", **{f"answer-{first.pk}": "zelenou", f"answer-{second.pk}": "", "more": "Děkuji moc."})
    said = last_from_customer(with_questions)
    assert (said.from_address, said.identity.customer) == (NOVAK.address, with_questions.customer)
    assert said.reply.startswith("1. zelenou\n") and "Děkuji moc." in said.reply
    first.refresh_from_db()
    second.refresh_from_db()
    assert (first.state, first.answer) == ("answered", said)
    assert second.is_open
    with_questions.refresh_from_db()
    assert with_questions.turn == "us"
    assert 'role="status"' in page


def test_the_same_form_sent_twice_is_one_message(case: Case, path: str) -> None:
    once = str(uuid4())
    for _time in range(2):
        says_on_page(path, "answers", more="Kdy to přijde?", once=once)
    assert Message.objects.filter(passages__case=case, direction="in", parcel__source="link").count() == 1
    assert Parcel.objects.filter(source="link").count() == 1


def test_an_empty_form_says_so_and_keeps_the_page(case: Case, path: str) -> None:
    given = Client().post(path, {"act": "answers", "more": "  "})
    assert given.status_code == 400 and 'role="alert"' in given.content.decode()


def test_did_i_understand_is_confirmed_with_one_click(desk: Team, case: Case, path: str) -> None:
    cases.understand(case, problem="Konvice nehřeje.", expected="Novou konvici.", by=desk.petr)
    says_on_page(path, "confirm")
    assert Understood.objects.get().state == "confirmed"
    assert "The customer confirmed it" in browser(desk.petr).get(f"/cases/{case.pk}/").content.decode()
    cases.understand(case, problem="Konvice je modrá.", expected="", by=desk.petr)
    assert "The customer confirmed it" not in browser(desk.petr).get(f"/cases/{case.pk}/").content.decode()
    assert 'value="confirm"' in shown(path)


def test_a_correction_becomes_the_cases_own_words_and_a_message(desk: Team, case: Case, path: str) -> None:
    cases.understand(case, problem="Konvice nehřeje.", expected="Novou konvici.", by=desk.petr)
    says_on_page(path, "correct", problem="Konvice nehřeje nad 60 stupňů.", expected="Opravu.")
    case.refresh_from_db()
    assert (case.problem, case.expected) == ("Konvice nehřeje nad 60 stupňů.", "Opravu.")
    assert Understood.objects.get().state == "corrected"
    assert "60 stupňů" in last_from_customer(case).reply


def test_a_notice_of_a_change_is_one_click_away(desk: Team, case: Case, path: str) -> None:
    brief = ledgers.open_brief(case, ledgers.Terms("Konvice"), by=desk.petr)
    ledgers.give_notice(ledgers.propose_change(brief, ledgers.Terms("Dvě konvice"), by=desk.petr), by=desk.petr)
    given = Client().post(path, {"act": "notice"})
    assert given["Location"].startswith("/n/")
    assert "Dvě konvice" in Client().get(given["Location"]).content.decode()


def test_a_joined_case_of_another_customer_is_not_shown(desk: Team, case: Case, path: str) -> None:
    other = case_of(writes(ILIC, "Домен", "Добар дан, потребан ми је нови домен за сајт."))
    cases.join(other, case, by=desk.petr)
    given = Client().get(path)
    assert given.status_code == 404 and "Домен" not in given.content.decode()


def test_an_erased_customers_link_opens_nothing(desk: Team, case: Case, path: str) -> None:
    says_on_page(path, "answers", more="fialovýhroch")
    cases.erase_customer(customer_of(NOVAK.address), by=desk.marek)
    drain_everything()
    assert Client().get(path).status_code == 404
    assert not CaseLink.objects.exists()
    assert not [where for where, value in everything_stored() if "fialovýhroch" in value or NOVAK.address in value]


def test_the_button_lays_the_link_into_the_reply(desk: Team, case: Case) -> None:
    page = browser(desk.petr)
    assert page.post(f"/cases/{case.pk}/link/", {"insert": "1"}).status_code == 302
    assert re.search(r"/c/[\w-]{43}/", Draft.objects.get().text)
    assert re.search(r"/c/[\w-]{43}/", page.post(f"/cases/{case.pk}/link/").content.decode())


def test_the_pages_of_the_desk_show_what_waits(desk: Team) -> None:
    with on("2026-05-11 10:00"):
        case = answered_case(desk)
        work()
        listed = browser(desk.petr).get("/followups/").content.decode()
    assert case.title in listed
    assert browser(desk.petr).get("/followups/switches/").status_code == 403
    assert browser(desk.jana).post("/followups/switches/", {"checks": "send", "reminders": "off"}).status_code == 302
