"""What the follow-ups hold about a customer is given to them when they ask, and gone when they are forgotten."""

from __future__ import annotations

import json
from datetime import date

import pytest

from opora.cases import actions as cases
from opora.cases import queries as case_queries
from opora.cases.models import Case
from opora.cases.tests.test_erasing import everything_stored
from opora.followups import actions
from opora.followups.models import CaseLink, Ladder
from opora.followups.tests.desk import answered_case, link_to, on, says_on_page
from opora.kernel.jobs.worker import drain_everything
from opora.ledgers import actions as ledgers
from tests.cast import KOWALSKA, NOVAK, SVOBODA, Team, browser, case_of, customer_of, team, writes
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db
DOMAIN, PHONE, WORD = "novakovo-kafe.cz", "+420603555271", "spalinovka"
SECRETS = (DOMAIN, PHONE, WORD)


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    return team(smtp_server)


@pytest.fixture
def case(desk: Team) -> Case:
    """A customer with a promise, a confirmed understanding, a planned check, a domain that ends, and two tries to reach him."""
    with on("2026-05-11 10:00"):
        row = answered_case(desk)
        cases.understand(row, problem=f"{WORD} nehřeje", expected="Výměna", by=desk.petr)
        says_on_page(link_to(row, desk), "confirm")
        ledgers.book_promise(row, f"Zavoláme kvůli {WORD}.", by=desk.petr, due=date(2026, 5, 20))
        ladder = actions.watch_expiry(row, "domain", DOMAIN, date(2026, 6, 30), by=desk.petr)
        writes(SVOBODA, "Zahrada", "Dobrý den, kolik stojí plot?")
        actions.log_try(ladder, SVOBODA.address, "no_answer", by=desk.petr, note=f"jeho kolega o {WORD} neví")
        actions.log_try(ladder, PHONE, "no_answer", by=desk.petr)
        actions.decide_default(ladder, f"Prodloužíme {DOMAIN} o rok.", on=date(2026, 6, 30), cost="300 Kč", by=desk.jana)
    return row


def test_the_export_holds_promises_links_checks_and_reminders(desk: Team, case: Case) -> None:
    answered = browser(desk.marek).post(f"/customers/{case.customer_id}/export/")
    given = json.loads(answered.content)
    assert [one["text"] for one in given["promises"]] == [f"Zavoláme kvůli {WORD}."]
    assert [one["case"] for one in given["links to your page"]] == [case.pk]
    assert [one["answer"] for one in given["did we understand you"]] == ["confirmed"]
    assert [one["state"] for one in given["closing checks"]] == ["planned"]
    (reminders,) = given["reminders"]
    assert (reminders["name"], reminders["cost"]) == (DOMAIN, "300 Kč")
    assert [one["contact"] for one in reminders["other ways tried"]] == [None, PHONE], "the address of another customer is not his"


def test_nobody_finds_the_follow_ups_of_somebody_else_in_an_export(desk: Team, case: Case) -> None:
    hers = case_of(writes(KOWALSKA, "Oferta", "Proszę o ofertę na lampy."))
    given = case_queries.everything_about(hers.customer, by=desk.marek)
    assert (given["promises"], given["reminders"], given["links to your page"]) == ([], [], [])


def test_after_the_erasure_no_word_of_the_follow_ups_is_left(desk: Team, case: Case) -> None:
    assert {secret for secret in SECRETS if any(secret in value for _where, value in everything_stored())} == set(SECRETS)
    cases.erase_customer(customer_of(NOVAK.address), by=desk.marek)
    drain_everything()
    assert {f"{where}: {secret}" for where, value in everything_stored() for secret in SECRETS if secret in value} == set()
    assert not CaseLink.objects.exists()
    assert Ladder.objects.get().state == "decided", "figures stay"
