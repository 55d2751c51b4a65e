"""Plans are read however damaged they are, written only whole, judged and compared."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opora.pure.plans import (
    LANGUAGES,
    PARTS,
    Holder,
    OpenQuestion,
    Plan,
    PlanProblem,
    Script,
    Step,
    Weighed,
    assembled,
    differences,
    found,
    missing,
    read,
    said,
    written,
)

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
IN_ALL = {language: f"text {language}" for language in LANGUAGES}
OUTAGE = Plan(
    names={"cs": "Nejde objednávat", "el": "Δεν γίνονται παραγγελίες", "en": "Ordering is down", "sr": "Наручивање не ради"},
    trigger={"en": "Orders stop coming in."},
    roles=("lead", "voice"),
    steps=tuple(Step(f"step-{part}", part, {"en": f"Do {part}"}, {"en": "Because"}, role="lead", minutes=5) for part in PARTS),
    scripts={language: Script("what {since}", "can", "sorry") for language in LANGUAGES},
    watch=({"en": "Stock errors"}, {"en": "Double payments"}),
    questions=(OpenQuestion("who-closes", {"en": "Who may close the shop?"}, "The lead."),),
)
HELD = {"lead": Holder(1, 2), "voice": Holder(2, 1)}


def codes(plan: Plan, kind: str = "large", holders: dict[str, Holder] = HELD, reviewed: datetime | None = NOW) -> list[str]:
    return [one.code for one in missing(plan, kind, holders, reviewed, NOW)]


def test_what_was_written_is_read_again() -> None:
    assert read(written(OUTAGE)) == OUTAGE


def test_a_whole_plan_misses_nothing() -> None:
    assert codes(OUTAGE) == []


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (replace(OUTAGE, steps=()), ["no_steps"]),
        (replace(OUTAGE, steps=OUTAGE.steps[:1]), ["no_steps_of_part"] * 3),
        (replace(OUTAGE, roles=()), ["no_roles"]),
        (replace(OUTAGE, roles=("lead", "phones")), ["no_holder"]),
        (replace(OUTAGE, scripts={**OUTAGE.scripts, "el": Script("what", "", "sorry")}), ["no_script"]),
        (replace(OUTAGE, questions=(OpenQuestion("q", {"en": "?"}),)), ["open_question"]),
    ],
)
def test_each_gap_is_named(plan: Plan, expected: list[str]) -> None:
    assert codes(plan) == expected


@pytest.mark.parametrize("deputy", [None, 1])
def test_nobody_is_their_own_deputy(deputy: int | None) -> None:
    assert codes(OUTAGE, holders={**HELD, "lead": Holder(1, deputy)}) == ["no_deputy"]


def test_everyday_plans_need_neither_holders_nor_scripts_nor_every_part() -> None:
    plain = replace(OUTAGE, scripts={}, steps=OUTAGE.steps[:1])
    assert codes(plain, "everyday", {}) == []
    assert codes(plain, "small", {}) == ["no_holder", "no_holder"]


@pytest.mark.parametrize(("age", "expected"), [(None, ["never_reviewed"]), (365, []), (366, ["review_too_old"])])
def test_a_review_holds_for_twelve_months(age: int | None, expected: list[str]) -> None:
    assert codes(OUTAGE, reviewed=None if age is None else NOW - timedelta(days=age)) == expected


@pytest.mark.parametrize(
    ("plan", "code"),
    [
        (replace(OUTAGE, names={}), "nameless"),
        (replace(OUTAGE, names={"en": "n" * 121}), "name_too_long"),
        (replace(OUTAGE, roles=("lead", "lead", "voice")), "role_twice"),
        (replace(OUTAGE, roles=("lead", "<script>")), "wrong_role"),
        (replace(OUTAGE, steps=(OUTAGE.steps[0], OUTAGE.steps[0])), "wrong_key"),
        (replace(OUTAGE, steps=(Step("Bad Key", "first", {"en": "x"}),)), "wrong_key"),
        (replace(OUTAGE, steps=(Step("a", "first", {}),)), "step_without_text"),
        (replace(OUTAGE, steps=(Step("a", "never", {"en": "x"}),)), "wrong_value"),
        (replace(OUTAGE, steps=(Step("a", "first", {"en": "x"}, role="baker"),)), "role_not_of_plan"),
        (replace(OUTAGE, steps=(Step("a", "first", {"en": "x"}, minutes=0),)), "wrong_minutes"),
        (replace(OUTAGE, steps=(Step("a", "first", {"de": "x"}),)), "unknown_language"),
        (replace(OUTAGE, steps=(Step("a", "first", {"en": "x" * 2001}),)), "text_too_long"),
        (replace(OUTAGE, steps=tuple(Step(f"s{n}", "first", {"en": "x"}) for n in range(61))), "too_many"),
        (replace(OUTAGE, watch=({},)), "empty_text"),
        (replace(OUTAGE, questions=(OpenQuestion("q", {}),)), "question_without_text"),
    ],
)
def test_a_wrong_plan_is_refused_with_the_reason(plan: Plan, code: str) -> None:
    with pytest.raises(PlanProblem) as refused:
        written(plan)
    assert code in [one.code for one in refused.value.problems]


def test_everything_wrong_is_told_at_once() -> None:
    with pytest.raises(PlanProblem) as refused:
        written(Plan({}, steps=(Step("A", "first", {}), Step("b", "first", {"en": "x"}, role="nobody"))))
    assert [one.code for one in refused.value.problems] == ["nameless", "wrong_key", "step_without_text", "role_not_of_plan"]


def test_steps_are_stored_in_the_order_of_their_parts() -> None:
    mixed = replace(OUTAGE, steps=tuple(reversed(OUTAGE.steps)))
    assert [one["part"] for one in written(mixed)["steps"]] == list(PARTS)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=20)
    | st.sampled_from(["cs", "first", "key", "a"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                [
                    "names",
                    "trigger",
                    "roles",
                    "steps",
                    "scripts",
                    "watch",
                    "questions",
                    "key",
                    "part",
                    "texts",
                    "why",
                    "say",
                    "asks",
                    "minutes",
                    "what",
                    *LANGUAGES,
                ]
            )
            | st.text(max_size=5),
            inner,
            max_size=6,
        )
    ),
    max_leaves=30,
)


@settings(max_examples=150, deadline=None)
@given(JSON)
def test_any_content_is_read_and_reading_twice_changes_nothing(content: Any) -> None:
    plan = read(content)
    stored = {
        "names": dict(plan.names),
        "trigger": dict(plan.trigger),
        "roles": list(plan.roles),
        "steps": [
            {
                "key": s.key,
                "part": s.part,
                "texts": dict(s.texts),
                "why": dict(s.why),
                "say": dict(s.say),
                "role": s.role,
                "minutes": s.minutes,
                "asks": s.asks,
            }
            for s in plan.steps
        ],
        "scripts": {language: {"what": s.what, "can_do": s.can_do, "sorry": s.sorry} for language, s in plan.scripts.items()},
        "watch": [dict(one) for one in plan.watch],
        "questions": [{"key": q.key, "texts": dict(q.texts), "answer": q.answer} for q in plan.questions],
    }
    assert read(stored) == plan
    missing(plan, "large", {}, None, NOW)
    assert differences(plan, plan) == []
    found("a", [Weighed(1, plan)])


WORD = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Z")), min_size=1, max_size=10)
WORDS = st.dictionaries(st.sampled_from(LANGUAGES), WORD, min_size=1)
STEPS = st.lists(
    st.builds(Step, key=st.from_regex(r"[a-z0-9]{1,3}", fullmatch=True), part=st.sampled_from(PARTS), texts=WORDS, why=WORDS),
    max_size=6,
    unique_by=lambda one: one.key,
)
PLANS = st.builds(Plan, names=WORDS, trigger=WORDS, steps=STEPS.map(tuple), watch=st.lists(WORDS, max_size=3).map(tuple))


@settings(max_examples=100, deadline=None)
@given(PLANS, PLANS)
def test_plans_differ_exactly_when_something_is_told(one: Plan, other: Plan) -> None:
    before, after = read(written(one)), read(written(other))
    assert bool(differences(before, after)) == (before != after)


def test_hostile_content_is_cut_to_what_a_plan_may_be() -> None:
    plan = read(
        {
            "names": {"en": "\0x" + "y" * 9000, "de": "nicht", "cs": 7},
            "roles": ["lead", "lead", {"a": 1}, "r" * 50, *[f"role{n}" for n in range(50)]],
            "steps": [{"key": f"s{n}", "part": [], "minutes": True, "role": 3, "asks": ["story"]} for n in range(500)]
            + ["x", None, {"key": "../etc"}],
            "scripts": {"en": "no", "xx": {"what": "x"}, "cs": {"what": None}},
            "watch": [1, {}, {"en": ""}, {"en": "ok"}],
            "questions": [{"key": "q"}, {"key": "q", "answer": "second"}],
        }
    )
    assert plan.names["en"][:2] == "xy" and len(plan.names["en"]) == 2000 and set(plan.names) == {"en"}
    assert len(plan.roles) == 12 and len(plan.steps) == 60
    assert {(one.part, one.minutes, one.role, one.asks) for one in plan.steps} == {("then", None, "", "")}
    assert plan.scripts == {} and plan.watch == ({"en": "ok"},)
    assert [one.answer for one in plan.questions] == [""]


def test_a_change_is_told_and_what_only_slid_is_not() -> None:
    a, b, c = (Step(key, "first", {"en": key}) for key in "abc")
    moved = differences(replace(OUTAGE, steps=(a, b, c)), replace(OUTAGE, steps=(c, a, b)))
    assert [(one.what, one.where) for one in moved] == [("step_moved", "c")]
    changed = differences(
        OUTAGE, replace(OUTAGE, steps=(replace(a, texts={"en": "new", "cs": "nové"}), *OUTAGE.steps[1:]), watch=OUTAGE.watch[:1])
    )
    assert [(one.what, one.where, one.language) for one in changed] == [
        ("step_removed", "step-first", ""),
        ("step_added", "a", ""),
        ("watch", "2", "en"),
    ]


def test_a_plan_is_found_in_any_language_without_accents() -> None:
    fire = replace(OUTAGE, names={"en": "Fire"}, trigger={"en": "Smoke"}, steps=(Step("s", "first", {"en": "Stop ordering goods"}),))
    plans = [Weighed("fire", fire), Weighed("outage", OUTAGE)]
    assert found("objednavat", plans) == ["outage"]
    assert found("παραγγελιες", plans) == ["outage"]
    assert found("narucivanje", plans) == ["outage"]
    assert found("ordering", plans) == ["outage", "fire"]
    assert found("smoke", plans) == ["fire"]
    assert found("", plans) == ["fire", "outage"]
    assert found("nothing like it", plans) == []


def test_a_text_falls_back_and_serbian_comes_in_latin_letters() -> None:
    assert said({"sr": "Шта сада?", "en": "What now?"}, "sr-latn") == "Šta sada?"
    assert said({"pl": "Co teraz?"}, "el") == "Co teraz?"
    assert said({"pl": "Co teraz?", "en": "What now?"}, "el") == "What now?"
    assert said({}, "cs") == ""


FACTS = {
    "kind": "large", "roles": ["lead"], "scenario": True, "level": 2, "likelihood": 4, "impact": 5, "spots": ["payments"],
    "questions": ["who"],
    "steps": [{"key": "stop", "part": "first", "role": "lead", "minutes": 5}, {"key": "tell", "part": "say", "say": "sorry", "asks": "story"}],
}  # fmt: skip
ENGLISH = {
    "name": "Orders", "trigger": "None come", "about": "Carts wait", "words": ["order"], "watch": ["stock"],
    "steps": {"stop": {"text": "Stop the shop", "why": "Because"}, "tell": {"text": "Tell"}},
    "script": {"what": "since {since}", "can_do": "wait", "sorry": "sorry"}, "questions": {"who": "Who?"},
    "trades": {"agency": {"name": "Briefs", "steps": {"stop": {"text": "Stop the work"}}}},
}  # fmt: skip


def test_a_shipped_plan_is_put_together_and_worded_for_the_trade() -> None:
    shop = assembled("orders", FACTS, {"en": ENGLISH})
    assert (shop.level, shop.likelihood, shop.impact, shop.spots, shop.is_scenario) == (2, 4, 5, ("payments",), True)
    assert shop.plan.names == {"en": "Orders"} and shop.stems == {"en": ("order",)} and shop.about == {"en": "Carts wait"}
    assert shop.plan.steps[1].say == {"en": "sorry"} and shop.plan.steps[1].asks == "story"
    agency = assembled("orders", FACTS, {"en": ENGLISH}, "agency")
    assert agency.plan.names == {"en": "Briefs"}
    assert agency.plan.steps[0].texts == {"en": "Stop the work"} and agency.plan.steps[0].why == {"en": "Because"}
    assert assembled("orders", FACTS, {"en": ENGLISH}, "service").plan == shop.plan


def test_a_shipped_plan_of_no_known_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown kind"):
        assembled("x", {"kind": "huge"}, {})
