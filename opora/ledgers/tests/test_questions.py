"""Five asked, three answered, two of them vaguely: the ledger knows which four are missing, and only those are asked again (S1-38)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
import time_machine
from django.utils import timezone

from opora.cases import actions as cases
from opora.cases.models import Case
from opora.customers.models import Customer
from opora.kernel.errors import Absent, DeskError, Refused
from opora.kernel.jobs.worker import drain_everything
from opora.ledgers import actions, queries
from opora.ledgers.models import Question
from opora.ledgers.reading import read
from opora.ledgers.tests.desk import a_case, at, customer_says, we_say
from tests.cast import AGENCY, ILIC, KOWALSKA, NOVAK, PAPADOPOULOS, PETROVIC, SVOBODA, Team, Writer, mailbox, team
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db
WISHES = ["Jakou barvu chcete?", "Kolik stránek má web mít?", "Kdo dodá texty?"]


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    return team(smtp_server)


def asked(case: Case, desk: Team) -> list[Question]:
    return [actions.ask(case, text, by=desk.petr) for text in WISHES]


def test_questions_of_each_side_are_numbered_apart(desk: Team) -> None:
    case = a_case(desk)
    ours = asked(case, desk)
    theirs = actions.note_question(case, "Kolik to bude stát?", by=desk.petr)
    assert [one.number for one in ours] == [1, 2, 3]
    assert theirs.number == 1
    assert queries.questions(case, "ours", for_=desk.petr) == ours


def test_the_letter_asks_only_for_what_is_missing_in_the_old_words(desk: Team) -> None:
    case = a_case(desk)
    first, second, third = asked(case, desk)
    actions.answer_question(first, "answered", by=desk.petr)
    actions.answer_question(second, "unclear", by=desk.petr)
    text = queries.re_ask_text(case, for_=desk.petr)
    assert "1. Kolik stránek má web mít? (tady prosíme o upřesnění)" in text
    assert "2. Kdo dodá texty?" in text
    assert "Jakou barvu" not in text
    for one in (second, third):
        actions.answer_question(one, "answered", by=desk.petr)
    assert queries.re_ask_text(case, for_=desk.petr) == ""


@pytest.mark.parametrize(
    ("who", "script", "word"),
    [
        (SVOBODA, "", "chybí"),
        (KOWALSKA, "", "brakuje"),
        (PAPADOPOULOS, "", "λείπουν"),
        (ILIC, "Cyrl", "недостаје"),
        (PETROVIC, "Latn", "nedostaje"),
        (Writer("Ann", "ann@green.example", "en"), "", "still need"),
        (Writer("Hans", "hans@berg.example", "de"), "", "still need"),
    ],
    ids=lambda one: one.name if isinstance(one, Writer) else str(one),
)
def test_the_letter_is_in_the_customers_language_and_script(desk: Team, who: Writer, script: str, word: str) -> None:
    case = a_case(desk, who)
    Customer.objects.filter(pk=case.customer_id).update(language=who.language, script=script)
    case = Case.objects.get(pk=case.pk)
    asked(case, desk)
    text = queries.re_ask_text(case, for_=desk.petr)
    assert word in text and "3. Kdo dodá texty?" in text


def test_a_first_letter_says_which_form_of_answer_helps(desk: Team) -> None:
    case = a_case(desk)
    actions.ask(case, "Má být web ve dvou jazycích?", by=desk.petr, form="yes_no")
    assert "1. Má být web ve dvou jazycích? (ano / ne)" in queries.ask_text(case, for_=desk.petr)


def test_a_question_noted_before_is_the_same_when_it_leaves(desk: Team) -> None:
    case = a_case(desk)
    noted = asked(case, desk)
    with time_machine.travel(timezone.now() + timedelta(hours=1)):
        sent = we_say(case, desk.petr, queries.ask_text(case, for_=desk.petr))
    rows = queries.questions(case, "ours", for_=desk.petr)
    assert [one.pk for one in rows] == [one.pk for one in noted]
    assert {one.message_id for one in rows} == {sent.pk}
    assert {one.asked_at for one in rows} == {sent.at}
    assert queries.ask_text(case, for_=desk.petr) == ""


def test_asking_again_counts_and_makes_no_new_question(desk: Team) -> None:
    case = a_case(desk)
    text = "1. Jakou barvu chcete?\n2. Kolik stránek má web mít?"
    we_say(case, desk.petr, text, at("2026-05-18 09:00"))
    we_say(case, desk.petr, text, at("2026-05-20 09:00"))
    rows = queries.questions(case, "ours", for_=desk.petr)
    assert [(one.text, one.times_asked) for one in rows] == [("Jakou barvu chcete?", 2), ("Kolik stránek má web mít?", 2)]


def test_what_the_customer_asks_is_found_once_however_often_the_news_comes(desk: Team) -> None:
    case = a_case(desk, text="Dobrý den, kolik bude nový web stát? A kdy bude hotový?")
    message = case.passages.get().message
    before = [one.text for one in queries.questions(case, "theirs", for_=desk.petr, kind="question")]
    read(message)
    assert before == [one.text for one in queries.questions(case, "theirs", for_=desk.petr, kind="question")]
    assert len(before) == 2 and before[0].startswith("kolik")
    assert [one.number for one in queries.facts(case, for_=desk.petr).questions] == [1, 2]


def test_withdrawn_and_assumed_questions_are_no_longer_open(desk: Team) -> None:
    case = a_case(desk)
    first, _second, _third = asked(case, desk)
    with_default = actions.ask(case, "Prodloužit doménu?", by=desk.petr, default="Prodloužíme ji o rok.", default_on=date(2026, 6, 20))
    actions.withdraw(first, by=desk.petr)
    with time_machine.travel(at("2026-06-19 12:00"), tick=False), pytest.raises(DeskError):
        actions.assume(with_default, by=desk.petr)
    assert list(queries.due_defaults(on=date(2026, 6, 20))) == [with_default]
    with time_machine.travel(at("2026-06-20 12:00"), tick=False):
        actions.assume(with_default, by=desk.petr)
    tally = queries.tally(case, "ours", for_=desk.petr)
    assert (tally.asked, tally.answered, tally.open) == (3, 1, 2)
    with pytest.raises(DeskError):
        actions.withdraw(with_default, by=desk.petr)


def test_nothing_is_assumed_that_was_not_announced(desk: Team) -> None:
    (first, *_rest) = asked(a_case(desk), desk)
    with pytest.raises(DeskError):
        actions.assume(first, by=desk.petr)


def test_a_slip_is_taken_back(desk: Team) -> None:
    (first, *_rest) = asked(a_case(desk), desk)
    actions.answer_question(first, "answered", by=desk.petr)
    actions.answer_question(first, "asked", by=desk.petr)
    assert first.is_open and first.answered_at is None


def test_wrong_values_and_wrong_people_change_nothing(desk: Team) -> None:
    case = a_case(desk)
    (first, *_rest) = asked(case, desk)
    for wrong in (
        lambda: actions.answer_question(first, "maybe", by=desk.petr),
        lambda: actions.ask(case, " ", by=desk.petr),
        lambda: actions.ask(case, "?", by=desk.petr, form="song"),
    ):
        with pytest.raises(DeskError):
            wrong()
    with pytest.raises(Refused):
        actions.ask(case, "Smím?", by=desk.eleni)
    closed = mailbox("Agentura", AGENCY, open_to_all=False)
    Case.objects.filter(pk=case.pk).update(mailbox=closed)
    with pytest.raises(Absent):
        queries.question(first.pk, for_=desk.ola)
    with pytest.raises(Absent):
        queries.re_ask_text(case, for_=desk.ola)
    assert Question.objects.filter(direction="ours").count() == 3


def test_days_of_waiting_are_the_customers_and_end_with_their_word(desk: Team) -> None:
    """Asked on Friday, answered in part on Tuesday; asked again on Wednesday morning, answered on Thursday."""
    case = a_case(desk, at=at("2026-05-15 09:00"))
    we_say(case, desk.petr, "1. Jakou barvu chcete?\n2. Kolik stránek má web mít?", at("2026-05-15 16:00"))
    customer_says(case, SVOBODA, "Dobrý den, nad tím musím popřemýšlet.", at("2026-05-19 10:00"))
    we_say(case, desk.petr, "1. Jakou barvu chcete?\n2. Kolik stránek má web mít?", at("2026-05-20 08:00"))
    customer_says(case, SVOBODA, "Dobrý den, děkuji za trpělivost, ozvu se.", at("2026-05-21 12:00"))
    waited = queries.waited_for_customer(case, for_=desk.petr, at=at("2026-05-25 12:00"))
    assert waited.spans == ((at("2026-05-15 16:00"), at("2026-05-19 10:00")), (at("2026-05-20 08:00"), at("2026-05-21 12:00")))
    assert waited.working == timedelta(hours=1 + 9 + 2 + 9 + 4)
    assert waited.days == 2 + 1


def test_waiting_ends_with_the_case(desk: Team) -> None:
    case = a_case(desk, at=at("2026-05-15 09:00"))
    we_say(case, desk.petr, "Jakou barvu chcete?", at("2026-05-15 16:00"))
    with time_machine.travel(at("2026-05-18 16:00"), tick=False):
        cases.close(case, by=desk.petr)
    assert queries.waited_for_customer(case, for_=desk.petr, at=at("2026-06-25 12:00")).wall == timedelta(days=3)


def test_a_case_without_questions_of_ours_waited_for_nobody(desk: Team) -> None:
    waited = queries.waited_for_customer(a_case(desk), for_=desk.petr)
    assert (waited.days, waited.spans) == (0, ())


def test_a_joined_case_brings_its_questions_and_undoing_takes_them_back(desk: Team) -> None:
    case, other = a_case(desk), a_case(desk, NOVAK)
    asked(case, desk)
    actions.ask(other, "Komu poslat fakturu?", by=desk.petr)
    repair = cases.join(case, other, by=desk.petr)
    shown = queries.questions(Case.objects.get(pk=case.pk), "ours", for_=desk.petr)
    assert sorted(one.number for one in shown) == [1, 2, 3, 4]
    cases.undo_repair(repair, by=desk.petr)
    assert [one.number for one in queries.questions(Case.objects.get(pk=other.pk), "ours", for_=desk.petr)] == [1]
    assert len(queries.questions(Case.objects.get(pk=case.pk), "ours", for_=desk.petr)) == 3


def test_questions_follow_their_message_into_a_new_case_and_back(desk: Team) -> None:
    case = a_case(desk, text="Dobrý den, kolik bude nový web stát?")
    later = customer_says(case, SVOBODA, "Dobrý den, a kdy dostanu fakturu za hosting?")
    assert len(queries.questions(case, "theirs", for_=desk.petr, kind="question")) == 2
    new = cases.split(case, [(later, None, None)], by=desk.petr, title="Faktura")
    drain_everything()
    assert [one.number for one in queries.questions(new, "theirs", for_=desk.petr, kind="question")] == [1]
    assert len(queries.questions(case, "theirs", for_=desk.petr, kind="question")) == 1
    cases.undo_repair(new.repairs.first() or case.repairs.get(), by=desk.petr)
    drain_everything()
    case = Case.objects.get(pk=case.pk)
    assert len(queries.questions(case, "theirs", for_=desk.petr, kind="question")) == 2
