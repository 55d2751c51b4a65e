"""What is being written and not yet said."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models

from opora.cases.models import Case
from opora.kernel.models import Blob
from opora.messages.models import Message


class Draft(models.Model):
    """One unsent text of one person in one case. It outlives reload, crash and a change of owner; colleagues see it."""

    class Kind(models.TextChoices):
        REPLY = "reply"
        NOTE = "note"
        FORWARD = "forward"

    case = models.ForeignKey(Case, related_name="drafts", on_delete=models.CASCADE)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="drafts", on_delete=models.CASCADE)
    kind = models.CharField(max_length=8, choices=Kind.choices, default=Kind.REPLY)
    answers = models.ForeignKey(Message, null=True, related_name="+", on_delete=models.SET_NULL)
    to = models.JSONField(default=list)
    cc = models.JSONField(default=list)
    bcc = models.JSONField(default=list)
    subject = models.CharField(max_length=1000, default="")
    html = models.TextField(default="")
    text = models.TextField(default="")
    seen_up_to = models.BigIntegerField(default=0)
    key = models.UUIDField(default=uuid.uuid4, unique=True)
    version = models.PositiveIntegerField(default=0)
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["case", "author", "kind"], name="one_draft_per_kind")]


class DraftFile(models.Model):
    """A file laid beside a draft, before it is sent."""

    draft = models.ForeignKey(Draft, related_name="files", on_delete=models.CASCADE)
    blob = models.ForeignKey(Blob, on_delete=models.PROTECT)
    name = models.CharField(max_length=300)
    content_type = models.CharField(max_length=120)
    inline = models.BooleanField(default=False)
    key = models.UUIDField(default=uuid.uuid4, unique=True)


class ReceiptSent(models.Model):
    """One automatic receipt that went out, so that the caps of RFC 3834 and our own hold."""

    address = models.CharField(max_length=320, db_index=True)
    domain = models.CharField(max_length=255)
    text_hash = models.CharField(max_length=64)
    at = models.DateTimeField(auto_now_add=True, db_index=True)
