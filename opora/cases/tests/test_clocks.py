"""The clocks of real cases: set by what happens, warned of once, late where everybody sees it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.utils import timezone

from opora.cases import actions as cases
from opora.cases import clockwork, queries, ticking
from opora.cases.jobs import read_parcels, wake_sleeping_cases
from opora.cases.models import Case, Clock
from opora.kernel.errors import DeskError, Refused
from opora.kernel.jobs.worker import drain_everything
from opora.kernel.models import LiveNote
from opora.messages.channels import Channel, register
from opora.messages.models import Message
from opora.pure.workload.clocks import Kind
from opora.pure.workload.targets import Target, Unit
from opora.replies import actions as replies
from opora.team import actions as team_actions
from opora.team import queries as team_queries
from opora.team.models import Agent, Notification, Role
from tests.cast import NOVAK, PROCHAZKOVA, SUPPORT, SVOBODA, Team, Writer, answer, case_of, deliver, draft_of, mail, person, team, writes
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db
PRAGUE = ZoneInfo("Europe/Prague")
HOUR = timedelta(hours=1)
A_REASON = {f"C-R{number:02}": "It is a test." for number in range(1, 37)}
KIND_ANSWER = "Dobrý den, hrnek jsem dnes v 9.20 odeslala na adresu Lipová 5. Hezký den, Petr"


def at(text: str) -> datetime:
    """In Prague; the 11th of May 2026 is a Monday."""
    return datetime.fromisoformat(f"2026-{text}").replace(tzinfo=PRAGUE)


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    return team(smtp_server)


@pytest.fixture
def owner(desk: Team) -> Agent:
    return person("Věra", Role.OWNER)


@pytest.fixture
def now() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(at("05-11 09:00"), tick=False) as traveller:
        yield traveller


def new_case(who: Writer = PROCHAZKOVA, subject: str = "Rozbitý hrnek") -> Case:
    return case_of(writes(who, subject, "Dobrý den, hrnek přišel rozbitý. Pošlete mi prosím nový.", at=timezone.now()))


def we_answer(case: Case, desk: Team) -> Message:
    """What the coach thinks of the words is no matter of these tests."""
    return answer(case, desk.jana, KIND_ANSWER, decisions=A_REASON)


def fresh(case: Case) -> Case:
    return Case.objects.get(pk=case.pk)


def clock(case: Case, kind: Kind) -> queries.ClockNow:
    return next(one for one in queries.clocks_of(fresh(case)) if one.kind is kind)


def test_a_new_case_has_a_first_answer_and_a_solution_to_come(desk: Team, now: time_machine.Traveller) -> None:
    case = fresh(new_case())
    assert (case.next_clock, case.next_breach_at, case.warn_at) == ("first_answer", at("05-11 13:00"), at("05-11 12:00"))
    assert case.take_by == at("05-11 09:15")
    assert clock(case, Kind.SOLUTION).due == at("05-18 17:00")


def test_hours_with_a_pause_and_closed_days_set_other_due_times(desk: Team, owner: Agent, now: time_machine.Traveller) -> None:
    case = new_case()
    team_actions.change_hours({one: [(time(8), time(12)), (time(13), time(17))] for one in range(5)}, by=owner)
    team_actions.close_on(date(2026, 5, 12), by=owner)
    drain_everything()
    assert clock(case, Kind.FIRST_ANSWER).due == at("05-11 14:00")
    assert clock(case, Kind.SOLUTION).due == at("05-19 17:00")


def test_our_answer_stops_the_first_clock_and_says_how_long_it_took(desk: Team, now: time_machine.Traveller) -> None:
    case = new_case()
    now.move_to(at("05-12 08:30"))
    we_answer(case, desk)
    took = clock(case, Kind.FIRST_ANSWER)
    assert (took.due, took.worked, took.passed, took.late) == (None, timedelta(hours=8, minutes=30), timedelta(hours=23, minutes=30), True)
    assert fresh(case).next_breach_at is None, "it is the customer's turn"


def test_a_receipt_stops_no_clock(desk: Team, owner: Agent, now: time_machine.Traveller) -> None:
    team_actions.change_desk(by=owner, receipts_on=True, receipt_texts={"cs": "Děkujeme, ozveme se."})
    case = new_case()
    drain_everything()
    assert Message.objects.filter(passages__case=case, direction="out").exclude(automatic="").exists()
    assert fresh(case).next_clock == "first_answer"


def test_an_answer_that_is_taken_back_was_none(desk: Team, now: time_machine.Traveller) -> None:
    case = new_case()
    (message,) = replies.send([draft_of(case, desk.jana, KIND_ANSWER)], by=desk.jana, decisions=A_REASON)
    replies.undo_send(message, by=desk.jana)
    drain_everything()
    assert (fresh(case).next_clock, fresh(case).next_breach_at) == ("first_answer", at("05-11 13:00"))


def test_the_next_word_runs_from_their_answer_on(desk: Team, now: time_machine.Traveller) -> None:
    case = new_case()
    ours = we_answer(case, desk)
    now.move_to(at("05-13 10:00"))
    writes(PROCHAZKOVA, "Re: Rozbitý hrnek", "Dobrý den, hrnek stále nepřišel. Kde je?", answers=ours, at=timezone.now())
    assert (fresh(case).next_clock, fresh(case).next_breach_at) == ("next_word", at("05-15 17:00"))


def test_a_case_that_woke_up_is_due_at_one_time_however_often_one_looks(desk: Team, now: time_machine.Traveller) -> None:
    case = new_case()
    we_answer(case, desk)
    cases.sleep(case, at("05-13 08:00"), by=desk.petr)
    now.move_to(at("05-13 08:01"))
    wake_sleeping_cases()
    drain_everything()
    due = fresh(case).next_breach_at
    now.move_to(at("05-14 11:00"))
    cases.add_tag(case, "hrnek", by=desk.petr)
    assert (case.next_clock, case.next_breach_at) == ("next_word", due)
    assert due == at("05-15 17:00")


def test_setting_the_turn_pauses_at_once(desk: Team, now: time_machine.Traveller) -> None:
    case = new_case()
    now.move_to(at("05-11 10:00"))
    cases.set_turn(case, "third", by=desk.petr)
    assert case.next_breach_at is None
    now.move_to(at("05-12 10:00"))
    cases.set_turn(case, "us", by=desk.petr)
    assert case.next_breach_at == at("05-12 13:00")


@pytest.mark.parametrize("end", [cases.close, cases.no_answer_needed, lambda case, by: cases.set_aside(case, "spam", by=by)])
def test_the_end_stops_all_and_the_way_back_sets_them_going(desk: Team, now: time_machine.Traveller, end: object) -> None:
    case = new_case()
    end(case, by=desk.petr)  # type: ignore[operator]
    assert (case.next_breach_at, case.take_by) == (None, None)
    assert not Clock.objects.exclude(due_at=None).exists()
    cases.reopen(case, by=desk.petr)
    assert case.next_breach_at is not None


def test_taking_a_case_ends_the_wait_for_an_owner(desk: Team, now: time_machine.Traveller) -> None:
    case = new_case()
    cases.assign(case, desk.petr, by=desk.petr)
    assert case.take_by is None
    assert [one.kind for one in queries.clocks_of(case)] == [Kind.FIRST_ANSWER, Kind.SOLUTION]


def test_a_joined_case_owes_nothing(desk: Team, now: time_machine.Traveller) -> None:
    kept, joined = new_case(), new_case(subject="Ještě k hrnku")
    if kept.pk == joined.pk:
        pytest.fail("two cases are needed")
    cases.join(kept, joined, by=desk.petr)
    drain_everything()
    assert (fresh(joined).next_breach_at, fresh(joined).take_by) == (None, None)
    assert fresh(kept).next_breach_at == at("05-11 13:00")


def test_a_promise_known_above_moves_the_next_word(desk: Team, now: time_machine.Traveller, monkeypatch: pytest.MonkeyPatch) -> None:
    case = new_case()
    we_answer(case, desk)
    monkeypatch.setattr(clockwork, "_promises", [])
    cases.provide_promises(lambda numbers: dict.fromkeys(numbers, at("05-14 12:00")))
    cases.set_clocks_again([case.pk])
    drain_everything()
    assert (fresh(case).next_clock, fresh(case).next_breach_at) == ("next_word", at("05-14 12:00"))
    now.move_to(at("05-14 12:01"))
    ticking.watch_clocks()
    assert not Notification.objects.filter(kind__startswith="clock_").exists(), "the ledger of promises speaks of it itself"


def test_research_needs_a_reason_and_a_day_and_moves_the_next_word(desk: Team, now: time_machine.Traveller) -> None:
    case = new_case()
    we_answer(case, desk)
    for reason, day in (("", date(2026, 5, 15)), ("Asking the potter", date(2026, 5, 10)), ("Asking the potter", date(2030, 1, 1))):
        with pytest.raises(DeskError):
            cases.research(case, reason, day, by=desk.petr)
    cases.research(case, "Asking the potter", date(2026, 5, 15), by=desk.petr)
    assert (case.next_clock, case.next_breach_at) == ("next_word", at("05-15 17:00"))
    cases.close(case, by=desk.petr)
    assert case.research_until is None
    with pytest.raises(DeskError):
        cases.research(case, "Asking the potter", date(2026, 5, 15), by=desk.petr)


def test_people_hear_once_before_and_once_after(desk: Team, now: time_machine.Traveller) -> None:
    case = new_case()
    cases.assign(case, desk.petr, by=desk.petr)
    for moment in ("05-11 11:59", "05-11 12:00", "05-11 12:30", "05-11 13:00", "05-11 14:00"):
        now.move_to(at(moment))
        ticking.watch_clocks()
    told = Notification.objects.filter(kind__startswith="clock_").order_by("pk").values_list("kind", "agent__name")
    leads = [one.name for one in team_queries.people() if one.may("team:hand_over")]
    assert list(told) == [("clock_warned", desk.petr.name), *(("clock_breached", name) for name in leads)]
    assert leads


def test_a_crowd_of_late_cases_is_one_piece_of_news(desk: Team, now: time_machine.Traveller) -> None:
    for who, subject in ((PROCHAZKOVA, "Hrnek"), (NOVAK, "Lampa"), (SVOBODA, "Web"), (NOVAK, "Faktura za web"), (SVOBODA, "Obchod")):
        new_case(who, subject)
    now.move_to(at("05-11 15:00"))
    ticking.watch_clocks()
    late = Notification.objects.filter(kind="clock_breached", agent=desk.jana)
    assert [(one.values["more"], one.path) for one in late] == [(4, "/list/late/")]
    assert Notification.objects.filter(kind="nobody_took_it", agent=desk.jana).count() == 1


def test_late_cases_stand_in_the_late_list_until_somebody_answers(desk: Team, now: time_machine.Traveller) -> None:
    case = new_case()
    new_case(NOVAK, "Lampa nesvítí")
    now.move_to(at("05-11 14:01"))
    assert queries.counts(for_=desk.petr)["late"] == 2
    assert case.pk in [one.pk for one in queries.listing("first_late", for_=desk.petr).rows]
    we_answer(case, desk)
    assert case.pk not in [one.pk for one in queries.listing("late", for_=desk.petr).rows]
    assert queries.counts(for_=desk.petr)["first_late"] == 1


def test_targets_differ_by_channel_and_a_desk_can_set_its_own(desk: Team, owner: Agent, now: time_machine.Traveller) -> None:
    case = new_case()
    with pytest.raises(Refused):
        cases.change_targets("email", {Kind.FIRST_ANSWER: Target(1, Unit.WORKING_HOURS)}, by=desk.petr)
    for target in (Target(0, Unit.HOURS), Target(10_000, Unit.WORKING_DAYS)):
        with pytest.raises(DeskError):
            cases.change_targets("email", {Kind.FIRST_ANSWER: target}, by=owner)
    cases.change_targets("email", {Kind.FIRST_ANSWER: Target(1, Unit.WORKING_HOURS)}, by=owner)
    drain_everything()
    assert fresh(case).next_breach_at == at("05-11 10:00")
    cases.change_targets("email", {Kind.FIRST_ANSWER: Target(4, Unit.WORKING_HOURS)}, by=owner)
    drain_everything()
    assert fresh(case).next_breach_at == at("05-11 13:00")
    register(Channel(name="tower", title="Tower", icon="zap", identity_kind="other", clocks="chat"))
    Case.objects.update(channel="tower")
    cases.set_clocks_again([case.pk])
    drain_everything()
    assert fresh(case).next_breach_at == at("05-11 09:02")


def clocks_and_row(case: Case) -> tuple[object, ...]:
    """The clocks as they are stored, and what of them stands on the case."""
    return list(case.clocks.order_by("kind").values("kind", *clockwork.KEPT)), Case.objects.values(*clockwork.SHOWN).get(pk=case.pk)


@pytest.mark.parametrize(
    ("sender", "envelope", "due"), [(PROCHAZKOVA, {}, at("05-11 13:00")), (Writer("Jana", SUPPORT), {"kind": "sent"}, None)]
)
def test_a_list_hears_of_a_new_case_once_and_sees_at_once_when_it_is_due(
    desk: Team, now: time_machine.Traveller, sender: Writer, envelope: dict[str, str], due: datetime | None
) -> None:
    letter = mail(sender, "Rozbitý hrnek", "Dobrý den, hrnek přišel rozbitý.", to="anyone@else.example" if envelope else SUPPORT)
    parcel = deliver(letter, at=timezone.now(), envelope=envelope)
    read_parcels()
    case = Case.objects.get(passages__message__parcel=parcel)
    begun, told = clocks_and_row(case), LiveNote.objects.latest("pk").pk
    assert (case.next_breach_at, case.clocks_set_at) == (due, timezone.now())
    now.shift(timedelta(seconds=1))
    cases.set_clocks_again([case.pk])
    drain_everything()
    assert clocks_and_row(case) == begun
    assert not [one for note in LiveNote.objects.filter(pk__gt=told) for one in note.changes if one["what"] == "counts"]


def test_cases_from_before_there_were_clocks_get_theirs(desk: Team, now: time_machine.Traveller) -> None:
    case = new_case()
    Clock.objects.all().delete()
    Case.objects.update(clocks_set_at=None, next_breach_at=None, next_clock="", warn_at=None, take_by=None)
    ticking.set_missing_clocks()
    drain_everything()
    assert fresh(case).next_breach_at == at("05-11 13:00")


def test_setting_the_same_clocks_twice_changes_nothing(desk: Team, now: time_machine.Traveller) -> None:
    case = new_case()
    rows = list(Clock.objects.order_by("kind").values("kind", "due_at", "started_at", "warned_at"))
    now.move_to(at("05-11 16:00"))
    ticking.watch_clocks()
    cases.set_clocks_again([case.pk, case.pk])
    drain_everything()
    ticking.watch_clocks()
    assert list(Clock.objects.order_by("kind").values("kind", "due_at", "started_at", "warned_at")) == rows


def test_the_audit_counts_who_waits_for_an_owner_in_hours(desk: Team, now: time_machine.Traveller) -> None:
    now.move_to(at("05-16 22:00"))
    new_case()
    now.move_to(at("05-18 08:10"))
    assert not queries.unowned_too_long().exists()
    now.move_to(at("05-18 08:16"))
    assert queries.unowned_too_long().exists()
