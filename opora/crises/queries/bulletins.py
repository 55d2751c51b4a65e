"""What is true now: the newest published version of each crisis that is not over, for every channel that says it."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import QuerySet

from opora.crises.models import NOT_OVER, Bulletin, Crisis
from opora.kernel.db.prepared import prepared
from opora.pure.languages import to_latin_serbian


@dataclass(frozen=True, slots=True)
class News:
    """What one crisis says now in one language on one channel."""

    crisis: int
    bulletin: int
    version: int
    text: str


@prepared
def _current(*drill: int) -> QuerySet[Bulletin]:
    rows = Bulletin.objects.filter(published_at__isnull=False, crisis__state__in=NOT_OVER, crisis__drill=drill[0] if drill else None)
    return rows.order_by("crisis", "-version").distinct("crisis").select_related("crisis")


def current(*, drill: int | None = None) -> list[Bulletin]:
    """The newest version of each crisis that is not over, the largest crisis first; of a rehearsal only when it is named."""
    newest = _current() if drill is None else _current(drill)
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
    return _published(crisis.pk)


def newest_version(crisis: Crisis) -> Bulletin | None:
    """What is said of it now, if anything."""
    return next(iter(_newest(crisis.pk)), None)


@prepared
def _published(crisis: int) -> QuerySet[Bulletin]:
    return Bulletin.objects.filter(crisis=crisis, published_at__isnull=False).select_related("written_by").order_by("-version")


@prepared
def _newest(crisis: int) -> QuerySet[Bulletin]:
    return Bulletin.objects.filter(crisis=crisis, published_at__isnull=False).order_by("-version")[:1]
