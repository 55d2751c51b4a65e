"""Writing a plan as it is stored: strict, with everything that is wrong named at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from opora.pure.plans.reading import KEY, LONGEST, MOST_MINUTES, MOST_POINTS, MOST_ROLES, MOST_STEPS, ROLE
from opora.pure.plans.values import ASKS, LANGUAGES, PARTS, OpenQuestion, Plan, Script, Step, Words
from opora.pure.reason import Reason

LONGEST_NAME = 120


class PlanProblem(ValueError):
    """The plan cannot be stored like this; `problems` say why, in codes with values."""

    def __init__(self, problems: tuple[Reason, ...]) -> None:
        super().__init__(", ".join(one.code for one in problems))
        self.problems = problems


def written(plan: Plan) -> dict[str, Any]:
    """The plan as JSON values. Raises PlanProblem; `read(written(plan)) == plan` for every plan with its steps in order of parts."""
    problems = tuple(_problems(plan))
    if problems:
        raise PlanProblem(problems)
    return {
        "names": dict(plan.names),
        "trigger": dict(plan.trigger),
        "roles": list(plan.roles),
        "steps": [_step(one) for one in sorted(plan.steps, key=lambda one: PARTS.index(one.part))],
        "scripts": {language: _script(one) for language, one in plan.scripts.items()},
        "watch": [dict(one) for one in plan.watch],
        "questions": [{"key": one.key, "texts": dict(one.texts), "answer": one.answer} for one in plan.questions],
    }


def _step(one: Step) -> dict[str, Any]:
    stored: dict[str, Any] = {
        "key": one.key, "part": one.part, "role": one.role, "minutes": one.minutes, "texts": dict(one.texts), "why": dict(one.why)
    }  # fmt: skip
    return {**stored, **({"say": dict(one.say)} if one.say else {}), **({"asks": one.asks} if one.asks else {})}


def _script(one: Script) -> dict[str, str]:
    return {"what": one.what, "can_do": one.can_do, "sorry": one.sorry}


def _problems(plan: Plan) -> Iterator[Reason]:
    if not any(plan.names.values()):
        yield Reason("nameless", 1)
    for language, name in plan.names.items():
        if len(name) > LONGEST_NAME:
            yield Reason("name_too_long", 1, {"language": language, "most": str(LONGEST_NAME)})
    yield from _too_many(plan)
    yield from _wrong_roles(plan)
    yield from _wrong_keys("step", [one.key for one in plan.steps])
    yield from _wrong_keys("question", [one.key for one in plan.questions])
    for number, step in enumerate(plan.steps, start=1):
        yield from _wrong_step(step, number, plan.roles)
    yield from _wrong_words(plan)


def _too_many(plan: Plan) -> Iterator[Reason]:
    counted = (
        ("steps", plan.steps, MOST_STEPS),
        ("roles", plan.roles, MOST_ROLES),
        ("watch", plan.watch, MOST_POINTS),
        ("questions", plan.questions, MOST_POINTS),
    )
    for name, items, most in counted:
        if len(items) > most:
            yield Reason("too_many", 1, {"of": name, "most": str(most)})


def _wrong_roles(plan: Plan) -> Iterator[Reason]:
    for role, times in Counter(plan.roles).items():
        if not ROLE.fullmatch(role):
            yield Reason("wrong_role", 1, {"role": role[:40]})
        elif times > 1:
            yield Reason("role_twice", 1, {"role": role})


def _wrong_keys(of: str, keys: list[str]) -> Iterator[Reason]:
    for key, times in Counter(keys).items():
        if times > 1 or not KEY.fullmatch(key):
            yield Reason("wrong_key", 1, {"of": of, "key": key[:60]})


def _wrong_step(step: Step, number: int, roles: tuple[str, ...]) -> Iterator[Reason]:
    where = {"number": str(number)}
    if not any(step.texts.values()):
        yield Reason("step_without_text", 1, where)
    if step.part not in PARTS or step.asks not in ASKS:
        yield Reason("wrong_value", 1, where)
    if step.role and step.role not in roles:
        yield Reason("role_not_of_plan", 1, {**where, "role": step.role[:40]})
    if step.minutes is not None and not 0 < step.minutes <= MOST_MINUTES:
        yield Reason("wrong_minutes", 1, where)


def _wrong_words(plan: Plan) -> Iterator[Reason]:
    """Every text: of a language we know, not empty, trimmed, not longer than is stored."""
    for text in _texts(plan.names, plan.trigger, *plan.watch):
        yield from _wrong_text(text)
    for step in plan.steps:
        for text in _texts(step.texts, step.why, step.say):
            yield from _wrong_text(text)
    for script_language, script in plan.scripts.items():
        for clause in (script.what, script.can_do, script.sorry):
            yield from _wrong_text((script_language, clause), may_be_empty=True)
    for question in plan.questions:
        yield from _wrong_question(question)
    if any(not point for point in plan.watch):
        yield Reason("empty_text", 1)


def _wrong_question(question: OpenQuestion) -> Iterator[Reason]:
    if not question.texts:
        yield Reason("question_without_text", 1)
    for text in _texts(question.texts):
        yield from _wrong_text(text)
    yield from _wrong_text((LANGUAGES[0], question.answer), may_be_empty=True)


def _texts(*several: Words) -> Iterator[tuple[str, str]]:
    for words in several:
        yield from words.items()


def _wrong_text(found: tuple[str, str], *, may_be_empty: bool = False) -> Iterator[Reason]:
    language, text = found
    if language not in LANGUAGES:
        yield Reason("unknown_language", 1, {"language": language[:10]})
    if len(text) > LONGEST:
        yield Reason("text_too_long", 1, {"begins": text[:40], "most": str(LONGEST)})
    elif text != text.replace("\0", "").strip() or not (text or may_be_empty):
        yield Reason("empty_text", 1)
