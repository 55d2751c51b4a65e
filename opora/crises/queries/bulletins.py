"""What is true now: the newest published version of each crisis that is not over, for every channel that says it."""

from __future__ import annotations

from dataclasses import dataclass

from opora.crises.models import NOT_OVER, Bulletin, Crisis
from opora.pure.languages import to_latin_serbian


@dataclass(frozen=True, slots=True)
class News:
    """What one crisis says now in one language on one channel."""

    crisis: int
    bulletin: int
    version: int
    text: str


def current(*, drill: int | None = None) -> list[Bulletin]:
    """The newest version of each crisis that is not over, the largest crisis first; of a rehearsal only when it is named."""
    rows = Bulletin.objects.filter(published_at__isnull=False, crisis__state__in=NOT_OVER, crisis__drill=drill)
    newest = rows.order_by("crisis", "-version").distinct("crisis").select_related("crisis")
    return sorted(newest, key=lambda one: (one.crisis.level, one.crisis.reported_at))


def news(language: str, channel: str, *, drill: int | None = None) -> list[News]:
    """What is said now on a channel ('chat', 'mail', 'phone', 'public') in a customer's language; `sr-Latn` is transliterated.

    A language nobody speaks here hears English.
    """
    return [
        News(one.crisis_id, one.pk, one.version, text)
        for one in current(drill=drill)
        if (text := text_of(one, language, channel))
    ]  # fmt: skip


def text_of(bulletin: Bulletin, language: str, channel: str) -> str:
    """One text of a version in a customer's language and script."""
    texts = bulletin.texts.get(language[:2].lower()) or bulletin.texts.get("en") or {}
    text = texts.get(channel, "")
    return to_latin_serbian(text) if language.lower() in ("sr-latn", "sr_latn") else text


def versions(crisis: Crisis) -> list[Bulletin]:
    """What was published, newest first."""
    return list(crisis.bulletins.filter(published_at__isnull=False).select_related("written_by").order_by("-version"))
