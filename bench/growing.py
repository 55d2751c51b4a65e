"""A bigger desk without waiting for it: rows copied in SQL, so that lists and searches have more to look through."""

from __future__ import annotations


def grow(cases: int) -> None:
    """Copy cases, and messages with their words, until there are so many of each."""
    from django.db import connection

    from opora.cases.models import Case
    from opora.messages.models import Message

    with connection.cursor() as cursor:
        for table, key, wanted in ((Case._meta.db_table, "last_message_at", cases), (Message._meta.db_table, "at", cases)):
            _double(cursor, table, key, wanted)
        cursor.execute(
            """
            INSERT INTO cases_passage (case_id, message_id, why)
            SELECT chosen.case_id, m.id, '[]' FROM messages_message m
              JOIN LATERAL (SELECT id AS case_id FROM cases_case WHERE id >= m.id % (SELECT max(id) FROM cases_case) ORDER BY id LIMIT 1) chosen ON true
             WHERE NOT EXISTS (SELECT 1 FROM cases_passage p WHERE p.message_id = m.id)
            """
        )
        cursor.execute("VACUUM ANALYZE")


def _double(cursor: object, table: str, time: str, wanted: int) -> None:
    names = f"SELECT column_name FROM information_schema.columns WHERE table_name = '{table}' AND column_name NOT IN ('id', 'parcel_id', 'send_key', '{time}')"
    cursor.execute(names)  # type: ignore[attr-defined]
    columns = ", ".join(f'"{row[0]}"' for row in cursor.fetchall())  # type: ignore[attr-defined]
    cursor.execute(f"SELECT count(*) FROM {table}")  # type: ignore[attr-defined]
    present = cursor.fetchone()[0]  # type: ignore[attr-defined]
    while present < wanted:
        more = min(present, wanted - present)
        copy = f"SELECT {columns}, {time} - interval '200 days' FROM {table} ORDER BY id LIMIT {more}"
        cursor.execute(f"INSERT INTO {table} ({columns}, {time}) {copy}")  # type: ignore[attr-defined]
        present += more
