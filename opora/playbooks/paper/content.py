"""What stands on the sheets, in one language, as plain values."""

from __future__ import annotations

from typing import Any

from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from opora.playbooks.models import RoleHolder
from opora.playbooks.queries.plans import KINDS, KnownPlan, known_plans, playbooks
from opora.playbooks.wording import LANGUAGE_NAMES, part_names, role_name, what_is_missing
from opora.pure.languages import collation_key
from opora.pure.plans import LANGUAGES, Plan, Script, Step, said
from opora.team import queries as team
from opora.team.models import Agent

Row = dict[str, Any]


def pack(language: str) -> Row:
    """Every plan in use with its steps and words, every role with a name and a number, everybody who works here."""
    with translation.override(language):
        found = known_plans(playbooks())
        found.sort(key=lambda one: (KINDS.index(one.playbook.kind), collation_key(said(one.plan.names, language), language)))
        desk = team.desk()
        now = team.local_now()
        return {
            "language": language.partition("-")[0],
            "title": _("Plans"),
            "desk": desk.name,
            "made": _("Made on %(when)s") % {"when": date_format(now, "DATETIME_FORMAT")},
            "hint": _("Print this, and keep it where you find it without power and without internet."),
            "contents": _("Contents"),
            "people_title": _("People and telephone numbers"),
            "no_number": _("no number"),
            "people": [_person(one) for one in team.colleagues()],
            "labels": _labels(),
            "plans": [_plan(one, language) for one in found],
        }


def _labels() -> Row:
    return {
        "roles": _("Roles"),
        "deputy": _("deputy"),
        "script": _("Words for the bulletin"),
        "watch": _("What may break next"),
        "questions": _("Open questions"),
        "missing": _("Not complete yet:"),
        "nobody": _("nobody yet"),
        "undecided": _("Not decided yet."),
    }


def _person(one: Agent) -> Row:
    return {"name": one.name, "role": str(one.get_role_display()), "phone": one.phone, "mail": one.email}


def _plan(one: KnownPlan, language: str) -> Row:
    plan = one.plan
    return {
        "name": said(plan.names, language),
        "kind": str(one.playbook.get_kind_display()),
        "trigger": said(plan.trigger, language),
        "version": _("Version %(number)s") % {"number": one.version.number},
        "missing": what_is_missing(one.missing, plan, language),
        "roles": [_role(role, one.holders.get(role)) for role in plan.roles],
        "parts": _parts(plan, language),
        "scripts": _scripts(plan),
        "watch": [said(point, language) for point in plan.watch],
        "questions": [{"text": said(question.texts, language), "answer": question.answer} for question in plan.questions],
    }


def _role(role: str, held: RoleHolder | None) -> Row:
    deputy = held.deputy if held and held.deputy and held.deputy.is_active else None
    return {
        "name": role_name(role),
        "holder": held.agent.name if held else "",
        "phone": held.agent.phone if held else "",
        "deputy": deputy.name if deputy else "",
        "deputy_phone": deputy.phone if deputy else "",
    }


def _parts(plan: Plan, language: str) -> list[Row]:
    numbers = {step.key: number for number, step in enumerate(plan.steps, start=1)}
    found = [(name, plan.of_part(part)) for part, name in part_names().items()]
    return [{"name": name, "steps": [_step(one, numbers[one.key], language) for one in steps]} for name, steps in found if steps]


def _step(step: Step, number: int, language: str) -> Row:
    minutes = ngettext("within %(minutes)s minute", "within %(minutes)s minutes", step.minutes or 0) % {"minutes": step.minutes}
    facts = [role_name(step.role) if step.role else "", minutes if step.minutes else ""]
    return {
        "number": number,
        "text": said(step.texts, language),
        "why": said(step.why, language),
        "say": said(step.say, language),
        "facts": " · ".join(filter(None, facts)),
    }


def _scripts(plan: Plan) -> list[Row]:
    """In every language, whatever language the sheet is in: customers write in all of them."""
    found = [(language, plan.scripts.get(language, Script())) for language in LANGUAGES]
    return [
        {"name": LANGUAGE_NAMES[language], "language": language, "text": " ".join(filter(None, (one.what, one.can_do, one.sorry)))}
        for language, one in found
        if one != Script()
    ]
