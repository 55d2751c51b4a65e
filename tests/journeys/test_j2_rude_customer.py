"""J2: a customer with a real failure insults Petr. They are helped by the facts, and Petr is protected."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from opora.cases import actions as cases
from opora.cases import queries
from opora.cases.models import Case, HardContact
from opora.channels.phone.tests.exchange import event, exchange, tells
from opora.customers import actions as customers
from opora.kernel.errors import Conflict
from opora.kernel.jobs.worker import drain_everything
from opora.ledgers import actions as ledgers
from opora.messages.calls import Call
from opora.messages.models import Message
from opora.playbooks import actions as playbooks
from opora.playbooks.models import Run
from opora.playbooks.queries import plan_by_key
from opora.replies import actions as replies
from opora.replies.coaching import Held
from opora.team import actions as team_actions
from opora.team import queries as team_queries
from tests.cast import Team, Writer, answer, browser, case_of, draft_of, team, writes
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db

HRUBY = Writer("Radek Hrubý", "radek.hruby@dum.example")
ANGRY = "Dobrý den, zásilka 20777 měla přijít v pátek a nic. To je naprostá ostuda, jsem vzteky bez sebe! Jste banda neschopných idiotů!"
AGAIN = ("Už mě to fakt štve!!! Kde je ta zásilka 20777? Jste zloději.", "Nikdy více u vás, to je katastrofa a výsměch zákazníkům!")
BOUNDARY = "Rád vám pomohu. Prosím jen, abychom spolu mluvili bez urážek."


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    return team(smtp_server)


@pytest.fixture
def rude(desk: Team) -> Case:
    """A mail and two more with insults; the case is Petr's."""
    case = case_of(writes(HRUBY, "Zásilka 20777", ANGRY))
    cases.assign(case, desk.petr, by=desk.petr)
    for text in AGAIN:
        writes(HRUBY, "Re: Zásilka 20777", text, answers=Message.objects.filter(direction="in").latest("pk"))
    case.refresh_from_db()
    return case


def upset_case(number: int) -> Case:
    who = Writer(f"Zlobivý {number}", f"zlobivy{number}@dum{number}.example")
    case = case_of(writes(who, f"Reklamace {number}", "To je naprostá ostuda, jsem vzteky bez sebe! Kde jsou moje peníze?"))
    assert HardContact.objects.filter(case=case).exists()
    return case


def calm_case(number: int) -> Case:
    who = Writer(f"Klidný {number}", f"klidny{number}@byt{number}.example")
    return case_of(writes(who, f"Dotaz {number}", "Dobrý den, prosím o rozměry skříně. Děkuji."))


def test_each_upset_mail_is_known_as_such_and_a_calm_one_is_not(desk: Team, rude: Case) -> None:
    assert HardContact.objects.filter(case=rude).count() >= 2
    assert not HardContact.objects.filter(case=calm_case(1)).exists()


def test_an_order_to_calm_down_is_stopped_and_the_boundary_goes_out(desk: Team, rude: Case, smtp_server: SmtpServer) -> None:
    with pytest.raises(Held) as held:
        replies.send([draft_of(rude, desk.petr, "Uklidněte se, takhle se s námi mluvit nebude.")], by=desk.petr)
    assert "C-R10" in {one.rule for one in held.value.waiting}
    ours = answer(
        rude, desk.petr, f"Dobrý den, pane Hrubý,\n\nrozumím, že zásilka 20777 měla být v pátek a nedorazila. Omlouvám se. {BOUNDARY}"
    )
    assert BOUNDARY in ours.reply and smtp_server.taken()[-1].recipients == [HRUBY.address]


def test_the_shipped_plan_is_followed_from_the_case_to_a_debrief_of_two_lines(desk: Team, rude: Case) -> None:
    playbooks.install_shipped()
    plan = plan_by_key("rude-customer", for_=desk.petr).playbook
    petr = browser(desk.petr)
    assert petr.post(f"/playbooks/start/{plan.pk}/{rude.pk}/").status_code in (200, 302)
    run = Run.objects.get(case=rude)
    playbooks.do_step(run, "hear-out", by=desk.petr, words="Zásilka měla být v pátek, volal dvakrát.")
    for key in ("find-the-failure", "say-it-back", "boundary"):
        playbooks.do_step(run, key, by=desk.petr)
    ledgers.book_promise(rude, "Zásilka dorazí zítra do 15:00", by=desk.petr, due=timezone.now() + timedelta(days=1), kind="delivery")
    playbooks.do_step(run, "fix", by=desk.petr)
    offer = cases.hand_over(rude, desk.ola, by=desk.petr, word="Prosím převezmi, po hranici to pokračuje.")
    cases.accept_hand_over(offer, by=desk.ola)
    playbooks.do_step(run, "second-person", by=desk.ola)
    team_actions.start_breather(by=desk.petr)
    playbooks.do_step(run, "breather", by=desk.ola)
    playbooks.do_step(run, "answer-in-writing", by=desk.ola)
    with pytest.raises(Conflict):
        playbooks.end_run(run, by=desk.ola)
    playbooks.do_step(run, "debrief", by=desk.ola, words="Rozzlobilo ho ticho od pátku.\nPříště píšeme sami, když dopravce mlčí.")
    assert playbooks.end_run(run, by=desk.ola).ended_at
    rude.refresh_from_db()
    assert rude.owner == desk.ola and rude.promises.count() == 1


def test_whoever_answered_is_offered_a_breather_once_and_takes_it_by_one_click(desk: Team, rude: Case) -> None:
    answer(rude, desk.petr, "Dobrý den, pane Hrubý, zásilku dnes hledám u dopravce a píšu vám v 15:00.")
    answer(rude, desk.petr, "Dobrý den, pane Hrubý, zásilka je nalezena.")
    offered = [one for one in team_queries.notifications(for_=desk.petr) if one.kind == "breather_offered"]
    assert [one.path for one in offered] == ["/team/me/today/"]
    petr = browser(desk.petr)
    assert petr.post("/team/me/today/breather/", {"act": "begin"}).status_code == 302
    back_at = team_queries.breather_of(desk.petr)
    assert back_at and timedelta(minutes=4) < back_at - timezone.now() <= timedelta(minutes=5)
    assert "back at" in browser(desk.ola).get("/team/people/").content.decode()
    assert "I am back" in petr.get("/team/me/today/").content.decode()
    petr.post("/team/me/today/breather/", {"act": "end"})
    assert team_queries.breather_of(desk.petr) is None


def test_a_breather_ends_by_itself(desk: Team) -> None:
    team_actions.start_breather(by=desk.petr)
    with time_machine.travel(timezone.now() + timedelta(minutes=5, seconds=1), tick=True):
        assert team_queries.breathers() == {}


def test_hard_contacts_are_counted_for_the_person_alone(desk: Team, rude: Case) -> None:
    answer(rude, desk.petr, "Dobrý den, pane Hrubý, zásilku dnes hledám u dopravce.")
    count = HardContact.objects.filter(handled_by=desk.petr).count()
    assert count >= 2
    assert f"{count} upset messages" in browser(desk.petr).get("/team/me/today/").content.decode()
    assert "None today" in browser(desk.ola).get("/team/me/today/").content.decode()
    assert not queries.hard_contacts(for_=desk.jana).exists()


def test_the_third_upset_case_in_a_row_is_not_proposed_to_petr_while_ola_is_free(desk: Team) -> None:
    for number in (1, 2):
        cases.assign(upset_case(number), desk.petr, by=desk.petr)
    third = upset_case(3)
    cases.assign(third, desk.jana, by=desk.jana)
    assert queries.by_rest(third, [desk.petr, desk.ola])[0] == desk.ola
    page = browser(desk.jana).get(f"/cases/{third.pk}/handover/").content.decode()
    assert page.index("Ola Nowicka</option>") < page.index("Petr Malý</option>")
    absence = team_actions.mark_away(desk.jana, by=desk.ola)
    (offer,) = cases.hand_over_everything(absence, [desk.petr, desk.ola], by=desk.ola)
    assert offer.taker == desk.ola


def test_a_calm_case_in_between_makes_room_again_and_alone_one_takes_it_all_the_same(desk: Team) -> None:
    for case in (upset_case(1), upset_case(2)):
        cases.assign(case, desk.petr, by=desk.petr)
    third = upset_case(3)
    assert queries.by_rest(third, [desk.petr]) == [desk.petr]
    assert queries.Sparing([desk.petr], [third]).for_case(third, [desk.petr]) == [desk.petr]
    cases.assign(calm_case(4), desk.petr, by=desk.petr)
    assert not queries.Sparing([desk.petr], [third]).is_spared(desk.petr, third)


def test_of_six_upset_cases_nobody_gets_three_in_a_row_while_calm_ones_are_among_them(desk: Team) -> None:
    given = [upset_case(1), upset_case(2), calm_case(3), upset_case(4), upset_case(5), calm_case(6)]
    for case in given:
        cases.assign(case, desk.jana, by=desk.jana)
    absence = team_actions.mark_away(desk.jana, by=desk.ola)
    offers = cases.hand_over_everything(absence, [desk.petr, desk.ola], by=desk.ola)
    upset = set(HardContact.objects.values_list("case", flat=True))
    for taker in (desk.petr, desk.ola):
        row = [offer.case_id in upset for offer in offers if offer.taker == taker]
        assert not any(all(row[start : start + 3]) and len(row[start : start + 3]) == 3 for start in range(len(row)))


def test_nothing_new_is_proposed_during_a_breather(desk: Team) -> None:
    for number in (1, 2, 3):
        cases.assign(calm_case(number), desk.jana, by=desk.jana)
    team_actions.start_breather(by=desk.petr)
    absence = team_actions.mark_away(desk.jana, by=desk.ola)
    offers = cases.hand_over_everything(absence, [desk.petr, desk.ola], by=desk.ola)
    assert {offer.taker for offer in offers} == {desk.ola}


def test_a_robot_is_not_upset(desk: Team) -> None:
    writes(HRUBY, "Auto", ANGRY, headers=[("Auto-Submitted", "auto-replied")])
    drain_everything()
    assert not HardContact.objects.exists()


def test_by_hand_a_third_upset_case_in_a_row_is_given_only_with_a_second_click(desk: Team) -> None:
    for number in (1, 2):
        cases.assign(upset_case(number), desk.petr, by=desk.petr)
    third, jana = upset_case(3), browser(desk.jana)
    warned = jana.post(f"/cases/{third.pk}/assign/{desk.petr.pk}/", headers={"X-Requested-With": "fetch"}).content.decode()
    third.refresh_from_db()
    assert third.owner is None
    assert "third upset customer in a row for Petr Malý" in warned and "Free instead" in warned and "Petr Malý." not in warned.split("Free instead")[1][:120]
    assert f"/cases/{third.pk}/assign/{desk.petr.pk}/?anyway" in warned
    assert jana.post(f"/cases/{third.pk}/assign/{desk.petr.pk}/?anyway", headers={"X-Requested-With": "fetch"}).status_code == 200
    third.refresh_from_db()
    assert third.owner == desk.petr


def test_taking_and_handing_over_warn_as_well_and_a_calm_case_never_does(desk: Team) -> None:
    for number in (1, 2):
        cases.assign(upset_case(number), desk.petr, by=desk.petr)
    third, petr = upset_case(3), browser(desk.petr)
    assert "third upset customer" in petr.post("/picked/take/", {"case": [third.pk]}).content.decode()
    page = browser(desk.jana).post(f"/cases/{third.pk}/handover/", {"taker": desk.petr.pk, "word": "Prosím."})
    assert page.status_code == 409 and "Offer it all the same" in page.content.decode() and "Prosím." in page.content.decode()
    assert browser(desk.jana).post(f"/cases/{third.pk}/handover/", {"taker": desk.petr.pk, "anyway": desk.petr.pk}).status_code == 302
    calm = calm_case(4)
    petr.post(f"/cases/{calm.pk}/assign/{desk.petr.pk}/")
    calm.refresh_from_db()
    assert calm.owner == desk.petr


def test_petr_notes_with_one_tap_each_how_he_was_before_and_after_and_nobody_else_sees_it(desk: Team, rude: Case) -> None:
    answer(rude, desk.petr, "Dobrý den, pane Hrubý, zásilku dnes hledám u dopravce.")
    contact = HardContact.objects.filter(handled_by=desk.petr).latest("pk")
    petr, address = browser(desk.petr), f"/team/me/today/hard/{contact.pk}/"
    for tap in ("before:calm", "after:shaken"):
        assert petr.post(address, {"state": tap}).status_code == 302
    contact.refresh_from_db()
    assert (contact.before, contact.after) == ("calm", "shaken")
    assert petr.get("/team/me/today/").content.decode().count('aria-pressed="true"') == 2
    petr.post(address, {"state": "after:shaken"})
    contact.refresh_from_db()
    assert contact.after == ""
    assert petr.post(address, {"state": "after:furious"}).status_code == 400
    assert browser(desk.jana).post(address, {"state": "before:calm"}).status_code == 404


def test_he_calls_and_is_heard_out_before_anything_is_solved(desk: Team, rude: Case) -> None:
    """The telephone of the story: his card opens while it rings, the plan listens first, and the note carries no retaliation."""
    playbooks.install_shipped()
    line, petr = exchange(), browser(desk.petr)
    caller = customers.meet("+420777123456", name="Radek Hrubý", language="cs", script="", at=timezone.now(), kind="phone").customer
    customers.link(rude.customer, caller, by=desk.petr)
    tells(line, event("ringing", "c1"))
    assert "Zásilka 20777" in petr.get("/calls/now/").content.decode()
    call = Call.objects.get()
    card = petr.post(f"/calls/{call.pk}/took/", follow=True).content.decode()
    assert "Radek Hrubý" in card and f"/cases/{rude.pk}/" in card
    plan = plan_by_key("rude-customer", for_=desk.petr).playbook
    petr.post(f"/playbooks/start/{plan.pk}/{rude.pk}/")
    run = Run.objects.get(case=rude)
    listening = petr.get(f"/playbooks/runs/{run.pk}/").content.decode()
    assert "run-hear" in listening and "run-say" not in listening
    with time_machine.travel(timezone.now() + timedelta(seconds=61), tick=True):
        going_on = petr.get(f"/playbooks/runs/{run.pk}/").content.decode()
    assert "run-hear" not in going_on and "run-say" in going_on
    playbooks.do_step(run, "hear-out", by=desk.petr, words="Volal potřetí, zásilka měla být v pátek.")
    tells(line, event("answered", "c1", agent_email=desk.petr.email), event("hung_up", "c1"))
    with time_machine.travel(timezone.now() + timedelta(minutes=2), tick=True):
        drain_everything()
        noted = petr.post(f"/calls/{call.pk}/", {"text": "Volal kvůli zásilce 20777. Slíbeno: zítra do 15:00."})
    assert noted.status_code == 302
    call.refresh_from_db()
    assert (call.outcome, call.person) == ("answered", desk.petr)
    said = Message.objects.get(text__startswith="Volal kvůli")
    assert case_of(said).customer == rude.customer and said.direction == "note"
