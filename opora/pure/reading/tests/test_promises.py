from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opora.pure.languages import LANGUAGES
from opora.pure.reading.promises import FoundPromise, find_promises
from opora.pure.reading.tests import czech_promises, english_promises, greek_acts, greek_promises, polish_promises, serbian_promises

ZONES = {"cs": "Europe/Prague", "pl": "Europe/Warsaw", "el": "Europe/Athens", "sr": "Europe/Belgrade", "en": "Europe/London"}
BLOCKS = {
    "cs": czech_promises.PROMISES,
    "pl": polish_promises.PROMISES,
    "el": greek_promises.PROMISES + greek_acts.PROMISES.lstrip(),
    "sr": serbian_promises.PROMISES,
    "en": english_promises.PROMISES,
}


def sent(language: str) -> datetime:
    return datetime(2026, 5, 13, 10, 20, tzinfo=ZoneInfo(ZONES[language]))


def found_in(text: str, language: str) -> tuple[FoundPromise, ...]:
    return find_promises(text, at=sent(language), language=language)


def shown(due: date | datetime | None) -> str:
    if due is None:
        return "?"
    return due.strftime("%dT%H:%M") if isinstance(due, datetime) else due.strftime("%d")


def examples() -> list[tuple[str, str, str]]:
    rows = [(code, line) for code, block in BLOCKS.items() for line in block.strip().splitlines()]
    return [(code, *line.split(" | ", 1)) for code, line in rows]  # type: ignore[misc]


@pytest.mark.parametrize(("language", "expected", "text"), examples())
def test_what_we_promise_is_found_with_its_kind_and_its_day(language: str, expected: str, text: str) -> None:
    found = " + ".join(f"{promise.kind} {shown(promise.due)}" for promise in found_in(text, language))
    assert (found or "-") == expected


def test_there_are_enough_examples_of_every_language_and_a_third_of_them_promise_nothing() -> None:
    for block in BLOCKS.values():
        lines = block.strip().splitlines()
        assert len(lines) >= 60
        assert sum(line.startswith("- |") for line in lines) >= len(lines) / 4


def test_the_clause_that_holds_act_and_time_is_marked_where_it_stands() -> None:
    text = "Děkuji za zprávu 🙂 a omlouvám se. Peníze Vám vrátíme do pátku, faktura zůstává stejná."
    (promise,) = found_in(text, "cs")
    assert text[promise.start : promise.end] == promise.what == "Peníze Vám vrátíme do pátku"


def test_time_of_the_next_sentence_belongs_to_the_promise() -> None:
    text = "I'll be in touch. Friday at the latest."
    (promise,) = found_in(text, "en")
    assert promise.due == date(2026, 5, 15)
    assert promise.what == text[:-1]


def test_two_promises_of_one_sentence_keep_their_own_times() -> None:
    first, second = found_in("Kurier wyjedzie jutro, a ja zadzwonię w piątek o 9.", "pl")
    assert (first.kind, first.due) == ("delivery", date(2026, 5, 14))
    assert (second.kind, second.due) == ("callback", datetime(2026, 5, 15, 9, tzinfo=ZoneInfo("Europe/Warsaw")))
    assert first.end <= second.start


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "Psal jste: „Zavoláme vám zítra“, ale já jsem nic takového neslíbila."),
        ("en", "> We will call you tomorrow.\nThat was my colleague, I am sorry."),
        ("en", "Thank you.\n-- \nWe will call you tomorrow"),
        ("el", "Το μήνυμα έγραφε «θα σας καλέσουμε αύριο»."),
    ],
)
def test_what_others_wrote_is_no_promise_of_ours(language: str, text: str) -> None:
    assert found_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "Jakmile díl dorazí, do dvou dnů vám ho pošleme."),
        ("en", "Once the part is here, we'll send it within two days."),
        ("pl", "Po otrzymaniu zwrotu w ciągu dwóch dni zwrócimy pieniądze."),
    ],
)
def test_days_counted_from_something_that_has_not_happened_have_no_date_yet(language: str, text: str) -> None:
    (promise,) = found_in(text, language)
    assert promise.due is None


def test_condition_that_may_fail_gives_way_to_what_holds_in_any_case() -> None:
    (promise,) = found_in("Jakmile díl dorazí, napíšu vám, nejpozději v pátek.", "cs")
    assert promise.due == date(2026, 5, 15)


@pytest.mark.parametrize(
    ("language", "ways"),
    [
        ("cs", ["Ozvu se Vám zítra.", "ozvu se vam zitra", "OZVU SE VÁM ZÍTRA!"]),
        ("sr", ["Јавићу Вам се сутра.", "Javiću Vam se sutra.", "javicu vam se sutra"]),
        ("el", ["Θα σας γράψω αύριο.", "θα σας γραψω αυριο", "ΘΑ ΣΑΣ ΓΡΑΨΩ ΑΥΡΙΟ"]),
        ("en", ["I'll write tomorrow.", "I’ll write tomorrow", "I WILL WRITE TOMORROW"]),
    ],
)
def test_accents_case_and_script_make_no_difference(language: str, ways: list[str]) -> None:
    for way in ways:
        assert [(promise.kind, promise.due) for promise in found_in(way, language)] == [("reply", date(2026, 5, 14))]


def test_language_is_recognised_when_nobody_tells_it() -> None:
    (promise,) = find_promises("Oddzwonię do Pani jutro przed południem.", at=sent("pl"))
    assert promise.kind == "callback"


def test_language_without_words_promises_nothing() -> None:
    assert find_promises("Ich rufe Sie morgen an.", at=sent("en"), language="de") == ()


@given(st.text(max_size=400), st.sampled_from(LANGUAGES))
def test_any_text_is_read_and_every_place_lies_in_it(text: str, language: str) -> None:
    for promise in found_in(text, language):
        assert 0 <= promise.start <= promise.end <= len(text)
        assert promise.what == text[promise.start : promise.end]


PIECES = [piece for block in BLOCKS.values() for line in block.strip().splitlines() for piece in line.split(" | ", 1)[1].split(" ")]


@given(st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join), st.sampled_from(LANGUAGES))
def test_words_thrown_together_are_read_and_every_place_lies_in_them(text: str, language: str) -> None:
    last = 0
    for promise in found_in(text, language):
        assert last <= promise.end <= len(text)
        assert promise.what == text[promise.start : promise.end]
        last = promise.start


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text",
    ["I'll call you tomorrow and " * 900, "zavolám vám zítra, pokud " * 900, "θα σας " * 3_000, "a" * 20_000, "ću " * 6_000, "\n" * 20_000],
    ids=["chain", "conditions", "particles", "one word", "auxiliaries", "empty lines"],
)
def test_endless_text_is_read_all_the_same(text: str, language: str) -> None:
    for promise in found_in(text, language):
        assert promise.end <= len(text)
