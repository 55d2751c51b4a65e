"""What leaves the desk, as the customer's mail program receives it."""

from __future__ import annotations

from email import message_from_string
from email.message import Message as Mail

import pytest

from opora.messages.outgoing import as_mail, is_ours, reply_address, thread_of_token
from opora.pure.mail import compose
from tests.cast import KOWALSKA, NOVAK, answer, arrive, case_of, mail, team, writes
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db


def sent(server: SmtpServer) -> Mail:
    return message_from_string(server.taken()[-1].raw)


def test_an_answer_really_leaves_and_threads_with_what_it_answers(smtp_server: SmtpServer) -> None:
    desk = team(smtp_server)
    asked = writes(NOVAK, "Faktura 20418", "Dobrý den, chybí mi faktura.")
    message = answer(case_of(asked), desk.petr, "Dobrý den, posílám ji.")
    assert message.delivery == "sent", message.delivery_problem
    left = sent(smtp_server)
    assert (left["In-Reply-To"], left["References"].split()) == (f"<{asked.rfc_id}>", [f"<{asked.rfc_id}>"])
    assert is_ours(left["Message-ID"].strip("<>"))
    assert smtp_server.taken()[-1].recipients == [NOVAK.address]


@pytest.mark.parametrize("odd", ["no at sign", "ž@firma.example", "a b@c", "x" * 600 + "@y", "<a@b", "a@b>\tc"])
def test_a_customer_whose_program_writes_odd_message_ids_still_gets_an_answer(smtp_server: SmtpServer, odd: str) -> None:
    desk = team(smtp_server)
    raw = mail(NOVAK, "Dotaz", "Dobrý den, kdy to přijde?").replace(b"Message-ID: <", b"Message-ID: <".ljust(13) + odd.encode() + b"> (<")
    message = answer(case_of(arrive(raw)), desk.petr, "Zítra.")
    assert message.delivery == "sent", message.delivery_problem


def test_an_answer_by_the_desk_itself_says_so() -> None:
    desk = team()
    message = answer(case_of(writes(KOWALSKA, "Oferta", "Proszę o ofertę.")), desk.ola, "Już wysyłam.")
    message.automatic = "receipt"
    raw = compose(as_mail(message))
    assert b"Auto-Submitted: auto-replied" in raw


def test_a_signed_reply_address_proves_its_thread_and_a_changed_one_does_not() -> None:
    team()
    address = reply_address("podpora@majak.example", 12)
    assert thread_of_token(address) == 12
    assert thread_of_token(address.replace("+t12", "+t13")) is None
    assert thread_of_token(address.upper()) == 12 or thread_of_token(address.lower()) == 12
    assert thread_of_token("podpora+t12.@majak.example") is None
    assert thread_of_token("podpora@majak.example") is None


@pytest.mark.parametrize("strange", ["", "@", "a.ž@x", "+t1.ž@x", "podpora+t².1234@x", "podpora+t1.\ud800@x", "." * 400])
def test_a_strangers_identifiers_prove_nothing_and_break_nothing(strange: str) -> None:
    team()
    assert not is_ours(strange)
    assert thread_of_token(strange) is None
