"""How a plan looks: plain values for the templates."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from opora.playbooks.models import RoleHolder
from opora.playbooks.queries import KnownPlan, chapter_key
from opora.playbooks.wording import LANGUAGE_NAMES, part_names, role_name, what_is_missing
from opora.pure.plans import HEAD, LANGUAGES, QUESTIONS, SCRIPTS, WATCH, Difference, Plan, Script, Step, said
from opora.team.models import Agent

Row = dict[str, Any]


def plan_row(one: KnownPlan, reader: Agent) -> Row:
    """A line of the list."""
    language = reader.language
    return {
        "pk": one.playbook.pk,
        "url": reverse("plan", args=[one.playbook.pk]),
        "chapter_url": reverse("handbook_chapter", args=[chapter_key(one.playbook)]),
        "name": said(one.plan.names, language) or _("A plan without a name"),
        "trigger": said(one.plan.trigger, language),
        "kind": one.playbook.kind,
        "kind_label": one.playbook.get_kind_display(),
        "is_complete": one.is_complete,
        "is_retired": one.playbook.retired_at is not None,
        "missing": what_is_missing(one.missing, one.plan, language),
        "steps": len(one.plan.steps),
        "running": one.running,
        "is_offered": one.playbook.proposal is not None,
        "number": one.version.number,
        "reviewed_at": one.version.reviewed_at,
        "reviewed_by": one.version.reviewed_by.name if one.version.reviewed_by else "",
    }


def parts(plan: Plan, language: str, holders: dict[str, RoleHolder] | None = None) -> list[Row]:
    """The four parts with their steps as one reads them; parts without steps are left out."""
    found = [(part, name, plan.of_part(part)) for part, name in part_names().items()]
    numbers = {step.key: number for number, step in enumerate(plan.steps, start=1)}
    return [
        {"key": part, "name": name, "steps": [step_row(one, language, numbers[one.key], holders or {}) for one in steps]}
        for part, name, steps in found
        if steps
    ]


def step_row(step: Step, language: str, number: int, holders: dict[str, RoleHolder]) -> Row:
    """One step; `holder` is who does it here."""
    held = holders.get(step.role)
    return {
        "key": step.key,
        "number": number,
        "text": said(step.texts, language),
        "why": said(step.why, language),
        "say": said(step.say, language),
        "role": role_name(step.role) if step.role else "",
        "holder": held.agent.name if held else "",
        "minutes": step.minutes,
        "asks": step.asks,
        "is_foreign": bool(step.texts) and language[:2] not in step.texts,
    }


def roles(one: KnownPlan) -> list[Row]:
    """Who holds which role, and their deputies; a deputy who left is no longer shown."""
    rows = []
    for role in one.plan.roles:
        held = one.holders.get(role)
        deputy = held.deputy if held and held.deputy and held.deputy.is_active else None
        rows.append({"key": role, "name": role_name(role), "agent": held.agent if held else None, "deputy": deputy})
    return rows


def script_rows(plan: Plan, kind: str) -> list[Row]:
    """The words of the bulletin by language; of a large crisis the missing ones too."""
    rows = []
    for language in LANGUAGES:
        script = plan.scripts.get(language, Script())
        if kind == "large" or script != Script():
            rows.append({"language": language, "name": LANGUAGE_NAMES[language], "script": script, "is_whole": script.is_whole})
    return rows


def change_rows(found: list[Difference], old: Plan, new: Plan, language: str) -> list[Row]:
    """Differences in words: what, of what, in which language, before and after."""
    steps = {one.key: said(one.texts, language) for plan in (old, new) for one in plan.steps}
    questions = {one.key: said(one.texts, language) for plan in (old, new) for one in plan.questions}
    return [
        {
            "what": _change_names().get(one.what, one.what),
            "where": (steps if one.what.startswith("step_") else questions).get(one.where, "") if one.where else "",
            "language": LANGUAGE_NAMES.get(one.language, ""),
            "lang": one.language,
            "before": _shown(one.what, one.before),
            "after": _shown(one.what, one.after),
        }
        for one in found
    ]


def part_title(part: str, old: Plan, new: Plan, language: str) -> str:
    """What a part of a plan is called where two versions stand side by side; a step by what is done."""
    names = {HEAD: _("Name, use and roles"), SCRIPTS: _("Script"), WATCH: _("What may break next"), QUESTIONS: _("Open questions")}
    step = next((step for plan in (new, old) for step in plan.steps if part == f"step:{step.key}"), None)
    return said(step.texts, language) if step else names.get(part, part)


def _shown(what: str, value: str) -> str:
    if what == "step_part":
        return part_names().get(value, value)
    if what == "step_role":
        return role_name(value)
    if what == "roles":
        return ", ".join(role_name(one) for one in value.split(", ") if one)
    return value


def _change_names() -> dict[str, str]:
    return {
        "name": pgettext("of a plan", "Name"),
        "trigger": _("When it is used"),
        "roles": _("Roles"),
        "step_added": _("New step"),
        "step_removed": _("Step removed"),
        "step_moved": _("Step moved"),
        "step_text": _("What is done"),
        "step_why": _("Why"),
        "step_say": _("Words for the customer"),
        "step_part": _("Part"),
        "step_role": _("Role"),
        "step_minutes": _("Minutes"),
        "step_asks": _("What is written down"),
        "script_what": _("Bulletin: what happened"),
        "script_can_do": _("Bulletin: what people can do"),
        "script_sorry": _("Bulletin: what we are sorry for"),
        "watch": _("What may break next"),
        "question_added": _("New open question"),
        "question_removed": _("Open question removed"),
        "question_text": _("Open question"),
        "question_answer": _("Answer"),
    }
