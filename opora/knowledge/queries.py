"""Reading prepared texts."""

from __future__ import annotations

import re
from collections import Counter
from math import log

from django.db.models import QuerySet

from opora.kernel.access import Permitted, fetch_or_absent
from opora.knowledge.models import SavedReply
from opora.knowledge.rendering import Values, render_text
from opora.pure.languages.folding import fold
from opora.pure.reading.statements import topic_of

FEWEST_SHARED = 2  # words
TOLD = 0.8  # of a text's words
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
PLACE = re.compile(r"\{[{%].*?[%}]\}", re.DOTALL)


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


def fitting(words: str, language: str, *, said: str = "", most: int = 3) -> list[SavedReply]:
    """Prepared texts in use that speak of what these words are about, the nearest first; those that `said` has told already left out.

    The title or a tag must share a word with them, and be half met or supported by the text. A rare word weighs more than a common one.
    Serbian comes in the script of `words`.
    """
    wanted, known = set(topic_of(words, language or None)), set(topic_of(said, language or None))
    script = bool(CYRILLIC.search(words))
    rows = [(row, _topics(row, language)) for row in saved_replies(language) if bool(CYRILLIC.search(row.body)) == script]
    seen = Counter(stem for _row, (title, body) in rows for stem in title | body)
    weights = {stem: log(1 + len(rows) / count) for stem, count in seen.items()}
    found = []
    for row, (title, body) in rows:
        shared = wanted & (title | body)
        is_near = len(shared) >= FEWEST_SHARED or len(shared & title) * 2 >= len(title)
        is_told = len(body & known) >= TOLD * len(body | {""})
        if shared & title and is_near and not is_told:
            found.append((sum(weights[stem] * (2 if stem in title else 1) for stem in shared), row))
    return [row for _weight, row in sorted(found, key=lambda one: (-one[0], -one[1].used, one[1].pk))[:most]]


def saved_reply(pk: int, *, for_: Permitted) -> SavedReply:
    """One prepared text, retired or not; everybody of the desk may read all."""
    rows: QuerySet[SavedReply] = SavedReply.objects.all()
    return fetch_or_absent(rows if for_.may("cases:read") else rows.none(), pk=pk)


def render(reply: SavedReply, values: Values) -> str:
    """The text with its places filled, as plain text; places without a value stay visible.

    `values` is such as `{"customer": {"name": "Eva Malá"}}`.
    """
    return render_text(reply.body, values)


def _topics(row: SavedReply, language: str) -> tuple[set[str], set[str]]:
    """What its title and tags, and what its text is about."""
    title, body = " ".join([row.title, *row.tags]), PLACE.sub(" ", row.body)
    spoken = row.language or language or None
    return set(topic_of(title, spoken)), set(topic_of(body, spoken))


def _searched(row: SavedReply) -> str:
    return fold(" ".join([row.shortcut, row.title, row.body, *row.tags]))
