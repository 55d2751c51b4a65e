"""A footer that half the town writes finds nobody; what only one customer wrote still does."""

from __future__ import annotations

import pytest
from django.db import connection

from opora.cases.candidates import alike
from opora.cases.formulas import formulas
from opora.cases.models import MessageTraits, Proposal
from opora.cases.second_look import traits_of
from opora.kernel.jobs.worker import drain_everything
from opora.messages.models import Message
from opora.pure.placement import marks
from tests.cast import SUPPORT, Writer, case_of, deliver, mail, mailbox, writes

pytestmark = pytest.mark.django_db

FOOTER = "Předem děkujeme za vyřízení a přejeme celému obchodu klidný a pohodový pracovní den."
OWN = "Modrá konvice {number}a dorazila s prasklým uchem {number}b a kartáč {number}c v krabici úplně chyběl."
MANY = 45


@pytest.fixture
def town() -> list[Message]:
    """Forty-five people write of something else each, and all end with the same words."""
    mailbox("Podpora", SUPPORT)
    for number in range(MANY):
        writer = Writer(f"Zákazník {number}", f"zakaznik{number}@mesto{number}.example")
        deliver(mail(writer, f"Zásilka {number}", f"{OWN.format(number=number)}\n\n{FOOTER}"))
    drain_everything()
    return list(Message.objects.order_by("pk"))


def look_over_the_table() -> None:
    """What PostgreSQL does by itself some time after many rows came."""
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE cases_messagetraits")


def test_a_footer_is_known_once_the_database_has_looked_over_its_rows(town: list[Message]) -> None:
    assert formulas() == frozenset()
    look_over_the_table()
    of_all = set.intersection(*(set(row.marks) for row in MessageTraits.objects.all()))
    assert of_all & marks(FOOTER)
    assert formulas() == of_all


def test_who_quotes_only_the_footer_is_like_nobody(town: list[Message]) -> None:
    look_over_the_table()
    stranger = writes(Writer("Ota Pilný", "ota@pilny.example"), "Dotaz", f"Kdy máte otevřeno?\n\n> {FOOTER}")
    assert {one.case for one in alike(traits_of(stranger), senders=[])} == {case_of(stranger).pk}


def test_who_quotes_what_one_customer_wrote_is_still_asked_about(town: list[Message]) -> None:
    look_over_the_table()
    quoted = "\n".join(f"> {line}" for line in (OWN.format(number=7), FOOTER))
    stranger = writes(Writer("Ota Pilný", "ota@pilny.example"), "Dotaz", f"K této věci píši znovu.\n\n{quoted}")
    wanted = case_of(town[7]).pk
    assert wanted in {one.case for one in alike(traits_of(stranger), senders=[])}
    assert [one.target_id for one in Proposal.objects.filter(case=case_of(stranger))] in ([], [wanted])
