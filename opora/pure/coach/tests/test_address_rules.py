"""The rules C-R25 to C-R36: each fires on what a lead would send back, and stays silent where it should."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opora.pure.coach import Draft, Earlier, Facts, KnownPromise, KnownStatement, Person, Severity, check
from opora.pure.coach.advice import advice
from opora.pure.coach.tests.address_context import CONTEXT
from opora.pure.coach.tests.address_examples import EXAMPLES
from opora.pure.languages import LANGUAGES

WEDNESDAY = datetime(2026, 6, 3, 10, tzinfo=UTC)
FRIDAY_AFTERNOON = datetime(2026, 6, 5, 14, 30, tzinfo=UTC)
CODES = tuple(f"C-R{number}" for number in range(25, 37))


def _rows() -> list[tuple[str, str, str, str]]:
    rows = []
    for language, block in EXAMPLES.items():
        for line in block.strip().splitlines():
            code, sign, text = line.split(maxsplit=2)
            rows.append((code, language, sign, text))
    return rows


def _facts(code: str, language: str) -> Facts:
    around = CONTEXT[language]
    known = {
        "C-R26": Facts(customer=around["upset"]),
        "C-R27": Facts(promises=()),
        "C-R28": Facts(crisis_open=True, bulletin=around["bulletin"]),
        "C-R29": Facts(customer=around["formal"]),
        "C-R33": Facts(earlier=(Earlier(around["asked_before"]),)),
        "C-R34": Facts(customer=around["changed"]),
        "C-R36": Facts(earlier=(Earlier(around["said"]),)),
    }
    return known.get(code, Facts())


def _draft(code: str, language: str, text: str) -> Draft:
    at = FRIDAY_AFTERNOON if code == "C-R35" else WEDNESDAY
    return Draft(text, channel="public" if code in ("C-R31", "C-R32") else "email", language=language, at=at)


def _fired(code: str, draft: Draft, facts: Facts) -> bool:
    return any(finding.rule == code for finding in check(draft, facts))


@pytest.mark.parametrize(("code", "language", "sign", "text"), _rows())
def test_a_rule_speaks_where_it_should_and_only_there(code: str, language: str, sign: str, text: str) -> None:
    assert _fired(code, _draft(code, language, text), _facts(code, language)) == (sign == "✗")


def test_every_rule_and_language_has_three_examples_of_each_kind() -> None:
    rows = [(code, language, sign) for code, language, sign, _text in _rows()]
    assert all(rows.count((code, language, sign)) >= 3 for code in CODES for language in LANGUAGES for sign in "✗✓")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", CODES)
def test_advice_leaves_no_open_place(code: str, language: str) -> None:
    text = next(text for one, own, sign, text in _rows() if (one, own, sign) == (code, language, "✗"))
    finding = next(one for one in check(_draft(code, language, text), _facts(code, language)) if one.rule == code)
    for gender in ("", "m", "f"):
        said = advice(finding, reader=language, customer_language=language, agent_gender=gender)
        assert said.sentence
        assert not {"{", "}", "|"} & set(said.sentence.replace(finding.detail.get("what", "\n"), "") + said.suggestion)


def test_an_attachment_that_is_announced_and_missing_only_warns() -> None:
    draft = Draft("Dobrý den, fakturu posílám v příloze.", language="cs", attachments=0)
    assert [finding.severity for finding in check(draft) if finding.rule == "C-R30"] == [Severity.WARN]
    assert not _fired("C-R30", replace(draft, attachments=1), Facts())
    assert not _fired("C-R30", replace(draft, attachments=None), Facts())


def test_the_name_of_another_customer_stops_the_draft() -> None:
    draft = Draft("Dobrý den, balík pro paní Zelenkovou odešel dnes.", language="cs")
    facts = Facts(other_customers=frozenset({"Zelenkovou"}))
    assert [finding.severity for finding in check(draft, facts) if finding.rule == "C-R30"] == [Severity.STOP]


def test_our_published_number_may_stand_in_public() -> None:
    draft = Draft("Vaši zásilku zjistíte na 603 222 111.", channel="public", language="cs")
    assert not _fired("C-R31", draft, Facts(own_contacts=frozenset({"603 222 111"})))


def test_a_booked_promise_is_not_asked_for_again() -> None:
    draft = Draft("Zavolám vám v pátek v 10:00.", language="cs", at=WEDNESDAY)
    booked = KnownPromise("zavolat", datetime(2026, 6, 5, 10, tzinfo=UTC))
    assert _fired("C-R27", draft, Facts(promises=()))
    assert not _fired("C-R27", draft, Facts(promises=(booked,)))
    assert not _fired("C-R27", draft, Facts(promises=None))


def test_a_booked_promise_that_history_does_not_allow_is_held() -> None:
    draft = Draft("Zavolám vám v pátek v 10:00.", language="cs", at=WEDNESDAY)
    due = datetime(2026, 6, 5, 10, tzinfo=UTC)
    facts = Facts(promises=(KnownPromise("zavolat", due),), earliest_realistic=datetime(2026, 6, 8, 9, tzinfo=UTC))
    assert next(finding.detail["reason"] for finding in check(draft, facts) if finding.rule == "C-R27") == "early"


def test_weekend_duty_allows_monday_morning() -> None:
    draft = Draft("Text vám pošlu v pondělí v 9:00.", language="cs", at=FRIDAY_AFTERNOON)
    assert _fired("C-R35", draft, Facts())
    assert not _fired("C-R35", draft, Facts(weekend_duty=True))
    assert not _fired("C-R35", draft, Facts(received_at=WEDNESDAY))


def test_a_statement_of_the_ledger_is_shown_with_the_contradiction() -> None:
    said = KnownStatement("doprava", "price", "99.00 CZK", "Doprava stojí 99 Kč.")
    found = check(Draft("Doprava stojí 149 Kč.", language="cs"), Facts(statements=(said,)))
    assert next(finding.detail["said"] for finding in found if finding.rule == "C-R36") == said.text


def test_a_customer_who_chose_the_informal_form_gets_it() -> None:
    draft = Draft("Ahoj Karle, fakturu ti posílám dnes odpoledne.", language="cs")
    assert not _fired("C-R29", draft, Facts(customer=CONTEXT["cs"]["formal"], person=Person("Karel", "Beneš", "m", "informal")))
    assert not _fired("C-R29", draft, Facts(customer="Ahoj, pošleš mi prosím fakturu? Karel"))


@pytest.mark.parametrize(
    ("language", "customer", "fine", "familiar"),
    [
        ("sr", "Poštovani, kada dolazite? Zdravko Ninković", "Ko krene na vodu, pozove da proveri; majstor svrati u petak.", "Zdravko, proveri poštu i javi nam."),
        ("sr", "Поштовани, када долазите? Здравко Нинковић", "Систем се сам укључи и потврди пријем.", "Господине, само потврди пријем."),
        ("en", "Could we move it to the beach? Kind regards, Clemmie Hale", "The beach will be gorgeous.", "Hi gorgeous, the beach is fine."),
    ],
)
def test_a_word_that_is_also_something_else_is_no_familiarity(language: str, customer: str, fine: str, familiar: str) -> None:
    assert not _fired("C-R29", Draft(fine, language=language), Facts(customer=customer))
    assert _fired("C-R29", Draft(familiar, language=language), Facts(customer=customer))


def test_a_reply_in_another_language_than_the_customers_is_noticed() -> None:
    draft = Draft("Dear Jitka, your spare key was posted yesterday and will be with you on Friday.", language="en")
    assert _fired("C-R29", draft, Facts(customer="Dobrý den, kdy mi přijde náhradní klíč? Děkuji, Jitka Malá"))
    assert not _fired("C-R29", draft, Facts(customer="Hello, when will my spare key come? Thanks, Jitka"))


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=400), st.text(max_size=200), st.sampled_from([*LANGUAGES]), st.sampled_from(["email", "public", "chat"]))
def test_no_text_is_too_strange(text: str, customer: str, language: str, channel: str) -> None:
    facts = Facts(customer=customer, earlier=(Earlier(customer),), crisis_open=True, bulletin=customer, promises=())
    for finding in check(Draft(text, channel=channel, language=language, at=FRIDAY_AFTERNOON), facts):
        assert finding.start is None or 0 <= finding.start <= (finding.end or 0) <= len(text)
