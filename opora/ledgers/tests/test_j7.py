"""J7, steps 3 to 5: five questions half answered, a brief that moves, a promise that the customer remembers better than the draft."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
import time_machine

from opora.cases.models import Case
from opora.customers.models import HabitEvidence
from opora.ledgers import actions, queries
from opora.ledgers.actions import Terms
from opora.ledgers.friday import is_friday_for_monday
from opora.ledgers.jobs import see_to_promises
from opora.ledgers.models import Promise, Question
from opora.ledgers.reading import read
from opora.ledgers.tests.desk import a_case, at, customer_says, we_say
from opora.pure.coach import Draft, Facts, check
from tests.cast import PETROVIC, Team, Writer, team
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db
DUSEK = Writer("Tomáš Dušek", "dusek@stavby.example")
FRIDAY_MAIL = (
    "Dobrý den,\n\nchtěl bych předělat úvodní stránku našeho webu a přidat tam formulář pro poptávky. "
    "Potřebuji to mít v pondělí v 10:00. Rozpočet je 40 000 Kč.\n\nDušek"
)
PROMISED = "Hlavičku pošlu v pondělí do 10:00, zbytek dodám ve středu do 16:00."
FIVE = """Dobrý den, pane Dušku,

abych mohl začít, potřebuji vědět:

1. Jakou barvu má mít záhlaví?
2. Kolik polí má formulář mít?
3. Kdo dodá fotografie?
4. Na jakou adresu mají poptávky chodit?
5. Má být stránka také v angličtině?

Petr Malý"""
THREE_ANSWERS = """Dobrý den,

1. Barva záhlaví ať je tmavě zelená, stejná jako logo.
2. Polí spíš méně, ještě nevím.
3. Fotografie asi někdo od nás, ještě nevím."""


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    return team(smtp_server)


@pytest.fixture
def case(desk: Team) -> Case:
    with time_machine.travel(at("2026-05-15 15:20"), tick=False):
        return a_case(desk, DUSEK, FRIDAY_MAIL, at=at("2026-05-15 15:20"))


def test_five_asked_three_answered_two_of_them_vaguely(desk: Team, case: Case) -> None:
    we_say(case, desk.petr, FIVE, at("2026-05-15 16:00"))
    assert queries.tally(case, "ours", for_=desk.petr) == queries.Tally(asked=5, answered=0, to_specify=0, open=5)
    customer_says(case, DUSEK, THREE_ANSWERS, at("2026-05-19 09:00"))
    assert queries.tally(case, "ours", for_=desk.petr) == queries.Tally(asked=5, answered=1, to_specify=2, open=2)
    text = queries.re_ask_text(case, for_=desk.petr)
    listed = [line for line in text.splitlines() if line[:1].isdigit()]
    assert len(listed) == 4
    assert listed[0].startswith("1. Kolik polí má formulář mít?") and "upřesnění" in listed[0]
    assert listed[3] == "4. Má být stránka také v angličtině?"
    assert "Jakou barvu" not in text


def test_the_letter_that_asks_again_asks_nothing_new_and_the_days_are_the_customers(desk: Team, case: Case) -> None:
    we_say(case, desk.petr, FIVE, at("2026-05-15 16:00"))
    customer_says(case, DUSEK, THREE_ANSWERS, at("2026-05-19 09:00"))
    we_say(case, desk.petr, queries.re_ask_text(case, for_=desk.petr), at("2026-05-19 09:30"))
    rows = queries.questions(case, "ours", for_=desk.petr)
    assert [one.times_asked for one in rows] == [1, 2, 2, 2, 2]
    waited = queries.waited_for_customer(case, for_=desk.petr, at=at("2026-05-20 09:30"))
    # Friday 16:00 to Tuesday 9:00 and from Tuesday 9:30 on; the half hour between was ours.
    assert waited.wall == timedelta(days=3, hours=17) + timedelta(days=1)
    assert waited.days == 2 + 1


def test_the_promise_of_friday_is_booked_at_sending_and_kept(desk: Team, case: Case) -> None:
    we_say(case, desk.petr, f"Dobrý den, pane Dušku,\n\n{PROMISED}\n\nPetr Malý", at("2026-05-15 15:52"))
    header, rest = queries.open_promises(case, for_=desk.petr)
    assert (header.due, header.owner) == (at("2026-05-18 10:00"), desk.petr)
    assert rest.due == at("2026-05-20 16:00")
    with time_machine.travel(at("2026-05-18 09:00"), tick=False):
        actions.keep(header, by=desk.petr)
    with time_machine.travel(at("2026-05-20 15:00"), tick=False):
        see_to_promises()
        actions.keep(rest, by=desk.petr)
    figures = queries.promises_kept(at("2026-05-18 00:00"), at("2026-05-25 00:00"), for_=desk.jana)
    assert (figures.kept, figures.broken, figures.share) == (2, 0, 1.0)


def test_goalposts_move_only_with_a_date_and_no_work_becomes_free(desk: Team, case: Case) -> None:
    first = Terms("Úvodní stránka, rozvržení A", deadline=at("2026-05-20 16:00"), price=4_000_000, hours=Decimal(14))
    second = Terms("Úvodní stránka, rozvržení B", deadline=at("2026-05-21 12:00"), price=4_800_000, hours=Decimal(18))
    brief = actions.open_brief(case, first, by=desk.petr, currency="CZK", hour_price=200_000)
    v1 = queries.holding_version(brief)
    assert v1 is not None
    actions.log_hours(v1, 360, by=desk.petr)
    customer_says(case, DUSEK, "Dobrý den, tak přece jen rozvržení B, termín platí.", at("2026-05-19 11:00"))
    change = actions.propose_change(brief, second, by=desk.petr)
    notice, token = actions.give_notice(change, by=desk.petr)
    assert notice.effect["deadline"][1] == "2026-05-21T12:00:00+02:00"
    assert Decimal(notice.effect["hours"][1]) - Decimal(notice.effect["hours"][0]) == 4
    actions.decline_notice(token)
    assert queries.holding_version(brief) == v1
    _notice, token = actions.give_notice(change, by=desk.petr)
    actions.accept_notice(token)
    holding = queries.holding_version(brief)
    assert holding is not None and (holding.number, holding.state) == (2, "agreed")
    old = queries.versions(brief)[-1]
    assert (old.minutes, old.worth) == (360, 1_200_000)
    assert queries.free_work(for_=desk.jana) == []


def test_you_promised_monday_finds_our_sentence_of_friday(desk: Team, case: Case) -> None:
    we_say(case, desk.petr, f"Dobrý den, pane Dušku,\n\n{PROMISED}\n\nPetr Malý", at("2026-05-15 15:52"))
    customer_says(case, DUSEK, "Dobrý den, slíbili jste pondělí. Kde je hlavička?", at("2026-05-18 11:00"))
    facts = queries.facts(case, for_=desk.petr)
    monday = next(one for one in facts.statements if one.value.startswith("2026-05-18"))
    assert (monday.kind, monday.text, monday.at) == ("date", PROMISED, at("2026-05-15 15:52"))
    assert [one.due for one in facts.promises] == [at("2026-05-18 10:00"), at("2026-05-20 16:00")]
    assert [one.text for one in facts.questions] == ["Kde je hlavička?"]


def test_news_that_come_twice_change_nothing(desk: Team, case: Case) -> None:
    messages = [
        we_say(case, desk.petr, f"{FIVE}\n\n{PROMISED}", at("2026-05-15 16:00")),
        customer_says(case, DUSEK, THREE_ANSWERS, at("2026-05-19 09:00")),
        we_say(case, desk.petr, "Dobrý den, zbytek dodám až ve čtvrtek do 12:00.", at("2026-05-20 14:00")),
    ]

    def everything() -> list[object]:
        rows = [*Question.objects.order_by("pk").values(), *Promise.objects.order_by("pk").values()]
        return [*rows, *(queries.statements(case, for_=desk.petr))]

    before = everything()
    for message in (*messages, *reversed(messages)):
        with time_machine.travel(at("2026-05-20 14:05"), tick=False):
            read(message)
    assert everything() == before


def test_a_serbian_customer_is_asked_in_serbian_latin(desk: Team) -> None:
    case = a_case(desk, PETROVIC, "Poštovani, želim novi sajt za atelje. Kada počinjete i koliko košta?")
    we_say(case, desk.petr, "1. Koju boju želite?\n2. Koliko strana treba da ima sajt?")
    text = queries.re_ask_text(case, for_=desk.petr)
    assert "nedostaje" in text and "1. Koju boju želite?" in text
    assert len(queries.facts(case, for_=desk.petr).questions) == 2


def test_friday_for_monday_gets_three_honest_answers(desk: Team, case: Case) -> None:
    card = queries.last_minute(case, effort=timedelta(hours=14), for_=desk.petr, at=at("2026-05-15 15:40"))
    assert card is not None
    assert card.wished == at("2026-05-18 10:00")
    assert card.capacity == timedelta(hours=1, minutes=20) + timedelta(hours=2)
    assert card.realistic == at("2026-05-19 11:40")
    first, second, third = card.offers.splitlines()
    assert "19. 5. 2026 11:40" in first and "18. 5. 2026 10:00" in second and "o víkendu" in third
    assert queries.last_minute(case, effort=timedelta(hours=3), for_=desk.petr, at=at("2026-05-15 15:40")) is None


def test_the_side_pane_has_everything_at_once(desk: Team, case: Case) -> None:
    we_say(case, desk.petr, f"{FIVE}\n\n{PROMISED}", at("2026-05-15 16:00"))
    shown = queries.pane(case, for_=desk.petr)
    assert (len(shown.ours), shown.tally.open, len(shown.promises), shown.brief) == (5, 5, 2, None)
    assert shown.statements and shown.theirs and shown.waited.spans


def test_the_coach_shows_our_sentence_when_a_draft_denies_it(desk: Team, case: Case) -> None:
    we_say(case, desk.petr, f"Dobrý den, pane Dušku,\n\n{PROMISED}\n\nPetr Malý", at("2026-05-15 15:52"))
    said = customer_says(case, DUSEK, "Dobrý den, slíbili jste pondělí. Kde je hlavička?", at("2026-05-18 11:00"))
    known = queries.facts(case, for_=desk.petr).fields()
    draft = Draft("Dobrý den, pondělí jsme vám nikdy neslíbili. Hlavičku dostanete zítra.", language="cs", at=at("2026-05-18 11:10"))
    findings = check(draft, Facts(customer=said.reply, customer_language="cs", **known))
    denial = next(one for one in findings if one.rule == "C-R06")
    assert denial.detail["said"] == PROMISED


@pytest.mark.parametrize(
    ("came", "wished", "is_it"),
    [
        ("2026-05-15 12:00", "2026-05-18 12:00", True),
        ("2026-05-15 11:59", "2026-05-18 10:00", False),
        ("2026-05-15 15:00", "2026-05-18 12:01", False),
        ("2026-05-17 20:00", "2026-05-18 09:00", True),
        ("2026-05-16 20:00", "2026-05-17 09:00", True),
        ("2026-05-15 15:00", "2026-05-25 09:00", False),
        ("2026-05-18 09:00", "2026-05-18 11:00", False),
    ],
)
def test_what_friday_for_monday_is(desk: Team, came: str, wished: str, is_it: bool) -> None:
    assert is_friday_for_monday(at(came), at(wished)) is is_it


def test_ways_of_writing_that_only_the_ledgers_see(desk: Team, case: Case) -> None:
    we_say(case, desk.petr, FIVE, at("2026-05-15 16:00"))
    customer_says(case, DUSEK, THREE_ANSWERS, at("2026-05-19 09:00"))
    we_say(case, desk.petr, queries.re_ask_text(case, for_=desk.petr), at("2026-05-19 09:30"))
    brief = actions.open_brief(case, Terms("Rozvržení A"), by=desk.petr)
    actions.propose_change(brief, Terms("Rozvržení B"), by=desk.petr)
    facts = set(HabitEvidence.objects.filter(customer=case.customer).values_list("kind", flat=True))
    assert {"short_notice_request", "question_answered_in_part", "question_asked_again", "request_changed"} <= facts
