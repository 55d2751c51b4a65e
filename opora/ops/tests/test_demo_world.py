"""The demo world hangs together, and a native reader's first doubts are answered."""

import re
from collections import Counter
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import liquid
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opora.ops.demo_world.moments import Moment, fill_dates, working_days_after
from opora.ops.demo_world.quiet import assemble, quiet_history
from opora.ops.demo_world.shapes import Customer, DemoCase, DemoMessage, Language, Order
from opora.ops.demo_world.tables import Table
from opora.ops.demo_world.world import load
from opora.pure.languages import detect

PRAGUE = ZoneInfo("Europe/Prague")
WORLD = load()
QUIET = quiet_history(1)
ALL_CASES = WORLD.cases + QUIET.cases
LANGUAGES: tuple[Language, ...] = ("cs", "pl", "el", "sr", "en")

nows = st.integers(min_value=0, max_value=5 * 365 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 1, tzinfo=PRAGUE) + timedelta(minutes=minutes)
)


def case(key: str) -> DemoCase:
    return next(case for case in WORLD.cases if case.key == key)


def message(key: str) -> DemoMessage:
    case_key, _, message_id = key.partition("/")
    return next(message for message in case(case_key).messages if message.id == message_id)


def mails(cases: tuple[DemoCase, ...]) -> list[DemoMessage]:
    return [m for case in cases for m in case.messages if m.direction != "note"]


def test_the_world_is_as_big_as_the_demo_promises() -> None:
    written: Counter[str] = Counter(case.language for case in WORLD.cases)
    assert len(WORLD.cases) >= 80
    assert all(written[language] >= least for language, least in {"cs": 26, "pl": 18, "el": 16, "sr": 14, "en": 6}.items())
    assert len(WORLD.orders) >= 60
    assert 290 <= len(ALL_CASES) <= 320
    assert 1_850 <= sum(len(case.messages) for case in ALL_CASES) <= 2_150
    assert len({customer.key for customer in WORLD.customers}) >= 70


def test_every_kind_of_customer_is_there_with_a_case_of_its_own() -> None:
    kinds = {customer.habit for customer in WORLD.customers if customer.habit}
    shown = {habit for case in WORLD.cases for habit in case.habits}
    assert kinds == shown == set(range(1, 11))


def test_odd_mails_are_all_there() -> None:
    kinds = Counter(mail.kind for mail in WORLD.odd_mails)
    assert kinds == {
        "spam": 6,
        "lost": 5,
        "bounce": 4,
        "out-of-office": 4,
        "list": 2,
        "calendar": 1,
        "receipt": 1,
    }
    absences = [mail for mail in WORLD.odd_mails if mail.kind == "out-of-office"]
    assert {mail.language for mail in absences} == {"cs", "pl", "el", "sr"}
    assert sum(not mail.headers for mail in absences) == 1


def test_serbian_customers_write_in_both_scripts_and_some_without_diacritics() -> None:
    writings = Counter(c.writing for c in WORLD.customers if c.language == "sr")
    assert writings["cyrillic"] == writings["latin"] + writings["no-diacritics"] == 7
    assert any(customer.writing == "greeklish" for customer in WORLD.customers)


def test_every_address_anywhere_is_invented() -> None:
    texts = [" ".join((case.title, m.subject, m.text, m.signature, m.sender, m.recipient)) for case in ALL_CASES for m in case.messages]
    texts += [" ".join((mail.text, mail.sender, mail.recipient)) for mail in WORLD.odd_mails]
    texts += [a for c in WORLD.customers + QUIET.customers for a in c.addresses + c.shared_addresses]
    texts += [reply.text for reply in WORLD.saved_replies]
    found = [host for text in texts for host in re.findall(r"(?:@|https?://)([\w.-]+\w)", text)]
    # "@Jana" in a note is a mention.
    hosts = {host for host in found if "." in host}
    assert hosts
    assert {host for host in hosts if not host.endswith(".example")} == set()


def test_no_address_belongs_to_two_customers() -> None:
    everybody = WORLD.customers + QUIET.customers
    addresses = Counter(address for customer in everybody for address in customer.addresses)
    assert addresses.most_common(1)[0][1] == 1


def test_orders_that_messages_name_exist_and_are_the_customers_own() -> None:
    orders: dict[str, Order] = {o.number: o for o in WORLD.orders + QUIET.orders}
    assert len(orders) == len(WORLD.orders) + len(QUIET.orders)
    for told in ALL_CASES:
        for m in told.messages:
            for number in re.findall(r"(?<!\d)(?:18|19|20)\d{3}(?!\d)", m.subject + " " + m.text):
                assert orders[number].customer == told.customer, f"{told.key}/{m.id}: {number}"
                assert number in told.orders, f"{told.key}/{m.id}: {number}"


def test_replies_answer_messages_told_before() -> None:
    told: set[str] = set()
    for any_case in ALL_CASES:
        for m in any_case.messages:
            assert not m.answers or m.answers in told
            assert m.direction != "note" or (not m.answers and not m.recipient)
            told.add(f"{any_case.key}/{m.id}")


def test_cases_end_as_their_state_says() -> None:
    for told in WORLD.cases:
        assert 1 <= len(told.messages) <= 9, told.key
        last = [m for m in told.messages if m.direction != "note"][-1]
        assert (told.state == "new") == (not told.owner), told.key
        if told.state == "new":
            assert last.direction == "in", told.key
        if told.state in ("waiting-customer", "waiting-third", "snoozed"):
            assert told.next_wd, told.key
        if told.state == "waiting-customer":
            assert last.direction == "out", told.key
    assert set(Counter(told.state for told in WORLD.cases)) == {
        "new",
        "owned",
        "waiting-customer",
        "waiting-third",
        "answered",
        "snoozed",
        "closed",
    }


@settings(max_examples=60, deadline=None)
@given(nows)
def test_whenever_the_demo_is_opened_messages_come_one_after_the_other(now: datetime) -> None:
    for told in WORLD.cases + QUIET.cases[::7]:
        times = [m.at.before(now) for m in told.messages]
        assert times == sorted(times), told.key
        assert times[-1] <= now, told.key


@settings(max_examples=60, deadline=None)
@given(nows)
def test_an_answer_to_an_older_thread_comes_after_it(now: datetime) -> None:
    for m in mails(WORLD.cases):
        if m.answers:
            assert message(m.answers).at.before(now) <= m.at.before(now), m.subject


@settings(max_examples=60, deadline=None)
@given(nows)
def test_orders_are_placed_before_they_are_shipped_and_delivered(now: datetime) -> None:
    for order in WORLD.orders + QUIET.orders:
        steps = [step for step in (order.placed, order.shipped, order.delivered) if step]
        times = [step.before(now) for step in steps]
        assert times == sorted(times), order.number
        assert times[-1] <= now, order.number


@settings(max_examples=60, deadline=None)
@given(nows)
def test_machine_answers_come_after_the_message_they_are_about(now: datetime) -> None:
    for mail in WORLD.odd_mails:
        if mail.answers:
            assert message(mail.answers).at.before(now) < mail.at.before(now), mail.key


@given(nows)
def test_the_long_letter_comes_on_a_friday_afternoon(now: datetime) -> None:
    sent = message("hronek-hlavicka/patecni-dopis").at.before(now)
    assert (sent.strftime("%a %H:%M"), sent < now) == ("Fri 15:20", True)


def test_the_long_letter_is_long_and_says_little() -> None:
    words = message("hronek-hlavicka/patecni-dopis").text.split()
    assert 1_300 <= len(words) <= 1_500


def test_novak_writes_seven_mails_from_three_addresses() -> None:
    old_thread = "novak-galerie/hotovo"
    fault = [m for m in case("novak-zavada").messages if m.direction == "in"]
    project = [m for m in case("novak-poptavka-vrata").messages if m.direction == "in"]
    alone = [m for m in fault if not m.answers]
    assert (len(alone), len(fault), len(project)) == (4, 5, 2)
    assert {m.sender for m in alone} == {
        "novak@firma-novak.example",
        "j.novak@posta.example",
        "info@firma-novak.example",
    }
    assert project[0].answers == old_thread
    assert all(m.answers == "novak-poptavka-vrata/a" for m in project[1:] + fault[4:])
    now = datetime(2026, 11, 20, 12, tzinfo=PRAGUE)
    apart = abs(fault[4].at.before(now) - project[1].at.before(now))
    assert apart <= timedelta(minutes=10)
    closed = message(old_thread).at.before(now) + timedelta(days=2)
    assert timedelta(weeks=5) <= now - closed <= timedelta(weeks=6)


def test_a_colleague_answers_once_from_an_ordinary_mail_program() -> None:
    ours = {colleague.address for colleague in WORLD.colleagues}
    outside = [m for m in mails(WORLD.cases) if m.direction == "out" and m.sender in ours]
    assert [(m.sender, m.cc) for m in outside] == [("marek.ilic@majak.example", ("agentura@majak.example",))]


def test_the_lost_polish_mail_lies_in_spam_for_three_weeks() -> None:
    lost = next(mail for mail in WORLD.odd_mails if mail.key == "kowalczyk-zaginiony")
    assert lost.kind == "lost"
    assert "20418" in lost.subject
    assert lost.at.written.startswith("d21 ")
    assert lost.sender == message("kowalczyk-cisza/a").sender


def test_no_two_bodies_are_alike_even_without_their_numbers() -> None:
    bodies = Counter(re.sub(r"\d+", "", m.text).casefold() for c in ALL_CASES for m in c.messages)
    assert bodies.most_common(1)[0][1] == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_messages_are_recognised_in_the_language_they_claim(language: Language) -> None:
    texts = [m.text for c in ALL_CASES for m in c.messages if m.language == language]
    right = sum(detect(text).language == language for text in texts)
    assert right >= 0.95 * len(texts)


def test_messages_are_written_in_the_script_they_claim() -> None:
    for told in ALL_CASES:
        for m in told.messages:
            script = detect(m.text).script
            if m.writing == "cyrillic":
                assert script == "Cyrl", f"{told.key}/{m.id}"
            elif m.language == "el" and m.writing == "usual":
                assert script == "Grek", f"{told.key}/{m.id}"
            elif m.writing in ("latin", "greeklish", "no-diacritics"):
                assert script == "Latn", f"{told.key}/{m.id}"
            if m.writing in ("no-diacritics", "greeklish"):
                assert not re.search("[čćšžđěřůłąęśźż]", m.text), f"{told.key}/{m.id}"


def test_messages_fit_the_character_set_they_are_sent_in() -> None:
    for told in ALL_CASES:
        for m in told.messages:
            names = " ".join(file.name for file in m.attachments) if m.charset != "utf-8" else ""
            whole = " ".join((m.subject, m.text, m.signature, m.sender_name))
            whole.encode(m.charset)
            names.encode("utf-8")


def test_files_that_are_announced_are_attached() -> None:
    announced = re.compile(
        r"v příloze|přikládám v|w załączniku|συνημμέν|επισυνάπτω|у прилогу|u prilogu|is attached",
        re.IGNORECASE,
    )
    for told in ALL_CASES:
        texts = ((m, m.text) for m in told.messages if m.direction != "note")
        for m, text in texts:
            assert not announced.search(text) or m.attachments, f"{told.key}/{m.id}"


def test_dates_in_texts_are_written_out_and_none_is_left() -> None:
    now = datetime(2026, 11, 20, 12, tzinfo=PRAGUE)
    for told in ALL_CASES:
        for m in told.messages:
            at = m.at.before(now)
            text = fill_dates(m.text, m.language, at, cyrillic=m.writing == "cyrillic")
            assert not set(text) & set("{}"), f"{told.key}/{m.id}"
    for mail in WORLD.odd_mails:
        text = fill_dates(mail.text, mail.language, mail.at.before(now))
        assert not set(text) & set("{}"), mail.key


@pytest.mark.parametrize(
    ("language", "cyrillic", "written"),
    [
        ("cs", False, "do 2.\N{NO-BREAK SPACE}3."),
        ("pl", False, "do 2 marca"),
        ("el", False, "do 2/3"),
        ("sr", True, "do 2. марта"),
        ("sr", False, "do 2. marta"),
        ("en", False, "do 2 March"),
    ],
)
def test_two_working_days_after_thursday_is_monday(language: str, cyrillic: bool, written: str) -> None:
    thursday = datetime(2026, 2, 26, 9, tzinfo=PRAGUE)
    assert fill_dates("do {+2wd}", language, thursday, cyrillic=cyrillic) == written
    assert working_days_after(thursday, 2) == datetime(2026, 3, 2, 9, tzinfo=PRAGUE)


def test_a_czech_date_at_the_end_of_a_sentence_has_one_full_stop() -> None:
    thursday = datetime(2026, 2, 26, 9, tzinfo=PRAGUE)
    assert fill_dates("Do {+2wd}. Ano.", "cs", thursday) == "Do 2.\N{NO-BREAK SPACE}3. Ano."
    assert fill_dates("Do {+2wd}. Tak.", "pl", thursday) == "Do 2 marca. Tak."


def test_moments_are_counted_back_from_now() -> None:
    monday = datetime(2026, 11, 23, 9, 30, tzinfo=PRAGUE)
    expected = {
        "2h15m": "Mon 23 07:15",
        "d1 18:00": "Sun 22 18:00",
        "wd1 18:00": "Fri 20 18:00",
        "wd6 08:05": "Fri 13 08:05",
        "fri 15:20": "Fri 20 15:20",
        "fri-1+3d 09:41": "Mon 16 09:41",
    }
    assert {w: Moment(w).before(monday).strftime("%a %d %H:%M") for w in expected} == expected


@pytest.mark.parametrize("nonsense", ["", "yesterday", "3 days", "wd3", "fri+ 10:00", "d1 7:00"])
def test_a_time_nobody_can_read_is_refused(nonsense: str) -> None:
    with pytest.raises(ValueError, match="not a moment"):
        Moment(nonsense)


def test_a_misspelt_key_in_a_story_is_refused_by_name() -> None:
    table = Table({"subjekt": "web zlobí"}, "cs_1_novak.toml, case 1")
    with pytest.raises(ValueError, match=r"case 1: unknown subjekt"):
        table.done()


@pytest.mark.parametrize("language", LANGUAGES)
def test_saved_replies_fill_in_with_the_three_fields(language: Language) -> None:
    replies = [r for r in WORLD.saved_replies if r.language == language]
    assert len(replies) == (24 if language == "sr" else 12)
    assert len({reply.title for reply in replies}) == len(replies)
    for reply in replies:
        filled = (
            liquid.Environment(undefined=liquid.StrictUndefined)
            .from_string(reply.text)
            .render(customer={"name": "Jana Nová"}, order={"number": "20418"}, agent={"name": "Ola N."})
        )
        assert "Ola N." in filled
        assert "{" not in filled


def test_saved_replies_promise_no_perfection_and_use_no_formula() -> None:
    formulas = re.compile(
        r"nepříjemnost|co nejdříve|nestane|niedogodności|jak najszybciej|niebawem|nie powtórzy"
        r"|ταλαιπωρία|συντομότερο|ξανασυμβεί|непријатност|најкраћем|поновити|ускоро"
        r"|neprijatnost|uskoro|ponoviti|inconvenience|as soon as|shortly|never again",
        re.IGNORECASE,
    )
    found = [reply.key for reply in WORLD.saved_replies if formulas.search(reply.text)]
    assert found == []


def test_the_same_seed_tells_the_same_history_and_another_seed_another() -> None:
    quiet_history.cache_clear()
    again = assemble(1)
    assert again == list(QUIET.cases)
    assert assemble(2) != again
    assert {told.language for told in again} == set(LANGUAGES)


def test_every_language_has_parts_enough_for_the_quiet_history() -> None:
    for seed in range(3, 8):
        assert len(assemble(seed)) == 220


def test_quiet_customers_are_as_many_as_a_shop_of_this_size_has() -> None:
    customers: dict[str, Customer] = {customer.key: customer for customer in QUIET.customers}
    assert 130 <= len(customers) <= 160
    assert {told.customer for told in QUIET.cases} <= set(customers)
    assert {order.customer for order in QUIET.orders} <= set(customers)
