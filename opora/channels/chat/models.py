"""Who is in a chat, and what they sent along."""

from __future__ import annotations

import uuid

from django.db import models
from django.utils import timezone

from opora.kernel.models import Blob
from opora.messages.models import ChannelAccount, Thread


class Visitor(models.Model):
    """One browser that spoke to us. `handle` names the conversation and its customer; the token that proves it is kept as a hash.

    What is typed (`name`, `email`) proves nothing; `shop_id` and `shop_email` were signed by the shop.
    """

    account = models.ForeignKey(ChannelAccount, related_name="+", on_delete=models.CASCADE)
    handle = models.CharField(max_length=32, unique=True)
    token_hash = models.CharField(max_length=64, unique=True)
    name = models.CharField(max_length=120, default="")
    email = models.CharField(max_length=254, default="")
    shop_id = models.CharField(max_length=120, default="")
    shop_email = models.CharField(max_length=254, default="")
    language = models.CharField(max_length=12, default="")
    page = models.CharField(max_length=500, default="")
    began_at = models.DateTimeField(default=timezone.now)
    here_at = models.DateTimeField(default=timezone.now)
    """When their browser was last connected."""
    left_at = models.DateTimeField(null=True)
    typing_at = models.DateTimeField(null=True)
    read_up_to = models.BigIntegerField(default=0)
    mailed_up_to = models.BigIntegerField(default=0)
    """The newest of our messages that they saw, and that went to them by mail."""
    thread = models.ForeignKey(Thread, null=True, related_name="+", on_delete=models.SET_NULL)
    """The conversation, once its first message is placed; `mail_thread` is where it goes on by mail."""
    mail_thread = models.ForeignKey(Thread, null=True, related_name="+", on_delete=models.SET_NULL)

    class Meta:
        indexes = [
            models.Index(fields=["here_at"], name="chat_visitor_here", condition=models.Q(left_at=None)),
            models.Index(fields=["mail_thread"], name="chat_visitor_mail", condition=models.Q(mail_thread__isnull=False)),
        ]


class Upload(models.Model):
    """A file that a visitor chose, before it belongs to a message."""

    visitor = models.ForeignKey(Visitor, related_name="uploads", on_delete=models.CASCADE)
    key = models.UUIDField(default=uuid.uuid4, unique=True)
    blob = models.ForeignKey(Blob, related_name="+", on_delete=models.PROTECT)
    name = models.CharField(max_length=150)
    content_type = models.CharField(max_length=120)
    said = models.BooleanField(default=False)
    at = models.DateTimeField(default=timezone.now)
