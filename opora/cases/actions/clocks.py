"""What people and rooms above do to clocks: aim otherwise, look into something first, promise."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases.actions.changing import changing
from opora.cases.clockwork import provide_promises
from opora.cases.models import Case, ClockTarget
from opora.cases.targets import RECOMMENDED, SET_BY_DESKS
from opora.kernel import audit
from opora.kernel.access import demand
from opora.kernel.db import quick
from opora.kernel.errors import DeskError
from opora.kernel.jobs import wake
from opora.pure.workload.clocks import Kind
from opora.pure.workload.targets import Target, Unit, end_of_work
from opora.team import queries as team
from opora.team.models import Agent

__all__ = ["change_targets", "end_research", "provide_promises", "research", "set_all_clocks_again", "set_clocks_again"]

LONGEST = {
    Unit.MINUTES: 60 * 24 * 60,
    Unit.HOURS: 60 * 24,
    Unit.WORKING_MINUTES: 60 * 24 * 60,
    Unit.WORKING_HOURS: 60 * 24,
    Unit.WORKING_DAYS: 250,
}
LONGEST_RESEARCH = timedelta(days=366)


def set_clocks_again(cases: Iterable[int]) -> None:
    """Have the worker read the clocks of these cases anew: something happened on which they depend, such as a promise."""
    numbers = sorted(set(cases))
    if numbers:
        quick.ask("INSERT INTO cases_clockstoset (case_id) SELECT unnest(%s::bigint[])", [quick.array(numbers)])
        wake()


def set_all_clocks_again() -> None:
    """The same for every open case: what all of them go by has changed."""
    quick.ask("INSERT INTO cases_clockstoset (case_id) SELECT id FROM cases_case WHERE active")
    wake()


@transaction.atomic
def change_targets(channel: str, targets: Mapping[Kind, Target], *, by: Agent) -> None:
    """Set what the desk aims for on one channel; a target as it is recommended is kept as such."""
    demand(by, "desk:change")
    if channel not in RECOMMENDED or not set(targets) <= set(SET_BY_DESKS):
        raise DeskError(_("This clock cannot be changed."), f"targets {channel!r} {sorted(targets)}")
    for kind, target in targets.items():
        if not 1 <= target.amount <= LONGEST[target.unit]:
            raise DeskError(_("Choose a length of time that somebody would wait."), f"target {target}")
        if target == RECOMMENDED[channel][kind]:
            ClockTarget.objects.filter(channel=channel, kind=kind).delete()
        else:
            wish = {"amount": target.amount, "unit": target.unit}
            ClockTarget.objects.update_or_create(channel=channel, kind=kind, defaults=wish)
    said = {kind.value: f"{target.amount} {target.unit}" for kind, target in targets.items()}
    audit.record("desk.targets_changed", "desk:1", by=by, channel=channel, **said)
    set_all_clocks_again()


def research(case: Case, reason: str, until: date, *, by: Agent) -> None:
    """It takes time, and here is why; by the end of work on that day the customer has our next word (S3-18)."""
    if not reason.strip():
        raise DeskError(_("Say in a few words what has to be found out."), f"research {case.pk} without a reason")
    working, now = team.working_time(), timezone.now()
    today = now.astimezone(working.zone).date()
    if not today <= until <= today + LONGEST_RESEARCH:
        raise DeskError(_("Choose today or a later day, within a year."), f"research until {until}")
    instant = end_of_work(until, now, working)
    if instant <= now:
        raise DeskError(_("The working day is over. Choose a later day."), f"research until {until}")
    words = " ".join(reason.split())[:300]
    with changing(case, "researching", "cases:note", by=by, day=until.isoformat()) as row:
        if not row.active:
            raise DeskError(_("This case has ended. Open it again first."), f"research in ended case {row.pk}")
        row.research_reason, row.research_until = words, instant


def end_research(case: Case, *, by: Agent) -> None:
    """It is found out, or it need not be."""
    with changing(case, "research_ended", "cases:note", by=by) as row:
        row.research_reason, row.research_until = "", None
