"""Receipts: useful to a person, useless to whoever wants to make us write to others (B28, B31–B35)."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from opora.cases.models import Case
from opora.kernel.jobs.worker import drain_everything
from opora.messages.models import Message
from opora.replies.receipts import acknowledge_new_cases
from opora.team import actions as team_actions
from tests.cast import (
    AGENCY,
    KOWALSKA,
    NOVAK,
    SUPPORT,
    Team,
    Writer,
    answer,
    arrive,
    case_of,
    deliver,
    mail,
    mailbox,
    team,
    writes,
)
from tests.smtp_server import SmtpServer, Taken

pytestmark = pytest.mark.django_db
TEXTS = {"cs": "Dobrý den, zpráva dorazila. Ozveme se do čtyř hodin.", "pl": "Wiadomość dotarła.", "en": "Your message is here."}


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    made = team(smtp_server)
    team_actions.change_desk(by=made.marek, receipts_on=True, receipt_texts=TEXTS)
    return made


def sent(server: SmtpServer) -> list[Taken]:
    return server.taken()


def test_a_new_case_is_acknowledged_in_the_customers_language(desk: Team, smtp_server: SmtpServer) -> None:
    writes(KOWALSKA, "Oferta", "Dzień dobry, proszę o ofertę na dwie lampy stojące do salonu.")
    (receipt,) = sent(smtp_server)
    assert receipt.recipients == [KOWALSKA.address]
    assert "Auto-Submitted: auto-replied" in receipt.raw
    assert Message.objects.get(automatic="receipt").reply == TEXTS["pl"]


def test_it_names_no_sender_in_the_envelope_so_that_no_machine_answers_it(desk: Team, smtp_server: SmtpServer) -> None:
    writes(NOVAK, "Dotaz", "Dobrý den, kdy máte otevřeno?")
    assert sent(smtp_server)[0].sender in ("", "<>", "None")


def test_off_by_default(smtp_server: SmtpServer) -> None:
    team(smtp_server)
    writes(NOVAK, "Dotaz", "Dobrý den, kdy máte otevřeno?")
    assert sent(smtp_server) == []


def test_a_language_without_a_text_sends_nothing(desk: Team, smtp_server: SmtpServer) -> None:
    writes(Writer("Γιώργος", "g@thalassa.example", "el"), "Ερώτηση", "Καλημέρα σας, πότε είστε ανοιχτά αυτή την εβδομάδα;")
    assert sent(smtp_server) == []


def test_it_stops_no_clock_and_counts_as_no_answer(desk: Team) -> None:
    case = case_of(writes(NOVAK, "Dotaz", "Dobrý den, kdy máte otevřeno?"))
    assert (case.turn, case.state, case.last_direction, case.unread) == ("us", "new", "in", True)
    assert case.waiting_since is not None
    assert answer(case, desk.petr, "Od osmi.").delivery == "sent", "the receipt is no colleague who was faster"


def test_our_answer_threads_with_the_customers_mail_and_does_not_quote_the_receipt(desk: Team, smtp_server: SmtpServer) -> None:
    asked = writes(NOVAK, "Dotaz", "Dobrý den, kdy máte otevřeno?")
    message = answer(case_of(asked), desk.petr, "Od osmi.")
    assert message.references.last().rfc_id == asked.rfc_id
    assert "kdy máte otevřeno" in message.text and "zpráva dorazila" not in message.text


def test_an_answer_to_the_receipt_comes_back_to_the_case(desk: Team) -> None:
    asked = writes(NOVAK, "Dotaz", "Dobrý den, kdy máte otevřeno?")
    receipt = Message.objects.get(automatic="receipt")
    again = writes(NOVAK, "Re: přijato", "A v sobotu?", answers=receipt)
    assert case_of(again) == case_of(asked) and again.thread_id == asked.thread_id


def test_it_holds_nothing_that_the_sender_wrote(desk: Team, smtp_server: SmtpServer) -> None:
    writes(Writer("Claim your prize http://evil.example", "victim@kdosi.example"), "Your account is suspended http://evil.example", "Dobrý den, klikněte na http://evil.example a zadejte heslo.")
    (receipt,) = sent(smtp_server)
    assert "evil" not in receipt.raw and "suspended" not in receipt.raw and "prize" not in receipt.raw


HEADERS = [
    ("Auto-Submitted", "auto-replied"),
    ("Auto-Submitted", "auto-generated"),
    ("Precedence", "bulk"),
    ("Precedence", "junk"),
    ("List-Id", "<news.shop.example>"),
    ("List-Unsubscribe", "<mailto:off@shop.example>"),
    ("X-Auto-Response-Suppress", "All"),
    ("X-Loop", "desk"),
    ("Return-Path", "<>"),
    ("Return-Path", "<bounces+12@mailer.example>"),
]


@pytest.mark.parametrize("header", HEADERS, ids=lambda header: ": ".join(header))
def test_a_machine_gets_no_receipt(desk: Team, smtp_server: SmtpServer, header: tuple[str, str]) -> None:
    writes(NOVAK, "Dotaz", "Dobrý den, kdy máte otevřeno?", headers=[header])
    assert sent(smtp_server) == []


@pytest.mark.parametrize(
    "address",
    ["noreply@shop.example", "no-reply@shop.example", "do-not-reply@shop.example", "mailer-daemon@shop.example", "postmaster@shop.example", "owner-list@shop.example", "list-request@shop.example", "bounce+7=x@shop.example"],
)
def test_an_address_where_nobody_reads_gets_no_receipt(desk: Team, smtp_server: SmtpServer, address: str) -> None:
    writes(Writer("Shop", address), "Dotaz", "Dobrý den, kdy máte otevřeno?")
    assert sent(smtp_server) == []


def test_we_do_not_acknowledge_our_own_mailboxes(desk: Team, smtp_server: SmtpServer) -> None:
    mailbox("Agentura", AGENCY)
    writes(Writer("Agentura", AGENCY), "Dotaz", "Dobrý den, kdy máte otevřeno?")
    assert sent(smtp_server) == []


def test_a_blind_copy_is_not_acknowledged(desk: Team, smtp_server: SmtpServer) -> None:
    writes(NOVAK, "Dotaz", "Dobrý den, kdy máte otevřeno?", to="somebody@else.example")
    assert sent(smtp_server) == []


def test_an_archive_is_not_acknowledged(desk: Team, smtp_server: SmtpServer) -> None:
    writes(NOVAK, "Dotaz", "Dobrý den, kdy máte otevřeno?", source="import")
    assert sent(smtp_server) == []


def test_reply_to_and_copies_of_third_persons_get_nothing(desk: Team, smtp_server: SmtpServer) -> None:
    crowd = [f"victim{n}@kdosi.example" for n in range(30)]
    writes(NOVAK, "Dotaz", "Dobrý den, kdy máte otevřeno?", cc=crowd, headers=[("Reply-To", "victim@kdosi.example")])
    assert [one.recipients for one in sent(smtp_server)] == [[NOVAK.address]]


def test_one_a_day_for_one_person(desk: Team, smtp_server: SmtpServer) -> None:
    writes(NOVAK, "Dotaz", "Dobrý den, kdy máte otevřeno?")
    writes(NOVAK, "Jiný dotaz", "Dobrý den, kolik stojí lampa?")
    assert len(sent(smtp_server)) == 1
    with time_machine.travel(timezone.now() + timedelta(hours=25)):
        writes(NOVAK, "Další den", "Dobrý den, a kolik stojí stůl?")
    assert len(sent(smtp_server)) == 2


def test_a_sender_that_changes_with_every_mail_but_not_its_text_gets_one(desk: Team, smtp_server: SmtpServer) -> None:
    for number in range(6):
        writes(Writer("Robot", f"r{number}@d{number}.example"), "Ticket", "Dobrý den, váš požadavek byl zaevidován v našem systému.")
    assert len(sent(smtp_server)) <= 1


def test_five_an_hour_for_one_domain(desk: Team, smtp_server: SmtpServer) -> None:
    for number in range(8):
        deliver(mail(Writer("K", f"k{number}@firma.example"), "Dotaz", f"Dobrý den, kolik stojí lampa číslo {'x' * number}?"))
    drain_everything()
    assert len(sent(smtp_server)) == 5


def test_customers_who_have_their_addresses_at_one_provider_are_told_each(desk: Team, smtp_server: SmtpServer) -> None:
    for number in range(8):
        deliver(mail(Writer("K", f"k{number}@gmail.com"), "Dotaz", f"Dobrý den, kolik stojí lampa číslo {'x' * number}?"))
    drain_everything()
    assert len(sent(smtp_server)) == 8


def test_a_flood_over_a_form_ends_at_twenty_a_minute_and_one_for_each(desk: Team, smtp_server: SmtpServer) -> None:
    for number in range(60):
        deliver(mail(Writer("V", f"victim{number}@v{number}.example"), "Účet", f"Dobrý den, potřebuji pomoc s účtem {'y' * number}."))
    drain_everything()
    recipients = [one.recipients[0] for one in sent(smtp_server)]
    assert len(recipients) == len(set(recipients)) == 20


def test_two_desks_that_answer_each_other_stop_after_one_exchange(desk: Team, smtp_server: SmtpServer) -> None:
    """The other desk's receipt to ours, then ours as the other desk sees it."""
    other = Writer("Druhý stůl", "podpora@druhy.example")
    writes(other, "Přijali jsme vaši zprávu", "Dobrý den, váš požadavek evidujeme.", headers=[("Auto-Submitted", "auto-replied")])
    assert sent(smtp_server) == []
    writes(other, "Dotaz na spolupráci", "Dobrý den, chtěli bychom s vámi spolupracovat.")
    (ours,) = sent(smtp_server)
    back = ours.raw.replace(f"From: {desk.box.name}", "From: Jiný").encode("latin-1")
    arrive(back.replace(b"Message-ID: <", b"Message-ID: <other-"))
    assert len(sent(smtp_server)) == 1


def test_our_own_receipt_that_comes_back_is_set_aside_as_a_loop(desk: Team, smtp_server: SmtpServer) -> None:
    writes(NOVAK, "Dotaz", "Dobrý den, kdy máte otevřeno?")
    raw = sent(smtp_server)[0].raw.replace("Message-ID: <", "Message-ID: <again-").replace(SUPPORT, "robot@loop.example", 1).encode("latin-1")
    case = case_of(arrive(raw))
    assert (case.set_aside_reason, case.active) == ("loop", False)
    assert len(sent(smtp_server)) == 1


def test_hearing_the_same_news_twice_sends_once(desk: Team, smtp_server: SmtpServer) -> None:
    asked = writes(NOVAK, "Dotaz", "Dobrý den, kdy máte otevřeno?")
    acknowledge_new_cases([{"message": asked.pk, "opened": True}])
    drain_everything()
    assert len(sent(smtp_server)) == 1
    assert Case.objects.count() == 1
