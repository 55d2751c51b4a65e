"""Mails that come at once become what they become one after the other, whichever of them are read together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import permutations
from typing import NamedTuple

import pytest

from opora.cases.models import Case
from opora.customers import actions as customers
from opora.customers.models import Customer
from opora.kernel.jobs.worker import drain_everything
from opora.messages.models import Message
from tests.cast import PROCHAZKOVA, SVOBODA, Team, arrive, deliver, mail, team

pytestmark = pytest.mark.django_db

ORDERS = b"number;email;item;total\n4711002;someone@else.example;Plot;890\n"
QUESTION = mail(SVOBODA, "Plot", "Kolik stojí plot k objednávce 4711002?", message_id="plot@zahrada.example")
ADDED = mail(SVOBODA, "Re: Plot", "Ještě doplním výšku.", message_id="vyska@zahrada.example", answers=QUESTION)
FURTHER = mail(SVOBODA, "Re: Plot", "A barvu hnědou.", message_id="barva@zahrada.example", answers=ADDED)
ANOTHER = mail(SVOBODA, "Faktura", "Prosím fakturu za loňský rok.", message_id="faktura@zahrada.example")
ELSEWHERE = mail(PROCHAZKOVA, "Hrnek", "Hrnek přišel rozbitý.", message_id="hrnek@prochazkova.example")


class Outcome(NamedTuple):
    """What is the same however mails arrive: which of them lie in one case, of whom, and with which orders."""

    cases: set[frozenset[str]]
    customers: set[str]
    orders: set[str]


def one_after_the_other(mails: Sequence[bytes]) -> None:
    for one in mails:
        arrive(one)


def all_at_once(mails: Sequence[bytes]) -> None:
    for one in mails:
        deliver(one)
    drain_everything()


def outcome() -> Outcome:
    cases = list(Case.objects.exclude(state=Case.State.JOINED))
    together = {frozenset(Message.objects.filter(passages__case=one).values_list("rfc_id", flat=True)) for one in cases}
    return Outcome(together, set(Customer.objects.values_list("name", flat=True)), {number for one in cases for number in one.orders})


@pytest.fixture
def desk() -> Team:
    desk = team()
    customers.import_orders(customers.read_orders_csv(ORDERS), by=desk.jana)
    return desk


@pytest.mark.parametrize("come", [one_after_the_other, all_at_once])
@pytest.mark.parametrize("mails", list(permutations([QUESTION, ADDED, FURTHER, ANOTHER])), ids=lambda _mails: "")
def test_letters_and_those_that_answer_them_lie_together_in_whatever_order_they_come(
    desk: Team, come: Callable[[Sequence[bytes]], None], mails: Sequence[bytes]
) -> None:
    come([ELSEWHERE, *mails])
    plot = frozenset({"plot@zahrada.example", "vyska@zahrada.example", "barva@zahrada.example"})
    alone = {frozenset({"faktura@zahrada.example"}), frozenset({"hrnek@prochazkova.example"})}
    assert outcome() == Outcome({plot, *alone}, {"Karel Svoboda", "Lenka Procházková"}, {"4711002"})
