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
    messages = ArrayField(models.BigIntegerField(), default=list)
    last_at = models.DateTimeField(default=timezone.now)
    """When the newest contact was added to it; it grows while it is open."""
    crisis = models.ForeignKey(Crisis, null=True, related_name="spikes", on_delete=models.SET_NULL)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    decided_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["-at"], name="spike_card_open", condition=models.Q(state="open"))]
