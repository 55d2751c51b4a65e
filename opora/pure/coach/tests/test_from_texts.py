"""Drafts and facts from plain texts, and drafts that nobody would write."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opora.pure.coach import check
from opora.pure.coach.from_texts import draft_from, facts_from


def test_an_unknown_channel_counts_as_email_and_an_unknown_language_is_recognised() -> None:
    draft = draft_from("Dobrý den", channel="carrier pigeon", language="xx")
    assert (draft.channel, draft.language) == ("email", None)


@pytest.mark.parametrize(
    ("place", "kind"),
    [("Facebook", "public"), ("comments", "public"), ("google", "review"), ("messenger", "messenger"), ("WhatsApp", "messenger"), ("live chat", "chat")],
)
def test_a_place_is_known_by_its_own_name_too(place: str, kind: str) -> None:
    assert draft_from("Dobrý den", channel=place).channel == kind


@pytest.mark.parametrize(("given_code", "code"), [("sr-Latn", "sr"), ("EN-gb", "en"), ("cs", "cs"), ("", None), (None, None)])
def test_a_language_may_come_with_a_script_or_country(given_code: str | None, code: str | None) -> None:
    assert draft_from("x", language=given_code).language == code


def test_earlier_texts_may_be_one_or_several() -> None:
    assert [one.text for one in facts_from("", "We ship on Friday.").earlier] == ["We ship on Friday."]
    assert [one.text for one in facts_from("", ["First.", " ", "Second."]).earlier] == ["First.", "Second."]


def test_the_customers_language_is_known_from_their_words() -> None:
    assert facts_from("Dobrý den, kde je prosím moje objednávka?").customer_language == "cs"
    assert facts_from("").customer_language is None


@pytest.mark.parametrize("language", ["cs", "pl", "el", "sr", "en"])
@pytest.mark.parametrize(
    "text",
    [
        "\x00",
        "\ud800",
        "((((" * 500,
        "{{{{" * 300,
        "а" * 3_000,
        "nikdy " * 600,
        "never again " * 300,
        "\r\n" * 900,
        "„" * 900,
        "😀" * 900,
        "to " * 900,
    ],
)
def test_nothing_makes_the_coach_stumble(text: str, language: str) -> None:
    for finding in check(draft_from(text, language=language), facts_from(text)):
        assert finding.start is None or 0 <= finding.start <= (finding.end or 0) <= len(text)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.text(max_size=100))
def test_places_lie_inside_the_draft(text: str, customer: str) -> None:
    for finding in check(draft_from(text), facts_from(customer)):
        assert finding.start is None or 0 <= finding.start <= (finding.end or 0) <= len(text)
