"""What the clock brings: every night the plans are written anew for paper."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from django.utils import timezone

from opora.kernel.jobs import periodic
from opora.playbooks.paper import papers, write_papers
from opora.team import queries as team
from opora.team.models import InterfaceLanguage

NIGHT = range(2, 5)  # o'clock at the desk
ONCE_A_NIGHT = timedelta(hours=12)
LATEST = timedelta(hours=26)
NEVER = datetime(2000, 1, 1, tzinfo=UTC)


@periodic("print the plans", every=timedelta(minutes=1))
def print_plans() -> str:
    """At night, at once where there is no pack yet, and after a night that was slept through: one language a time, so that arriving
    mail never waits long for it. Returns the language that was written, or ""."""
    now = timezone.now()
    made = {one.language: one.made_at for one in papers()}
    is_night = now.astimezone(team.working_time().zone).hour in NIGHT
    for language in InterfaceLanguage.values:
        age = now - made.get(language, NEVER)
        if age > LATEST or (is_night and age > ONCE_A_NIGHT):
            write_papers([language])
            return language
    return ""
