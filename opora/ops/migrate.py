"""`opora migrate`: bring the database and the page files to this version."""

from __future__ import annotations

from importlib import import_module

import django
import psycopg
from django.core.management import call_command

from opora.kernel.db import direct_conninfo
from opora.ops.first_tables import make_tables

# Several hosts may start a new version at the same time; one migrates and the others wait for it.
MIGRATION_LOCK = 7_041_776  # any number nobody else uses


def main(arguments: list[str]) -> int:
    """Migrate. With `--first-login`, also print the path of the first log-in link while nobody has an account."""
    django.setup()
    with psycopg.connect(direct_conninfo(), autocommit=True) as connection:
        connection.execute("SELECT pg_advisory_lock(%s)", [MIGRATION_LOCK])
        bring_tables(verbosity=1 if "--verbose" in arguments else 0)
        _bring_plans()
    call_command("collectstatic", interactive=False, verbosity=0)
    if "--first-login" in arguments:
        print(import_module("opora.team.actions").first_login_link() or "")
    return 0


def bring_tables(verbosity: int = 0) -> None:
    """Make the tables of an empty database at once, or walk from the version that is there to this one."""
    make_tables()
    call_command("migrate", interactive=False, verbosity=verbosity)


def _bring_plans() -> None:
    """The plans of this version come to every desk that has people; a new one gets them when its first person arrives (web/setup)."""
    if import_module("opora.team.queries").people().exists():
        import_module("opora.playbooks.actions").install_shipped()
        import_module("opora.crises.actions.shipping").install_scenarios()
