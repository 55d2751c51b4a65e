"""What messages mean for promises, which messages say nothing, and that an erased customer's words are gone."""

from __future__ import annotations

from datetime import timedelta
from unittest.mock import patch

import pytest
import time_machine
from django.utils import timezone

from opora.cases import actions as cases
from opora.cases import queries as case_queries
from opora.cases.models import Case
from opora.kernel.jobs.worker import drain_everything
from opora.ledgers import actions, jobs, queries
from opora.ledgers.actions import Terms
from opora.ledgers.jobs import see_to_promises
from opora.ledgers.models import BriefNotice, BriefVersion, Hours, Promise, Question, Reading, Statement
from opora.ledgers.reading import read
from opora.ledgers.tests.desk import a_case, at, customer_says, we_say
from opora.messages.models import Message
from tests.cast import KOWALSKA, SVOBODA, Team, Writer, case_of, team, writes
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db
MONDAY_CALL = "Dobrý den, zavolám vám v pondělí do 12:00."


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    return team(smtp_server)


def promised(desk: Team, text: str = MONDAY_CALL) -> tuple[Case, Promise]:
    """Promised on Friday at 15:52."""
    case = a_case(desk, at=at("2026-05-15 09:00"))
    we_say(case, desk.petr, text, at("2026-05-15 15:52"))
    return case, Promise.objects.get(case=case)


def test_what_we_write_with_a_time_is_a_promise_of_whoever_wrote_it(desk: Team) -> None:
    _case, promise = promised(desk)
    assert (promise.kind, promise.due, promise.date_only) == ("callback", at("2026-05-18 12:00"), False)
    assert (promise.owner, promise.booked_by, promise.made_at) == (desk.petr, None, at("2026-05-15 15:52"))


def test_a_promise_in_polish_ends_with_the_working_day(desk: Team) -> None:
    case = a_case(desk, KOWALSKA, "Dzień dobry, proszę o zwrot pieniędzy za zamówienie.", at=at("2026-05-15 09:00"))
    we_say(case, desk.ola, "Dzień dobry, zwrócimy Pani pieniądze do środy.", at("2026-05-15 15:52"))
    promise = Promise.objects.get()
    assert (promise.kind, promise.due, promise.date_only) == ("refund", at("2026-05-20 17:00"), True)


def test_a_later_word_of_ours_asks_for_one_click_and_decides_nothing(desk: Team) -> None:
    case, promise = promised(desk)
    said = we_say(case, desk.petr, "Dobrý den, právě jsme spolu mluvili, děkuji za hovor.", at("2026-05-18 11:00"))
    promise.refresh_from_db()
    assert (promise.state, promise.shown_by) == ("made", said)
    assert list(queries.promises_to_confirm(for_=desk.petr)) == [promise]
    for moment in ("2026-05-18 12:01", "2026-05-18 12:40"):
        with time_machine.travel(at(moment), tick=False):
            see_to_promises()
    promise.refresh_from_db()
    assert promise.state == "made", "a word was given; only the click is missing"
    actions.keep(promise, by=desk.petr)
    assert promise.settled_at == said.at


def test_a_no_puts_it_back_on_the_clock(desk: Team) -> None:
    case, promise = promised(desk)
    we_say(case, desk.petr, "Dobrý den, posílám zatím fakturu.", at("2026-05-18 11:00"))
    actions.not_kept_by(promise, by=desk.petr)
    for moment in ("2026-05-18 12:01", "2026-05-18 12:40"):
        with time_machine.travel(at(moment), tick=False):
            see_to_promises()
    promise.refresh_from_db()
    assert promise.state == "broken"


def test_a_progress_word_with_a_new_time_moves_the_promise_that_is_due(desk: Team) -> None:
    case, promise = promised(desk, "Dobrý den, web dodáme v pondělí do 12:00.")
    we_say(case, desk.petr, "Dobrý den, ještě to není hotové. Ozvu se vám zítra do 10:00.", at("2026-05-18 11:45"))
    promise.refresh_from_db()
    assert (promise.state, promise.due) == ("updated", at("2026-05-19 10:00"))
    assert promise.moves[0]["in_time"] and "zítra do 10:00" in promise.moves[0]["why"]
    assert Promise.objects.count() == 1


def test_a_promise_made_long_before_the_other_is_due_is_one_of_its_own(desk: Team) -> None:
    case, first = promised(desk, "Dobrý den, web dodáme v pátek 22. 5. do 12:00.")
    we_say(case, desk.petr, "Dobrý den, fakturu pošlu ve středu do 10:00.", at("2026-05-18 09:00"))
    first.refresh_from_db()
    assert (first.state, Promise.objects.count()) == ("made", 2)


def test_an_old_mail_read_late_books_no_promise_that_nobody_can_keep(desk: Team) -> None:
    case = a_case(desk, at=at("2026-05-15 09:00"))
    said = we_say(case, desk.petr, MONDAY_CALL, at("2026-05-15 15:52"))
    Promise.objects.all().delete()
    Reading.objects.create(message=said)
    with time_machine.travel(at("2026-05-25 09:00"), tick=False):
        drain_everything()
    assert not Promise.objects.exists() and not Reading.objects.exists()


def test_machines_and_notes_say_nothing(desk: Team) -> None:
    case, _promise = promised(desk)
    before = Question.objects.count()
    last = Message.objects.filter(passages__case=case).order_by("-at").first()
    writes(
        SVOBODA, "Automatická odpověď", "Jsem mimo. Kdy se vrátím? V pondělí.", answers=last, headers=[("Auto-Submitted", "auto-replied")]
    )
    assert Question.objects.count() == before
    assert not Reading.objects.exists()


def test_a_message_that_cannot_be_read_keeps_nobody_else_waiting(desk: Team) -> None:
    broken = a_case(desk).passages.get().message
    Reading.objects.create(message=broken)
    with patch.object(jobs, "read", side_effect=ValueError("no")):
        for _try in range(5):
            jobs.read_messages()
    row = Reading.objects.get()
    assert (row.tries, row.problem) == (3, "ValueError('no')")
    customer_says(Case.objects.get(), SVOBODA, "Dobrý den, kolik to bude stát?")
    assert Question.objects.filter(text__icontains="kolik").exists()


def test_what_is_read_in_one_batch_knows_what_was_asked_in_it(desk: Team) -> None:
    case = a_case(desk, at=at("2026-05-15 09:00"))
    asked = we_say(case, desk.petr, "Dobrý den, kolik stránek má web mít? Jakou barvu si přejete?", at("2026-05-15 10:00"))
    answered = customer_says(case, SVOBODA, "Dobrý den, web má mít pět stránek a barvu zelenou. Kdy bude hotový?", at("2026-05-15 11:00"))
    told = we_say(case, desk.petr, "Dobrý den, web bude stát 900 Kč.", at("2026-05-15 12:00"))
    corrected = we_say(case, desk.petr, "Dobrý den, web bude stát 1200 Kč.", at("2026-05-15 13:00"))
    every = (case.passages.earliest("pk").message, asked, answered, told, corrected)
    one_by_one = _ledgers()
    for model in (Question, Statement, Promise):
        model.objects.all().delete()
    Reading.objects.bulk_create(Reading(message=one) for one in every)
    with time_machine.travel(at("2026-05-15 14:00"), tick=False):
        assert jobs.read_messages() == len(every)
    assert _ledgers() == one_by_one
    assert Question.objects.filter(direction="ours", state="answered").exists()
    assert Statement.objects.filter(value="900.00 CZK").exclude(superseded_by=None).exists()


def _ledgers() -> list[tuple[object, ...]]:
    questions = Question.objects.order_by("message", "start").values_list("message", "direction", "number", "text", "state", "answer")
    statements = Statement.objects.order_by("message", "start").values_list("message", "kind", "value", "superseded_by__value")
    return [*questions, *statements]


def test_one_that_cannot_be_read_leaves_the_rest_of_its_batch_read(desk: Team) -> None:
    case = a_case(desk)
    broken = case.passages.get().message
    sound = customer_says(case, SVOBODA, "Dobrý den, kolik to bude stát?")
    Question.objects.all().delete()
    Reading.objects.bulk_create([Reading(message=broken), Reading(message=sound)])

    def reads(*some: Message) -> None:
        if broken in some:
            raise ValueError("no")
        read(*some)

    with patch.object(jobs, "read", side_effect=reads):
        assert jobs.read_messages() == 2
    assert [(row.message, row.tries) for row in Reading.objects.all()] == [(broken, 1)]
    assert Question.objects.get().message == sound


def test_arriving_mail_goes_first_but_not_for_ever(desk: Team) -> None:
    message = a_case(desk).passages.get().message
    Reading.objects.create(message=message)
    with patch.object(jobs, "waiting_parcels", return_value=1):
        assert jobs.read_messages() == 0
        with time_machine.travel(timezone.now() + timedelta(minutes=1)):
            assert jobs.read_messages() == 1


def test_mail_that_arrives_in_the_middle_of_a_batch_waits_for_one_step_and_not_for_the_batch(desk: Team) -> None:
    case = a_case(desk)
    said = [case.passages.get().message, *(we_say(case, desk.petr, f"Dobrý den, zpráva {number}.") for number in range(3))]
    Reading.objects.all().delete()
    Reading.objects.bulk_create(Reading(message=one) for one in said)
    with patch.object(jobs, "TOGETHER", 2), patch.object(jobs, "waiting_parcels", side_effect=[0, 1, 0, 0, 0]):
        assert (jobs.read_messages(), Reading.objects.count()) == (2, 2)
        assert (jobs.read_messages(), Reading.objects.count()) == (2, 0)


def test_what_was_taken_back_in_time_is_never_read(desk: Team) -> None:
    case = a_case(desk)
    said = we_say(case, desk.petr, "Dobrý den, napíšu později.")
    Message.objects.filter(pk=said.pk).update(delivery="cancelled")
    Promise.objects.all().delete()
    Reading.objects.create(message=said)
    drain_everything()
    assert not Promise.objects.exists()


def test_an_erased_customer_leaves_figures_and_no_words(desk: Team) -> None:
    case, promise = promised(desk)
    customer_says(case, SVOBODA, "Dobrý den, kolik bude stát doprava na zahradu?", at("2026-05-16 10:00"))
    we_say(case, desk.petr, "Dobrý den, doprava je zdarma. Jakou barvu chcete?", at("2026-05-17 10:00"))
    brief = actions.open_brief(case, Terms("Web pro zahradu"), by=desk.petr, currency="CZK", hour_price=100_000)
    version = queries.holding_version(brief)
    assert version is not None
    actions.log_hours(version, 60, by=desk.petr, note="hovor s panem Svobodou")
    actions.give_notice(actions.propose_change(brief, Terms("Web B"), by=desk.petr), by=desk.petr)
    actions.update(promise, at("2099-05-19 10:00"), "Pan Svoboda je v nemocnici.", by=desk.petr)
    exported = case_queries.everything_about(case.customer, by=desk.marek)
    assert exported["promises"] and exported["questions"] and exported["what we told"] and exported["briefs"]
    cases.erase_customer(case.customer, by=desk.marek)
    drain_everything()
    words = [*Question.objects.values_list("text", flat=True), *Promise.objects.values_list("text", flat=True)]
    words += [*BriefVersion.objects.values_list("text", flat=True), *Hours.objects.values_list("note", flat=True)]
    assert set(words) == {""}
    assert "nemocnici" not in str(list(Promise.objects.values_list("moves", flat=True)))
    assert not Statement.objects.exists() and not BriefNotice.objects.exists()
    assert Promise.objects.get().state == "updated" and Hours.objects.get().minutes == 60


def test_what_petr_promised_in_his_own_mail_program_is_kept_too(desk: Team) -> None:
    asked = writes(SVOBODA, "Plot", "Dobrý den, kdy zavoláte?", at=at("2026-05-13 09:00"))
    with time_machine.travel(at("2026-05-13 10:00"), tick=False):
        text = "Dobrý den, pane Svobodo, zavolám vám zítra v 11:00."
        writes(
            Writer("Petr Malý", desk.petr.email), "Re: Plot", text, to=SVOBODA.address, answers=asked,
            at=at("2026-05-13 10:00"), source="sent", envelope={"kind": "sent"},
        )  # fmt: skip
        (owed,) = queries.open_promises(case_of(asked), for_=desk.petr)
    assert owed.due == at("2026-05-14 11:00")
