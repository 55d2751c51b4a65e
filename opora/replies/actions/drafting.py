"""Drafts are saved as typed and seen by the team."""

from __future__ import annotations

import re
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases.models import Case
from opora.kernel import files, live
from opora.kernel.access import demand
from opora.kernel.db import quick
from opora.kernel.db.prepared import prepared
from opora.kernel.errors import DeskError
from opora.replies.hypertext import clean_html, html_to_text
from opora.replies.models import Draft, DraftFile
from opora.team.models import Agent

FIELDS = ("to", "cc", "bcc", "subject", "html", "text", "way")
LONGEST = 200_000


def save_draft(case: Case, *, by: Agent, kind: str = "reply", seen_up_to: int = 0, answers: int | None = None, **content: Any) -> Draft:
    """Keep what was typed so far; the first time it makes the row. HTML is cleaned before it is stored."""
    demand(by, "cases:draft" if kind != Draft.Kind.NOTE else "cases:note")
    if any(len(str(value)) > LONGEST for value in content.values()):
        raise DeskError(_("This text is too long to be sent. Attach it as a file."), "draft too long")
    with transaction.atomic():
        draft, new = _mine(Draft(case=case, author=by, kind=kind, seen_up_to=seen_up_to, answers_id=answers))
        before = bool(draft.text.strip())
        for field in FIELDS:
            if field in content:
                setattr(draft, field, content[field])
        draft.html = clean_html(draft.html) if draft.html else ""
        if draft.html and "text" not in content:
            draft.text = html_to_text(draft.html)
        draft.version += 1
        if seen_up_to:
            draft.seen_up_to = seen_up_to
        if answers:
            draft.answers_id = answers
        draft.changed_at = timezone.now()
        quick.change(draft, (*FIELDS, "version", "seen_up_to", "answers_id", "changed_at"))
        if new or before != bool(draft.text.strip()):
            live.tell(live.Change("case", case.pk, mailbox=case.mailbox_id))
    return draft


@prepared
def _kept(case: int, author: int, kind: str) -> QuerySet[Draft]:
    return Draft.objects.filter(case=case, author=author, kind=kind).select_for_update()


def _mine(fresh: Draft) -> tuple[Draft, bool]:
    """The draft of this person, locked, and whether it was made just now: two windows that begin at once make one."""
    key = (fresh.case_id, fresh.author_id, fresh.kind)
    found = _kept(*key)
    new = not found and quick.add_unless_there(fresh)
    return (found or _kept(*key))[0], new


def discard(draft: Draft, *, by: Agent) -> None:
    """Throw one's own draft away."""
    if draft.author_id != by.pk:
        demand(by, "team:hand_over")
    with transaction.atomic():
        live.tell(live.Change("case", draft.case_id, mailbox=draft.case.mailbox_id))
        draft.delete()


def add_file(draft: Draft, *, name: str, content_type: str, content: bytes, inline: bool, by: Agent) -> DraftFile:
    """Lay a file or a pasted picture beside the draft."""
    demand(by, "cases:draft")
    total = len(content) + sum(DraftFile.objects.filter(draft=draft).values_list("blob__size", flat=True))
    if total > settings.OPORA_LARGEST_UPLOAD:
        limit = settings.OPORA_LARGEST_UPLOAD // 1024**2
        raise DeskError(_("The files of one message may be %(limit)d MB together.") % {"limit": limit}, f"upload {total}")
    return DraftFile.objects.create(
        draft=draft, blob=files.keep(content), name=keep_file_name(name), content_type=content_type[:120], inline=inline
    )


def remove_file(draft: Draft, key: str) -> None:
    """Take a file away again."""
    DraftFile.objects.filter(draft=draft, key=key).delete()


def keep_file_name(name: str) -> str:
    """A name without folders, control characters and what a mail program might misread."""
    bare = name.replace("\\", "/").rpartition("/")[2]
    return re.sub(r'[\x00-\x1f\x7f"<>|:*?\u202a-\u202e\u2066-\u2069]', "", bare).strip(". ")[:150] or "file"
