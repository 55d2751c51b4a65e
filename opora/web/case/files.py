"""Files as served: never run by the browser, never cached by others, only to people who may see the case (B38–B40, B49)."""

from __future__ import annotations

from urllib.parse import quote

from django.contrib.auth.decorators import login_required
from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_GET, require_POST

from opora.cases import queries
from opora.kernel import audit
from opora.kernel.access import fetch_or_absent
from opora.kernel.errors import Absent
from opora.kernel.outside import NOT_REACHED, fetch
from opora.messages.models import SAID, Attachment
from opora.messages.queries import attachment_content, raw_mail
from opora.replies import actions as replies
from opora.replies.models import DraftFile
from opora.team.models import Agent
from opora.web.shell.outside import MAIL_POLICY, signed_address, with_pictures

PICTURES = {b"\x89PNG": "image/png", b"\xff\xd8\xff": "image/jpeg", b"GIF8": "image/gif", b"RIFF": "image/webp"}
LOCKED = "default-src 'none'; sandbox; frame-ancestors 'none'"
LARGEST_PICTURE = 5 * 1024**2
PICTURE_SECONDS = 8.0
STYLE = (
    "body{margin:12px 16px;font:16px/1.55 system-ui,sans-serif;color:#1f2526;background:#fff;overflow-wrap:anywhere}"
    "img{max-width:100%;height:auto}table{max-width:100%}"
    "blockquote{margin-left:8px;padding-left:12px;border-left:2px solid #ccc}"
)


def _sniffed(content: bytes) -> str:
    """The type of a picture by its first bytes, whatever its sender called it; '' for everything else."""
    kind = next((kind for mark, kind in PICTURES.items() if content.startswith(mark)), "")
    return "" if kind == "image/webp" and content[8:12] != b"WEBP" else kind


def _download(content: bytes, name: str) -> HttpResponse:
    answer = HttpResponse(content, content_type="application/octet-stream")
    fallback = "".join(c if (c.isascii() and c.isalnum()) or c in "._- " else "_" for c in name)[:80] or "file"
    answer.headers["Content-Disposition"] = f"attachment; filename=\"{fallback}\"; filename*=UTF-8''{quote(name, safe='')}"
    return _locked(answer)


def _picture(content: bytes, kind: str) -> HttpResponse:
    answer = HttpResponse(content, content_type=kind)
    answer.headers["Content-Disposition"] = "inline"
    return _locked(answer)


def _locked(answer: HttpResponse) -> HttpResponse:
    answer.headers["Content-Security-Policy"] = LOCKED
    answer.headers["X-Content-Type-Options"] = "nosniff"
    answer.headers["Cache-Control"] = "private, max-age=600"
    answer.headers["Cross-Origin-Resource-Policy"] = "same-origin"
    return answer


@login_required
@require_GET
def attachment(request: HttpRequest, key: str) -> HttpResponse:
    """One file of a message; a real picture may be shown, everything else is only downloaded."""
    reader: Agent = request.user  # type: ignore[assignment]
    file = fetch_or_absent(Attachment.objects.select_related("message__parcel", "blob"), key=key)
    queries.message(file.message_id, for_=reader)
    if file.fetch_from:
        raise Absent(_("This file is not here yet."), f"attachment {file.pk} waits to be fetched")
    content = attachment_content(file)
    kind = _sniffed(content)
    if kind and file.inline:
        return _picture(content, kind)
    audit.record("file.read", f"message:{file.message_id}", by=reader, file=file.pk)
    return _download(content, file.name)


@login_required
@require_GET
def draft_file(request: HttpRequest, key: str) -> HttpResponse:
    """A file beside one's own draft."""
    file = fetch_or_absent(DraftFile.objects.select_related("blob"), key=key, draft__author=request.user)
    content = bytes(file.blob.content)
    kind = _sniffed(content)
    return _picture(content, kind) if kind else _download(content, file.name)


@login_required
@require_POST
def remove_draft_file(request: HttpRequest, key: str) -> HttpResponse:
    """Take a file away from one's draft."""
    file = fetch_or_absent(DraftFile.objects.select_related("draft"), key=key, draft__author=request.user)
    replies.remove_file(file.draft, key)
    return HttpResponse(status=204)


@login_required
@require_GET
def raw(request: HttpRequest, pk: int) -> HttpResponse:
    """The mail as it came, as a download."""
    reader: Agent = request.user  # type: ignore[assignment]
    message = queries.message(pk, for_=reader)
    if message.parcel is None:
        raise Absent(_("This message did not come as a mail."), f"message {pk} has no parcel")
    audit.record("mail.read_raw", f"message:{pk}", by=reader)
    return _download(raw_mail(message.parcel), f"message-{pk}.{'json' if message.parcel.source == SAID else 'eml'}")


@login_required
@require_GET
@xframe_options_sameorigin
def mail_frame(request: HttpRequest, pk: int) -> HttpResponse:
    """The HTML of a mail as its sandboxed frame receives it: styles stand, nothing runs, nothing is loaded from outside."""
    reader: Agent = request.user  # type: ignore[assignment]
    message = queries.message(pk, for_=reader)
    files = {one.content_id: f"/files/{one.key}/" for one in message.attachments.all() if one.content_id}
    html = message.reply_html or message.html
    shown = with_pictures(html, message=pk, inside=files, outside=bool(request.GET.get("images")))
    language = message.language if message.language != "und" else get_language()
    answer = HttpResponse(
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{_("The mail as it was sent")}</title>'
        f'<base target="_blank"><style>{STYLE}</style></head><body dir="auto">{shown}</body></html>'
    )
    answer.headers["Content-Security-Policy"] = MAIL_POLICY
    answer.headers["Referrer-Policy"] = "no-referrer"
    return answer


@login_required
@require_GET
def outside_picture(request: HttpRequest, pk: int, signed: str) -> HttpResponse:
    """Fetch a picture for the reader: no cookie, no referrer, no private address, bounded in size and time (B38, B65)."""
    reader: Agent = request.user  # type: ignore[assignment]
    queries.message(pk, for_=reader)
    try:
        asked = {"User-Agent": "Opora", "Accept": "image/*"}
        content = fetch(signed_address(pk, signed), largest=LARGEST_PICTURE, seconds=PICTURE_SECONDS, headers=asked).content
    except (signing.BadSignature, *NOT_REACHED) as problem:
        raise Absent(_("This picture cannot be fetched."), f"picture of message {pk}: {problem}") from problem
    kind = _sniffed(content)
    if not kind:
        raise Absent(_("This picture cannot be fetched."), f"picture of message {pk} is no picture")
    return _picture(content, kind)
