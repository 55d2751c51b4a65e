"""Erased means gone: from rows, raw mail, files, index, drafts, notices and logs (reliability.md promise 13, B75)."""

from __future__ import annotations

import zlib
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.utils import timezone

from opora.cases import actions as cases
from opora.cases.models import Case
from opora.customers import actions as customers
from opora.customers.models import Order
from opora.kernel.errors import Refused
from opora.kernel.jobs.worker import drain_everything
from opora.messages import actions as messages
from opora.messages.models import Attachment, Message, Parcel
from opora.replies import actions as replies
from tests.cast import (
    KOWALSKA,
    NOVAK,
    SUPPORT,
    Team,
    answer,
    arrive,
    browser,
    case_of,
    customer_of,
    deliver,
    draft_of,
    mail,
    rfc_id,
    team,
    writes,
)
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db

PHRASE = "fialovýhroch"  # a word that nobody else writes
SECRETS = ("novak", "novák", PHRASE, "603555271", "603 555 271", "tajemstvi.txt", "velmitajné", "20418-x")


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    return team(smtp_server)


@pytest.fixture
def well_known(desk: Team) -> Case:
    """A customer of whom the desk holds everything it can hold."""
    _orders(desk)
    raw = mail(NOVAK, f"Reklamace {PHRASE}", f"Dobrý den, {PHRASE} z objednávky 20418 nefunguje.", files=[("tajemstvi.txt", "text/plain", b"velmitajne \xc5\xbe")])
    asked = arrive(raw)
    case = case_of(asked)
    arrive_again(raw)
    _work(desk, case)
    ours = answer(case, desk.petr, f"Dobrý den, {PHRASE} vyměníme.")
    _copies(ours)
    other_address = writes(NOVAK.at("j.novak@seznam.cz"), "Ještě k tomu", f"A ten {PHRASE} prosím rychle, objednávka 20418.")
    drain_everything()
    customers.link(customer_of(NOVAK.address), customer_of("j.novak@seznam.cz"), by=desk.petr)
    drain_everything()
    cases.join(case, case_of(other_address), by=desk.petr)
    failed = deliver(mail(NOVAK, "Rozbitý", "nečitelné"))
    Parcel.objects.filter(pk=failed.pk).update(state="failed")
    draft = draft_of(case, desk.ola, f"Pane Nováku, {PHRASE} už jede")
    replies.add_file(draft, name="novak.txt", content_type="text/plain", content="velmitajné pro Nováka".encode(), inline=False, by=desk.ola)
    with time_machine.travel(timezone.now() + timedelta(minutes=5)):
        drain_everything()  # what is unread by now is also written in letters
    return case


def _orders(desk: Team) -> None:
    csv = f"number;email;item;total\n20418;{NOVAK.address};{PHRASE};100\n20419;j.novak@seznam.cz;{PHRASE};50\n"
    customers.import_orders(customers.read_orders_csv(csv.encode()), by=desk.jana)


def arrive_again(raw: bytes) -> None:
    again = deliver(raw)
    drain_everything()
    again.refresh_from_db()
    assert again.state == Parcel.State.REPEATED


def _work(desk: Team, case: Case) -> None:
    customers.write_note(customer_of(NOVAK.address), f"Pan Novák sbírá {PHRASE}", by=desk.petr)
    replies.write_note(case, f"@Ola, volal Novák kvůli {PHRASE}", by=desk.petr)
    cases.rename(case, f"Novákův {PHRASE}", by=desk.petr)
    cases.add_tag(case, PHRASE, by=desk.petr)
    cases.assign(case, desk.ola, by=desk.petr)
    cases.hand_over(case, desk.petr, by=desk.ola, word=f"Novák chce {PHRASE}")
    blocked = messages.block(NOVAK.address, by=desk.jana)
    messages.unblock(blocked, by=desk.jana)
    messages.block("novak@firma.example", by=desk.jana)
    file = Attachment.objects.get(name="tajemstvi.txt")
    assert browser(desk.petr).get(f"/files/{file.key}/").status_code == 200
    browser(desk.petr).get(f"/cases/{case.pk}/")


def _copies(ours: Message) -> None:
    """The copy in the Sent folder comes back to us by IMAP."""
    raw = mail(NOVAK, "Re", f"Dobrý den, {PHRASE} vyměníme.").replace(NOVAK.address.encode(), SUPPORT.encode())
    raw = raw.replace(rfc_id(raw).encode(), ours.rfc_id.encode()).replace(b"To: " + SUPPORT.encode(), b"To: " + NOVAK.address.encode())
    copy = deliver(raw, source="imap", envelope={"kind": "sent"})
    drain_everything()
    copy.refresh_from_db()
    assert (copy.state, copy.reason) == (Parcel.State.REPEATED, "our own copy")


def everything_stored() -> list[tuple[str, str]]:
    """(table.column, text) of every value of every text, JSON, array, index and byte column of the database."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT table_name, column_name, udt_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE 'django_migr%'"
        )
        columns = [row for row in cursor.fetchall() if row[2] in {"text", "varchar", "bpchar", "json", "jsonb", "bytea", "tsvector"} or row[2].startswith("_")]
        return [(f"{table}.{column}", value) for table, column, kind in columns for value in _values(cursor, table, column, kind)]


def _values(cursor: Any, table: str, column: str, kind: str) -> list[str]:
    cursor.execute(f'SELECT "{column}"{"" if kind == "bytea" else "::text"} FROM "{table}" WHERE "{column}" IS NOT NULL')
    values = [row[0] for row in cursor.fetchall()]
    if kind != "bytea":
        return values
    raws = [bytes(value) for value in values]
    if table == "messages_parcel":
        raws = [zlib.decompress(raw) for raw in raws]
    return [raw.decode("utf-8", "replace") for raw in raws]


def traces() -> set[str]:
    return {f"{where}: {secret}" for where, value in everything_stored() for secret in SECRETS if secret in value.casefold().replace("\\u017e", "ž")}


def test_before_the_erasure_the_scan_sees_what_there_is(well_known: Case) -> None:
    seen = {trace.partition(":")[0] for trace in traces()}
    assert {"messages_parcel.raw", "messages_message.reply", "messages_message.search", "replies_draft.text", "kernel_blob.content"} <= seen


def test_after_the_erasure_nothing_of_the_customer_is_left_anywhere(desk: Team, well_known: Case) -> None:
    cases.erase_customer(customer_of(NOVAK.address), by=desk.marek)
    drain_everything()
    assert traces() == set()


def test_the_figures_stay(desk: Team, well_known: Case) -> None:
    customer = customer_of(NOVAK.address)
    cases_before, messages_before = Case.objects.count(), Message.objects.count()
    cases.erase_customer(customer, by=desk.marek)
    drain_everything()
    assert (Case.objects.count(), Message.objects.count()) == (cases_before, messages_before)
    assert Order.objects.count() == 2
    page = browser(desk.petr).get(f"/cases/{well_known.pk}/")
    assert page.status_code == 200 and "erased customer" in page.content.decode()


def test_the_same_mail_fetched_again_does_not_bring_an_erased_customer_back(desk: Team) -> None:
    raw = mail(NOVAK, "Dotaz", "Dobrý den, kdy to přijde?")
    arrive(raw)
    cases.erase_customer(customer_of(NOVAK.address), by=desk.marek)
    again = deliver(raw, source="imap", key="another-uidvalidity")
    drain_everything()
    again.refresh_from_db()
    assert again.state == Parcel.State.REPEATED
    assert traces() == set()


def test_other_customers_keep_everything(desk: Team, well_known: Case) -> None:
    hers = writes(KOWALSKA, "Oferta", "Proszę o ofertę na lampy.")
    cases.erase_customer(customer_of(NOVAK.address), by=desk.marek)
    drain_everything()
    hers.refresh_from_db()
    assert hers.reply == "Proszę o ofertę na lampy." and hers.from_address == KOWALSKA.address


def test_only_the_owner_erases(desk: Team, well_known: Case) -> None:
    customer = customer_of(NOVAK.address)
    with pytest.raises(Refused):
        cases.erase_customer(customer, by=desk.jana)
    assert browser(desk.petr).post(f"/customers/{customer.pk}/erase/", {"number": customer.pk}).status_code == 403
    assert browser(desk.marek).post(f"/customers/{customer.pk}/erase/", {"number": "1x"}).status_code == 400
    assert browser(desk.marek).post(f"/customers/{customer.pk}/erase/", {"number": customer.pk}).status_code == 302
    drain_everything()
    assert traces() == set()
