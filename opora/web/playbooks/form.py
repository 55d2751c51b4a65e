"""The editor's form: from a plan to its fields, and from what was sent back to a plan.

A step, a point to watch and an open question are each a block of fields with the same names; their order on the page is
their order in the plan, so that moving a block needs no numbers.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _

from opora.kernel.errors import DeskError
from opora.playbooks.wording import LANGUAGE_NAMES, part_names, role_names
from opora.pure.languages import fold
from opora.pure.plans import LANGUAGES, OpenQuestion, Plan, Script, Step, Words

Row = dict[str, Any]
STEP_WORDS = ("text", "why", "say")
STEP_FACTS = ("key", "part", "role", "minutes", "asks")
CLAUSES = ("what", "can_do", "sorry")


def plan_in(told: QueryDict) -> Plan:
    """The plan as it was written; whether it can be stored is judged when it is."""
    own = [" ".join(one.split()) for one in re.split(r"[,;\n]", told.get("own_roles", ""))]
    chosen = [one for one in told.getlist("roles") if one in role_names()]
    roles = tuple(dict.fromkeys([*chosen, *filter(None, own)]))
    return Plan(
        names=_words(told, "name"),
        trigger=_words(told, "trigger"),
        roles=roles,
        steps=_steps(told, roles),
        scripts=_scripts(told),
        watch=tuple(point for point in (_block(block, "watch") for block in _blocks(told, "watch", LANGUAGES)) if point),
        questions=_questions(told),
    )


def _steps(told: QueryDict, roles: tuple[str, ...]) -> tuple[Step, ...]:
    names = [*STEP_FACTS, *(f"{word}_{language}" for word in STEP_WORDS for language in LANGUAGES)]
    steps: list[Step] = []
    for block in _blocks(told, "step", names):
        texts = _block(block, "step_text")
        if not texts and not block["step_key"]:
            continue  # added and never written
        steps.append(
            Step(
                key=block["step_key"] or _new_key(texts, [one.key for one in steps] + told.getlist("step_key")),
                part=block["step_part"],
                texts=texts,
                why=_block(block, "step_why"),
                say=_block(block, "step_say"),
                role=block["step_role"] if block["step_role"] in roles else "",
                minutes=_minutes(block["step_minutes"]),
                asks=block["step_asks"],
            )
        )
    return tuple(steps)


def _questions(told: QueryDict) -> tuple[OpenQuestion, ...]:
    found: list[OpenQuestion] = []
    for block in _blocks(told, "question", ["key", "answer", *(f"text_{language}" for language in LANGUAGES)]):
        texts = _block(block, "question_text")
        if texts or block["question_key"]:
            key = block["question_key"] or _new_key(texts, [one.key for one in found] + told.getlist("question_key"))
            found.append(OpenQuestion(key, texts, _clean(block["question_answer"])))
    return tuple(found)


def _blocks(told: QueryDict, of: str, names: Any) -> list[dict[str, str]]:
    """Each block as its fields; all lists must be of one length, or the form was not sent whole."""
    lists = {f"{of}_{name}": told.getlist(f"{of}_{name}") for name in names}
    if len({len(one) for one in lists.values()}) > 1:
        sentence = _("The form did not arrive whole, and nothing was saved. Press Save once more.")
        raise DeskError(sentence, f"{of} fields {[len(one) for one in lists.values()]}")
    count = len(next(iter(lists.values())))
    return [{name: values[index] for name, values in lists.items()} for index in range(count)]


def _block(block: Mapping[str, str], of: str) -> Words:
    texts = {language: _clean(block[f"{of}_{language}"]) for language in LANGUAGES}
    return {language: text for language, text in texts.items() if text}


def _words(told: QueryDict, of: str) -> Words:
    texts = {language: _clean(told.get(f"{of}_{language}", "")) for language in LANGUAGES}
    return {language: text for language, text in texts.items() if text}


def _scripts(told: QueryDict) -> dict[str, Script]:
    found = {language: Script(*(_clean(told.get(f"script_{clause}_{language}", "")) for clause in CLAUSES)) for language in LANGUAGES}
    return {language: script for language, script in found.items() if script != Script()}


def _clean(text: str) -> str:
    return text.replace("\0", "").replace("\r\n", "\n").strip()


def _minutes(told: str) -> int | None:
    """None for none; 0, which no plan takes, for what is no number."""
    told = told.strip()
    if not told:
        return None
    return int(told) if told.isascii() and told.isdigit() and len(told) < 7 else 0


def _new_key(texts: Words, taken: list[str]) -> str:
    """A key from the first words, so that differences between versions read well."""
    words = re.findall(r"[a-z0-9]+", fold(texts.get("en") or next(iter(texts.values()), "")))[:4]
    base = "-".join(words)[:50] or "step"
    return next(key for key in (base, *(f"{base}-{number}" for number in range(2, 1000))) if key not in taken)


def fields_of(plan: Plan, language: str) -> Row:
    """What the editor's template draws; the reader's language first."""
    order = [language[:2], *(one for one in LANGUAGES if one != language[:2])] if language[:2] in LANGUAGES else list(LANGUAGES)
    return {
        "languages": [{"code": one, "name": LANGUAGE_NAMES[one]} for one in order],
        "names": _each(order, plan.names),
        "trigger": _each(order, plan.trigger),
        "known_roles": [{"key": key, "name": name, "chosen": key in plan.roles} for key, name in role_names().items()],
        "own_roles": ", ".join(one for one in plan.roles if one not in role_names()),
        "parts": [
            {"key": key, "name": name, "steps": [_step_fields(one, order, plan) for one in plan.of_part(key)]}
            for key, name in part_names().items()
        ],
        "blank_step": _step_fields(Step("", "first", {}), order, plan),
        "clauses": _clauses(plan, order),
        "watch": [_each(order, one) for one in plan.watch],
        "blank_point": _each(order, {}),
        "questions": [{"key": one.key, "answer": one.answer, "texts": _each(order, one.texts)} for one in plan.questions],
        "blank_question": {"key": "", "answer": "", "texts": _each(order, {})},
    }


def _step_fields(step: Step, order: list[str], plan: Plan) -> Row:
    roles = [{"key": "", "name": "–"}, *({"key": key, "name": role_names().get(key, key)} for key in (*role_names(), *plan.roles))]
    unique = list({one["key"]: one for one in roles}.values())
    asks = {"": _("nothing"), "story": _("what they tell us"), "debrief": _("two lines on how it went")}
    return {
        "key": step.key,
        "part": step.part,
        "minutes": step.minutes or "",
        "roles": [{**one, "chosen": one["key"] == step.role} for one in unique],
        "asks": [{"key": key, "name": name, "chosen": key == step.asks} for key, name in asks.items()],
        "texts": _each(order, step.texts),
        "why": _each(order, step.why),
        "say": _each(order, step.say),
    }


def _clauses(plan: Plan, order: list[str]) -> list[Row]:
    names = {"what": _("What happened, with {since}"), "can_do": _("What people can do"), "sorry": _("What we are sorry for")}
    return [
        {"key": key, "name": name, "texts": _each(order, {one: getattr(script, key) for one, script in plan.scripts.items()})}
        for key, name in names.items()
    ]


def _each(order: list[str], words: Words) -> list[Row]:
    """A text in every language, in order; `hint` is what it says elsewhere, for whoever translates."""
    hint = next((words[one] for one in order if words.get(one)), "")
    return [{"language": one, "name": LANGUAGE_NAMES[one], "text": words.get(one, ""), "hint": hint} for one in order]
