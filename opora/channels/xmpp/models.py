"""What the worker hands to the process that holds the line, and what became of it."""

from __future__ import annotations

from django.db import models

from opora.messages.models import Mailbox, Message


class Leaving(models.Model):
    """One message between the worker and the line; the worker takes the row away when it knows the outcome."""

    class State(models.TextChoices):
        WAITING = "waiting"
        GOING = "going"
        GONE = "gone"
        LATER = "later"
        REFUSED = "refused"
        UNCLEAR = "unclear"

    message = models.OneToOneField(Message, on_delete=models.CASCADE)
    mailbox = models.ForeignKey(Mailbox, on_delete=models.CASCADE)
    key = models.CharField(max_length=300)
    """What the desk calls it (see `reading.name_of`)."""
    person = models.CharField(max_length=320)
    text = models.TextField()
    state = models.CharField(max_length=8, choices=State.choices, default=State.WAITING)
    words = models.TextField(default="")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        indexes = [models.Index(fields=["mailbox", "id"], name="xmpp_leaving_next", condition=models.Q(state="waiting"))]
