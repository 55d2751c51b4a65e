"""Known causes: whom they hit, what they cost, and that mending the effect again and again leads to the root."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from django.utils import timezone

from opora.cases import actions as cases
from opora.cases.models import Case
from opora.cases.queries.exporting import everything_about
from opora.crises.actions import causes, lessons, scenarios, suggestions, tasks
from opora.crises.actions.counting import count_upset
from opora.crises.actions.raising import Alarm, raise_alarm
from opora.crises.models import Affected, Cause, Drill, Hit, Lesson
from opora.crises.queries import causes as queries
from opora.crises.tests.behind import WHOLE, applied, register, stood_down
from opora.kernel.errors import Conflict, DeskError, Refused
from opora.kernel.jobs.worker import drain_everything
from opora.team.models import Notification
from opora.team.queries import today
from tests.cast import DUSEK, KOWALSKA, NOVAK, SVOBODA, Team, Writer, answer, case_of, team, writes

pytestmark = pytest.mark.django_db
WRONG_PRICE = "Dobrý den, na webu byla jiná cena než na faktuře."


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def feed(desk: Team) -> Cause:
    return causes.name_cause("Import without a check", spot="price feed", say="We know of it; the right price holds.", by=desk.petr)


def hit(desk: Team, cause: Cause, writer: Writer, *, patched: bool = True, text: str = WRONG_PRICE) -> Case:
    case = case_of(writes(writer, "Špatná cena", text))
    causes.note_hit(cause, case=case, patched=patched, by=desk.petr)
    return case


def test_a_cause_is_known_under_one_name(desk: Team, feed: Cause) -> None:
    assert causes.name_cause("import without a CHECK", by=desk.ola) == feed
    with pytest.raises(Refused):
        causes.name_cause("Something else", by=desk.eleni)
    with pytest.raises(DeskError):
        causes.name_cause("  ", by=desk.petr)


def test_a_case_is_counted_once_however_often_it_is_noted(desk: Team, feed: Cause) -> None:
    case = hit(desk, feed, SVOBODA, patched=False)
    causes.note_hit(feed, case=case, patched=True, by=desk.ola)
    (row,) = Hit.objects.all()
    assert (row.was_patched, row.at) == (True, case.opened_at)
    causes.take_hit_back(row, by=desk.ola)
    causes.take_hit_back(row, by=desk.ola)
    assert not Hit.objects.exists()


def test_the_third_patch_in_ninety_days_demands_the_root_before_the_case_is_closed(desk: Team, feed: Cause) -> None:
    for writer in (SVOBODA, NOVAK):
        cases.close(hit(desk, feed, writer), by=desk.petr)
    third = hit(desk, feed, DUSEK)
    with pytest.raises(Conflict) as refused:
        cases.close(third, by=desk.petr)
    assert "“Import without a check” was patched for the third time in 90 days" in refused.value.sentence
    third.refresh_from_db()
    assert third.active
    assert queries.hits_of_case(third)[0][1]
    asked = causes.ask_for_root(feed, desk.ola, today() + timedelta(days=7), by=desk.petr)
    assert (asked.owner, asked.state, asked.cause) == (desk.ola, Lesson.State.DRAFT, feed)
    assert Notification.objects.get(kind="root_asked").agent == desk.ola
    cases.close(third, by=desk.petr)
    third.refresh_from_db()
    assert not third.active


def test_two_patches_or_old_ones_demand_nothing(desk: Team, feed: Cause) -> None:
    for writer in (SVOBODA, NOVAK, DUSEK):
        last = hit(desk, feed, writer)
    first = Hit.objects.order_by("pk").first()
    assert first is not None
    Hit.objects.filter(pk=first.pk).update(patched_at=timezone.now() - timedelta(days=91))
    cases.close(last, by=desk.petr)


def test_a_case_that_was_mended_for_good_may_be_closed(desk: Team, feed: Cause) -> None:
    for writer in (SVOBODA, NOVAK, DUSEK):
        hit(desk, feed, writer)
    cases.close(hit(desk, feed, KOWALSKA, patched=False), by=desk.petr)


def test_where_the_customer_closes_it_the_desk_itself_asks_for_the_root(desk: Team, feed: Cause) -> None:
    for writer in (SVOBODA, NOVAK, DUSEK):
        last = hit(desk, feed, writer)
    cases.assign(last, desk.ola, by=desk.petr)
    cases.close(last, by=None)
    assert Lesson.objects.get(cause=feed).owner == desk.ola
    last.refresh_from_db()
    assert not last.active


def test_the_open_lesson_of_a_cause_is_asked_for_rather_than_a_second_one(desk: Team, feed: Cause) -> None:
    begun = lessons.begin_lesson("Feed", by=desk.petr, cause=feed)
    assert causes.ask_for_root(feed, desk.ola, today(), by=desk.petr) == begun
    with pytest.raises(DeskError):
        causes.ask_for_root(feed, desk.ola, today() - timedelta(days=1), by=desk.petr)


def test_known_problems_stand_in_the_order_of_their_harm(desk: Team, feed: Cause) -> None:
    other = causes.name_cause("Loose lid", by=desk.petr)
    for writer in (SVOBODA, NOVAK, DUSEK):
        case = hit(desk, feed, writer, text="Už potřetí špatná cena! Jsem opravdu naštvaný, takhle se nejedná!!!")
        answer(case, desk.petr, "Dobrý den, omlouvám se, cena na faktuře je špatně. Opravenou posílám zítra v 10.")
    hit(desk, other, KOWALSKA, patched=False)
    assert count_upset() == 4
    worst, least = queries.known_problems(for_=desk.eleni)
    assert (worst.cause, worst.harm.times, worst.harm.customers, worst.harm.upset, worst.patches) == (feed, 3, 3, 3, 3)
    assert worst.harm.hours == 0.2
    assert worst.needs_root
    assert (least.cause, least.harm.customers, least.harm.upset, least.needs_root) == (other, 1, 0, False)
    assert worst.share + least.share == pytest.approx(1)


def test_a_crisis_brings_its_customers_hours_and_money(desk: Team, feed: Cause) -> None:
    crisis = stood_down(desk.jana, "Wrong prices everywhere")
    for writer in (SVOBODA, NOVAK):
        message = writes(writer, "Cena", WRONG_PRICE)
        Affected.objects.create(crisis=crisis, customer=case_of(message).customer, message=message)
    tasks.add_cost(crisis, "orders", Decimal(500), by=desk.jana)
    tasks.add_cost(crisis, "hours", Decimal("2.5"), by=desk.jana)
    causes.note_hit(feed, crisis=crisis, by=desk.jana)
    hit(desk, feed, SVOBODA, patched=False)
    (found,) = queries.known_problems(for_=desk.petr)
    assert (found.harm.times, found.harm.customers, found.harm.hours, found.harm.cost) == (2, 2, 2.5, 500)


def test_a_rehearsal_hits_nobody(desk: Team, feed: Cause) -> None:
    orders = register()["orders-not-working"]
    drill = Drill.objects.create(playbook=orders.playbook, planned_for=timezone.now())
    rehearsal = raise_alarm(Alarm("Orders cannot be finished", drill=drill), by=desk.jana)
    with pytest.raises(Conflict):
        causes.note_hit(feed, crisis=rehearsal, by=desk.jana)
    with pytest.raises(Conflict):
        lessons.begin_review(rehearsal, by=desk.jana)


def test_the_list_shows_the_harm_falling_after_the_lesson(desk: Team, feed: Cause) -> None:
    for writer in (SVOBODA, NOVAK, DUSEK):
        hit(desk, feed, writer)
    Hit.objects.update(at=timezone.now() - timedelta(days=40))
    lesson = causes.ask_for_root(feed, desk.petr, today(), by=desk.petr)
    applied(lesson, desk.petr, told=type(WHOLE)(**{**{name: getattr(WHOLE, name) for name in WHOLE.__slots__}, "cause": feed.name}))
    Lesson.objects.filter(pk=lesson.pk).update(applied_at=timezone.now() - timedelta(days=30))
    (found,) = queries.known_problems(for_=desk.petr)
    assert found.change is not None
    assert (found.change.days, found.change.before, found.change.after, found.change.is_falling) == (30, 3, 0, True)


def test_the_map_shows_trouble_first_and_what_to_say(desk: Team, feed: Cause) -> None:
    scenarios.propose("Carrier on strike", by=desk.petr, spots=["carrier"])
    hit(desk, feed, SVOBODA)
    assert [one.name for one in queries.weak_spots(for_=desk.eleni)] == ["price feed", "carrier"]
    scenario = scenarios.propose("Carrier loses parcels", by=desk.petr, spots=["Carrier"])
    crisis = raise_alarm(Alarm("Parcels are lost", scenario=scenario), by=desk.petr)
    first, second = queries.weak_spots(for_=desk.eleni)
    assert (first.name, first.going_on, len(first.scenarios)) == ("carrier", [crisis], 2)
    assert [(one.say, times) for one, times in second.causes] == [("We know of it; the right price holds.", 1)]


def test_a_cause_that_is_gone_leaves_the_list_until_it_hits_again(desk: Team, feed: Cause) -> None:
    causes.remove_cause(feed, by=desk.petr)
    assert queries.known_problems(for_=desk.petr) == []
    assert queries.removed_ones(for_=desk.petr) == [feed]
    hit(desk, feed, SVOBODA)
    assert [one.cause for one in queries.known_problems(for_=desk.petr)] == [feed]


def test_customers_see_what_learning_holds_of_them_and_are_forgotten(desk: Team, feed: Cause) -> None:
    case = hit(desk, feed, SVOBODA)
    made = suggestions.suggest("Larger letters", by=desk.petr, case=case)
    shown = everything_about(case.customer, by=desk.jana)
    assert [one["cause"] for one in shown["known causes of your trouble"]] == ["Import without a check"]
    assert [one["text"] for one in shown["what you suggested"]] == ["Larger letters"]
    cases.erase_customer(case.customer, by=desk.marek)
    drain_everything()
    made.refresh_from_db()
    assert made.text == "–"
    assert Hit.objects.count() == 1
