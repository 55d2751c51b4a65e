"""The public status page as plain files: written by the worker whenever something changes, so that any web server can show them
while the desk itself is busy or down. The desk shows the same files under /status/."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from django.conf import settings
from django.contrib.staticfiles import finders
from django.template.loader import render_to_string
from django.utils import timezone, translation

from opora.crises.events import BulletinPublished, CrisisMoved
from opora.crises.models import NOT_OVER, Bulletin
from opora.crises.queries.bulletins import text_of
from opora.kernel.events import on
from opora.kernel.jobs import periodic
from opora.team import queries as team
from opora.team.models import InterfaceLanguage

SHOWN_FOR = timedelta(days=30)
STYLES = ("shell/css/tokens.css", "shell/css/base.css", "shell/css/button.css", "shell/css/field.css", "public/page.css")
SPOKEN = {"sr-latn": "sr-Latn"}


@on(BulletinPublished)
def when_bulletin_published(_news: Sequence[dict[str, Any]]) -> None:
    """The new version is on the page with the next breath of the worker."""
    write_status()


@on(CrisisMoved)
def when_crisis_moved(_news: Sequence[dict[str, Any]]) -> None:
    """A crisis that is over moves from now to before."""
    write_status()


@periodic("status page", every=timedelta(minutes=1))
def write_again() -> None:
    """Whoever reads it sees by its time that somebody is there; after a restore or an upgrade it is true again within a minute."""
    write_status()


def folder() -> Path:
    """Where the files lie: point a web server at it."""
    return Path(settings.DATA) / "status"


def write_status() -> None:
    """Write every file whose content is another now, each in one step, so that nobody ever reads half of one."""
    now, before = _told()
    for language, _name in InterfaceLanguage.choices:
        with translation.override(language):
            _write(f"{language}.html", _page(language, now, before))
        _write(f"{language}.xml", _feed(language, [*now, *before]))
    _write("index.html", (folder() / f"{team.desk().language}.html").read_text("utf-8"))
    _write("status.json", json.dumps(_summary(now), ensure_ascii=False, indent=1))
    _write("status.css", _styles())


@cache
def _styles() -> str:
    return "\n".join(Path(str(finders.find(one))).read_text("utf-8") for one in STYLES if finders.find(one))


def ensure_status() -> None:
    """The files as they are, or made for the first time."""
    if not (folder() / "index.html").exists():
        write_status()


def _told() -> tuple[list[Bulletin], list[Bulletin]]:
    """The newest version of what goes on, and every version of the last thirty days that was replaced or is over."""
    since = timezone.now() - SHOWN_FOR
    rows = Bulletin.objects.filter(published_at__gte=since, crisis__drill=None).select_related("crisis").order_by("-published_at")
    now: list[Bulletin] = []
    before: list[Bulletin] = []
    seen: set[int] = set()
    for one in rows:
        newest = one.crisis_id not in seen
        seen.add(one.crisis_id)
        (now if newest and one.crisis.state in NOT_OVER else before).append(one)
    return now, before


def _page(language: str, now: list[Bulletin], before: list[Bulletin]) -> str:
    context = {
        "desk": team.desk(),
        "language": SPOKEN.get(language, language),
        "languages": [(code, name) for code, name in InterfaceLanguage.choices if code != language],
        "now": [_shown(one, language) for one in now],
        "before": [_shown(one, language) for one in before],
        "written_at": _clock(timezone.now()),
        "subscribe_url": f"{settings.ADDRESS}/status/follow/",
        "feed": f"{language}.xml",
    }
    return render_to_string("crises/status.html", context)


def _shown(one: Bulletin, language: str) -> dict[str, Any]:
    text = text_of(one, SPOKEN.get(language, language), "public")
    return {"at": _clock(one.published_at or one.written_at), "paragraphs": text.split("\n\n"), "anchor": f"b{one.pk}"}


def _feed(language: str, told: list[Bulletin]) -> str:
    """Atom (RFC 4287). Where nothing is told it is of today, so that no reader takes each minute's writing for news."""
    address = f"{settings.ADDRESS}/status/{language}.html"
    entries = "".join(_entry(one, language, address) for one in told)
    updated = max((one.published_at or one.written_at for one in told), default=team.start_of_today()).isoformat(timespec="seconds")
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{SPOKEN.get(language, language)}"><title>{escape(team.desk().name)}</title>'
        f'<id>{escape(address)}</id><link href="{escape(address)}"/><updated>{updated}</updated>{entries}</feed>\n'
    )


def _entry(one: Bulletin, language: str, address: str) -> str:
    text = text_of(one, SPOKEN.get(language, language), "public")
    at = (one.published_at or one.written_at).isoformat(timespec="seconds")
    title = text.split(". ", 1)[0][:120]
    return (
        f"<entry><id>{escape(address)}#b{one.pk}</id><title>{escape(title)}</title><updated>{at}</updated>"
        f'<link href="{escape(address)}#b{one.pk}"/><author><name>{escape(team.desk().name)}</name></author>'
        f'<content type="text">{escape(text)}</content></entry>'
    )


def _summary(now: list[Bulletin]) -> dict[str, Any]:
    """For programs."""
    return {
        "written_at": timezone.now().isoformat(timespec="seconds"),
        "open": [
            {
                "crisis": one.crisis_id,
                "version": one.version,
                "since": one.since.isoformat(timespec="seconds"),
                "next_news_at": one.next_news_at.isoformat(timespec="seconds") if one.next_news_at else None,
                "texts": {language: texts.get("public", "") for language, texts in one.texts.items()},
            }
            for one in now
        ],
    }


def _clock(at: datetime) -> str:
    """The day and time of the desk; no script words it in the reader's zone here."""
    local = at.astimezone(team.working_time().zone)
    return f"{local.day}. {local.month}. {local.year} {local:%H:%M}"


def _write(name: str, text: str) -> None:
    place = folder()
    if _is_there(place / name, text):
        return
    place.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", dir=place, encoding="utf-8", delete=False) as file:
        file.write(text)
    os.chmod(file.name, 0o644)
    os.replace(file.name, place / name)


def _is_there(file: Path, text: str) -> bool:
    try:
        return file.read_bytes() == text.encode()
    except FileNotFoundError:
        return False
