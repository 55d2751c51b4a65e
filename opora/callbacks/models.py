"""Whom we call back: one entry for each number that did not get through, with its tries and how it ended."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from opora.cases.models import Case
from opora.customers.models import Customer
from opora.messages.calls import Call
from opora.messages.models import Mailbox


class Callback(models.Model):
    """One number to be called (domain.md A2). `number` is '' where it was withheld: counted and shown, but impossible.

    `due_at` is when the next try should begin; `best_at` a time the caller or we named. `draft_key` is the written substitute's.
    """

    class State(models.TextChoices):
        WAITING = "waiting", _("Waits for a call")
        CALLING = "calling", _("Being called")
        EXHAUSTED = "exhausted", _("Not reached, to be written to")
        REACHED = "reached", _("Reached")
        WRITTEN = "written", _("Written to instead")
        CAME = "came", _("The customer reached us")
        IMPOSSIBLE = "impossible", _("Withheld number")
        DROPPED = "dropped", _("Not needed")

    class Reason(models.TextChoices):
        MISSED = "missed", _("Not answered")
        ABANDONED = "abandoned", _("Gave up in the queue")
        VOICEMAIL = "voicemail", _("Left a voice message")
        WAITED = "waited", _("Waited too long")
        PROMISED = "promised", _("We promised to call")

    class Reaction(models.TextChoices):
        PLEASED = "pleased", _("Pleased")
        CALM = "calm", _("Calm")
        UPSET = "upset", _("Upset")

    mailbox = models.ForeignKey(Mailbox, related_name="callbacks", on_delete=models.PROTECT)
    number = models.CharField(max_length=20, default="")
    name = models.CharField(max_length=200, default="", blank=True)
    customer = models.ForeignKey(Customer, null=True, related_name="callbacks", on_delete=models.SET_NULL)
    case = models.ForeignKey(Case, null=True, related_name="callbacks", on_delete=models.SET_NULL)
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    reason = models.CharField(max_length=9, choices=Reason.choices, default=Reason.MISSED)
    calls_count = models.PositiveIntegerField(default=0)
    first_at = models.DateTimeField(default=timezone.now)
    last_at = models.DateTimeField(default=timezone.now)
    due_at = models.DateTimeField(null=True)
    best_at = models.DateTimeField(null=True)
    words = models.TextField(default="", blank=True)
    result = models.TextField(default="", blank=True)
    reaction = models.CharField(max_length=7, choices=Reaction.choices, default="", blank=True)
    tries_count = models.PositiveSmallIntegerField(default=0)
    taken_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    taken_at = models.DateTimeField(null=True)
    settled_at = models.DateTimeField(null=True)
    settled_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    draft_key = models.UUIDField(null=True, unique=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["mailbox", "number"],
                name="one_open_callback_per_number",
                condition=models.Q(state__in=["waiting", "calling", "exhausted"]) & ~models.Q(number=""),
            )
        ]
        indexes = [
            models.Index(fields=["due_at"], name="callback_open", condition=models.Q(state__in=["waiting", "calling", "exhausted"])),
            models.Index(fields=["number", "-first_at"], name="callback_of_number"),
        ]


OPEN = (Callback.State.WAITING, Callback.State.CALLING, Callback.State.EXHAUSTED)


class CallbackCall(models.Model):
    """One call that asks for a callback; each is counted once."""

    callback = models.ForeignKey(Callback, related_name="calls", on_delete=models.CASCADE)
    call = models.OneToOneField(Call, related_name="callback_call", on_delete=models.CASCADE)


class CallbackTry(models.Model):
    """One try to reach somebody. `before` is how the callback stood, so that a slip of the finger can be taken back."""

    class Result(models.TextChoices):
        REACHED = "reached", _("Reached")
        NO_ANSWER = "no_answer", _("No answer")
        WRONG = "wrong", _("Wrong number")

    callback = models.ForeignKey(Callback, related_name="tries", on_delete=models.CASCADE)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    at = models.DateTimeField(default=timezone.now)
    result = models.CharField(max_length=9, choices=Result.choices)
    began_at = models.DateTimeField(null=True)
    before = models.JSONField(default=dict)


class TakesCalls(models.Model):
    """Whether somebody wishes to see who is calling; without a row they do."""

    agent = models.OneToOneField(settings.AUTH_USER_MODEL, related_name="takes_calls", on_delete=models.CASCADE)
    on = models.BooleanField(default=True)
