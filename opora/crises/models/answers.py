"""Whom it hit, and the one answer that goes to all of them, each by name."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from opora.callbacks.models import Callback
from opora.cases.models import Case
from opora.crises.models.bulletins import Bulletin
from opora.crises.models.crises import Crisis
from opora.customers.models import Customer
from opora.messages.models import Message


class Affected(models.Model):
    """One customer whom it hit: once, however often and wherever they wrote (invariant 6)."""

    crisis = models.ForeignKey(Crisis, related_name="affected", on_delete=models.CASCADE)
    customer = models.ForeignKey(Customer, related_name="+", on_delete=models.CASCADE)
    case = models.ForeignKey(Case, null=True, related_name="+", on_delete=models.SET_NULL)
    message = models.ForeignKey(Message, null=True, related_name="+", on_delete=models.SET_NULL)
    """Their newest words about it."""
    callback = models.ForeignKey(Callback, null=True, related_name="+", on_delete=models.SET_NULL)
    channel = models.CharField(max_length=20, default="email")
    why = models.JSONField(default=list)
    """Reasons (pure.reason.Reason) why the desk thinks that it hit them."""
    repeats = models.PositiveIntegerField(default=0)
    """Further messages or calls of the same customer that are folded in."""
    is_out = models.BooleanField(default=False)
    """Somebody says that it is about something else."""
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    found_at = models.DateTimeField(default=timezone.now)
    answered = models.ForeignKey(Message, null=True, related_name="+", on_delete=models.SET_NULL)
    followed_up = models.ForeignKey(Message, null=True, related_name="+", on_delete=models.SET_NULL)
    """The written follow-up; who was reached by telephone has a settled `callback` instead."""
    no_follow_up_reason = models.CharField(max_length=300, default="", blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["crisis", "customer"], name="hit_once")]


class MassAnswer(models.Model):
    """One answer to many: the common core by language, who started it, whether somebody pressed stop."""

    class Kind(models.TextChoices):
        ANSWER = "answer", _("Answer")
        FOLLOW_UP = "follow_up", _("Follow-up")

    crisis = models.ForeignKey(Crisis, related_name="mass_answers", on_delete=models.CASCADE)
    kind = models.CharField(max_length=9, choices=Kind.choices)
    bulletin = models.ForeignKey(Bulletin, null=True, related_name="+", on_delete=models.SET_NULL)
    cores = models.JSONField(default=dict)
    """By language of the customer: what everybody gets, without greeting and personal line."""
    per_minute = models.PositiveIntegerField(default=0)
    """How many may leave in a minute, because the relay takes no more; 0 is as fast as it goes."""
    started_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    started_at = models.DateTimeField(null=True)
    stopped_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    stopped_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes = [
            models.Index(
                fields=["id"],
                name="mass_answer_going",
                condition=models.Q(started_at__isnull=False, stopped_at=None, ended_at=None),
            )
        ]


class MassLetter(models.Model):
    """The answer of one customer within a mass answer: composed, handed to the outbox exactly once, or held with a reason."""

    class State(models.TextChoices):
        READY = "ready", _("Ready")
        HELD = "held", _("Waits for a person")
        HANDED = "handed", _("On its way")
        LEFT_OUT = "left_out", _("Left out")

    answer = models.ForeignKey(MassAnswer, related_name="letters", on_delete=models.CASCADE)
    affected = models.ForeignKey(Affected, related_name="letters", on_delete=models.CASCADE)
    state = models.CharField(max_length=8, choices=State.choices, default=State.READY)
    language = models.CharField(max_length=10, default="")
    greeting = models.CharField(max_length=300, default="")
    personal = models.TextField(default="", blank=True)
    way = models.CharField(max_length=300, default="")
    reason = models.TextField(default="", blank=True)
    message = models.ForeignKey(Message, null=True, related_name="+", on_delete=models.SET_NULL)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["answer", "affected"], name="one_letter_each")]
        indexes = [models.Index(fields=["answer", "id"], name="mass_letter_ready", condition=models.Q(state="ready"))]
