"""The frame of a bulletin says the same in every language, in words the coach lets pass."""

from __future__ import annotations

import string
from dataclasses import asdict, fields
from datetime import UTC, datetime

import pytest

from opora.pure.coach import Draft, Severity, check
from opora.pure.languages import LANGUAGES
from opora.pure.languages.bulletins import BulletinWords, MomentWords, at, by, since
from opora.pure.languages.registry import words_for
from opora.pure.languages.serbian.scripts import to_latin_serbian

ALL: dict[str, BulletinWords] = words_for("bulletins")
SENTENCES = tuple(field.name for field in fields(BulletinWords) if field.name != "moments")
TEXT_MESSAGES = ("sms_news", "sms_works_again", "sms_unreached")
LONGEST_TEXT_MESSAGE = 160


def on(day: int, hour: int, minute: int = 0, *, month: int = 11, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


NOW = on(20, 17, 50)
FILLED = {
    "cause": "…", "channel": "info@example.org", "link": "status.example.org", "firm": "Opora", "order": "20418", "cart": "7731",
    "times": "3", "happened": "…", "meant": "…", "changed": "…", "get": "…", "name": "Jana Malá", "contact": "jana@example.org",
    "what": "…",
}  # fmt: skip


def filled(words: BulletinWords, sentence: str) -> str:
    moments = words.moments
    times = {
        "next": at(moments, NOW.replace(hour=18, minute=10), now=NOW),
        "from": at(moments, NOW.replace(hour=18, minute=30), now=NOW),
        "until": at(moments, NOW.replace(day=21, hour=9), now=NOW),
        "since": since(moments, NOW.replace(hour=17, minute=40), now=NOW),
        "by": by(moments, NOW.replace(day=21, hour=10, minute=0), now=NOW),
    }
    return str(getattr(words, sentence)).format(**FILLED, **times)


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


EVERY_SENTENCE = [(code, name) for code in ALL for name in SENTENCES]


def test_every_language_of_the_desk_has_the_frame() -> None:
    assert set(ALL) == set(LANGUAGES)


@pytest.mark.parametrize(("code", "name"), EVERY_SENTENCE)
def test_a_sentence_says_as_much_as_in_english(code: str, name: str) -> None:
    text = getattr(ALL[code], name)
    assert text.strip()
    assert places(text) == places(getattr(ALL["en"], name))


@pytest.mark.parametrize("code", ALL)
def test_a_moment_is_said_with_the_same_places(code: str) -> None:
    ours, english = asdict(ALL[code].moments), asdict(ALL["en"].moments)
    for name in (field.name for field in fields(MomentWords) if field.type == "str"):
        assert places(ours[name]) == places(english[name]), name


@pytest.mark.parametrize(("code", "name"), EVERY_SENTENCE)
def test_the_coach_has_nothing_to_mend(code: str, name: str) -> None:
    findings = check(Draft(filled(ALL[code], name), channel="chat", language=code))
    assert [found for found in findings if found.severity < Severity.HINT] == []


@pytest.mark.parametrize("code", ALL)
@pytest.mark.parametrize("name", TEXT_MESSAGES)
def test_a_text_message_leaves_room_for_the_names_of_a_real_firm(code: str, name: str) -> None:
    room = 30 if name == "sms_unreached" else 60
    assert len(filled(ALL[code], name)) <= LONGEST_TEXT_MESSAGE - room


@pytest.mark.parametrize(
    ("code", "today", "tomorrow", "later"),
    [
        ("cs", "v 18.10", "zítra v 8.05", "24. 11. ve 14.00"),
        ("pl", "o 18:10", "jutro o 8:05", "24.11 o 14:00"),
        ("el", "στις 18:10", "αύριο στις 8:05", "στις 24/11, ώρα 14:00"),
        ("sr", "у 18.10", "сутра у 8.05", "24. 11. у 14.00"),
        ("en", "at 18:10", "tomorrow at 8:05", "on 24 November at 14:00"),
    ],
)
def test_the_next_news_is_announced_as_people_say_a_time(code: str, today: str, tomorrow: str, later: str) -> None:
    words = ALL[code].moments
    assert at(words, on(20, 18, 10), now=NOW) == today
    assert at(words, on(21, 8, 5), now=NOW) == tomorrow
    assert at(words, on(24, 14, 0), now=NOW) == later


@pytest.mark.parametrize(
    ("code", "today", "yesterday", "earlier"),
    [
        ("cs", "Od 17.40", "Od včera od 17.40", "Od 31. 12. od 17.40"),
        ("pl", "Od 17:40", "Od wczoraj od 17:40", "Od 31.12 od 17:40"),
        ("el", "Από τις 17:40", "Από χθες στις 17:40", "Από τις 31/12, ώρα 17:40"),
        ("sr", "Од 17.40", "Од јуче од 17.40", "Од 31. 12. од 17.40"),
        ("en", "since 17:40", "since yesterday at 17:40", "since 31 December, 17:40"),
    ],
)
def test_since_when_tells_the_day_when_it_was_not_today(code: str, today: str, yesterday: str, earlier: str) -> None:
    words = ALL[code].moments
    before = {"cs": "Od", "pl": "Od", "el": "Από", "sr": "Од", "en": "since"}[code]
    assert f"{before} {since(words, NOW.replace(hour=17, minute=40), now=NOW)}" == today
    assert f"{before} {since(words, on(19, 17, 40), now=NOW)}" == yesterday
    assert f"{before} {since(words, on(31, 17, 40, month=12, year=2025), now=NOW)}" == earlier


def test_a_day_is_a_day_of_the_calendar_and_not_twenty_four_hours() -> None:
    words = ALL["en"].moments
    assert by(words, on(21, 0, 10), now=on(20, 23, 50)) == "by 0:10 tomorrow"
    assert since(words, on(20, 23, 50), now=on(21, 0, 10)) == "yesterday at 23:50"


@pytest.mark.parametrize("name", SENTENCES)
def test_serbian_in_latin_letters_has_the_same_places(name: str) -> None:
    latin = to_latin_serbian(getattr(ALL["sr"], name))
    assert places(latin) == places(getattr(ALL["sr"], name))
    assert not any("\u0400" <= letter <= "\u04ff" for letter in latin)
