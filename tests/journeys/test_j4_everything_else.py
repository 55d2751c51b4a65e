"""J4, besides the cases: nine promises due today, two callbacks, the lead role in a crisis and in the next rehearsal, and Thursday."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
import time_machine
from django.utils import timezone

from opora.callbacks import actions as callbacks
from opora.callbacks.models import Callback
from opora.cases import actions as cases
from opora.cases.models import Case, HandOver
from opora.crises.actions.raising import Alarm, raise_alarm
from opora.crises.actions.roles import give_role
from opora.crises.models import CallShare, Drill, DrillPerson, RoleHeld, StandIn
from opora.crises.queries.taking_over import lines
from opora.kernel.jobs.worker import drain_everything
from opora.ledgers import actions as ledgers
from opora.ledgers.models import Promise
from opora.messages.models import Message
from opora.playbooks.models import Playbook
from opora.replies.models import Draft
from opora.team import actions as team_actions
from opora.team import queries as team_queries
from opora.team.models import Absence
from tests.cast import Team, Writer, answer, browser, deliver, mail, mailbox, team
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db
MONDAY = datetime.fromisoformat("2026-11-23T07:50:00+01:00")
PEOPLE = [
    Writer("Jan Novák", "jan@novak.example", "cs"),
    Writer("Anna Kowalska", "anna@kowalska.example", "pl"),
    Writer("Γιώργος Παπαδόπουλος", "g@papadopoulos.example", "el"),
    Writer("Милан Илић", "milan@ilic.example", "sr"),
    Writer("Margaret Green", "margaret@green.example", "en"),
    Writer("Eva Malá", "eva@mala.example", "cs"),
    Writer("Piotr Wiśniewski", "piotr@wisniewski.example", "pl"),
    Writer("Petra Veselá", "petra@vesela.example", "cs"),
    Writer("Olga Černá", "olga@cerna.example", "cs"),
]
WISH = {
    "cs": "Dobrý den, kdy mi prosím pošlete náhradní díl k objednávce {n}?",
    "pl": "Dzień dobry, kiedy wyślą Państwo część zamienną do zamówienia {n}?",
    "el": "Καλημέρα σας, πότε θα μου στείλετε το ανταλλακτικό της παραγγελίας {n};",
    "sr": "Добар дан, када ћете ми послати резервни део за поруџбину {n}?",
    "en": "Good morning, when will you send me the spare part for order {n}?",
}
WORDS_OF_ILLNESS = ("nemoc", "chor", "άρρωσ", "ασθέν", "болес", "bolest", "sick")


@pytest.fixture(autouse=True)
def monday() -> object:
    with time_machine.travel(MONDAY, tick=True) as clock:
        yield clock


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    return team(smtp_server)


@pytest.fixture
def promised(desk: Team) -> list[Case]:
    """Nine cases of Jana, each with a promise for three this afternoon."""
    for number, writer in enumerate(PEOPLE, start=300):
        deliver(mail(writer, f"{number}", WISH[writer.language].format(n=number)))
    drain_everything()
    found = list(Case.objects.order_by("pk"))
    assert len(found) == 9
    for case in found:
        cases.assign(case, desk.jana, by=desk.jana)
        ledgers.book_promise(case, "Pošleme náhradní díl", by=desk.jana, due=MONDAY.replace(hour=15, minute=0), kind="delivery")
    return found


@pytest.fixture
def calls(desk: Team) -> list[Callback]:
    """Two callbacks that Jana took."""
    box = mailbox("Linka", "linka@majak.example")
    found = [callbacks.take_contact(box, f"+42060355527{one}", by=desk.jana, name=f"Volající {one}") for one in (1, 2)]
    return [callbacks.take(one, by=desk.jana) for one in found]


def drill_with_jana(desk: Team) -> DrillPerson:
    plan = Playbook.objects.create(key="outage-of-ours")
    drill = Drill.objects.create(playbook=plan, planned_for=MONDAY + timedelta(days=1), planned_by=desk.marek)
    DrillPerson.objects.create(drill=drill, agent=desk.petr, role="inbox")
    return DrillPerson.objects.create(drill=drill, agent=desk.jana, role="lead")


def away(desk: Team) -> Absence:
    absence = team_actions.mark_away(desk.jana, MONDAY.date() + timedelta(days=2), by=desk.ola)
    drain_everything()
    return absence


def taken_over(desk: Team, absence: Absence) -> None:
    """Ola offers with one click, both take all of it with one click."""
    takers = {"taker": [desk.petr.pk, desk.ola.pk]}
    assert browser(desk.ola).post(f"/absences/{absence.pk}/handover/", takers).status_code == 302
    for taker in (desk.petr, desk.ola):
        assert browser(taker).post("/handovers/").headers["Location"] == "/handovers/lines/"


def test_each_of_nine_customers_gets_a_personal_line_before_the_promise_is_due(
    desk: Team, promised: list[Case], smtp_server: SmtpServer
) -> None:
    absence = away(desk)
    assert "9 promises are due today" in browser(desk.ola).get(f"/absences/{absence.pk}/handover/").content.decode()
    taken_over(desk, absence)
    for taker in (desk.petr, desk.ola):
        page = browser(taker).get("/handovers/lines/").content.decode()
        assert page.count("Pošleme náhradní díl") == len(lines(for_=taker))
        assert browser(taker).post("/handovers/lines/").status_code == 200
    drain_everything()
    sent = Message.objects.filter(direction="out")
    assert sent.count() == 9 and not Draft.objects.exists()
    assert all(one.at < promise_due(one) for one in sent)
    with time_machine.travel(timezone.now() + timedelta(minutes=1), tick=True):  # when the last of them can no longer be taken back
        drain_everything()
    assert len(smtp_server.taken()) == 9
    by_address = {one.to[0]["address"]: one for one in sent}
    assert "pane Nováku" in by_address["jan@novak.example"].text
    assert "Pani Anno" in by_address["anna@kowalska.example"].text or "Dzień dobry" in by_address["anna@kowalska.example"].text
    assert "ισχύει" in by_address["g@papadopoulos.example"].text
    assert "предмет код мене" in by_address["milan@ilic.example"].text
    assert all(one.author in (desk.petr, desk.ola) and one.from_name.startswith(one.author.name) for one in sent)


def promise_due(message: Message) -> datetime:
    due = Promise.objects.get(case__passages__message=message).due
    assert due
    return due


def test_no_customer_hears_that_somebody_is_ill_and_no_promise_is_made_anew(desk: Team, promised: list[Case]) -> None:
    taken_over(desk, away(desk))
    for taker in (desk.petr, desk.ola):
        browser(taker).post("/handovers/lines/")
    drain_everything()
    for message in Message.objects.filter(direction="out"):
        assert not any(word in message.reply.lower() for word in WORDS_OF_ILLNESS)
        assert "Jana" not in message.reply
    assert Promise.objects.count() == 9
    assert set(Promise.objects.values_list("state", flat=True)) == {"made"}


def test_two_dates_are_moved_with_a_reason_and_the_line_says_the_new_one(desk: Team, promised: list[Case]) -> None:
    taken_over(desk, away(desk))
    moved = []
    for taker in (desk.petr, desk.ola):
        promise = lines(for_=taker)[0].promises[0]
        ledgers.update(promise, MONDAY.replace(hour=12) + timedelta(days=1), "díl přijde až zítra", by=taker)
        moved.append(promise.case_id)
        assert len(lines(for_=taker)) in (4, 5)
        browser(taker).post("/handovers/lines/")
        assert lines(for_=taker) == []
    drain_everything()
    for case in moved:
        assert "24" in Message.objects.get(passages__case=case, direction="out").reply
    assert Promise.objects.filter(state="updated").count() == 2
    assert Promise.objects.filter(state="broken").count() == 0 and Promise.objects.count() == 9


def test_whoever_writes_themselves_is_left_alone_and_nobody_hears_twice(desk: Team, promised: list[Case]) -> None:
    taken_over(desk, away(desk))
    mine = lines(for_=desk.petr)
    own = mine[0].case
    browser(desk.petr).post(f"/cases/{own.pk}/draft/", {"kind": "reply", "html": "<p>Vlastní slova Petra</p>"})
    answer(mine[1].case, desk.petr, "Dobrý den, díl odešel dnes ráno.")
    browser(desk.petr).post("/handovers/lines/")
    assert not Message.objects.filter(passages__case=own, direction="out").exists()
    assert Draft.objects.get(case=own).text == "Vlastní slova Petra"
    assert Message.objects.filter(passages__case=mine[1].case, direction="out").count() == 1
    browser(desk.petr).post("/handovers/lines/")
    assert Message.objects.filter(direction="out").count() == len(mine) - 1


def test_a_promise_in_a_case_that_has_ended_finds_an_owner_too(desk: Team, promised: list[Case]) -> None:
    cases.close(promised[0], by=desk.jana)
    absence = away(desk)
    taken_over(desk, absence)
    promised[0].refresh_from_db()
    assert promised[0].owner in (desk.petr, desk.ola)
    assert Promise.objects.get(case=promised[0]).owner == promised[0].owner
    assert not Promise.objects.filter(case__owner=desk.jana).exists()


def test_her_callbacks_wait_for_somebody_else_at_once(desk: Team, calls: list[Callback]) -> None:
    absence = away(desk)
    for one in calls:
        one.refresh_from_db()
        assert (one.state, one.taken_by) == ("waiting", None)
    assert desk.jana not in {share.agent for share in CallShare.objects.all()}
    assert CallShare.objects.count() == 2
    assert "Volající 1" in browser(desk.ola).get(f"/absences/{absence.pk}/handover/").content.decode()


def test_the_deputy_of_her_role_is_asked_at_once(desk: Team) -> None:
    crisis = raise_alarm(Alarm("Objednávky nejdou uložit"), by=desk.petr)
    RoleHeld.objects.filter(crisis=crisis).delete()
    held = give_role(crisis, "lead", desk.jana, by=desk.petr, deputy=desk.marek)
    away(desk)
    held.refresh_from_db()
    assert held.ended_at
    now = RoleHeld.objects.get(crisis=crisis, role="lead", ended_at=None)
    assert now.agent == desk.marek and now.accepted_at is None
    assert "crisis_role_asked" in [one.kind for one in team_queries.notifications(for_=desk.marek)]


def test_her_place_in_the_next_rehearsal_goes_to_somebody_who_may_lead(desk: Team) -> None:
    place = drill_with_jana(desk)
    away(desk)
    place.refresh_from_db()
    assert place.agent == desk.marek
    assert team_queries.notifications(for_=desk.marek)[0].kind == "drill_instead"


def test_a_rehearsal_after_she_is_back_stays_hers(desk: Team) -> None:
    place = drill_with_jana(desk)
    Drill.objects.update(planned_for=MONDAY + timedelta(days=10))
    away(desk)
    place.refresh_from_db()
    assert place.agent == desk.jana


def test_on_thursday_she_sees_what_happened_and_takes_back_what_she_chooses(
    desk: Team, promised: list[Case], calls: list[Callback]
) -> None:
    place = drill_with_jana(desk)
    absence = away(desk)
    taken_over(desk, absence)
    with time_machine.travel(MONDAY + timedelta(days=3), tick=True):
        Drill.objects.update(planned_for=MONDAY + timedelta(days=5))
        jana = browser(desk.jana)
        address = jana.post(f"/team/absences/{desk.jana.pk}/back/").headers["Location"]
        page = jana.get(address).content.decode()
        assert page.count('name="offer"') == 9 and page.count('name="stand_in"') == 3
        assert "Volající 1" in page
        chosen = StandIn.objects.get(kind="drill")
        mine = Case.objects.exclude(owner=desk.jana).order_by("pk").first()
        assert mine
        offer = HandOver.objects.get(case=mine, state="accepted")
        assert jana.post(address, {"offer": [offer.pk], "stand_in": [chosen.pk]}).status_code == 302
        place.refresh_from_db()
        assert place.agent == desk.jana
        assert list(Case.objects.filter(owner=desk.jana)) == [mine]
        assert not Case.objects.filter(owner=None).exists()
