"""Writing first by SMS: a number that said STOP is closed from every case, and the writer sees what a text costs."""

from __future__ import annotations

import pytest

from opora.cases.models import Case
from opora.channels.sms.tests.test_sms import NUMBER, attach, gateway_says, message
from opora.customers.models import Identity
from opora.messages.models import ChannelAccount, Thread
from opora.replies import actions as replies
from opora.replies.ways import ways
from tests.cast import NOVAK, Team, Whatever, browser, case_of, team, writes

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def by_mail(desk: Team) -> Case:
    """A matter that came by mail, of somebody who also wrote an SMS."""
    case = case_of(writes(NOVAK, "Dotaz", "Dobrý den, kdy to přijde?"))
    account = attach("gateway")
    gateway_says(account, message("Dobrý den", "1"))
    Identity.objects.filter(value=NUMBER).update(customer=case.customer)
    gateway_says(account, message("STOP", "2"))
    return case


def test_who_said_stop_is_not_offered_in_another_case_either(by_mail: Case) -> None:
    sms = next(one for one in ways(by_mail) if one.channel.name == "sms")
    assert (sms.window.open, "STOP" in str(sms.window.sentence)) == (False, True)


def test_the_writer_sees_how_many_sms_a_text_becomes(desk: Team, by_mail: Case) -> None:
    told = {"kind": "reply", "way": next(one.name for one in ways(by_mail) if one.channel.name == "sms")}
    page = browser(desk.petr)
    for text, sentence in (("a" * 161, "2 SMS, room for 145 more"), ("ř" * 60, "1 SMS, room for 10 more")):
        assert sentence in page.post(f"/cases/{by_mail.pk}/coach/", {**told, "html": f"<p>{text}</p>"}).content.decode()
    assert "room for" not in page.post(f"/cases/{by_mail.pk}/coach/", {**told, "way": "email", "html": "<p>Dobrý den</p>"}).content.decode()


def test_a_number_that_has_a_conversation_from_another_matter_is_written_to_in_it(desk: Team, by_mail: Case) -> None:
    gateway_says(ChannelAccount.objects.get(), message("START", "3"))
    way = next(one for one in ways(by_mail) if one.channel.name == "sms")
    draft = replies.save_draft(by_mail, by=desk.petr, text="Přijde v pátek.", html="", way=way.name)
    (sent,) = replies.send([draft], by=desk.petr, decisions=Whatever())
    assert sent.thread == Thread.objects.get(channel="sms")
