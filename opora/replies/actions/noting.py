"""Internal notes: seen by the team, never sent."""

from __future__ import annotations

import re

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases import actions as cases
from opora.cases.models import Case, Passage
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.kernel.errors import DeskError
from opora.messages import actions as messages
from opora.messages.models import Attachment, Message
from opora.pure.languages import index_text
from opora.replies.models import Draft
from opora.team import queries as team
from opora.team.models import Agent

_MENTION = re.compile(r"@([\w.\-]+(?:\s[\w.\-]+)?)")


def write_note(case: Case, text: str, *, by: Agent, draft: Draft | None = None) -> Message:
    """Store a note in the case; whoever is named with @ is told."""
    demand(by, "cases:note")
    if not text.strip():
        raise DeskError(_("Write something first."), "empty note")
    with transaction.atomic():
        row = Message(
            direction=Message.Direction.NOTE, author=by, from_name=by.name, reply=text.strip(), text=text.strip(), at=timezone.now()
        )
        message = messages.store(
            messages.NewMessage(
                row=row, thread=_thread_of(case), mailbox=case.mailbox_id, files=_files(draft), words=index_text(text).split()
            )
        )
        Passage.objects.create(case=case, message=message, laid_by=by)
        cases.mention(case, mentioned(text), by=by)
        if draft:
            draft.delete()
        audit.record("case.note_written", f"case:{case.pk}", by=by)
        live.tell(live.Change("case", case.pk, mailbox=case.mailbox_id))
    return message


def mentioned(text: str) -> list[Agent]:
    """The people named with @: by first name, full name or the part of their address before the @."""
    named = {match.casefold() for match in _MENTION.findall(text)}
    words = named | {name.split()[0] for name in named}
    return [one for one in team.people() if words & {one.name.casefold(), one.name.split()[0].casefold(), one.email.partition("@")[0]}]


def _thread_of(case: Case) -> int | None:
    return Message.objects.filter(passages__case=case).order_by("-at").values_list("thread", flat=True).first()


def _files(draft: Draft | None) -> list[Attachment]:
    return [
        Attachment(blob=one.blob, name=one.name, content_type=one.content_type, size=one.blob.size)
        for one in (draft.files.select_related("blob") if draft else ())
    ]
