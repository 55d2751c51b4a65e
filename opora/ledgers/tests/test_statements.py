"""What we told customers stands beside the reply; when it was wrong, everybody who was told is found (S1-25, S3-14, S3-15)."""

from __future__ import annotations

from datetime import date

import pytest
import time_machine

from opora.cases.models import Case
from opora.kernel.errors import Absent, Conflict, DeskError, Refused
from opora.ledgers import actions, queries
from opora.ledgers.models import Statement
from opora.ledgers.tests.desk import a_case, at, we_say
from tests.cast import AGENCY, KOWALSKA, NOVAK, PROCHAZKOVA, SVOBODA, Team, mailbox, team
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db
FREE = "Dobrý den, doprava na Slovensko je zdarma."


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    return team(smtp_server)


def told(desk: Team, *texts: str) -> list[Statement]:
    case = a_case(desk)
    for day, text in enumerate(texts, start=11):
        we_say(case, desk.petr, text, at(f"2026-05-{day} 10:00"))
    return queries.statements(case, for_=desk.petr)


def test_what_we_write_is_kept_with_its_sentence_and_its_day(desk: Team) -> None:
    (row,) = told(desk, FREE)
    assert (row.kind, row.value, row.sentence, row.said_at, row.said_by) == ("free", "free", FREE, at("2026-05-11 10:00"), desk.petr)
    (known,) = queries.facts(row.case, for_=desk.petr).statements
    assert (known.kind, known.value, known.text, known.at) == ("free", "free", FREE, row.said_at)


def test_a_later_word_on_the_same_matter_takes_the_place_of_the_earlier(desk: Team) -> None:
    (row,) = told(desk, FREE, "Dobrý den, doprava na Slovensko bohužel není zdarma, omlouváme se za chybu.")
    assert row.value == "paid"
    assert Statement.objects.get(value="free").superseded_by == row


def test_another_matter_takes_no_place(desk: Team) -> None:
    assert {row.value for row in told(desk, FREE, "Montáž není zdarma.")} == {"free", "paid"}


def test_what_a_machine_or_a_customer_says_is_no_statement_of_ours(desk: Team) -> None:
    a_case(desk, text="Dobrý den, doprava na Slovensko je zdarma.")
    assert not Statement.objects.exists()


def test_a_fact_told_on_the_phone_is_written_down_by_hand(desk: Team) -> None:
    case = a_case(desk)
    row = actions.state(
        case, "záruka na baterii", "yes_no", "yes", "Záruka platí i na baterii.", by=desk.petr, source="article", source_note="Záruky"
    )
    assert queries.statements(case, for_=desk.petr) == [row]
    for wrong in ({"about": " "}, {"kind": "song"}, {"value": ""}, {"source": "gossip"}):
        with pytest.raises(DeskError):
            actions.state(case, **{"about": "záruka", "kind": "yes_no", "value": "yes", "sentence": "x", "by": desk.petr, **wrong})
    with pytest.raises(Refused):
        actions.state(case, "záruka", "yes_no", "yes", "x", by=desk.eleni)


def test_a_source_or_a_day_until_which_it_is_checked(desk: Team) -> None:
    (row,) = told(desk, FREE)
    assert row.source == "unchecked"
    with pytest.raises(DeskError):
        actions.give_source(row, "unchecked", by=desk.petr)
    actions.give_source(row, "unchecked", by=desk.petr, check_by=date(2026, 5, 12))
    with time_machine.travel(at("2026-05-12 09:00"), tick=False):
        assert list(queries.unchecked(for_=desk.petr)) == [row]
    actions.give_source(row, "document", by=desk.petr, note="Ceník 2026")
    with time_machine.travel(at("2026-05-12 09:00"), tick=False):
        assert list(queries.unchecked(for_=desk.petr)) == []


def three_told(desk: Team) -> tuple[Statement, list[Case]]:
    cases = [a_case(desk, who) for who in (SVOBODA, NOVAK, PROCHAZKOVA, KOWALSKA)]
    for number, case in enumerate(cases[:3]):
        we_say(case, desk.petr, FREE, at(f"2026-05-1{number + 1} 10:00"))
    we_say(cases[3], desk.ola, "Dzień dobry, montaż jest bezpłatny.", at("2026-05-14 10:00"))
    return Statement.objects.filter(case=cases[0]).get(), cases


def test_this_was_wrong_finds_everybody_who_was_told_so(desk: Team) -> None:
    row, cases = three_told(desk)
    found = queries.told_the_same(row, for_=desk.petr)
    assert [one.case for one in found] == [cases[2], cases[1], cases[0]]
    assert {one.customer for one in found} == {"Karel Svoboda", "Jan Novák", "Lenka Procházková"}
    assert [one.at for one in found][-1] == at("2026-05-11 10:00")
    assert {one.letter for one in found} == {""}


def test_each_of_them_gets_a_draft_that_names_the_old_sentence_its_day_and_what_is_right(desk: Team) -> None:
    row, _cases = three_told(desk)
    marked = actions.was_wrong(row, "Doprava na Slovensko stojí 99 Kč.", by=desk.ola)
    assert len(marked) == 3 and all(one.wrong_at and one.wrong_by == desk.ola for one in marked)
    letters = [one.letter for one in queries.told_the_same(row, for_=desk.ola)]
    assert all("Doprava na Slovensko stojí 99 Kč." in letter and FREE in letter and "omlouváme" in letter for letter in letters)
    assert "11. 5. 2026" in letters[-1]
    first = marked[0]
    actions.corrected(first, by=desk.petr)
    assert [bool(one.letter) for one in queries.told_the_same(row, for_=desk.ola)] == [False, True, True]


def test_a_mark_made_by_mistake_is_taken_back_where_nobody_was_told(desk: Team) -> None:
    row, _cases = three_told(desk)
    first, *_rest = actions.was_wrong(row, "Doprava stojí 99 Kč.", by=desk.ola)
    actions.corrected(first, by=desk.ola)
    actions.was_right_after_all(row, by=desk.ola)
    assert list(Statement.objects.exclude(wrong_at=None)) == [first]
    with pytest.raises(Conflict):
        actions.corrected(row, by=desk.ola)


def test_whoever_may_not_see_a_case_is_not_told_whom_it_concerns(desk: Team) -> None:
    row, cases = three_told(desk)
    closed = mailbox("Agentura", AGENCY, open_to_all=False)
    closed.people.set([desk.jana])
    Case.objects.filter(pk=cases[1].pk).update(mailbox=closed)
    assert [one.case for one in queries.told_the_same(row, for_=desk.petr)] == [cases[2], cases[0]]
    assert len(queries.told_the_same(row, for_=desk.jana)) == 3
    with pytest.raises(Absent):
        queries.statement(Statement.objects.get(case=cases[1]).pk, for_=desk.petr)


def test_who_was_told_in_two_cases_gets_one_letter_and_is_corrected_in_both(desk: Team) -> None:
    first, second = a_case(desk), a_case(desk)
    assert first.pk != second.pk and first.customer_id == second.customer_id
    we_say(first, desk.petr, "Dobrý den, doprava je zdarma.", at("2026-05-11 10:00"))
    we_say(second, desk.petr, "Dobrý den, doprava je zdarma.", at("2026-05-12 10:00"))
    row = Statement.objects.get(case=second)
    actions.was_wrong(row, "Doprava stojí 99 Kč.", by=desk.petr)
    told = queries.told_the_same(row, for_=desk.petr)
    assert [(one.case, bool(one.letter)) for one in told] == [(second, True), (first, False)]
    actions.corrected(told[0].statement, by=desk.petr)
    assert not Statement.objects.filter(corrected_at=None).exists()
