"""What one version of a plan changed against another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from opora.pure.plans.values import LANGUAGES, OpenQuestion, Plan, Script, Step, Words, said


@dataclass(frozen=True, slots=True)
class Difference:
    """`what` names the kind ("name", "step_text", "step_added", "step_moved", "script_what" …), `where` the step or question it is about
    ("" for the whole plan), `language` whose text it is ("" where it has none)."""

    what: str
    where: str
    language: str
    before: str
    after: str


def differences(old: Plan, new: Plan) -> list[Difference]:
    """In the order of a plan: name, trigger, roles, steps, scripts, what to watch, questions. Equal plans have none."""
    return [
        *_words("name", "", old.names, new.names),
        *_words("trigger", "", old.trigger, new.trigger),
        *_roles(old, new),
        *_steps(old.steps, new.steps),
        *_scripts(old.scripts, new.scripts),
        *_points(old.watch, new.watch),
        *_questions(old.questions, new.questions),
    ]


def _words(what: str, where: str, old: Words, new: Words) -> Iterator[Difference]:
    for language in LANGUAGES:
        before, after = old.get(language, ""), new.get(language, "")
        if before != after:
            yield Difference(what, where, language, before, after)


def _roles(old: Plan, new: Plan) -> Iterator[Difference]:
    if old.roles != new.roles:
        yield Difference("roles", "", "", ", ".join(old.roles), ", ".join(new.roles))


def _steps(old: Sequence[Step], new: Sequence[Step]) -> Iterator[Difference]:
    before, after = _by_key(old), _by_key(new)
    yield from (Difference("step_removed", key, "", _shown(one.texts), "") for key, one in before.items() if key not in after)
    moved = _moved([key for key in before if key in after], [key for key in after if key in before])
    for key, step in after.items():
        if key not in before:
            yield Difference("step_added", key, "", "", _shown(step.texts))
            continue
        was = before[key]
        if key in moved and was.part == step.part:
            yield Difference("step_moved", key, "", "", _shown(step.texts))
        yield from _facts(was, step)
        for name, one, other in (("text", was.texts, step.texts), ("why", was.why, step.why), ("say", was.say, step.say)):
            yield from _words(f"step_{name}", key, one, other)


def _facts(was: Step, step: Step) -> Iterator[Difference]:
    """A removed step's own facts are told by its removal; of one that stays each change is a line."""
    for name in ("part", "role", "asks"):
        one, other = getattr(was, name), getattr(step, name)
        if one != other:
            yield Difference(f"step_{name}", step.key, "", one, other)
    if was.minutes != step.minutes:
        yield Difference("step_minutes", step.key, "", str(was.minutes or ""), str(step.minutes or ""))


def _moved(before: list[str], after: list[str]) -> set[str]:
    """Keys outside the longest run that kept its order: the fewest that must have been moved."""
    place = {key: index for index, key in enumerate(before)}
    runs: list[list[str]] = []
    for key in after:
        before_it = [run for run in runs if place[run[-1]] < place[key]]
        runs.append([*_longest(before_it), key])
    return set(after) - set(_longest(runs))


def _longest(runs: list[list[str]]) -> list[str]:
    return max(runs, key=lambda run: len(run), default=[])


def _scripts(old: Mapping[str, Script], new: Mapping[str, Script]) -> Iterator[Difference]:
    for language in LANGUAGES:
        one, other = old.get(language, Script()), new.get(language, Script())
        for clause in ("what", "can_do", "sorry"):
            before, after = getattr(one, clause), getattr(other, clause)
            if before != after:
                yield Difference(f"script_{clause}", "", language, before, after)


def _points(old: Sequence[Words], new: Sequence[Words]) -> Iterator[Difference]:
    nothing: Words = {}
    for number in range(max(len(old), len(new))):
        before = old[number] if number < len(old) else nothing
        after = new[number] if number < len(new) else nothing
        yield from _words("watch", str(number + 1), before, after)


def _questions(old: Sequence[OpenQuestion], new: Sequence[OpenQuestion]) -> Iterator[Difference]:
    before, after = _by_key(old), _by_key(new)
    yield from (Difference("question_removed", key, "", _shown(one.texts), "") for key, one in before.items() if key not in after)
    for key, question in after.items():
        if key not in before:
            yield Difference("question_added", key, "", "", _shown(question.texts))
            continue
        yield from _words("question_text", key, before[key].texts, question.texts)
        if before[key].answer != question.answer:
            yield Difference("question_answer", key, "", before[key].answer, question.answer)


def _by_key(items: Sequence[Any]) -> dict[str, Any]:
    return {one.key: one for one in items}


def _shown(words: Words) -> str:
    return said(words, "")
