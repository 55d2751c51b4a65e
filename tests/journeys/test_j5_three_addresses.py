"""J5: one customer, three addresses, seven mails; two cases, one answer, nothing shown across addresses unasked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
import time_machine

from opora.cases import actions as cases
from opora.cases import queries
from opora.cases.models import Case
from opora.customers import actions as customers
from opora.customers import queries as customer_queries
from opora.customers.models import Identity, LinkChange, LinkProposal
from opora.kernel.jobs.worker import drain_everything
from opora.messages.models import Message
from opora.team.models import Agent
from tests.cast import NOVAK, Team, ago, answer, browser, case_of, customer_of, team, writes
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db
FIRM, SEZNAM, INFO = NOVAK.address, *NOVAK.also
private, box = NOVAK.at(SEZNAM), NOVAK.at(INFO, "Firma s.r.o.")


@dataclass
class Story:
    """What lies on the desk before the first key is pressed."""

    desk: Team
    fault: list[Message]
    wish: Message
    pair: list[Message]
    began: datetime

    @property
    def all(self) -> list[Message]:
        return [*self.fault, self.wish, *self.pair]


@pytest.fixture
def story(smtp_server: SmtpServer) -> Story:
    desk = team(smtp_server)
    with time_machine.travel(ago(days=36)):
        old = writes(NOVAK, "Logo na vizitky", "Dobrý den, posílám logo pro vizitky. Stačí takhle?")
        ours = answer(case_of(old), desk.petr, "Dobrý den, logo stačí, vizitky jdou do tisku.")
    with time_machine.travel(ago(days=35)):
        cases.close(case_of(old), by=desk.petr)

    began = ago(hours=5)
    fault = [
        writes(NOVAK, "Nefunguje web", "Dobrý den, na našem webu nejde odeslat objednávka v košíku, hlásí to chybu 502.", at=began),
        writes(private, "Web nejde", "Dobrý den, ještě k tomu webu: košík hlásí chybu 502 i z mobilu, objednávka nejde odeslat.", at=began + timedelta(minutes=40)),
        writes(NOVAK, "Košík", "Dobrý den, chyba 502 v košíku na webu pořád trvá, objednávka nejde dokončit.", at=began + timedelta(minutes=70)),
        writes(box, "Chyba 502 na webu", "Dobrý den, náš web stále hlásí chybu 502 v košíku, nejde odeslat objednávka.", at=began + timedelta(minutes=90)),
    ]
    wish = writes(
        NOVAK,
        "Re: Logo na vizitky",
        "Dobrý den,\npotřebovali bychom úplně nový katalog pro veletrh v Brně, šestnáct stran, fotografie dodáme do konce měsíce. "
        "Kolik by to stálo a jak dlouho by trvala příprava sazby a tisk na křídový papír?",
        answers=ours,
        at=began + timedelta(hours=2),
    )
    first, *_rest = fault
    pair = [
        writes(NOVAK, "Re: Nefunguje web", "A ještě: chyba 502 se v košíku objevuje jen při platbě kartou.", answers=first, at=began + timedelta(hours=3)),
        writes(
            NOVAK,
            "Re: Nefunguje web",
            "A ke katalogu pro veletrh v Brně: šestnáct stran musí být i anglicky, křídový papír stačí tenčí.",
            answers=first,
            at=began + timedelta(hours=3, minutes=6),
        ),
    ]
    return Story(desk, fault, wish, pair, began)


def settle(story: Story) -> tuple[Case, Case]:
    """What Petr does, nine keys in all: yes to the link, yes to each proposal, and picks the mail of the shared box himself.

    Returns fault and new project.
    """
    petr = story.desk.petr
    say_yes(petr, LinkProposal.objects.get(state="open"))
    for message in (story.fault[2], story.fault[1], story.pair[1]):
        proposal = next(one for one in queries.proposals(case_of(message), for_=petr) if one.message == message)
        assert proposal.reasons
        cases.accept_proposal(proposal, by=petr)
    cases.join(case_of(story.fault[0]), case_of(story.fault[3]), by=petr)
    return case_of(story.fault[0]), case_of(story.wish)


def say_yes(by: Agent, proposal: LinkProposal) -> LinkChange:
    change = customers.decide_proposal(proposal, accept=True, by=by)
    drain_everything()
    assert change is not None
    return change


def test_before_anybody_says_yes_nothing_is_shown_across_addresses(story: Story) -> None:
    assert customer_of(FIRM) != customer_of(SEZNAM)
    assert case_of(story.fault[0]) != case_of(story.fault[1])
    shown = {one.pk for one in queries.other_cases(case_of(story.fault[1]), for_=story.desk.petr)}
    assert shown == set()


def test_the_link_is_proposed_with_reasons(story: Story) -> None:
    proposal = LinkProposal.objects.get(state="open")
    assert {proposal.first, proposal.second} == {customer_of(FIRM), customer_of(SEZNAM)}
    codes = {reason["code"] for reason in proposal.reasons}
    assert {"same_name", "same_signature", "same_phone"} <= codes


def test_few_keys_make_two_cases_of_one_customer(story: Story) -> None:
    fault, project = settle(story)
    assert {case_of(one) for one in [*story.fault, story.pair[0]]} == {fault}
    assert {case_of(one) for one in [story.wish, story.pair[1]]} == {project}
    assert fault.customer == project.customer == customer_of(FIRM) == customer_of(SEZNAM)
    assert project.follows is not None and project.follows.title == "Logo na vizitky"


def test_the_threads_stay_as_they_came(story: Story) -> None:
    before = {one.pk: one.thread_id for one in story.all}
    settle(story)
    assert {one.pk: Message.objects.get(pk=one.pk).thread_id for one in story.all} == before
    assert len(set(before.values())) == 5  # four mails without headers, and the old thread with the new wish


def test_the_box_that_several_people_read_stays_the_firms(story: Story) -> None:
    settle(story)
    shared = Identity.objects.get(value=INFO)
    assert shared.shared
    assert shared.customer != customer_of(FIRM)
    assert not LinkProposal.objects.filter(first=shared.customer).exists()
    assert not LinkProposal.objects.filter(second=shared.customer).exists()


def test_the_answer_goes_to_the_address_used_last_and_threads_there(story: Story, smtp_server: SmtpServer) -> None:
    fault, _project = settle(story)
    last = writes(private, "Re: Web nejde", "Ještě to trvá.", answers=story.fault[1])
    assert case_of(last) == fault
    answer(fault, story.desk.petr, "Dobrý den, platby kartou jsou opravené.")
    taken = smtp_server.taken()[-1]
    assert taken.recipients == [SEZNAM]
    assert f"In-Reply-To: <{last.rfc_id}>" in taken.raw
    assert FIRM not in taken.raw.partition("\r\n\r\n")[0]


def test_his_answer_in_either_thread_comes_back_to_the_one_case(story: Story) -> None:
    fault, _project = settle(story)
    for parent, sender in ((story.fault[0], NOVAK), (story.fault[1], private)):
        again = writes(sender, "Re: web", "Teď už to jde, jen pomalu.", answers=parent)
        assert (case_of(again), again.thread_id) == (fault, parent.thread_id)


def test_undoing_the_link_restores_everything(story: Story) -> None:
    of_private = case_of(story.fault[1])
    was_whose = customer_of(SEZNAM)
    fault, _project = settle(story)
    change = LinkChange.objects.get()
    customers.undo_link(change, by=story.desk.petr)
    drain_everything()
    assert customer_of(SEZNAM) == was_whose
    assert customer_of(FIRM) != was_whose
    assert case_of(story.fault[1]) == of_private
    of_private.refresh_from_db()
    assert (of_private.customer, of_private.active, of_private.state) == (was_whose, True, "new")
    assert {case_of(one).customer for one in (story.fault[0], story.fault[2], story.wish)} == {customer_of(FIRM)}
    assert case_of(story.fault[0]) == fault
    assert not LinkProposal.objects.filter(state="open").exists(), "what was undone is not asked again at once"


def test_his_ways_of_writing_are_kindly_named_for_the_team(story: Story) -> None:
    settle(story)
    kinds = {habit.kind for habit in customer_queries.habits(customer_of(FIRM))}
    assert {"every_mail_alone", "several_addresses", "recycled_thread"} <= kinds
    page = browser(story.desk.petr).get(f"/cases/{case_of(story.fault[0]).pk}/").content.decode()
    assert "Every mail alone" in page and "Several addresses" in page and "Recycled thread" in page
    assert "Take the mails as one case" in page and "Lecture about threads" in page


def test_a_third_request_for_new_threads_is_not_offered(story: Story) -> None:
    fault, _project = settle(story)
    petr = browser(story.desk.petr)
    address = f"/cases/{fault.pk}/"
    for _ in range(2):
        page = petr.get(address).content.decode()
        assert f"{address}ask-for-new-thread/" in page
        assert petr.post(f"{address}ask-for-new-thread/").status_code in (200, 302)
    assert f"{address}ask-for-new-thread/" not in petr.get(address).content.decode()
    assert petr.post(f"{address}ask-for-new-thread/").status_code == 409
