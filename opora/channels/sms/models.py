"""Who wants SMS from us and who does not. Kept also when the customer is forgotten, or we would begin again."""

from __future__ import annotations

from django.db import models

from opora.messages.models import Mailbox


class Wish(models.Model):
    """The newest word of a number to one of ours: STOP (`stopped`) or START."""

    mailbox = models.ForeignKey(Mailbox, on_delete=models.CASCADE)
    number = models.CharField(max_length=320)
    stopped = models.BooleanField()
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["mailbox", "number"], name="one_sms_wish_of_a_number")]
