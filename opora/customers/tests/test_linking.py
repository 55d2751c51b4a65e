"""Two customers who are one: everything moves, and everything comes back."""

from __future__ import annotations

import pytest

from opora.customers import actions, queries
from opora.customers.models import Customer, Identity, LinkProposal
from opora.kernel.errors import Conflict, DeskError, Refused
from opora.kernel.jobs.worker import drain_everything
from opora.kernel.models import AuditRow
from tests.cast import NOVAK, SVOBODA, Team, Writer, ago, browser, case_of, customer_of, team, writes

pytestmark = pytest.mark.django_db
SEZNAM = "j.novak@seznam.cz"


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def pair(desk: Team) -> tuple[Customer, Customer]:
    writes(NOVAK, "Dotaz", "Dobrý den, první věc.", at=ago(days=2))
    writes(NOVAK.at(SEZNAM), "Jiný dotaz", "Dobrý den, úplně jiná věc.", at=ago(days=1))
    return customer_of(NOVAK.address), customer_of(SEZNAM)


def test_a_refused_link_is_never_asked_again_on_the_same_evidence(desk: Team, pair: tuple[Customer, Customer]) -> None:
    actions.decide_proposal(LinkProposal.objects.get(state="open"), accept=False, by=desk.petr)
    again = writes(NOVAK.at(SEZNAM), "Třetí věc", "Dobrý den, zase já, kvůli objednávce č. 20268801.")  # so they are compared again
    assert again.traits.orders
    assert not LinkProposal.objects.filter(state="open").exists()


@pytest.mark.parametrize("later", ["Prosím k objednávce č. 20268801.", "Volejte 602 555 118, prosím."])
def test_what_somebody_tells_in_a_later_letter_shows_who_they_are(desk: Team, later: str) -> None:
    other = Writer("Svoboda", "zahradnik77@seznam.cz")
    writes(SVOBODA, "Plot", "Dobrý den, k objednávce č. 20268801 mám dotaz.", at=ago(days=3))
    writes(other, "Sekačka", "Dobrý den, kolik stojí sekačka?", at=ago(days=2))
    writes(other, "Sekačka", "Dobrý den, ještě jednou prosím.", at=ago(days=1))
    assert not LinkProposal.objects.exists()
    writes(other, "Pořád sekačka", f"Dobrý den. {later}")
    assert LinkProposal.objects.get(state="open")


def test_deciding_twice_says_that_a_colleague_was_faster(desk: Team, pair: tuple[Customer, Customer]) -> None:
    proposal = LinkProposal.objects.get(state="open")
    actions.decide_proposal(proposal, accept=True, by=desk.petr)
    with pytest.raises(Conflict):
        actions.decide_proposal(proposal, accept=True, by=desk.ola)


def test_a_new_mail_after_the_link_belongs_to_the_one_customer_and_parts_with_the_link(desk: Team, pair: tuple[Customer, Customer]) -> None:
    kept, joined = pair
    change = actions.link(kept, joined, by=desk.petr)
    drain_everything()
    later = writes(NOVAK.at(SEZNAM), "Později", "Dobrý den, po spojení.")
    assert case_of(later).customer == kept
    actions.undo_link(change, by=desk.petr)
    drain_everything()
    assert case_of(later).customer == joined


def test_undoing_the_first_of_two_links_brings_the_right_person_back(desk: Team, pair: tuple[Customer, Customer]) -> None:
    writes(SVOBODA, "Plot", "Dobrý den, kolik stojí plot?")
    third = customer_of(SVOBODA.address)
    first = actions.link(pair[0], pair[1], by=desk.petr)
    drain_everything()
    actions.link(third, Customer.objects.get(pk=pair[0].pk), by=desk.petr)
    drain_everything()
    actions.undo_link(first, by=desk.petr)
    drain_everything()
    assert customer_of(SEZNAM) == pair[1]
    assert customer_of(NOVAK.address) == third


def test_unlinking_one_address_gives_it_back_to_whom_it_was(desk: Team, pair: tuple[Customer, Customer]) -> None:
    actions.link(*pair, by=desk.petr)
    drain_everything()
    restored = actions.unlink_identity(Identity.objects.get(value=SEZNAM), by=desk.petr)
    assert restored == pair[1] == customer_of(SEZNAM)
    with pytest.raises(DeskError):
        actions.unlink_identity(Identity.objects.get(value=NOVAK.address), by=desk.petr)


def test_a_newcomer_links_nobody(desk: Team, pair: tuple[Customer, Customer]) -> None:
    with pytest.raises(Refused):
        actions.link(*pair, by=desk.eleni)


def test_reading_a_card_is_written_into_the_audit_log(desk: Team, pair: tuple[Customer, Customer]) -> None:
    browser(desk.petr).get(f"/customers/{pair[0].pk}/")
    assert AuditRow.objects.filter(act="customer.read", subject=f"customer:{pair[0].pk}", actor=desk.petr.pk).exists()


def test_one_occasion_is_chance_and_old_ones_fade(desk: Team, pair: tuple[Customer, Customer]) -> None:
    owner = pair[0].pk
    actions.note_fact(owner, "cases_joined_by_hand", message=1)
    assert queries.habits(pair[0]) == ()
    actions.note_fact(owner, "cases_joined_by_hand", message=2)
    assert [habit.kind for habit in queries.habits(pair[0])] == ["every_mail_alone"]
    for number in (3, 4):
        actions.note_fact(owner, "new_matter_in_old_thread", message=number, at=ago(days=179))
    assert [habit.kind for habit in queries.habits(pair[0])] == ["every_mail_alone"]
