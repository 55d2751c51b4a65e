"""What Telegram tells about a person beside their messages."""

from __future__ import annotations

from django.db import models

from opora.messages.models import Mailbox


class Person(models.Model):
    """Somebody who opened a conversation with one of our bots: how they came, whether they stopped it, the greeting they wait for.

    It goes with their first message unless they stopped the bot; that stays also when the customer is forgotten, or we would begin again.
    """

    mailbox = models.ForeignKey(Mailbox, on_delete=models.CASCADE)
    number = models.CharField(max_length=32)
    came_by = models.CharField(max_length=64, default="")
    """The word in the link that led here; told with their next message."""
    language = models.CharField(max_length=12, default="")
    greet_at = models.DateTimeField(null=True)
    stopped = models.BooleanField(default=False)
    wished_at = models.DateTimeField(null=True)
    """When they last stopped the bot or let it speak; an older word changes nothing."""

    class Meta:
        constraints = [models.UniqueConstraint(fields=["mailbox", "number"], name="one_telegram_person")]
        indexes = [models.Index(fields=["greet_at"], name="telegram_to_greet", condition=models.Q(greet_at__isnull=False))]
