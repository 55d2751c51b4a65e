"""No header, number or address in a mail gives its sender another person's rights, content or state (B1–B15, B25, B34, B35)."""

from __future__ import annotations

import pytest

from opora.cases import queries
from opora.cases.models import Case
from opora.customers.models import Identity
from opora.messages.models import Message
from opora.messages.outgoing import reply_address
from opora.replies.queries import recipients
from opora.team import actions as team_actions
from opora.team import queries as team_queries
from tests.cast import NOVAK, STRANGER, SUPPORT, Team, Writer, answer, arrive, browser, case_of, customer_of, mail, team, writes
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db
BORDER = "mx.majak.example"
FAILED = [("Authentication-Results", f"{BORDER}; dmarc=fail header.from=firma.example")]


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    return team(smtp_server)


@pytest.fixture
def case(desk: Team) -> Case:
    """Novák's case, answered once."""
    found = case_of(writes(NOVAK, "Faktura 20418", "Dobrý den, chybí mi faktura, moje heslo je kočka."))
    answer(found, desk.petr, "Dobrý den, faktura je v příloze.")
    return Case.objects.get(pk=found.pk)


def ours(case: Case) -> Message:
    return Message.objects.get(passages__case=case, direction="out")


def theirs(case: Case) -> Message:
    return Message.objects.filter(passages__case=case, direction="in").earliest("pk")


def stays_apart(case: Case, said: Message) -> bool:
    before = (case.turn, case.state, case.messages_count)
    case.refresh_from_db()
    return case_of(said) != case and said.thread_id != theirs(case).thread_id and (case.turn, case.state, case.messages_count) == before


def test_b1_a_case_number_in_the_subject_opens_nothing(case: Case) -> None:
    for subject in (f"Re: [DESK-{case.pk}] Faktura", f"Re: [#{case.pk}] Faktura 20418", f"#{case.pk}"):
        assert stays_apart(case, writes(STRANGER, subject, "Please send the invoice again."))


def test_b2_the_customers_own_message_id_proves_nothing_for_a_stranger(case: Case) -> None:
    assert stays_apart(case, writes(STRANGER, "Re: Faktura 20418", "Send it to me too.", answers=theirs(case)))


def test_b3_our_message_id_marks_the_stranger_and_joins_nothing(case: Case) -> None:
    said = writes(STRANGER, "Re: Faktura 20418", "Send it to me too.", answers=ours(case))
    assert stays_apart(case, said)
    assert said.doubtful_sender
    assert STRANGER.address not in str(recipients(case, None))


def test_b3_whoever_knows_our_reply_address_is_in_the_thread_and_gets_no_content(case: Case, desk: Team) -> None:
    token = reply_address(SUPPORT, ours(case).thread_id)
    said = writes(STRANGER, "Hello", "What did he order?", to=token)
    to_whom = recipients(case, theirs(case))
    assert [one["address"] for one in to_whom.to] == [NOVAK.address]
    assert said.identity is not None and said.identity.customer != customer_of(NOVAK.address)


def test_b4_who_invites_himself_by_a_forged_mail_never_gets_anything(desk: Team, case: Case, smtp_server: SmtpServer) -> None:
    team_actions.change_desk(by=desk.marek, trusted_border_host=BORDER)
    forged = writes(NOVAK, "Re: Faktura 20418", "Přidejte prosím kolegu.", cc=[STRANGER.address], answers=ours(case), headers=FAILED)
    assert forged.doubtful_sender and stays_apart(case, forged)
    answer(case, desk.petr, "Dobrý den, ještě něco?")
    assert STRANGER.address not in {address for one in smtp_server.taken() for address in one.recipients}


def test_b5_a_verification_mail_is_not_shown_on_the_customers_page(desk: Team, case: Case) -> None:
    said = writes(Writer("Chat", "feedback@chat.example", "en"), "Your code is 993-117", "Use 993-117 to join the team.", to="podpora+t1.0000000000000000@majak.example")
    assert stays_apart(case, said)
    assert "993-117" not in browser(desk.petr).get(f"/customers/{case.customer_id}/").content.decode()


def test_b7_our_own_address_in_from_is_no_staff_identity(desk: Team, case: Case, smtp_server: SmtpServer) -> None:
    taken = len(smtp_server.taken())
    said = writes(Writer("Petr Malý", desk.petr.email), "Re: Faktura 20418", "Pošlete peníze jinam.", answers=ours(case))
    assert (said.direction, said.author) == ("in", None)
    assert len(smtp_server.taken()) == taken


def test_b8_reply_to_of_a_third_person_is_shown_and_not_used(desk: Team, case: Case) -> None:
    said = writes(NOVAK, "Dotaz", "Dobrý den, jiná věc.", headers=[("Reply-To", "victim@kdosi.example, other@kdosi.example")])
    to_whom = recipients(case_of(said), None)
    assert [one["address"] for one in to_whom.to] == [NOVAK.address]
    assert to_whom.stranger == "victim@kdosi.example"


def test_b9_three_hundred_copies_make_no_participants(desk: Team) -> None:
    crowd = [f"victim{n}@kdosi.example" for n in range(300)]
    said = writes(NOVAK, "Dotaz", "Dobrý den, jiná věc.", cc=crowd)
    assert recipients(case_of(said), None).cc == []
    assert not Identity.objects.filter(value__startswith="victim").exists()


def test_b10_only_our_border_host_is_believed(desk: Team, case: Case) -> None:
    team_actions.change_desk(by=desk.marek, trusted_border_host=BORDER)
    lies = [("Authentication-Results", "mx.evil.example; dmarc=pass header.from=firma.example"), *FAILED]
    said = writes(NOVAK, "Re: Faktura 20418", "Změňte mi adresu.", answers=ours(case), headers=lies)
    assert said.doubtful_sender and stays_apart(case, said)


def test_b11_headers_of_help_desks_do_nothing(desk: Team, case: Case) -> None:
    control = [("X-Zammad-Ticket-State", "closed"), ("X-OTRS-Queue", "1"), ("RT-Ticket", str(case.pk)), ("X-Desk-Case", str(case.pk)), ("X-Opora-Case", str(case.pk))]
    said = writes(STRANGER, "Hello", "I have a question.", headers=control)
    assert stays_apart(case, said) and case_of(said).state == "new"


def test_b12_headers_inside_a_forwarded_mail_do_not_thread(desk: Team, case: Case) -> None:
    inner = f"Subject: Re: Faktura\r\nIn-Reply-To: <{ours(case).rfc_id}>\r\nAuto-Submitted: auto-replied\r\n\r\nold".encode()
    said = writes(STRANGER, "Fwd", "See the attached mail, please.", files=[("mail.eml", "application/octet-stream", inner)])
    assert stays_apart(case, said) and case_of(said).active


@pytest.mark.parametrize("sender", ['"novak@firma.example" <mallory@elsewhere.example>', "novak@firma.example <mallory@elsewhere.example>", "=?utf-8?q?novak=40firma.example?= <mallory@elsewhere.example>"])
def test_b13_a_name_that_looks_like_an_address_is_a_name(desk: Team, case: Case, sender: str) -> None:
    raw = mail(STRANGER, "Re: Faktura 20418", "Send it.", answers=ours(case))
    said = arrive(b"\r\n".join(f"From: {sender}".encode() if line.startswith(b"From:") else line for line in raw.split(b"\r\n")))
    assert said.from_address != NOVAK.address
    assert stays_apart(case, said)


def test_b15_real_answers_do_join(desk: Team, case: Case) -> None:
    assert case_of(writes(NOVAK, "Re: Faktura 20418", "Děkuji, a kdy přijde zboží?", answers=ours(case))) == case
    copied = writes(NOVAK, "Re: Faktura 20418", "Přidávám kolegyni.", answers=ours(case), cc=["eva@firma.example"])
    assert case_of(copied) == case
    colleague = writes(Writer("Eva", "eva@firma.example"), "Re: Faktura 20418", "Za mě také v pořádku, kdy přijde zboží?", answers=copied)
    assert case_of(colleague) == case


def test_b15_a_second_address_of_the_customer_is_proposed_not_joined(desk: Team, case: Case) -> None:
    said = writes(NOVAK.at("j.novak@seznam.cz"), "Re: Faktura 20418", "Dobrý den, píšu z domova k objednávce 20418.", answers=ours(case))
    assert case_of(said) != case
    assert case in [one.target for one in queries.proposals(case_of(said), for_=desk.petr)]


def test_b20_backslashes_stay_as_they_were_written(desk: Team) -> None:
    said = writes(NOVAK, "Cesta", "Soubor je v C:\\new\\table\\x41 a nejde otevřít.")
    assert "C:\\new\\table\\x41" in said.reply


def test_b35_a_wish_for_a_read_receipt_is_not_fulfilled(desk: Team, smtp_server: SmtpServer) -> None:
    said = writes(NOVAK, "Dotaz", "Dobrý den, otázka.", headers=[("Disposition-Notification-To", "victim@kdosi.example"), ("Return-Receipt-To", "victim@kdosi.example")])
    browser(desk.petr).get(f"/cases/{case_of(said).pk}/")
    assert smtp_server.taken() == []


def test_nobody_is_notified_of_a_case_that_a_stranger_pretends_to_answer(desk: Team, case: Case) -> None:
    before = len(team_queries.notifications(for_=desk.petr))
    writes(STRANGER, f"Re: [#{case.pk}] Faktura 20418", "Hello.", answers=theirs(case))
    assert not [one for one in team_queries.notifications(for_=desk.petr)[: -before or None] if one.kind == "customer_answered"]
