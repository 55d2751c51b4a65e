"""Who stands in for somebody who is away, and who calls whom: suggestions that keep nobody from helping."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from opora.callbacks.models import Callback
from opora.team.models import Absence


class StandIn(models.Model):
    """One thing of somebody who is away that somebody else sees to. Kept, so that they find it again when they are back."""

    class Kind(models.TextChoices):
        CALL = "call", _("Callback")
        ROLE = "role", _("Role in a crisis")
        DRILL = "drill", _("Place in a rehearsal")
        PROMISE = "promise", _("Promise")

    absence = models.ForeignKey(Absence, related_name="+", on_delete=models.CASCADE)
    kind = models.CharField(max_length=7, choices=Kind.choices)
    what = models.PositiveBigIntegerField()
    """The callback, the role that was held, the place in the rehearsal, or the promise."""
    words = models.CharField(max_length=300)
    path = models.CharField(max_length=200)
    taker = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    """Nobody: everybody who is there was asked."""
    at = models.DateTimeField(default=timezone.now)
    taken_back_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["absence", "kind", "what"], name="stood_in_once")]


class CallShare(models.Model):
    """Whose turn it is to call somebody back: a fair suggestion, no lock. Whoever takes the entry calls."""

    callback = models.OneToOneField(Callback, related_name="share", on_delete=models.CASCADE)
    agent = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="+", on_delete=models.CASCADE)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes = [models.Index(fields=["agent"], name="call_share_of_agent")]
