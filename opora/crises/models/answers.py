"""Whom it hit, and the one answer that goes to all of them, each by name."""

from __future__ import annotations

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Value
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
    messages = ArrayField(models.BigIntegerField(), default=list, db_default=Value([], ArrayField(models.BigIntegerField())))
    """All their messages about it; one that is looked at twice is counted once."""
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


class Search(models.Model):
    """How far messages were looked through for those whom a crisis hit, and by what; other words begin anew."""

    crisis = models.OneToOneField(Crisis, related_name="search", on_delete=models.CASCADE)
    stems = ArrayField(models.CharField(max_length=60), default=list)
    noticed = models.PositiveIntegerField(default=0)
    """How many messages its spike cards named."""
    since = models.DateTimeField()
    up_to = models.BigIntegerField(default=0)
    """The newest message that was looked at; every later one is looked at when it comes."""
    done_at = models.DateTimeField(null=True)


class MassAnswer(models.Model):
    """One answer to many: the common core by language, who started it, whether somebody pressed stop.

    cores: {"cs": {"mail": …, "chat": …, "sms": …}}. A family of crises has one answer and one follow-up at most: what is
    said changes with the bulletin, who got it already gets no second one.
    """

    class Kind(models.TextChoices):
        ANSWER = "answer", _("Answer")
        FOLLOW_UP = "follow_up", _("Follow-up")

    crisis = models.ForeignKey(Crisis, related_name="mass_answers", on_delete=models.CASCADE)
    kind = models.CharField(max_length=9, choices=Kind.choices)
    bulletin = models.ForeignKey(Bulletin, null=True, related_name="+", on_delete=models.SET_NULL)
    cores = models.JSONField(default=dict)
    """By language of the customer: what everybody gets, without greeting and personal line."""
    parts = models.JSONField(default=dict, db_default=Value({}, models.JSONField()))
    """What a person wrote for the follow-up, by language: {"cs": {"happened": …, "meant": …, "changed": …, "get": …}}."""
    per_minute = models.PositiveIntegerField(default=0)
    """How many may leave in a minute, because the relay takes no more; 0 is as fast as it goes."""
    started_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    started_at = models.DateTimeField(null=True)
    stopped_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    stopped_at = models.DateTimeField(null=True)
    taken_back_at = models.DateTimeField(null=True)
    """Somebody wants back what has not left; the worker takes it back in batches."""
    ended_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["crisis", "kind"], name="one_mass_answer_of_a_kind")]
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
    by_hand = models.BooleanField(default=False, db_default=False)
    """A person wrote the personal line."""
    seen_up_to = models.BigIntegerField(default=0, db_default=0)
    """The newest message of the case when the letter was composed; an answer of a colleague after it holds the letter."""
    core = models.CharField(max_length=80, default="", db_default="")
    """What was said to them in common (`Said.core`), once it was handed to the outbox."""
    message = models.ForeignKey(Message, null=True, related_name="+", on_delete=models.SET_NULL)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["answer", "affected"], name="one_letter_each")]
        indexes = [
            models.Index(fields=["answer", "id"], name="mass_letter_ready", condition=models.Q(state="ready")),
            models.Index(fields=["core"], name="mass_letter_core", condition=~models.Q(core="")),
        ]


class Said(models.Model):
    """One promise or statement of a core: one record for everybody who got it, whom `MassLetter.core` names."""

    class Kind(models.TextChoices):
        PROMISE = "promise", _("Promised")
        STATEMENT = "statement", _("Stated")

    answer = models.ForeignKey(MassAnswer, related_name="said", on_delete=models.CASCADE)
    core = models.CharField(max_length=80)
    kind = models.CharField(max_length=9, choices=Kind.choices)
    text = models.TextField()
    topic = ArrayField(models.TextField(), default=list)
    value = models.CharField(max_length=120, default="")
    due = models.DateTimeField(null=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["core", "kind", "text", "value"], name="said_once_in_a_core")]
