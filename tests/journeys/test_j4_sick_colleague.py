"""J4: Jana calls in sick; 34 cases find new owners with a summary each, and on Thursday she takes back what she likes.

What is hers besides cases stands in test_j4_everything_else.py.
"""

from __future__ import annotations

from collections import Counter

import pytest

from opora.cases import actions as cases
from opora.cases import queries
from opora.cases.models import Case, HandOver
from opora.kernel.errors import DeskError, Refused
from opora.kernel.jobs.worker import drain_everything
from opora.messages.models import Message
from opora.team import actions as team_actions
from opora.team import queries as team_queries
from opora.team.models import Absence
from tests.cast import NOVAK, Team, Writer, answer, browser, case_of, deliver, mail, team, writes
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db

WISHES = {
    "cs": ("Objednávka {n}", "Dobrý den, objednávka {n} ještě nedorazila. Můžete mi prosím napsat, kdy ji mohu čekat?"),
    "pl": ("Zamówienie {n}", "Dzień dobry, zamówienie {n} jeszcze nie dotarło. Proszę o informację, kiedy mogę się go spodziewać?"),
    "el": ("Παραγγελία {n}", "Καλημέρα σας, η παραγγελία {n} δεν έχει φτάσει ακόμη. Μπορείτε να μου πείτε πότε να την περιμένω;"),
}
LANGUAGES = ["cs", "pl", "cs", "el"] * 8 + ["cs", "pl"]


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    return team(smtp_server)


@pytest.fixture
def janas(desk: Team) -> list[Case]:
    """34 open cases of Jana in three languages."""
    for number, language in enumerate(LANGUAGES, start=20400):
        subject, text = WISHES[language]
        writer = Writer(f"Zákazník {number}", f"z{number}@domov{number}.example", language)
        deliver(mail(writer, subject.format(n=number), text.format(n=number)))
    drain_everything()
    found = list(Case.objects.order_by("pk"))
    assert len(found) == 34
    for case in found:
        cases.assign(case, desk.jana, by=desk.jana)
    return found


@pytest.fixture
def away(desk: Team, janas: list[Case]) -> Absence:
    return team_actions.mark_away(desk.jana, by=desk.marek)


def offered(desk: Team, away: Absence) -> list[HandOver]:
    return cases.hand_over_everything(away, [desk.petr, desk.ola], by=desk.marek)


def everything_accepted(desk: Team, away: Absence) -> None:
    offered(desk, away)
    for taker in (desk.petr, desk.ola):
        assert browser(taker).post("/handovers/").status_code == 302


def test_the_cases_are_proposed_by_language_and_load(desk: Team, away: Absence) -> None:
    offers = offered(desk, away)
    assert len(offers) == 34
    by_language = {(offer.case.customer.language, offer.taker.name.split()[0]) for offer in offers}
    assert by_language <= {("cs", "Petr"), ("cs", "Ola"), ("pl", "Ola"), ("el", "Petr")}
    load = Counter(offer.taker_id for offer in offers)
    assert max(load.values()) - min(load.values()) <= 2


def test_each_new_owner_gets_a_summary_of_each_case(desk: Team, janas: list[Case], away: Absence) -> None:
    answer(janas[0], desk.jana, "Dobrý den, zásilka odešla včera.")
    janas[0].refresh_from_db()
    offers = {offer.case_id: offer for offer in offered(desk, away)}
    told = offers[janas[0].pk].summary
    assert "objednávka 20400 ještě nedorazila" in told["wish"]
    assert told["turn"] == "customer"
    assert [one["ours"] for one in told["last"]] == [False, True]
    assert "zásilka odešla včera" in told["last"][1]["text"]
    page = browser(offers[janas[0].pk].taker).get("/handovers/").content.decode()
    assert "objednávka 20400 ještě nedorazila" in page and "zásilka odešla včera" in page
    assert "Customer&#x27;s turn" in page


def test_nobody_owns_nothing_between_offer_and_yes(desk: Team, away: Absence) -> None:
    offered(desk, away)
    assert Case.objects.filter(owner=desk.jana).count() == 34
    assert not Case.objects.filter(owner=None).exists()


def test_one_key_takes_all_that_was_offered(desk: Team, away: Absence) -> None:
    everything_accepted(desk, away)
    assert not Case.objects.filter(owner=desk.jana).exists()
    assert not Case.objects.filter(owner=None).exists()
    assert not HandOver.objects.filter(state="offered").exists()


def test_offering_twice_offers_each_case_once(desk: Team, away: Absence) -> None:
    offered(desk, away)
    offered(desk, away)
    open_offers = HandOver.objects.filter(state="offered").values_list("case", flat=True)
    assert len(open_offers) == len(set(open_offers)) == 34


def test_the_takers_hear_of_it_once_and_not_34_times(desk: Team, away: Absence) -> None:
    offered(desk, away)
    for taker in (desk.petr, desk.ola):
        told = [one for one in team_queries.notifications(for_=taker) if one.kind.startswith("handed_over")]
        assert [(one.kind, one.path) for one in told] == [("handed_over_many", "/handovers/")]


def test_the_page_does_the_same_with_ticked_colleagues(desk: Team, away: Absence) -> None:
    marek = browser(desk.marek)
    address = f"/absences/{away.pk}/handover/"
    assert "34 open cases" in marek.get(address).content.decode()
    assert marek.post(address, {"taker": [desk.petr.pk, desk.ola.pk]}).status_code == 302
    assert HandOver.objects.filter(state="offered").count() == 34


def test_an_answer_to_jana_reaches_the_new_owner(desk: Team, janas: list[Case], away: Absence) -> None:
    case = janas[0]
    ours = answer(case, desk.jana, "Dobrý den, podívám se na to. Jana")
    everything_accepted(desk, away)
    case.refresh_from_db()
    asked = Message.objects.get(passages__case=case, direction="in")
    again = writes(Writer(asked.from_name, asked.from_address), f"Re: {asked.subject}", "Paní Jano, už něco víte?", answers=ours)
    assert case_of(again) == case
    heard = [one for one in team_queries.notifications(for_=case.owner) if one.kind == "customer_answered"]
    assert [one.path for one in heard] == [f"/cases/{case.pk}/"]
    assert not [one for one in team_queries.notifications(for_=desk.jana) if one.kind == "customer_answered"]
    mine = queries.listing("mine", for_=case.owner).rows
    assert mine[0] == case and mine[0].unread


def test_the_new_owner_answers_under_their_own_name(desk: Team, janas: list[Case], away: Absence, smtp_server: SmtpServer) -> None:
    everything_accepted(desk, away)
    janas[3].refresh_from_db()
    assert janas[3].owner == desk.petr
    message = answer(janas[3], desk.petr, "Καλημέρα σας, η παραγγελία φτάνει αύριο.")
    assert message.from_name.startswith("Petr Malý")
    assert "Jana" not in message.text and "sick" not in smtp_server.taken()[-1].raw


def test_a_draft_of_the_absent_colleague_is_still_there_for_the_new_owner(desk: Team, janas: list[Case], away: Absence) -> None:
    jana = browser(desk.jana)
    jana.post(f"/cases/{janas[0].pk}/draft/", {"kind": "reply", "html": "<p>Rozepsaná odpověď od Jany</p>"})
    everything_accepted(desk, away)
    janas[0].refresh_from_db()
    assert "Rozepsaná odpověď od Jany" in browser(janas[0].owner).get(f"/cases/{janas[0].pk}/").content.decode()


def test_declining_leaves_the_case_with_its_owner_who_hears_of_it(desk: Team, janas: list[Case]) -> None:
    offer = cases.hand_over(janas[0], desk.petr, by=desk.jana, word="Prosím převezmi")
    cases.decline_hand_over(offer, by=desk.petr)
    janas[0].refresh_from_db()
    assert janas[0].owner == desk.jana
    assert team_queries.notifications(for_=desk.jana)[0].kind == "hand_over_declined"


def test_on_thursday_she_sees_what_happened_and_takes_back_what_she_chooses(desk: Team, janas: list[Case], away: Absence) -> None:
    everything_accepted(desk, away)
    janas[0].refresh_from_db()
    answer(janas[0], janas[0].owner, "Dobrý den, balík je u vás zítra.")
    team_actions.mark_back(desk.jana, by=desk.jana)
    jana = browser(desk.jana)
    address = f"/absences/{away.pk}/return/"
    page = jana.get(address).content.decode()
    assert page.count('name="offer"') == 34
    assert "balík je u vás zítra" in page
    chosen = HandOver.objects.filter(absence=away.pk, case__in=janas[:5])
    assert jana.post(address, {"offer": [one.pk for one in chosen]}).status_code == 302
    assert set(Case.objects.filter(owner=desk.jana)) == set(janas[:5])
    assert not Case.objects.filter(owner=None).exists()
    assert jana.get(address).content.decode().count('name="offer"') == 29


def test_somebody_else_cannot_take_back_in_her_name(desk: Team, janas: list[Case], away: Absence) -> None:
    everything_accepted(desk, away)
    with pytest.raises(Refused):
        cases.take_back(list(HandOver.objects.filter(case=janas[3])), by=desk.ola)
    assert browser(desk.ola).post(f"/absences/{away.pk}/return/", {"offer": [1]}).status_code == 403


def test_a_case_is_not_offered_to_somebody_who_may_not_see_its_mailbox(desk: Team, janas: list[Case]) -> None:
    desk.box.open_to_all = False
    desk.box.save()
    desk.box.people.set([desk.jana, desk.petr])
    with pytest.raises(DeskError):
        cases.hand_over(janas[0], desk.ola, by=desk.jana)
    with pytest.raises(DeskError):
        cases.assign(janas[0], desk.ola, by=desk.jana)
    absence = team_actions.mark_away(desk.jana, by=desk.marek)
    offers = cases.hand_over_everything(absence, [desk.petr, desk.ola], by=desk.marek)
    assert {offer.taker for offer in offers} == {desk.petr} and len(offers) == 34


def test_what_was_decided_meanwhile_does_not_stop_the_rest(desk: Team, janas: list[Case], away: Absence) -> None:
    first, *_rest = offers = offered(desk, away)
    taker = first.taker
    cases.accept_hand_over(first, by=taker)
    cases.close(first.case, by=taker)
    taken = cases.accept_hand_overs(offers, by=taker)
    assert taken == sum(1 for offer in offers if offer.taker_id == taker.pk) - 1
    assert NOVAK.address not in {case.customer_name for case in janas}


def test_when_the_lead_herself_is_ill_any_colleague_can_begin(desk: Team, janas: list[Case]) -> None:
    absence = team_actions.mark_away(desk.jana, by=desk.ola)
    offers = cases.hand_over_everything(absence, [desk.petr, desk.ola], by=desk.ola)
    assert len(offers) == len(janas)
    assert all(case.owner == desk.jana for case in Case.objects.select_related("owner"))


def test_a_newcomer_does_not_send_others_home(desk: Team) -> None:
    with pytest.raises(Refused):
        team_actions.mark_away(desk.jana, by=desk.eleni)
