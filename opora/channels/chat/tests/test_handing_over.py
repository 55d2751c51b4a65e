"""Who has gone gets our answer by mail, once, and their answer comes back into the same case."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.utils import timezone

from opora.cases import actions as cases
from opora.cases.models import Case
from opora.channels.chat import handing_over
from opora.channels.chat.handing_over import hand_over_all
from opora.channels.chat.models import Visitor
from opora.channels.chat.tests.shop import Page, chat
from opora.channels.chat.tests.test_the_conversation import answers
from opora.channels.chat.tests.test_the_door import signed
from opora.customers.models import Customer, Identity, LinkProposal
from opora.kernel.jobs.worker import drain_everything
from opora.messages.models import ChannelAccount, Message
from tests.cast import NOVAK, Team, ago, arrive, mail, team
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db
EVIL = "Your account is suspended http://evil.example"


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    return team(smtp_server)


@pytest.fixture(autouse=True)
def calm() -> Iterator[None]:
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def shop(desk: Team) -> ChannelAccount:
    return chat()


def goes(page: Page, *, minutes: int = 4) -> None:
    Visitor.objects.filter(handle=Visitor.objects.latest("pk").handle).update(left_at=ago(minutes=minutes), here_at=ago(minutes=minutes))


def mails() -> list[Message]:
    return list(Message.objects.filter(direction="out", thread__channel="email").order_by("pk"))


def test_what_a_visitor_missed_goes_to_the_address_they_left_once(desk: Team, shop: ChannelAccount, smtp_server: SmtpServer) -> None:
    page = Page(shop)
    page.says(EVIL)
    page.event("address", email="lenka@prochazkova.example", name="Lenka")
    case = Case.objects.get()
    answers(case, desk.petr, "Konvice přijde zítra.")
    answers(case, desk.petr, "Dopoledne.")
    assert hand_over_all() == 0  # still here
    goes(page, minutes=2)
    assert hand_over_all() == 0  # perhaps back in a moment
    goes(page)
    assert (hand_over_all(), hand_over_all()) == (1, 0)
    drain_everything()
    (letter,) = mails()
    assert letter.delivery == "sent" and letter.passages.get().case == case
    assert letter.to == [{"name": "Lenka", "address": "lenka@prochazkova.example"}]
    assert "Konvice přijde zítra." in letter.text and "Dopoledne." in letter.text
    assert EVIL not in letter.text and "evil" not in letter.subject  # an address that was typed may be anybody's
    answers(case, desk.petr, "Ještě něco.")
    assert hand_over_all() == 1
    assert "Konvice" not in mails()[1].text and mails()[1].thread == letter.thread


def test_what_was_seen_is_not_mailed_and_nobody_without_an_address_is(desk: Team, shop: ChannelAccount) -> None:
    page = Page(shop)
    page.says("Haló?")
    answer = answers(Case.objects.get(), desk.petr, "Jsme tady.")
    goes(page)
    assert hand_over_all() == 0
    page.event("address", email="lenka@prochazkova.example")
    page.event("read", up_to=answer.pk)
    assert hand_over_all() == 0


def test_their_answer_by_mail_joins_the_case_and_only_proposes_the_person(desk: Team, shop: ChannelAccount) -> None:
    page = Page(shop)
    page.says("Haló?")
    page.event("address", email=NOVAK.address)
    answers(Case.objects.get(), desk.petr, "Jsme tady.")
    goes(page)
    hand_over_all()
    (letter,) = mails()
    reply = arrive(mail(NOVAK, f"Re: {letter.subject}", "Díky, ještě prosím fakturu.", answers=letter))
    assert reply.passages.get().case == Case.objects.get()
    assert Identity.objects.get(value=NOVAK.address).customer != Identity.objects.get(kind="visitor").customer
    proposal = LinkProposal.objects.get()
    assert proposal.state == "open" and proposal.reasons[0]["code"] == "answered_chat_mail"


def test_whom_the_shop_vouches_for_gets_the_conversation_and_stays_one_customer(desk: Team, shop: ChannelAccount) -> None:
    page = Page(shop)
    page.begin(identity=signed())
    page.says("Kdy přijde konvice 20418?")
    page.event("address", email="somebody@else.example")
    answers(Case.objects.get(), desk.petr, "Zítra.")
    goes(page)
    assert hand_over_all() == 1
    (letter,) = mails()
    assert letter.to[0]["address"] == NOVAK.address
    assert "Kdy přijde konvice 20418?" in letter.text
    reply = arrive(mail(NOVAK, f"Re: {letter.subject}", "Výborně.", answers=letter))
    assert reply.passages.get().case == Case.objects.get()
    assert Identity.objects.get(value=NOVAK.address).customer == Identity.objects.get(kind="visitor").customer
    assert not LinkProposal.objects.exists()


def test_with_reply_tokens_the_mail_names_an_address_that_proves_its_conversation(desk: Team, shop: ChannelAccount) -> None:
    desk.box.reply_tokens = True
    desk.box.save()
    page = Page(shop)
    page.says("Haló?")
    page.event("address", email=NOVAK.address)
    answers(Case.objects.get(), desk.petr, "Jsme tady.")
    goes(page)
    hand_over_all()
    (letter,) = mails()
    address = letter.reply_to[0]["address"]
    reply = arrive(mail(NOVAK, "něco jiného", "Zdravím z jiného programu.", to=address))
    assert reply.passages.get().case == Case.objects.get()


def test_nobody_gets_more_than_a_few_mails_because_strangers_type_their_address(
    desk: Team, shop: ChannelAccount, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handing_over, "MOST_TO_TYPED", 2)
    for number in range(4):
        page = Page(shop)
        message = page.says(f"Dotaz číslo {number}")
        page.event("address", email="victim@elsewhere.example")
        answers(message.passages.get().case, desk.petr, "Dobrý den, tady je odpověď.")
        goes(page)
        hand_over_all()
    assert len(mails()) == 2


def test_who_came_back_in_the_meantime_gets_no_mail(desk: Team, shop: ChannelAccount) -> None:
    page = Page(shop)
    page.says("Haló?")
    page.event("address", email=NOVAK.address)
    answers(Case.objects.get(), desk.petr, "Jsme tady.")
    goes(page)
    stale = Visitor.objects.select_related("account__mailbox").get()
    Visitor.objects.update(left_at=None)
    assert not handing_over.hand_over(stale, at=timezone.now() + timedelta(minutes=1))


def test_an_erased_customer_is_forgotten_here_too(desk: Team, shop: ChannelAccount) -> None:
    page, other = Page(shop), Page(shop)
    page.says("Haló?")
    page.event("address", email=NOVAK.address, name="Jan")
    erased = Customer.objects.get()
    other.says("Někdo jiný")
    cases.erase_customer(erased, by=desk.marek)
    drain_everything()
    assert page.say("Jsem to já").status_code == 401
    assert other.say("Pořád tu jsem").status_code == 200
    assert NOVAK.address not in str(list(Visitor.objects.values_list("email", "name")))
