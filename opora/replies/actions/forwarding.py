"""Passing a message on: its words stand below ours, its files lie beside the draft and can be taken away before sending."""

from __future__ import annotations

from django.db import transaction

from opora.cases.models import Case
from opora.kernel import files, live
from opora.kernel.access import demand
from opora.messages.models import Message
from opora.messages.queries import attachment_content
from opora.replies.actions.drafting import keep_file_name
from opora.replies.models import Draft, DraftFile
from opora.team.models import Agent


def forward(message: Message, case: Case, *, by: Agent) -> Draft:
    """Begin to pass `message` on, or go on with it. What was begun for another message keeps its words and gets these files."""
    demand(by, "cases:draft")
    with transaction.atomic():
        draft, new = Draft.objects.select_for_update().get_or_create(case=case, author=by, kind=Draft.Kind.FORWARD)
        if not new and draft.answers_id == message.pk:
            return draft
        draft.answers = message
        draft.save(update_fields=["answers", "changed_at"])
        draft.files.all().delete()
        _lay_files_beside(draft, message)
        live.tell(live.Change("case", case.pk, mailbox=case.mailbox_id))
    return draft


def _lay_files_beside(draft: Draft, message: Message) -> None:
    for one in message.attachments.select_related("blob", "message__parcel"):
        blob = one.blob or files.keep(attachment_content(one))
        DraftFile.objects.create(
            draft=draft, blob=blob, name=keep_file_name(one.name), content_type=one.content_type[:120], inline=False
        )
