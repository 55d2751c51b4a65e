"""Prepared texts."""

from __future__ import annotations

from django.conf import settings
from django.db import models


class SavedReply(models.Model):
    """A text with variables such as `{{ customer.name }}`, inserted by typing `/` and its shortcut."""

    title = models.CharField(max_length=120)
    shortcut = models.CharField(max_length=40, default="", blank=True)
    language = models.CharField(max_length=12, default="")
    body = models.TextField()
    tags = models.JSONField(default=list)
    written_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL)
    changed_at = models.DateTimeField(auto_now=True)
    used = models.PositiveIntegerField(default=0)
    retired_at = models.DateTimeField(null=True)
