"""What becomes of a mail: which case it is in, whose turn it is then, and what nobody needs to see."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from opora.cases import actions as cases
from opora.cases import queries
from opora.cases.models import Case
from opora.customers import actions as customers
from opora.customers.models import Customer
from opora.kernel.jobs.worker import drain_everything
from opora.knowledge import actions as knowledge
from opora.messages import actions as messages
from opora.messages.models import Message, Parcel
from opora.team import actions as team_actions
from opora.team import queries as team_queries
from tests.cast import (
    AGENCY,
    KOWALSKA,
    NOVAK,
    PROCHAZKOVA,
    STRANGER,
    SUPPORT,
    SVOBODA,
    WISNIEWSKI,
    Team,
    Writer,
    ago,
    answer,
    arrive,
    browser,
    case_of,
    deliver,
    mail,
    mailbox,
    team,
    writes,
)
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db
AUTOMATIC = [("Auto-Submitted", "auto-replied")]


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    return team(smtp_server)


def fresh(case: Case) -> Case:
    return Case.objects.get(pk=case.pk)


def answered_and_closed(desk: Team, who: Writer = PROCHAZKOVA, days: float = 0) -> tuple[Case, Message]:
    """A case we answered, ended so many days ago."""
    case = case_of(writes(who, "Rozbitý hrnek", "Dobrý den, hrnek přišel rozbitý.", at=ago(days=days + 1)))
    ours = answer(case, desk.petr, "Dobrý den, posíláme nový.")
    cases.close(case, by=desk.petr)
    Case.objects.filter(pk=case.pk).update(ended_at=ago(days=days))
    return fresh(case), ours


def test_a_mail_to_two_of_our_addresses_is_one_message(desk: Team) -> None:
    mailbox("Agentura", AGENCY)
    raw = mail(SVOBODA, "Poptávka", "Dobrý den, potřebuji web.", to=[SUPPORT, AGENCY])
    first = arrive(raw, mailbox=desk.box)
    second = deliver(b"Received: by mx2.majak.example; Sat, 21 Nov 2026 10:00:00 +0000\r\n" + raw)
    drain_everything()
    second.refresh_from_db()
    assert (second.state, Message.objects.filter(direction="in").count()) == (Parcel.State.REPEATED, 1)
    assert case_of(first).messages_count == 1


def test_another_body_under_the_same_message_id_is_another_message(desk: Team) -> None:
    first = writes(SVOBODA, "A", "Dobrý den, první zpráva.", message_id="same@zahrada.example")
    second = writes(SVOBODA, "A", "Dobrý den, úplně jiná zpráva.", message_id="same@zahrada.example")
    assert first != second and Message.objects.count() == 2


@pytest.mark.parametrize("thanks", ["Děkuji!", "Dziękuję bardzo, pozdrawiam", "Ευχαριστώ πολύ!", "Hvala puno", "Хвала вам!", "Thank you very much!"])
def test_a_bare_thank_you_does_not_reopen(desk: Team, thanks: str) -> None:
    case, ours = answered_and_closed(desk)
    said = writes(PROCHAZKOVA, "Re: Rozbitý hrnek", thanks, answers=ours)
    assert case_of(said) == case
    assert (fresh(case).state, fresh(case).active) == ("closed", False)


def test_thanks_with_a_question_reopens(desk: Team) -> None:
    case, ours = answered_and_closed(desk)
    writes(PROCHAZKOVA, "Re: Rozbitý hrnek", "Děkuji, a kdy to přijde?", answers=ours)
    assert (fresh(case).active, fresh(case).turn, fresh(case).unread) == (True, "us", True)


def test_an_answer_within_a_week_reopens_and_a_later_one_opens_a_linked_case(desk: Team) -> None:
    case, ours = answered_and_closed(desk, days=2)
    again = writes(PROCHAZKOVA, "Re: Rozbitý hrnek", "Dobrý den, nový hrnek je zase rozbitý.", answers=ours)
    assert case_of(again) == case and fresh(case).active
    late, its_answer = answered_and_closed(desk, SVOBODA, days=9)
    much_later = writes(SVOBODA, "Re: Rozbitý hrnek", "Dobrý den, hrnek dodnes nepřišel.", answers=its_answer)
    assert case_of(much_later) != late
    assert case_of(much_later).follows == late
    assert much_later.thread_id == its_answer.thread_id
    assert fresh(late).state == "closed"


def test_an_automatic_reply_never_reopens_and_changes_nobodys_turn(desk: Team) -> None:
    case, ours = answered_and_closed(desk)
    said = writes(PROCHAZKOVA, "Automatická odpověď: Rozbitý hrnek", "Jsem na dovolené.", answers=ours, headers=AUTOMATIC)
    assert case_of(said) == case and not fresh(case).active
    open_case = case_of(writes(SVOBODA, "Dotaz", "Dobrý den, kdy máte otevřeno?"))
    reply = answer(open_case, desk.petr, "Od osmi.")
    writes(SVOBODA, "Automatická odpověď: Dotaz", "Jsem na dovolené.", answers=reply, headers=AUTOMATIC)
    assert (fresh(open_case).turn, fresh(open_case).state) == ("customer", "answered")


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Jsem mimo kancelář do pondělí. Vaši zprávu vyřídím po návratu.", "Automatická odpověď: Rozbitý hrnek"),
        ("Jestem poza biurem do poniedziałku.", "Automatyczna odpowiedź: Rozbitý hrnek"),
        ("I am out of the office until Monday.", "Automatic reply: Rozbitý hrnek"),
    ],
)
def test_an_absence_notice_without_any_header_does_not_reopen_either(desk: Team, text: str, subject: str) -> None:
    case, ours = answered_and_closed(desk)
    writes(PROCHAZKOVA, subject, text, answers=ours)
    assert not fresh(case).active


def test_a_colleague_who_answers_from_a_mail_program_has_answered(desk: Team) -> None:
    asked = writes(KOWALSKA, "Oferta", "Proszę o ofertę na lampy.")
    case = case_of(asked)
    petr = Writer("Petr Malý", SUPPORT)
    copy = writes(petr, "Re: Oferta", "Dzień dobry, oferta w załączniku.", to=KOWALSKA.address, answers=asked, source="sent", envelope={"kind": "sent"})
    assert (copy.direction, copy.delivery, case_of(copy)) == ("out", "sent", case)
    assert (fresh(case).turn, fresh(case).state, fresh(case).waiting_since) == ("customer", "answered", None)
    assert not Customer.objects.filter(identities__value=SUPPORT).exists()


def test_a_copy_to_us_counts_as_ours_only_when_our_border_host_vouches(desk: Team) -> None:
    team_actions.change_desk(by=desk.marek, trusted_border_host="mx.majak.example")
    asked = writes(KOWALSKA, "Oferta", "Proszę o ofertę.")
    petr = Writer("Petr Malý", desk.petr.email)
    vouched = [("Authentication-Results", "mx.majak.example; dmarc=pass header.from=majak.example")]
    forged = [("Authentication-Results", "mx.evil.example; dmarc=pass header.from=majak.example")]
    believed = writes(petr, "Re: Oferta", "W załączniku.", to=KOWALSKA.address, cc=[SUPPORT], answers=asked, headers=vouched)
    assert (believed.direction, believed.author) == ("out", desk.petr)
    doubted = writes(petr, "Re: Oferta", "Wpłać na inne konto.", to=KOWALSKA.address, cc=[SUPPORT], answers=asked, headers=forged)
    assert (doubted.direction, doubted.author) == ("in", None)


def test_an_earlier_answer_that_is_fetched_later_does_not_take_the_turn_back(desk: Team) -> None:
    asked = writes(KOWALSKA, "Oferta", "Proszę o ofertę.", at=ago(hours=3))
    again = writes(KOWALSKA, "Re: Oferta", "A jaki jest termin?", answers=asked, at=ago(hours=1))
    writes(Writer("Petr", SUPPORT), "Re: Oferta", "Oferta w załączniku.", to=KOWALSKA.address, answers=asked, at=ago(hours=2), source="sent", envelope={"kind": "sent"})
    case = fresh(case_of(again))
    assert (case.turn, case.last_direction, case.preview) == ("us", "in", "A jaki jest termin?")


def test_a_bounce_marks_the_message_that_came_back_and_calls_its_author(desk: Team) -> None:
    ours = answer(case_of(writes(SVOBODA, "Dotaz", "Dobrý den, kdy máte otevřeno?")), desk.petr, "Od osmi.")
    arrive(bounce_of(ours.rfc_id))
    ours.refresh_from_db()
    assert ours.delivery == "bounced" and "5.1.1" in ours.delivery_problem
    case = fresh(case_of(ours))
    assert (case.needs_eyes, case.active, case.turn) == ("bounced", True, "us")
    assert case in queries.listing("trouble", for_=desk.petr).rows
    assert "delivery_failed" in {one.kind for one in team_queries.notifications(for_=desk.petr)}


def test_a_forged_bounce_does_nothing(desk: Team) -> None:
    ours = answer(case_of(writes(SVOBODA, "Dotaz", "Dobrý den, kdy máte otevřeno?")), desk.petr, "Od osmi.")
    forged = arrive(bounce_of("guessed.0123456789abcdef@majak.example"))
    ours.refresh_from_db()
    assert ours.delivery == "sent"
    assert case_of(forged).state == "set_aside" and case_of(forged).set_aside_reason == "bounce"


def test_a_delay_notice_is_no_failure(desk: Team) -> None:
    ours = answer(case_of(writes(SVOBODA, "Dotaz", "Dobrý den, kdy máte otevřeno?")), desk.petr, "Od osmi.")
    arrive(bounce_of(ours.rfc_id, action="delayed", status="4.4.1"))
    ours.refresh_from_db()
    case = fresh(case_of(ours))
    assert (ours.delivery, case.turn, case.needs_eyes) == ("sent", "customer", "")


def bounce_of(rfc_id: str, action: str = "failed", status: str = "5.1.1") -> bytes:
    """An RFC 3464 report about a mail of ours."""
    return (
        f"Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.zahrada.example\r\nTo: {SUPPORT}\r\nSubject: Undelivered Mail Returned to Sender\r\n"
        f"Message-ID: <{action}.{len(rfc_id)}@mx.zahrada.example>\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nYour mail could not be delivered.\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.zahrada.example\r\n\r\n"
        f"Final-Recipient: rfc822; {SVOBODA.address}\r\nAction: {action}\r\nStatus: {status}\r\n"
        f"--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <{rfc_id}>\r\nSubject: Re: Dotaz\r\n--b--\r\n"
    ).encode()


def test_spam_that_goes_on_in_its_own_thread_stays_spam(desk: Team) -> None:
    junk = {"source": "imap", "envelope": {"kind": "junk"}}
    first = writes(STRANGER, "You won", "Click here to claim your prize now.", **junk)
    second = writes(STRANGER, "Re: You won", "Did you see my last mail about the prize?", answers=first, **junk)
    assert case_of(second) == case_of(first)
    assert case_of(second).state == "set_aside"


def test_who_was_taken_for_spam_and_writes_again_is_heard(desk: Team) -> None:
    lost = writes(WISNIEWSKI, "Lampka", "Lampka przyszła rozbita.", source="imap", envelope={"kind": "junk"})
    again = writes(WISNIEWSKI, "Re: Lampka", "Nikt mi nie odpowiedział w sprawie lampki.", answers=lost)
    assert case_of(again).active and case_of(again) == case_of(lost)
    assert case_of(again).waiting_since is not None


def test_a_blocked_sender_is_set_aside_with_the_reason(desk: Team) -> None:
    messages.block("elsewhere.example", by=desk.jana)
    case = case_of(writes(STRANGER, "Hello", "Buy my list of addresses."))
    assert (case.state, case.set_aside_reason, case.active) == ("set_aside", "blocked", False)


def test_history_out_of_an_archive_lies_closed_in_order_and_is_no_work(desk: Team) -> None:
    asked = writes(SVOBODA, "Dotaz na plot", "Dobrý den, kolik stojí plot?", at=ago(days=400), source="import", mailbox=desk.box)
    ours = writes(Writer("Maják", SUPPORT), "Re: Dotaz na plot", "Sto korun.", to=SVOBODA.address, answers=asked, at=ago(days=390), source="import", mailbox=desk.box)
    last = writes(SVOBODA, "Re: Dotaz na plot", "To je moc.", answers=ours, at=ago(days=380), source="import", mailbox=desk.box)
    case = case_of(last)
    assert {case_of(asked), case_of(ours)} == {case}
    assert (case.state, case.active, case.unread, case.waiting_since) == ("closed", False, False, None)
    assert timezone.now() - case.last_message_at > timedelta(days=379)
    assert [entry.message for entry in queries.conversation(case) if entry.message] == [asked, ours, last]
    assert not team_queries.notifications(for_=desk.petr)


def test_an_archive_of_last_week_is_work(desk: Team) -> None:
    case = case_of(writes(SVOBODA, "Dotaz", "Dobrý den, kolik stojí plot?", at=ago(days=5), source="import"))
    assert case.active and case.waiting_since is not None
    assert timezone.now() - case.waiting_since > timedelta(days=4)


@pytest.mark.parametrize("date", ["Thu, 01 Jan 2099 00:00:00 +0000", "Thu, 01 Jan 0000 00:00:00 +0000", "rubbish", ""])
def test_the_time_of_receipt_rules_whatever_date_the_sender_wrote(desk: Team, date: str) -> None:
    raw = b"\r\n".join(line for line in mail(SVOBODA, "Dotaz", "Dobrý den, kolik stojí plot?").split(b"\r\n") if not line.startswith(b"Date:"))
    said = arrive(f"Date: {date}\r\n".encode() + raw)
    assert abs(timezone.now() - said.at) < timedelta(minutes=5)
    assert case_of(said).active


def test_mails_that_arrive_in_any_order_make_the_same_case(desk: Team) -> None:
    first = mail(SVOBODA, "Plot", "Dobrý den, kolik stojí plot?", message_id="one@zahrada.example", date=ago(hours=3))
    second = mail(SVOBODA, "Re: Plot", "A brána?", message_id="two@zahrada.example", answers=first, date=ago(hours=2))
    third = mail(SVOBODA, "Re: Plot", "A zámek?", message_id="three@zahrada.example", answers=second, date=ago(hours=1))
    for raw in (third, first, second):
        deliver(raw)
    drain_everything()
    assert Case.objects.exclude(state="joined").count() == 1


def test_the_orders_a_mail_names_are_marked_on_its_case(desk: Team) -> None:
    csv = f"number;email;item;total\n20418;{NOVAK.address};Lampa;100\n20500;someone@else.example;Stůl;50\n"
    customers.import_orders(customers.read_orders_csv(csv.encode()), by=desk.jana)
    case = case_of(writes(NOVAK, "Objednávka 20418", "Dobrý den, kde je objednávka 20418?"))
    page = browser(desk.petr).get(f"/cases/{case.pk}/").content.decode()
    assert case.orders == ["20418"]
    assert "Lampa" in page and "Stůl" not in page


def test_orders_that_are_imported_later_are_marked_too(desk: Team) -> None:
    case = case_of(writes(NOVAK, "Objednávka 20418", "Dobrý den, kde je objednávka 20418?"))
    assert fresh(case).orders == []
    csv = f"number;email;item;total\n20418;{NOVAK.address};Lampa;100\n"
    customers.import_orders(customers.read_orders_csv(csv.encode()), by=desk.jana)
    drain_everything()
    assert fresh(case).orders == ["20418"]


def test_a_number_of_somebody_elses_order_opens_nothing(desk: Team) -> None:
    csv = f"number;email;item;state\n20418;{NOVAK.address};Tajná lampa;odeslaná\n"
    customers.import_orders(customers.read_orders_csv(csv.encode()), by=desk.jana)
    knowledge.save_reply("Stav", "Objednávka {{ order.number }}: {{ order.state }}", by=desk.jana)
    case = case_of(writes(STRANGER, "Order 20418", "Hello, what is in order 20418 and where does it go?"))
    petr = browser(desk.petr)
    assert NOVAK.address in petr.get(f"/cases/{case.pk}/").content.decode(), "the agent sees whose order it is"
    assert "odeslaná" not in petr.get(f"/cases/{case.pk}/replies/").content.decode(), "no text for the sender is filled from it"
