"""Who was told the same: statements of one kind and value on one topic."""

from __future__ import annotations

from opora.ledgers.models import Statement
from opora.pure.reading.statements import same_topic

MOST = 2000


def told_alike(statement: Statement) -> list[Statement]:
    """The statement and every like one, the newest first. Superseded ones are among them: those customers were told, too."""
    rows = Statement.objects.filter(kind=statement.kind, value=statement.value, topic__overlap=statement.topic)
    found = rows.select_related("case__customer", "said_by").order_by("-said_at", "-pk")[:MOST]
    return [row for row in found if row.pk == statement.pk or same_topic(row.topic, statement.topic)]
