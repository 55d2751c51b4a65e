"""Words of the register, the board and the lessons that the reader's language decides."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from opora.crises.models import Occurrence
from opora.pure.crises.preparedness import Missing


def likelihoods() -> dict[int, str]:
    """How likely, one to five."""
    return {1: _("hardly ever"), 2: _("every few years"), 3: _("every year"), 4: _("several times a year"), 5: _("every month")}


def impacts() -> dict[int, str]:
    """How bad, one to five."""
    return {
        1: _("a nuisance"),
        2: _("a bad day for a few"),
        3: _("many customers notice"),
        4: _("a core service stands"),
        5: _("the firm is in danger"),
    }


def day_of(one: Occurrence) -> str:
    """As exactly as it is remembered."""
    shown = {Occurrence.Precision.YEAR: "Y", Occurrence.Precision.MONTH: "YEAR_MONTH_FORMAT"}
    return date_format(one.happened_on, shown.get(Occurrence.Precision(one.precision), "SHORT_DATE_FORMAT"))


def span(time: timedelta | None) -> str:
    """How long something took: minutes, then hours, then days."""
    if time is None:
        return "–"
    minutes = max(0, round(time.total_seconds() / 60))
    if minutes < 120:
        return _("%(minutes)s min") % {"minutes": minutes}
    if minutes < 48 * 60:
        return _("%(hours)s h %(minutes)s min") % {"hours": minutes // 60, "minutes": minutes % 60}
    return _("%(days)s d %(hours)s h") % {"days": minutes // 1440, "hours": minutes % 1440 // 60}


def stage_names() -> dict[str, str]:
    """The stages of a complaint (ISO 10002) by the steps of its plan, and the whole of it."""
    return {
        "received": _("Received"),
        "acknowledged": _("Receipt confirmed"),
        "assessed": _("Assessed"),
        "investigated": _("Investigated"),
        "answered": _("Answered"),
        "decision-told": _("Decision told"),
        "check-and-close": _("Checked and closed"),
        "whole": _("From the first word to the end"),
    }


def questions() -> dict[int, str]:
    """The five, as they are asked."""
    return {
        1: _("Do we know which crises are the most likely?"),
        2: _("Do we know what has happened in the past?"),
        3: _("Have we learnt from each, so that none came again?"),
        4: _("Do we have a plan for each of them?"),
        5: _("Is everybody trained?"),
    }


def demands() -> dict[int, str]:
    """What makes each a YES."""
    return {
        1: _("At least five scenarios were rated within twelve months."),
        2: _("Past crises are on record, or somebody signed within twelve months that there was none."),
        3: _("Every closed crisis has a lesson that was applied, and none came again from the same cause after that."),
        4: _("Every scenario that happened or scores twelve has a complete plan, reviewed within twelve months."),
        5: _("Everybody passed a drill of each plan in which they hold a role within six months."),
    }


def reasons() -> dict[str, str]:
    """Why an answer is a NO, by the code of what is missing; {name} is whom or what it is about."""
    return {
        "rated_too_long_ago": _("{name}: rated more than a year ago"),
        "not_rated": _("{name}: not rated yet"),
        "too_few_scenarios": _("Fewer than five scenarios are in the register"),
        "never_recalled": _("Nobody has recalled past crises yet"),
        "signature_too_old": _("That there was none was signed more than a year ago"),
        "no_applied_lesson": _("{name}: no lesson was applied"),
        "came_again": _("{name}: it came again after the lesson"),
        "nothing_known_yet": _("Nothing was rated and nothing happened, so nobody knows which plans are needed"),
        "no_plan": _("{name}: no plan"),
        "plan_incomplete": _("{name}: the plan is not complete"),
        "plan_not_reviewed": _("{name}: the plan was not reviewed within a year"),
        "no_drill": _("{name}: no drill within six months"),
        "drill_of_plan": _("{name}: no drill within six months"),
    }


_PAGES = {
    "rated_too_long_ago": "scenario",
    "not_rated": "scenario",
    "no_plan": "scenario",
    "plan_incomplete": "scenario",
    "plan_not_reviewed": "scenario",
    "no_applied_lesson": "review_of_crisis",
    "came_again": "known_problem",
}


_LISTS = {"never_recalled": "recall_sessions", "signature_too_old": "recall_sessions", "no_drill": "drills", "drill_of_plan": "drills"}


def missing(one: Missing) -> dict[str, Any]:
    """One reason as a sentence with the page on which it is put right."""
    name, plain = _PAGES.get(one.code, ""), _LISTS.get(one.code, "")
    url = reverse(name, args=[one.key]) if name and one.key else reverse(plain) if plain else ""
    return {"sentence": reasons()[one.code].format(name=one.name), "url": url}
