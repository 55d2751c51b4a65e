"""What is usual, and what is not: counts of contacts by five minutes, and cards that say something is going on."""

from __future__ import annotations

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from opora.crises.models.crises import Crisis


class Beat(models.Model):
    """How many people wrote or called within five minutes; `begins_at` is a full five minutes of UTC."""

    begins_at = models.DateTimeField(primary_key=True)
    contacts = models.PositiveIntegerField(default=0)


class Heard(models.Model):
    """One contact of the last two days as the pulse knows it (pure.workload.spikes.Contact); older ones are only counted.

    `message` is unique, so that news that comes twice is heard once. Stems stand in one text, parted by spaces.
    """

    message = models.BigIntegerField(unique=True)
    customer = models.BigIntegerField()
    at = models.DateTimeField()
    counts = models.BooleanField(default=True)
    signs = models.TextField(default="", blank=True)
    quoted = models.TextField(default="", blank=True)

    class Meta:
        indexes = [models.Index(fields=["at"], name="heard_at")]


class WordsOfDay(models.Model):
    """In how many messages of one day each word stood: what makes a word rare. No customer is known by it."""

    day = models.DateField(primary_key=True)
    messages = models.PositiveIntegerField(default=0)
    calls = models.PositiveIntegerField(default=0)
    counts = models.JSONField(default=dict)


class SpikeCard(models.Model):
    """Something is going on: what was counted, what is usual, which words the messages share. A person raises an alarm or lays it aside."""

    class Why(models.TextChoices):
        MANY = "many", _("Many more than usual")
        ALIKE = "alike", _("Several about the same thing")

    class State(models.TextChoices):
        OPEN = "open", _("Open")
        RAISED = "raised", _("An alarm was raised")
        LAID_ASIDE = "laid_aside", _("Laid aside")

    at = models.DateTimeField(default=timezone.now)
    why = models.CharField(max_length=5, choices=Why.choices)
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)
    contacts = models.PositiveIntegerField()
    usual = models.FloatField(default=0)
    words = ArrayField(models.CharField(max_length=60), default=list)
    """The shared words as customers wrote them, the most telling first."""
    stems = ArrayField(models.CharField(max_length=60), default=list)
    trouble = models.CharField(max_length=20, default="", db_default="", blank=True)
    """What customers cannot do (a key of pure.workload.troubles), the same in every language; '' where no such words were found."""
    also = ArrayField(models.CharField(max_length=60), default=list, db_default=[])
    """Signs of what turned out to be the same: further troubles with a colon before them, further words (pure.workload.folding)."""
    messages = ArrayField(models.BigIntegerField(), default=list)
    last_at = models.DateTimeField(default=timezone.now)
    """When the newest contact was added to it; it grows while it is open."""
    proposes = models.PositiveSmallIntegerField(null=True)
    """The level of a crisis that it proposes: C3 from five complaints on (requirement S4-34)."""
    reason = models.CharField(max_length=300, default="", db_default="", blank=True)
    """Why it was laid aside."""
    crisis = models.ForeignKey(Crisis, null=True, related_name="spikes", on_delete=models.SET_NULL)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    decided_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["-at"], name="spike_card_open", condition=models.Q(state="open"))]
