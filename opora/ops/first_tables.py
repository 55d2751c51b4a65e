"""An empty database gets its tables as they are now, and the migrations that led there are written down as done.

To walk the whole way from the first version takes Django most of a minute, since it builds every model anew at each step.
That both ways end at the same tables is shown by tests/test_first_tables.py.
"""

from __future__ import annotations

from collections.abc import Iterator

from django.db import connection, transaction
from django.db.migrations import RunSQL
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.migration import Migration
from django.db.migrations.recorder import MigrationRecorder


def make_tables() -> bool:
    """All tables in one transaction, False when the database has some already; rows that Django fills in itself come with `migrate`."""
    if connection.introspection.table_names():
        return False
    executor, recorder = MigrationExecutor(connection), MigrationRecorder(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes(), clean_start=True)
    migrations = [migration for migration, _backwards in plan]
    # As the migrations know them: a table that Django makes by itself has other numbers there than with today's models.
    models = executor.loader.project_state().apps.get_models()
    with transaction.atomic():
        with connection.schema_editor() as editor:
            for model in models:
                if model._meta.can_migrate(connection):
                    editor.create_model(model)
            for sql in _besides_models(migrations):
                editor.execute(sql, params=None)
        recorder.ensure_schema()
        for migration in migrations:
            recorder.record_applied(migration.app_label, migration.name)
    return True


def _besides_models(migrations: list[Migration]) -> Iterator[str]:
    """What migrations make that no model shows. What moves rows has none to move here."""
    for migration in migrations:
        for operation in migration.operations:
            if isinstance(operation, RunSQL) and not operation.state_operations:
                yield str(operation.sql)
