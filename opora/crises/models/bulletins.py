"""The single truth of a crisis, in versions, and who wishes to read it as it changes."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone

from opora.crises.models.crises import Crisis


class Bulletin(models.Model):
    """One version. Its `parts` are what the Voice wrote, its `texts` what each channel says; both by language (cs, pl, el, sr, en).

    parts: {"cs": {"what": …, "cause": …, "more": …, "can_do": …, "sorry": …}} (`pure.crises.composing.PARTS`);
    texts: {"cs": {"chat": …, "mail": …, "phone": …, "public": …}}.
    A published version is never changed: the next one takes its place.
    """

    crisis = models.ForeignKey(Crisis, related_name="bulletins", on_delete=models.CASCADE)
    version = models.PositiveIntegerField()
    since = models.DateTimeField()
    next_news_at = models.DateTimeField(null=True)
    """None: this is the last word."""
    fixed_from = models.DateTimeField(null=True)
    fixed_until = models.DateTimeField(null=True)
    """A time of repair only if the technician gave one, as a range (invariant 8)."""
    parts = models.JSONField(default=dict)
    texts = models.JSONField(default=dict)
    written_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    written_at = models.DateTimeField(default=timezone.now)
    published_at = models.DateTimeField(null=True)
    reminded_at = models.DateTimeField(null=True)
    """When the Voice was reminded that the promised news comes due."""

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["crisis", "version"], name="one_bulletin_of_a_version"),
            models.UniqueConstraint(fields=["crisis"], name="one_bulletin_in_work", condition=models.Q(published_at=None)),
        ]
        indexes = [
            models.Index(fields=["next_news_at"], name="bulletin_news_due", condition=models.Q(published_at__isnull=False)),
        ]


class Subscriber(models.Model):
    """Somebody outside who wishes to hear by mail when the status changes. They confirm first, and leave by a link."""

    address = models.EmailField()
    language = models.CharField(max_length=10, default="en")
    asked_at = models.DateTimeField(default=timezone.now)
    confirmed_at = models.DateTimeField(null=True)
    left_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["address"], name="subscribed_once", condition=models.Q(left_at=None))]


class Told(models.Model):
    """One version went to one subscriber, so that nobody hears of it twice."""

    subscriber = models.ForeignKey(Subscriber, related_name="told", on_delete=models.CASCADE)
    bulletin = models.ForeignKey(Bulletin, related_name="told", on_delete=models.CASCADE)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["subscriber", "bulletin"], name="told_once")]
