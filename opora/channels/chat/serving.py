"""What a browser fetches by itself: the widget's script, and files of a conversation."""

from __future__ import annotations

import gzip
import hashlib
import json
from functools import cache
from pathlib import Path
from urllib.parse import quote

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from opora.channels.chat.doors import refused
from opora.channels.chat.reading import file_by_link
from opora.channels.chat.settings import LANGUAGES
from opora.channels.chat.texts import texts
from opora.messages.accounts import account_at
from opora.messages.queries import attachment_content

SOURCES = Path(__file__).parent / "widget"
PARTS = ("style.js", "elements.js", "desk.js", "memory.js", "panel.js", "talking.js", "start.js")
KEPT_FOR = 600  # seconds; a new version of the desk reaches every page within ten minutes


@require_GET
def widget(request: HttpRequest, token: str) -> HttpResponse:
    """The script, the same for every account; it learns from its own address which desk it speaks to."""
    if account_at(token, "chat") is None:
        return refused(404)
    packed, mark = script()
    if request.headers.get("If-None-Match") == mark:
        answered = HttpResponse(status=304)
    elif "gzip" in request.headers.get("Accept-Encoding", ""):
        answered = HttpResponse(packed, content_type="text/javascript; charset=utf-8", headers={"Content-Encoding": "gzip"})
    else:
        answered = HttpResponse(gzip.decompress(packed), content_type="text/javascript; charset=utf-8")
    for name, value in {
        "ETag": mark,
        "Vary": "Accept-Encoding",
        "Cache-Control": f"public, max-age={KEPT_FOR}",
        "Cross-Origin-Resource-Policy": "cross-origin",
    }.items():
        answered.headers[name] = value
    return answered


@cache
def script() -> tuple[bytes, str]:
    """The script, packed, and its mark. Its parts stand in one function of their own, so that nothing of it lies about on a page."""
    labels = json.dumps({code: {name: texts(code)[name] for name in ("open", "offline")} for code in LANGUAGES}, ensure_ascii=False)
    parts = "\n".join((SOURCES / part).read_text(encoding="utf-8") for part in PARTS)
    whole = f'(() => {{\n"use strict";\nconst LABELS = {labels};\n{parts}\n}})();\n'.encode()
    return gzip.compress(whole, 9, mtime=0), f'"{hashlib.sha256(whole).hexdigest()[:32]}"'


@require_GET
def sent_file(request: HttpRequest, token: str, link: str) -> HttpResponse:
    """A file of a conversation, only ever to be downloaded."""
    file = file_by_link(link) if account_at(token, "chat") else None
    if file is None or file.fetch_from:
        return refused(404)
    answered = HttpResponse(attachment_content(file), content_type="application/octet-stream")
    for name, value in {
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(file.name, safe='')}",
        "Content-Security-Policy": "sandbox; default-src 'none'",
        "Cache-Control": "private, max-age=600",
        "Cross-Origin-Resource-Policy": "cross-origin",
        "Referrer-Policy": "no-referrer",
    }.items():
        answered.headers[name] = value
    return answered
