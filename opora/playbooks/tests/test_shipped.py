"""The plans we ship: whole in every language, short enough for the channels, in words our own coach lets pass."""

from __future__ import annotations

import string
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from opora.playbooks import shipped
from opora.playbooks.shipped_files import shipped_plans
from opora.playbooks.tests.alarms import ALARMS
from opora.pure.coach import Draft, Severity, check
from opora.pure.crises.recognising import likeliest
from opora.pure.languages import fold, to_latin_serbian
from opora.pure.languages.bulletins import BulletinWords, at, by, since
from opora.pure.languages.registry import words_for

FOLDER = Path(shipped.__file__).parent
LANGUAGES = ("cs", "pl", "el", "sr", "en")
TRADES = ("agency", "service")
CRISIS_ROLES = {"lead", "voice", "phones", "inbox", "public", "technician", "callbacks"}
LARGE = {
    "power-cut", "internet-or-phone-down", "flood-in-the-warehouse", "lost-shipment", "orders-not-working", "service-outage",
    "wrong-price-or-mass-mail", "faulty-batch", "data-leak", "carrier-delay", "social-media-storm", "domain-expired-or-hacked",
}  # fmt: skip
SMALL = {"rude-customer", "lost-email", "sick-colleague"}
EVERYDAY = {"complaint", "return", "refund", "offer-follow-up", "goodbye", "newcomer", "daily-spam-check"}
LONGEST_CHAT = 400
LONGEST_TEXT_MESSAGE = 160
MOST_WORDS_ON_THE_PHONE = 60
NOW = datetime(2026, 11, 20, 17, 50, tzinfo=UTC)
TOMORROW = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
FRAMES: dict[str, BulletinWords] = words_for("bulletins")

PLANS = sorted(path.parent.name for path in FOLDER.glob("*/plan.toml"))
TEXTS = [(plan, language) for plan in PLANS for language in LANGUAGES]


@cache
def read(plan: str, part: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / plan / f"{part}.toml").read_text(encoding="utf-8"))


def keys(tree: dict[str, Any]) -> set[str]:
    """Every key with the keys above it; a list counts by its length."""
    found = set()
    for key, value in tree.items():
        if isinstance(value, dict):
            found |= {f"{key}.{below}" for below in keys(value)}
        else:
            found.add(f"{key}[{len(value)}]" if isinstance(value, list) and key != "words" else key)
    return found


def leaves(tree: Any) -> Iterator[str]:
    if isinstance(tree, str):
        yield tree
    else:
        for below in tree.values() if isinstance(tree, dict) else tree:
            yield from leaves(below)


def places(tree: dict[str, Any], above: str = "") -> dict[str, set[str]]:
    found = {}
    for key, value in tree.items():
        if isinstance(value, dict):
            found |= places(value, f"{above}{key}.")
        elif isinstance(value, str):
            found[f"{above}{key}"] = {name for _, name, _, _ in string.Formatter().parse(value) if name is not None}
    return found


def scripts() -> list[tuple[str, str, str]]:
    """Every script: its plan, its language and the trade it is for ('' is the shop)."""
    return [
        (plan, language, trade)
        for plan, language in TEXTS
        for trade in ("", *TRADES)
        if (read(plan, language)["trades"].get(trade, {}) if trade and "trades" in read(plan, language) else not trade)
        and "script" in read(plan, language)
    ]


def script_of(plan: str, language: str, trade: str) -> dict[str, str]:
    texts = read(plan, language)
    own = texts["trades"][trade].get("script", {}) if trade else {}
    clock = since(FRAMES[language].moments, NOW.replace(day=19), now=NOW)
    return {key: text.format(since=clock) for key, text in (texts["script"] | own).items()}


def for_chat(plan: str, language: str, trade: str, *, expected: bool) -> str:
    frame, script = FRAMES[language], script_of(plan, language, trade)
    range_of_repair = {"from": at(frame.moments, NOW, now=NOW), "until": at(frame.moments, TOMORROW, now=NOW)}
    when = frame.expected.format(**range_of_repair) if expected else frame.unknown
    news = frame.next_news.format(next=at(frame.moments, TOMORROW, now=NOW))
    return " ".join([script["what"], frame.known, when, news, script["can_do"], script["sorry"]])


def for_phone(plan: str, language: str, trade: str) -> str:
    frame, script = FRAMES[language], script_of(plan, language, trade)
    note = frame.phone_note.format(by=by(frame.moments, TOMORROW, now=NOW))
    return " ".join([script["what"], frame.phone_known, frame.phone_unknown, script["sorry"], note])


def recognised(sentence: str) -> str | None:
    scenarios = sorted(LARGE | SMALL)
    stems = {place: [stem for code in LANGUAGES for stem in read(which, code)["words"]] for place, which in enumerate(scenarios)}
    found = likeliest(sentence, stems)
    return None if found is None else scenarios[found]


def test_all_the_plans_of_the_catalogue_are_there() -> None:
    by_kind = {kind: {plan for plan in PLANS if read(plan, "plan")["kind"] == kind} for kind in ("large", "small", "everyday")}
    assert by_kind == {"large": LARGE, "small": SMALL, "everyday": EVERYDAY}


@pytest.mark.parametrize("plan", PLANS)
def test_a_plan_is_well_formed(plan: str) -> None:
    head = read(plan, "plan")
    steps = head["steps"]
    parts = [step["part"] for step in steps]
    assert parts == sorted(parts, key=("first", "say", "then", "after").index)
    assert len({step["key"] for step in steps}) == len(steps)
    assert {step["role"] for step in steps} - {""} == set(head["roles"])
    assert set(head["roles"]) <= CRISIS_ROLES
    assert all(step.get("minutes", 1) > 0 for step in steps)
    if head["kind"] == "everyday":
        assert "scenario" not in head
        return
    assert head["scenario"] is True
    assert all(step["role"] for step in steps)
    assert head["level"] in range(1, 5)
    assert head["likelihood"] in range(1, 6)
    assert head["impact"] in range(1, 6)
    assert set(parts) == {"first", "say", "then", "after"}
    assert 8 <= len(steps) <= 12


@pytest.mark.parametrize(("plan", "language"), TEXTS)
def test_a_plan_says_everything_in_every_language(plan: str, language: str) -> None:
    head, texts = read(plan, "plan"), read(plan, language)
    assert list(texts["steps"]) == [step["key"] for step in head["steps"]]
    assert list(texts.get("questions", {})) == head["questions"]
    assert keys(texts) == keys(read(plan, "en"))
    assert all(text.strip() for text in leaves(texts))
    assert places(texts) == places(read(plan, "en"))
    assert 2 <= len(texts["watch"]) <= 4


@pytest.mark.parametrize("plan", sorted(LARGE | SMALL))
def test_a_crisis_tells_since_when(plan: str) -> None:
    assert places(read(plan, "en"))["script.what"] == {"since"}


@pytest.mark.parametrize(("plan", "language", "trade"), [one for one in scripts() if one[0] in LARGE])
def test_the_bulletin_fits_a_chat_and_a_call(plan: str, language: str, trade: str) -> None:
    for expected in (False, True):
        chat = for_chat(plan, language, trade, expected=expected)
        assert len(to_latin_serbian(chat) if language == "sr" else chat) <= LONGEST_CHAT, chat
    phone = for_phone(plan, language, trade)
    assert len(phone.split()) <= MOST_WORDS_ON_THE_PHONE, phone
    frame = FRAMES[language]
    what = script_of(plan, language, trade)["what"]
    message = frame.sms_news.format(what=what, next=at(frame.moments, TOMORROW, now=NOW), firm="Opora")
    assert len(to_latin_serbian(message) if language == "sr" else message) <= LONGEST_TEXT_MESSAGE, message


@pytest.mark.parametrize(("plan", "language", "trade"), scripts())
def test_our_own_coach_lets_the_script_pass(plan: str, language: str, trade: str) -> None:
    text = " ".join(script_of(plan, language, trade).values())
    findings = check(Draft(text, channel="chat", language=language))
    assert [found for found in findings if found.severity < Severity.HINT] == [], text


@pytest.mark.parametrize(("plan", "language"), TEXTS)
def test_our_own_coach_lets_the_words_of_a_step_pass(plan: str, language: str) -> None:
    for say in (step["say"] for step in read(plan, language)["steps"].values() if "say" in step):
        findings = check(Draft(say, language=language))
        assert [found for found in findings if found.severity < Severity.HINT] == [], say


@pytest.mark.parametrize(("plan", "trade"), [(plan, trade) for plan in PLANS for trade in ("shop", *TRADES)])
def test_the_room_reads_a_plan_whole(plan: str, trade: str) -> None:
    found = next(one for one in shipped_plans(trade) if one.key == plan)
    head, english = read(plan, "plan"), read(plan, "en")
    assert found.kind == head["kind"]
    assert [step.key for step in found.plan.steps] == [step["key"] for step in head["steps"]]
    assert [step.minutes for step in found.plan.steps] == [step.get("minutes") for step in head["steps"]]
    everything = (*(step.texts for step in found.plan.steps), *(step.why for step in found.plan.steps), *found.plan.watch)
    assert all(set(words) == set(LANGUAGES) for words in (*everything, found.plan.names, found.plan.trigger, found.about))
    assert set(found.plan.scripts) == (set(LANGUAGES) if "script" in english else set())
    assert all(script.is_whole for script in found.plan.scripts.values())


@pytest.mark.parametrize(("plan", "language"), [(plan, language) for plan, language in TEXTS if plan in LARGE | SMALL])
def test_its_own_name_and_trigger_tell_which_scenario_is_meant(plan: str, language: str) -> None:
    texts = read(plan, language)
    assert 6 <= len(texts["words"]) <= 15
    assert [fold(stem) for stem in texts["words"]] == texts["words"]
    assert recognised(f"{texts['name']}. {texts['trigger']}") == plan


@pytest.mark.parametrize(("plan", "sentence"), [(plan, sentence) for plan, sentences in ALARMS.items() for sentence in sentences])
def test_an_alarm_typed_in_a_hurry_finds_its_scenario(plan: str, sentence: str) -> None:
    assert recognised(sentence) == plan
