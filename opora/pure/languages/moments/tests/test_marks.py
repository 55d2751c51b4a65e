"""What a moment says besides its day: whether it is a deadline, past, a range, a habit; and where it stands in the text."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opora.pure.languages import LANGUAGES
from opora.pure.languages.moments import find_moments
from opora.pure.languages.moments.tests import czech, english, greek, polish, serbian
from opora.pure.languages.moments.tests.test_moments import found

PRAGUE = ZoneInfo("Europe/Prague")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "do pátku"), ("cs", "nejpozději zítra"), ("cs", "během tří dnů"), ("cs", "do 24 hodin"), ("cs", "v pátek, nejpozději"),
        ("pl", "do piątku"), ("pl", "najpóźniej jutro"), ("pl", "w ciągu 3 dni"), ("pl", "do godziny 15"),
        ("el", "μέχρι την Παρασκευή"), ("el", "το αργότερο αύριο"), ("el", "εντός 3 ημερών"), ("el", "έως τις 15:00"),
        ("sr", "do petka"), ("sr", "најкасније сутра"), ("sr", "u roku od 3 dana"), ("sr", "do 15h"),
        ("en", "by Friday"), ("en", "tomorrow at the latest"), ("en", "within 3 days"), ("en", "until 3 pm"), ("en", "before 5 pm today"),
    ],
)  # fmt: skip
def test_last_possible_moment_is_a_deadline(language: str, text: str) -> None:
    assert [moment.is_deadline for moment in found(language, text)] == [True]


@pytest.mark.parametrize(
    ("language", "text"),
    [("cs", "v pátek v 10"), ("pl", "jutro o 10"), ("el", "την Παρασκευή στις 10"), ("sr", "u petak u 10"), ("en", "on Friday at 10")],
)
def test_day_that_is_only_named_is_no_deadline(language: str, text: str) -> None:
    assert [moment.is_deadline for moment in found(language, text)] == [False]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "včera v 10"), ("cs", "minulý týden"), ("cs", "před třemi dny"), ("cs", "2. 5."), ("cs", "dnes v 8"),
        ("pl", "przedwczoraj"), ("pl", "w zeszłym miesiącu"), ("pl", "trzy dni temu"), ("pl", "2 maja"),
        ("el", "χθες το πρωί"), ("el", "τον περασμένο μήνα"), ("el", "πριν από τρεις ημέρες"), ("el", "στις 2 Μαΐου"),
        ("sr", "prekjuče"), ("sr", "прошле недеље"), ("sr", "pre tri dana"), ("sr", "2. maja"),
        ("en", "yesterday at 10"), ("en", "last month"), ("en", "three days ago"), ("en", "on 2 May"),
    ],
)  # fmt: skip
def test_what_is_over_is_past(language: str, text: str) -> None:
    assert [moment.is_past for moment in found(language, text)] == [True]


@pytest.mark.parametrize(
    ("language", "text", "habit"),
    [
        ("cs", "zítra mezi 10 a 12", False), ("cs", "Po–Pá 8–17", True), ("cs", "od pondělí do středy", False), ("cs", "každý den od 8 do 16", True),
        ("pl", "jutro od 9 do 11", False), ("pl", "od poniedziałku do piątku w godzinach 8-16", True),
        ("el", "αύριο από τις 9 έως τις 11", False), ("el", "Δευτέρα με Παρασκευή 8:00-16:00", True),
        ("sr", "сутра од 9 до 11", False), ("sr", "radnim danima od 8 do 16h", True), ("sr", "pon-pet 8-16h", True),
        ("en", "tomorrow between 9 and 11", False), ("en", "Monday to Friday from 9 to 5", True), ("en", "from 3 to 5 June", False),
    ],
)  # fmt: skip
def test_window_ends_with_its_end_and_opening_hours_are_a_habit(language: str, text: str, habit: bool) -> None:
    (moment,) = found(language, text)
    assert moment.is_range
    assert moment.is_repeated is habit


@pytest.mark.parametrize(
    ("language", "text", "marked"),
    [
        ("cs", "Napíšu Vám 🙂 do pátku 15. 5. do 12 hodin, ano?", ["do pátku 15. 5. do 12 hodin"]),
        ("cs", "Děkuji. V pondělí. Přijedu", ["V pondělí"]),
        ("sr", "Њима јављамо сутра ујутру, а Вама прекосутра.", ["сутра ујутру", "прекосутра"]),
        ("el", "Θα έχετε απάντηση ΜΕΧΡΙ ΤΗΝ ΠΑΡΑΣΚΕΥΗ το μεσημέρι.", ["ΜΕΧΡΙ ΤΗΝ ΠΑΡΑΣΚΕΥΗ το μεσημέρι"]),
        ("en", "Sorry! First thing tomorrow, or by 3 p.m. on Friday.", ["First thing tomorrow", "by 3 p.m. on Friday"]),
        ("pl", "Do piątku, do 12:00 – obiecuję", ["Do piątku, do 12:00"]),
    ],
)
def test_moment_is_marked_in_the_text_as_it_was_written(language: str, text: str, marked: list[str]) -> None:
    assert [text[moment.start : moment.end] for moment in found(language, text)] == marked


@pytest.mark.parametrize(
    ("language", "text", "country", "due"),
    [
        ("cs", "do dvou pracovních dnů", "", date(2026, 4, 7)),
        ("cs", "do dvou pracovních dnů", "GR", date(2026, 4, 3)),
        ("pl", "w ciągu dwóch dni roboczych", "", date(2026, 4, 3)),
        ("el", "εντός έξι εργάσιμων ημερών", "", date(2026, 4, 9)),
        ("sr", "u roku od dva radna dana", "", date(2026, 4, 3)),
        ("en", "within two working days", "", date(2026, 4, 7)),
        ("en", "within two working days", "PL", date(2026, 4, 3)),
        ("en", "the next working day", "CZ", date(2026, 4, 2)),
        ("cs", "příští pracovní den", "XX", date(2026, 4, 2)),
    ],
)
def test_working_days_pass_over_easter_of_the_country(language: str, text: str, country: str, due: date) -> None:
    sent = datetime(2026, 4, 1, 9, tzinfo=PRAGUE)
    assert [moment.due for moment in find_moments(text, at=sent, language=language, country=country)] == [due]


def test_counted_hours_pass_even_in_the_night_of_the_clock_change() -> None:
    before = datetime(2026, 3, 28, 20, tzinfo=PRAGUE)
    (moment,) = find_moments("within 24 hours", at=before, language="en")
    assert moment.due == datetime(2026, 3, 29, 21, tzinfo=PRAGUE)
    (clock,) = find_moments("tomorrow at 20:00", at=before, language="en")
    assert clock.due == datetime(2026, 3, 29, 20, tzinfo=PRAGUE)


def test_hour_that_the_clock_change_leaves_out_is_moved_on() -> None:
    before = datetime(2026, 3, 28, 20, tzinfo=PRAGUE)
    (moment,) = find_moments("tomorrow at 2:30 am", at=before, language="en")
    assert moment.due == datetime(2026, 3, 29, 3, 30, tzinfo=PRAGUE)


@pytest.mark.parametrize(
    ("sent", "text", "due"),
    [
        ("2026-12-28", "3. 1.", date(2027, 1, 3)),
        ("2026-12-28", "20. 12.", date(2026, 12, 20)),
        ("2026-01-04", "28. 12.", date(2025, 12, 28)),
        ("2026-01-04", "28. 10.", date(2026, 10, 28)),
        ("2026-03-01", "29. 2. 2028", date(2028, 2, 29)),
        ("2026-05-15", "v pátek", date(2026, 5, 22)),
        ("2026-05-16", "do konce týdne", date(2026, 5, 22)),
        ("2026-05-15", "do konce týdne", date(2026, 5, 15)),
        ("2026-01-31", "za měsíc", date(2026, 2, 28)),
        ("2026-12-31", "začátkem příštího měsíce", date(2027, 1, 1)),
    ],
)
def test_edges_of_the_calendar(sent: str, text: str, due: date) -> None:
    at = datetime.fromisoformat(f"{sent}T10:00").replace(tzinfo=PRAGUE)
    assert [moment.due for moment in find_moments(text, at=at, language="cs")] == [due]


def test_same_day_is_the_day_named_before() -> None:
    dues = [moment.due for moment in found("cs", "Opravu uděláme v úterý a tentýž den vám napíšeme.")]
    assert dues == [date(2026, 5, 19), date(2026, 5, 19)]


@pytest.mark.parametrize(
    ("language", "text", "due"),
    [
        ("cs", "Fotky upravím v úterý a do 15:00 vám pošlu náhled.", datetime(2026, 5, 19, 15, tzinfo=PRAGUE)),
        ("pl", "Jutro wymienimy dysk, a wieczorem prześlę protokół.", date(2026, 5, 14)),
        ("el", "Αύριο αλλάζουμε τον δίσκο και το βράδυ στέλνω το πρωτόκολλο.", date(2026, 5, 14)),
        ("sr", "Sutra menjamo disk, a uveče šaljem zapisnik.", date(2026, 5, 14)),
        ("en", "The new one gets here on Thursday and is fitted the same afternoon.", date(2026, 5, 14)),
        ("en", "We come on Thursday. This evening I will write.", date(2026, 5, 13)),
    ],
)
def test_hour_alone_belongs_to_the_day_of_its_sentence(language: str, text: str, due: date | datetime) -> None:
    assert found(language, text)[-1].due == due


def test_the_same_instant_is_another_day_elsewhere() -> None:
    at = datetime(2026, 5, 13, 23, 30, tzinfo=PRAGUE)
    in_athens = at.astimezone(ZoneInfo("Europe/Athens"))
    assert find_moments("today", at=at, language="en")[0].due == date(2026, 5, 13)
    assert find_moments("today", at=in_athens, language="en")[0].due == date(2026, 5, 14)


def test_hour_that_comes_twice_is_told_apart() -> None:
    first = datetime(2026, 10, 25, 2, 30, tzinfo=PRAGUE)
    (before,) = find_moments("in an hour", at=first, language="en")
    (after,) = find_moments("in an hour", at=first.replace(fold=1), language="en")
    assert isinstance(before.due, datetime)
    assert isinstance(after.due, datetime)
    assert (after.due.timestamp() - before.due.timestamp()) == 3600


def test_language_without_words_finds_nothing() -> None:
    assert find_moments("tomorrow", at=datetime(2026, 5, 13, tzinfo=PRAGUE), language="xx") == ()


WORDS = sorted({word for table in (czech, english, greek, polish, serbian) for word in table.SAID.split()})
HOSTILE = st.one_of(
    st.text(max_size=200),
    st.lists(
        st.sampled_from([*WORDS, "\n\n", ",", "-", ".", ":", "/", "(", "00", "31", "99999999999999", "0.0.", "29. 2."]), max_size=40
    ).map(" ".join),
    st.lists(st.sampled_from([*WORDS, "1", ".", ":", "-", "/", "do", "by"]), max_size=40).map("".join),
)


@settings(max_examples=300, deadline=None)
@given(HOSTILE, st.sampled_from(LANGUAGES))
def test_whatever_is_written_the_answer_is_in_order_and_inside_the_text(text: str, language: str) -> None:
    moments = find_moments(text, at=datetime(2026, 5, 13, 10, 20, tzinfo=PRAGUE), language=language)
    reached = 0
    for moment in moments:
        assert reached <= moment.start < moment.end <= len(text)
        assert not isinstance(moment.due, datetime) or moment.due.tzinfo is not None
        reached = moment.end


@pytest.mark.parametrize(
    "piece", ["1", "1.", "do ", "do 1 ", "v pátek ", "příští ", "1:", "9-", "za 3 až ", "nejpozději, ", "(", "konce konce ", "půl "]
)
def test_long_nonsense_is_read_in_bounded_time(piece: str) -> None:
    started = datetime.now(PRAGUE)
    find_moments(piece * 20_000, at=started, language="cs")
    assert datetime.now(PRAGUE) - started < timedelta(seconds=20)
