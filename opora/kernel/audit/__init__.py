"""The audit log: who did or read what, in rows that a later change would betray."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Protocol

from django.db import connection, transaction

from opora.kernel.db import quick
from opora.kernel.jobs import periodic
from opora.kernel.models import AuditRow

BATCH = 5000
WRITE_SEALS = """
    UPDATE kernel_auditrow AS one SET seal = new.seal
    FROM unnest(%s::bigint[], %s::text[]) AS new (id, seal) WHERE one.id = new.id
"""


class Actor(Protocol):
    """Whoever acts: a person of the desk."""

    pk: int
    name: str


def record(act: str, subject: str, *, by: Actor | None, **detail: Any) -> None:
    """Note one act (`"case.assigned"`) on one subject (`"case:12"`). `by=None` is the desk itself."""
    quick.add(AuditRow(act=act, subject=subject, actor=by.pk if by else None, actor_name=by.name if by else "", detail=detail))


def record_many(act: str, subjects: Sequence[tuple[str, dict[str, Any]]], *, by: Actor | None) -> None:
    """The same act on many subjects, each with its detail: ("case:12", {"message": 7})."""
    actor, name = (by.pk, by.name) if by else (None, "")
    quick.add_many([AuditRow(act=act, subject=subject, actor=actor, actor_name=name, detail=detail) for subject, detail in subjects])


@periodic("seal the audit log", every=timedelta(seconds=30), waiting=lambda _now: AuditRow.objects.filter(seal=None))
def seal_new_rows() -> int:
    """Chain unsealed rows, oldest first: each seal covers the row and the seal before it."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(7261001)")
        before = AuditRow.objects.exclude(seal=None).order_by("-id").values_list("seal", flat=True).first() or ""
        rows = list(AuditRow.objects.filter(seal=None).order_by("id")[:BATCH])
        for row in rows:
            row.seal = before = _seal(row, before)
        if rows:
            quick.ask(WRITE_SEALS, [quick.array([row.pk for row in rows]), quick.array([row.seal for row in rows])])
    return len(rows)


def first_broken_seal() -> int | None:
    """The id of the first row that was changed, added or removed behind our back; None when the chain holds."""
    before = ""
    for row in AuditRow.objects.exclude(seal=None).order_by("id").iterator(chunk_size=BATCH):
        if row.seal != _seal(row, before):
            return row.pk
        before = row.seal or ""
    return None


def _seal(row: AuditRow, before: str) -> str:
    content = [before, row.pk, row.at.isoformat(), row.actor, row.actor_name, row.act, row.subject, row.detail]
    return hashlib.sha256(json.dumps(content, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
