"""The clocks of a case in its header: what is due, what has run in working time and by the clock on the wall."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.utils.translation import gettext as _

from opora.cases import queries
from opora.cases.models import Case
from opora.cases.queries import ClockNow
from opora.web.inbox.presenting import clock_names

Context = dict[str, Any]


def clock_lines(case: Case) -> list[Context]:
    """One line a clock (see case/clocks.html)."""
    names = clock_names()
    return [
        {
            "name": names[one.kind],
            "due": one.due,
            "state": _state(one),
            "tone": "red" if one.late else "",
            "worked": length(one.worked, days=False),
            "passed": length(one.passed),
        }
        for one in queries.clocks_of(case)
    ]


def _state(one: ClockNow) -> str:
    if one.due:
        return _("promised") if one.promised else ""
    return _("stopped") if one.stopped else _("waits for others")


def length(time: timedelta, *, days: bool = True) -> str:
    """A length of time to the minute, or to the hour from a day on; without `days` in hours: a working day has no 24 of them."""
    minutes = max(int(time.total_seconds() // 60), 0)
    if minutes < 60:
        return _("%(count)d min") % {"count": minutes}
    if minutes < 24 * 60 or not days:
        return _("%(hours)d h %(minutes)d min") % {"hours": minutes // 60, "minutes": minutes % 60}
    return _("%(days)d d %(hours)d h") % {"days": minutes // 1440, "hours": minutes // 60 % 24}
