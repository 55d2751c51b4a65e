"""Reading prepared texts."""

from __future__ import annotations

from django.db.models import QuerySet

from opora.kernel.access import Permitted, fetch_or_absent
from opora.knowledge.models import SavedReply
from opora.knowledge.rendering import Values, render_text
from opora.pure.languages.folding import fold


def saved_replies(language: str = "", search: str = "", *, retired: bool = False) -> list[SavedReply]:
    """Prepared texts of one language and those for all languages, the most used first; `search` looks at every word without accents.

    A shortcut that begins with the search comes before everything else.
    """
    rows = SavedReply.objects.filter(retired_at__isnull=not retired).order_by("-used", "title")
    if language:
        rows = rows.filter(language__in=["", language])
    wanted = fold(search).split()
    if not wanted:
        return list(rows)
    found = [row for row in rows if all(word in _searched(row) for word in wanted)]
    start = wanted[0]
    return sorted(found, key=lambda row: not fold(row.shortcut).startswith(start))


def saved_reply(pk: int, *, for_: Permitted) -> SavedReply:
    """One prepared text, retired or not; everybody of the desk may read all."""
    rows: QuerySet[SavedReply] = SavedReply.objects.all()
    return fetch_or_absent(rows if for_.may("cases:read") else rows.none(), pk=pk)


def render(reply: SavedReply, values: Values) -> str:
    """The text with its places filled, as plain text; places without a value stay visible.

    `values` is such as `{"customer": {"name": "Eva Malá"}}`.
    """
    return render_text(reply.body, values)


def _searched(row: SavedReply) -> str:
    return fold(" ".join([row.shortcut, row.title, row.body, *row.tags]))
