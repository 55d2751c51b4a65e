"""What this adapter remembers: whose name is still to be asked, and answers of ours that came before what they answer."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from opora.messages.models import ChannelAccount


class NameWanted(models.Model):
    """One customer of one account whom we know by a number only."""

    account = models.ForeignKey(ChannelAccount, on_delete=models.CASCADE)
    value = models.CharField(max_length=320)
    due_at = models.DateTimeField()
    tries = models.PositiveSmallIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["account", "value"], name="one_question_for_a_name")]
        indexes = [models.Index(fields=["due_at"], name="meta_name_wanted")]


class EarlyAnswer(models.Model):
    """A comment of ours, told before the comment `above` it; it waits for that one, whose author is who it is for."""

    account = models.ForeignKey(ChannelAccount, on_delete=models.CASCADE)
    above = models.CharField(max_length=300)
    key = models.CharField(max_length=300)
    said = models.BinaryField()
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["account", "key"], name="one_early_answer")]
        indexes = [models.Index(fields=["account", "above"], name="meta_early_answer")]
