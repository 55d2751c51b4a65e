"""Names and sentences of plans: roles, parts, what is missing, what is wrong."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from opora.kernel.errors import DeskError
from opora.pure.plans import Plan, PlanProblem, said
from opora.pure.reason import Reason

LANGUAGE_NAMES = {"cs": "Čeština", "pl": "Polski", "el": "Ελληνικά", "sr": "Српски", "en": "English", "sr-latn": "Srpski"}


def role_names() -> dict[str, str]:
    """The roles of a crisis by key; a desk's own roles are called what it calls them."""
    return {
        "lead": _("Lead"),
        "voice": _("Voice"),
        "phones": _("Phones"),
        "inbox": _("Inbox and chat"),
        "public": _("Public channels"),
        "technician": _("Technician link"),
        "callbacks": _("Callbacks"),
    }


def role_name(role: str) -> str:
    """What a role is called."""
    return role_names().get(role, role)


def part_names() -> dict[str, str]:
    """The four parts of every plan, in order."""
    return {
        "first": _("The first minutes"),
        "say": pgettext("part of a plan", "What we say"),
        "then": pgettext("part of a plan", "Then"),
        "after": pgettext("part of a plan", "Afterwards"),
    }


def what_is_missing(reasons: Iterable[Reason], plan: Plan, language: str) -> list[str]:
    """Sentences for `pure.plans.missing`, in the reader's language; gaps of one kind are told together."""
    found: dict[str, list[Reason]] = {}
    for one in reasons:
        found.setdefault(one.code, []).append(one)
    return [_missing(code, group, plan, language) for code, group in found.items()]


def _missing(code: str, group: list[Reason], plan: Plan, language: str) -> str:
    first = group[0].values
    several = {
        "parts": ", ".join(part_names()[one.values["part"]] for one in group if "part" in one.values),
        "roles": ", ".join(role_name(one.values["role"]) for one in group if "role" in one.values),
        "languages": ", ".join(LANGUAGE_NAMES[one.values["language"]] for one in group if "language" in one.values),
        "question": _question(plan, first.get("question", ""), language),
        "count": str(len(group)),
        "day": first.get("day", ""),
    }
    sentences = {
        "no_steps": _("It has no steps."),
        "no_steps_of_part": _("No steps for: %(parts)s."),
        "no_roles": _("It names no roles."),
        "no_holder": _("Nobody holds: %(roles)s."),
        "no_deputy": _("No deputy for: %(roles)s."),
        "no_script": _("The words for the bulletin are missing in: %(languages)s."),
        "open_question": ngettext(
            "Not decided yet: %(question)s", "%(count)s questions are not decided yet, first: %(question)s", len(group)
        ),
        "never_reviewed": _("Nobody has read it and said that it holds."),
        "review_too_old": _("It was last reviewed on %(day)s, more than twelve months ago."),
    }
    return sentences[code] % several


def _question(plan: Plan, key: str, language: str) -> str:
    return next((said(one.texts, language) for one in plan.questions if one.key == key), key)


def refusal_of(problem: PlanProblem) -> DeskError:
    """Everything that is wrong with a plan somebody wants to store, as one refusal."""
    sentences = list(dict.fromkeys(_wrong(one) for one in problem.problems))
    return DeskError(" ".join(sentences[:5]), f"plan refused: {problem}")


def _wrong(one: Reason) -> str:
    sentences = {
        "nameless": _("Give the plan a name in at least one language."),
        "name_too_long": _("The name is longer than %(most)s letters."),
        "wrong_role": _("“%(role)s” is no name of a role: up to 20 letters, digits and spaces."),
        "role_twice": _("The role “%(role)s” is there twice."),
        "step_without_text": _("Step %(number)s says nothing. Write what is to be done, or remove it."),
        "wrong_minutes": _("Step %(number)s has no possible number of minutes."),
        "role_not_of_plan": _("Step %(number)s belongs to the role “%(role)s”, which this plan does not have."),
        "too_many": _("A plan of more than %(most)s points helps nobody. Split it into two."),
        "text_too_long": _("A text is longer than %(most)s letters: “%(begins)s…”."),
        "question_without_text": _("An open question has no words."),
    }
    other = _("This form holds something that cannot be changed here. Reload the page and try again.")
    return sentences.get(one.code, other) % one.values
