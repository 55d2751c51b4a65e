"""The figures of a chapter in words: how often a plan was followed, what became of its steps, with it and without it side by side."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.utils.translation import gettext as _

from opora.playbooks.queries import TAG, UPSET, Figures, StepFigures
from opora.pure.plans import ENOUGH, Side
from opora.web.inbox.presenting import span

Row = dict[str, Any]


def figures_row(found: Figures) -> Row:
    """Everything the block of figures shows; `table` only where some case can be told of."""
    names = (_("With the plan"), _("Before we used it"), _("Since then, without it"))
    sides = (found.with_it, found.before, found.without)
    return {
        "followed": found.followed,
        "ended": found.ended,
        "middle": span(found.middle) if found.middle is not None else "",
        "first_used": found.first_used,
        "kind": kind_in_words(found.kind),
        "has_cases": found.with_it.count > 0,
        "columns": [{"name": name, "side": side} for name, side in zip(names, sides, strict=True)],
        "lines": [
            {"name": line, "cells": [{"name": name, **_cell(side, said)} for name, side in zip(names, sides, strict=True)]}
            for line, said in _lines()
        ],
    }


def step_figures(found: StepFigures | None) -> Row | None:
    """How often a step was done and left out, and how the cases went; None where no run has ended."""
    if found is None or not found.done + found.left_out:
        return None
    compared = ""
    if found.with_it.is_enough and found.without_it.is_enough:
        values = {"done": _share(found.with_it.reopened), "left": _share(found.without_it.reopened)}
        compared = _("Reopened: %(done)s of the cases where it was done, %(left)s where it was left out.") % values
    return {"done": found.done, "left_out": found.left_out, "of": found.done + found.left_out, "compared": compared}


def kind_in_words(kind: tuple[str, ...]) -> str:
    """By what cases of the same kind are known; "" where there is nothing."""
    tags = ", ".join(one.removeprefix(TAG) for one in kind if one.startswith(TAG))
    if not kind:
        return ""
    if UPSET not in kind:
        return _("Of the same kind are finished cases with the tag “%(tags)s”.") % {"tags": tags}
    if not tags:
        return _("Of the same kind are finished cases in which the customer was upset.")
    return _("Of the same kind are finished cases with the tag “%(tags)s” in which the customer was upset.") % {"tags": tags}


def not_enough(count: int) -> str:
    """Said instead of a figure."""
    return _("not enough yet: %(count)s of %(enough)s") % {"count": count, "enough": ENOUGH}


def _lines() -> list[tuple[str, Callable[[Side], str]]]:
    return [
        (_("Reopened after it was closed"), lambda side: _share(side.reopened)),
        (_("Time to the solution, half took longer"), lambda side: _time(side.middle)),
        (_("Customer upset more than once"), lambda side: _share(side.upset_again)),
    ]


def _cell(side: Side, said: Callable[[Side], str]) -> Row:
    return {"text": said(side) if side.is_enough else not_enough(side.count), "is_figure": side.is_enough}


def _share(share: float | None) -> str:
    return "–" if share is None else f"{round(100 * share)}\N{NO-BREAK SPACE}%"


def _time(time: timedelta | None) -> str:
    return "–" if time is None else span(time)
