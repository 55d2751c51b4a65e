"""Whose name is still to be asked: Messenger and Instagram tell only a number with a message."""

from __future__ import annotations

from django.db import models

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
