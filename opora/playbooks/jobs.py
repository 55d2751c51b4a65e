"""What the clock brings: every night the plans are written anew for paper."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from django.utils import timezone

from opora.kernel.jobs import periodic
from opora.playbooks.paper import papers, write_papers
from opora.team import queries as team

NIGHT = range(2, 5)  # o'clock at the desk
ONCE_A_NIGHT = timedelta(hours=12)
LATEST = timedelta(hours=26)
NEVER = datetime(2000, 1, 1, tzinfo=UTC)


@periodic("print the plans", every=timedelta(minutes=20))
def print_plans() -> bool:
    """At night, at once where there is no pack yet, and after a night that was slept through; whether it was written."""
    now = timezone.now()
    oldest = min((one.made_at for one in papers()), default=NEVER)
    is_night = now.astimezone(team.working_time().zone).hour in NIGHT
    if now - oldest > LATEST or (is_night and now - oldest > ONCE_A_NIGHT):
        write_papers()
        return True
    return False
