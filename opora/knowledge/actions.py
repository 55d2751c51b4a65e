"""Writing prepared texts."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.kernel import audit
from opora.kernel.access import demand
from opora.kernel.errors import Conflict, DeskError
from opora.kernel.live import Change, tell
from opora.knowledge.models import SavedReply
from opora.knowledge.rendering import demand_readable
from opora.team.models import Agent


@transaction.atomic
def save_reply(
    title: str,
    body: str,
    *,
    by: Agent,
    reply: SavedReply | None = None,
    shortcut: str = "",
    language: str = "",
    tags: Sequence[str] = (),
) -> SavedReply:
    """Write a new prepared text or change one. Refuses texts that cannot be filled, and a shortcut that is taken."""
    demand(by, "knowledge:change")
    if not title.strip() or not body.strip():
        raise DeskError(_("A saved reply needs a title and a text."), "empty saved reply")
    demand_readable(body)
    row = reply or SavedReply(written_by=by)
    row.title, row.body, row.language = title.strip(), body, language
    row.shortcut = shortcut.strip().lstrip("/").casefold()
    row.tags = [tag.strip() for tag in tags if tag.strip()]
    _demand_free_shortcut(row)
    row.save()
    audit.record("saved_reply.changed" if reply else "saved_reply.written", f"saved_reply:{row.pk}", by=by, title=row.title)
    tell(Change("saved_replies"))
    return row


@transaction.atomic
def retire_reply(reply: SavedReply, *, by: Agent) -> None:
    """Take a prepared text out of use; it can be brought back."""
    demand(by, "knowledge:change")
    SavedReply.objects.filter(pk=reply.pk, retired_at=None).update(retired_at=timezone.now())
    audit.record("saved_reply.retired", f"saved_reply:{reply.pk}", by=by, title=reply.title)
    tell(Change("saved_replies"))


@transaction.atomic
def bring_back_reply(reply: SavedReply, *, by: Agent) -> None:
    """Put a retired text into use again."""
    demand(by, "knowledge:change")
    _demand_free_shortcut(reply)
    SavedReply.objects.filter(pk=reply.pk).update(retired_at=None)
    audit.record("saved_reply.brought_back", f"saved_reply:{reply.pk}", by=by, title=reply.title)
    tell(Change("saved_replies"))


def count_use(reply: SavedReply) -> None:
    """Somebody inserted the text; often used ones come first."""
    SavedReply.objects.filter(pk=reply.pk).update(used=F("used") + 1)


def _demand_free_shortcut(row: SavedReply) -> None:
    if any(not (sign.isalnum() or sign in "-_") for sign in row.shortcut):
        raise DeskError(_("A shortcut is one word of letters, digits and hyphens."), f"shortcut {row.shortcut!r}")
    same = SavedReply.objects.filter(shortcut=row.shortcut, language=row.language, retired_at=None).exclude(pk=row.pk)
    if row.shortcut and same.exists():
        raise Conflict(_("Another saved reply in this language has the shortcut “/{shortcut}”.").format(shortcut=row.shortcut), "shortcut")
