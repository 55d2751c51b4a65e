"""J6: the ostrich and the domain. Three reminders, the hunt over mail and telephone, a lead's decision, and a yes at the fourth try."""

from __future__ import annotations

import pytest

from opora.cases.models import Case
from opora.customers import actions as customers
from opora.customers import queries as customer_queries
from opora.customers.models import Identity
from opora.followups import actions, queries
from opora.followups.models import Ladder
from opora.followups.tests.desk import EVERYTHING, answered_case, at, last_from_customer, on, path_of, says_on_page, work
from opora.kernel.errors import Refused
from opora.messages.models import Message
from opora.replies.actions import send
from opora.replies.models import Draft
from opora.team import queries as team_queries
from tests.cast import NOVAK, Team, answer, browser, case_of, customer_of, team, writes
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    made = team(smtp_server)
    actions.change_switches(by=made.jana, checks="off", reminders="send")
    return made


@pytest.fixture
def case(desk: Team) -> Case:
    """A mail of the spring with a telephone number in its signature; the thing is done."""
    with on("2026-04-13 10:00"):
        return answered_case(desk)


@pytest.fixture
def domain(desk: Team, case: Case) -> Ladder:
    """It expires on 30 June."""
    with on("2026-05-04 10:00"):
        return actions.watch_expiry(case, "domain", "firma.example", at("2026-06-30 00:00").date(), by=desk.petr)


def reminders(case: Case) -> list[Message]:
    return list(Message.objects.filter(passages__case=case, direction="out", at__gte=at("2026-05-05 00:00")).order_by("at"))


def test_the_whole_story_of_the_domain(desk: Team, case: Case, domain: Ladder, smtp_server: SmtpServer) -> None:
    for day, count in (("2026-05-30", 0), ("2026-05-31", 1), ("2026-06-15", 1), ("2026-06-16", 2), ("2026-06-23", 3)):
        with on(f"{day} 09:30"):
            work()
        assert len(reminders(case)) == count, day
    first = reminders(case)[0]
    assert (
        "firma.example" in first.reply
        and "30. 6. 2026" in first.reply
        and "přestane fungovat" in first.reply
        and "do 16. 6. 2026" in first.reply
    )

    with on("2026-06-25 10:00"):
        domain.refresh_from_db()
        assert domain.hunting_since is not None
        heard = [one.kind for one in team_queries.notifications(for_=desk.petr)]
        assert "customer_silent" in heard
        ways = {one.value: one.source for one in queries.other_contacts(domain)}
        assert ways == {"+420603555271": "signature"}
        page = browser(desk.petr)
        assert "+420603555271" in page.get(f"/ladders/{domain.pk}/").content.decode()
        tried = {"act": "try", "contact": "+420603555271", "result": "no_answer", "note": "nezvedá, nechal jsem vzkaz"}
        assert page.post(f"/ladders/{domain.pk}/", tried).status_code == 302
    assert domain.tries.get().note == "nezvedá, nechal jsem vzkaz"

    with on("2026-06-27 09:30"):
        assert "customer_silent" in [one.kind for one in team_queries.notifications(for_=desk.jana)]
    with on("2026-06-29 11:00"):
        reached = {"act": "try", "contact": "+420603555271", "result": "reached", "note": "ano, prodloužit"}
        assert browser(desk.petr).post(f"/ladders/{domain.pk}/", reached).status_code == 302
    domain.refresh_from_db()
    assert (domain.state, domain.ended_why) == ("stopped", "reached")
    assert Identity.objects.get(kind="phone").customer == case.customer
    count = len(reminders(case))
    with on("2026-07-03 10:00"):
        assert len(reminders(case)) == count


def test_without_any_sign_a_lead_decides_the_safe_default(desk: Team, case: Case, domain: Ladder) -> None:
    decision = {"act": "decide", "text": "Prodloužíme o rok na naše riziko", "on": "2026-06-29", "cost": "290 Kč"}
    with on("2026-06-28 10:00"):
        assert browser(desk.petr).post(f"/ladders/{domain.pk}/", decision).status_code == 403
        assert browser(desk.jana).post(f"/ladders/{domain.pk}/", decision).status_code == 302
    domain.refresh_from_db()
    case.refresh_from_db()
    assert (domain.state, domain.default_cost, domain.decided_by) == ("decided", "290 Kč", desk.jana)
    assert str(case.next_date) == "2026-06-29"


def test_a_sign_from_any_of_their_addresses_ends_it(desk: Team, case: Case, domain: Ladder) -> None:
    with on("2026-06-01 10:00"):
        writes(NOVAK.at("j.novak@seznam.cz"), "Dovolená", "Dobrý den, jsem na cestách, co potřebujete?")
        assert Ladder.objects.get().state == "running"
        customers.link(customer_of(NOVAK.address), customer_of("j.novak@seznam.cz"), by=desk.petr)
        writes(NOVAK.at("j.novak@seznam.cz"), "Druhý dotaz", "Dobrý den, slyšíme se zítra?")
    assert Ladder.objects.get().ended_why == "sign"


def test_an_automatic_answer_is_no_sign(desk: Team, case: Case, domain: Ladder) -> None:
    with on("2026-06-01 10:00"):
        writes(NOVAK, "Mimo kancelář", "Jsem na dovolené.", headers=[("Auto-Submitted", "auto-replied")])
    assert Ladder.objects.get().state == "running"


@pytest.fixture
def silent(desk: Team, case: Case) -> Case:
    """On Monday 4 May we asked two things."""
    with on("2026-05-04 10:00"):
        asked = "Dobrý den, pane Nováku,\n\n1. Jakou barvu má mít víko?\n2. Na jakou adresu ji máme poslat?\n\nPetr Malý"
        answer(case, desk.petr, asked, decisions=EVERYTHING)
        work()
    return case


def test_two_five_and_nine_working_days_after_our_question(desk: Team, silent: Case) -> None:
    told = []
    for day in ("05-05", "05-06", "05-11", "05-12", "05-15", "05-18", "05-22", "06-05"):
        with on(f"2026-{day} 10:30"):
            work()
        told.append(len(reminders(silent)))
    assert told == [0, 1, 1, 2, 2, 3, 3, 3], "the 8th of May is a holiday"
    texts = [one.reply for one in reminders(silent)]
    assert all("Jakou barvu má mít víko?" in text and "Bez odpovědi" in text for text in texts)
    assert len(set(texts)) == 3
    assert Ladder.objects.get().hunting_since is not None
    with on("2026-06-05 10:30"):
        assert "ostrich" in {habit.kind for habit in customer_queries.habits(silent.customer)}


def test_an_answer_on_the_page_ends_the_reminders(desk: Team, silent: Case) -> None:
    with on("2026-05-06 10:30"):
        work()
    with on("2026-05-06 11:00"):
        first, second = queries.asked_of_customer(silent)
        says_on_page(
            path_of(reminders(silent)[-1].reply), "answers", **{f"answer-{first.pk}": "zelenou", f"answer-{second.pk}": "Dlouhá 5, Brno"}
        )
    assert "zelenou" in last_from_customer(silent).reply
    assert Ladder.objects.get().state == "stopped"
    with on("2026-05-25 10:30"):
        assert len(reminders(silent)) == 1


def test_by_default_the_owner_gets_a_draft_and_sends_it(desk: Team, silent: Case) -> None:
    actions.change_switches(by=desk.jana, reminders="draft")
    with on("2026-05-06 10:30"):
        work()
        draft = Draft.objects.get(case=silent)
        assert draft.author == desk.petr and not reminders(silent)
        send([draft], by=desk.petr, then="stay", undo_seconds=0)
        work()
    assert Ladder.objects.get().rungs.exclude(sent_at=None).count() == 1
    with on("2026-05-11 10:30"):
        writes(NOVAK, "Re: Reklamace konvice", "Dobrý den, ozvu se zítra.", answers=reminders(silent)[-1])
    assert not Draft.objects.exists(), "what was prepared goes when they give a sign"


def test_the_third_also_goes_to_their_second_address(desk: Team, silent: Case) -> None:
    with on("2026-05-04 11:00"):
        writes(NOVAK.at("j.novak@seznam.cz"), "Dovolená", "Dobrý den, jsem na cestách.")
        customers.link(customer_of(NOVAK.address), customer_of("j.novak@seznam.cz"), by=desk.petr)
    for day in ("05-06", "05-12", "05-18"):
        with on(f"2026-{day} 10:30"):
            work()
    assert [len(one.to) for one in reminders(silent)] == [1, 1, 2]


def test_switched_off_nobody_is_reminded(desk: Team, silent: Case) -> None:
    actions.change_switches(by=desk.jana, reminders="off")
    with on("2026-05-20 10:30"):
        work()
    assert not reminders(silent) and not Ladder.objects.exclude(state="running").exists()


def test_a_newcomer_begins_nothing(desk: Team, case: Case) -> None:
    with pytest.raises(Refused):
        actions.watch_expiry(case, "domain", "firma.example", at("2030-06-30 00:00").date(), by=desk.eleni)


def test_the_page_of_all_lists_whom_we_remind(desk: Team, case: Case, domain: Ladder) -> None:
    with on("2026-06-01 10:00"):
        assert "firma.example" in browser(desk.petr).get("/followups/").content.decode()
        form = {"what": "certificate", "name": "www.firma.example", "ends_on": "2026-07-20"}
        assert browser(desk.petr).post(f"/cases/{case.pk}/expiry/", form).status_code == 302
    assert Ladder.objects.filter(what="certificate").exists()
    assert case_of(Message.objects.filter(direction="in").first()) == case
