"""Rows of telephone calls: what a provider told of each, and what it adds up to. The words of a call, if any, are notes."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Call(models.Model):
    """One call as far as it is known by now; everything but `settled_at` follows from its events and may change with a later one.

    `number` is the other side's in E.164, '' when withheld or an extension. `settled_at` is when its message was stored: once.
    """

    class Direction(models.TextChoices):
        IN = "in", _("From the customer")
        OUT = "out", _("From us")

    class Outcome(models.TextChoices):
        OPEN = "", _("Not over yet")
        ANSWERED = "answered", _("Answered")
        MISSED = "missed", _("Missed")
        ABANDONED = "abandoned", _("Gave up in the queue")
        VOICEMAIL = "voicemail", _("Left a voice message")

    mailbox = models.ForeignKey("messages.Mailbox", related_name="calls", on_delete=models.PROTECT)
    key = models.CharField(max_length=200)
    direction = models.CharField(max_length=3, choices=Direction.choices, default=Direction.IN)
    number = models.CharField(max_length=20, default="")
    told_number = models.CharField(max_length=80, default="")
    withheld = models.BooleanField(default=False)
    caller_name = models.CharField(max_length=200, default="")
    called = models.CharField(max_length=80, default="")
    queue = models.CharField(max_length=120, default="")
    agent = models.CharField(max_length=120, default="")
    """What the provider calls the line or person where it rings or who took it."""
    person = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    outcome = models.CharField(max_length=9, choices=Outcome.choices, default=Outcome.OPEN, blank=True)
    started_at = models.DateTimeField(default=timezone.now)
    answered_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    heard_at = models.DateTimeField(default=timezone.now)
    settles_at = models.DateTimeField(null=True)
    settled_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["mailbox", "key"], name="one_row_per_call")]
        indexes = [
            models.Index(fields=["settles_at"], name="call_settles", condition=models.Q(settles_at__isnull=False)),
            models.Index(fields=["heard_at"], name="call_open", condition=models.Q(settled_at=None)),
            models.Index(fields=["number", "-started_at"], name="call_of_number"),
        ]

    @property
    def waited(self) -> int | None:
        """Seconds until somebody answered or the caller gave up; None while it rings."""
        until = self.answered_at or self.ended_at
        return None if until is None else max(0, round((until - self.started_at).total_seconds()))

    @property
    def is_ringing(self) -> bool:
        """Whether somebody waits on the line and nobody has answered."""
        return self.outcome == self.Outcome.OPEN and self.answered_at is None


class CallEvent(models.Model):
    """One thing a provider told of a call; the same key again is the same event."""

    call = models.ForeignKey(Call, related_name="events", on_delete=models.CASCADE)
    key = models.CharField(max_length=300)
    what = models.CharField(max_length=9)
    at = models.DateTimeField()
    told = models.JSONField(default=dict)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["call", "key"], name="one_row_per_call_event")]


def key_of_call(pk: int) -> str:
    """Under which the message without words of a call is known, once there is one (its `external_id`)."""
    return f"call-{pk}"
