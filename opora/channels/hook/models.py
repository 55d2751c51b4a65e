"""News on its way to other programs: one row for each piece of news and each account that wants it."""

from __future__ import annotations

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from opora.messages.models import ChannelAccount


class News(models.Model):
    """One call to be made. `key` is the same at each try, so that the receiver knows repeats."""

    class State(models.TextChoices):
        WAITING = "waiting", _("Waiting")
        TOLD = "told", _("Told")
        DEAD = "dead", _("Given up")

    account = models.ForeignKey(ChannelAccount, related_name="news", on_delete=models.CASCADE)
    key = models.UUIDField(default=uuid.uuid4)
    event = models.CharField(max_length=40)
    body = models.JSONField()
    said_at = models.DateTimeField()
    since = models.DateTimeField()
    """From when its 72 hours run: when it was said, or when a person sent it again."""
    state = models.CharField(max_length=8, choices=State.choices, default=State.WAITING)
    due_at = models.DateTimeField()
    tries = models.PositiveSmallIntegerField(default=0)
    problem = models.CharField(max_length=300, default="")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["account", "key"], name="one_call_for_each_news")]
        indexes = [
            models.Index(fields=["account", "due_at"], name="hook_news_waiting", condition=models.Q(state="waiting")),
            models.Index(fields=["account", "-id"], name="hook_news_of_account"),
        ]


class Rest(models.Model):
    """A receiver that does not answer is left alone for a while, with all news for it."""

    account = models.OneToOneField(ChannelAccount, related_name="rest", on_delete=models.CASCADE)
    failures = models.PositiveIntegerField(default=0)
    until = models.DateTimeField()
