"""What is being written and not yet said."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

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
    way = models.CharField(max_length=340, default="", db_default="")
    """How it goes out, as `replies.ways` names it; empty: the way the customer wrote last."""
    to = models.JSONField(default=list)
    cc = models.JSONField(default=list)
    bcc = models.JSONField(default=list)
    subject = models.CharField(max_length=1000, default="")
    html = models.TextField(default="")
    text = models.TextField(default="")
    seen_up_to = models.BigIntegerField(default=0)
    key = models.UUIDField(default=uuid.uuid4, unique=True)
    remarks = models.JSONField(default=dict)
    """What the coach showed of this draft so far: rule code to severity. When it is sent, what became of each is kept."""
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


class CoachRule(models.Model):
    """What this desk changed about one rule of the coach. `severity` is never more serious than the rule may be.

    `words` holds, by language, phrases of the desk's own that the rule also catches or lets pass:
    {"cs": {"catch": ["to není naše věc"], "unless": []}}; a star stands for any ending of a word.
    """

    code = models.CharField(max_length=8, unique=True)
    severity = models.PositiveSmallIntegerField(null=True)
    silent = models.BooleanField(default=False)
    words = models.JSONField(default=dict)
    changed_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    changed_at = models.DateTimeField(auto_now=True)


class CoachDecision(models.Model):
    """What somebody did about one remark of the coach. Neither the draft nor the marked words are kept, only the rule."""

    class Choice(models.TextChoices):
        FOLLOWED = "followed", _("Changed")
        KEPT = "kept", _("Sent as it was")
        REASONED = "reasoned", _("Sent with a reason")
        RELEASED = "released", _("Released by a lead")
        DISMISSED = "dismissed", _("Put away for this case")

    case = models.ForeignKey(Case, related_name="+", on_delete=models.CASCADE)
    message = models.ForeignKey(Message, null=True, related_name="+", on_delete=models.CASCADE)
    agent = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="+", on_delete=models.CASCADE)
    rule = models.CharField(max_length=8)
    severity = models.PositiveSmallIntegerField()
    choice = models.CharField(max_length=10, choices=Choice.choices)
    reason = models.TextField(default="")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes = [models.Index(fields=["rule", "-at"]), models.Index(fields=["case", "agent"]), models.Index(fields=["message"])]


class ReceiptSent(models.Model):
    """One automatic receipt that went out, so that the caps of RFC 3834 and our own hold."""

    address = models.CharField(max_length=320, db_index=True)
    domain = models.CharField(max_length=255)
    text_hash = models.CharField(max_length=64)
    at = models.DateTimeField(auto_now_add=True, db_index=True)
