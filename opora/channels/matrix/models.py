"""Where we stand at a homeserver: who we are there, up to where we have heard, and the rooms we know."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from opora.kernel.sealed import SealedField
from opora.messages.models import ChannelAccount


class Session(models.Model):
    """Our being signed in with one account. `since` names what was heard last; it moves with what was heard, in one transaction."""

    account = models.OneToOneField(ChannelAccount, primary_key=True, related_name="matrix_session", on_delete=models.CASCADE)
    user_id = models.CharField(max_length=255)
    homeserver = models.CharField(max_length=500)
    token = SealedField(default="")
    """By which the homeserver knows us: given by the team, or got for its password. Empty when it was ended there."""
    since = models.TextField(default="")
    began_at = models.DateTimeField(default=timezone.now)
    """What was said before in rooms that the account was already in is not ours to answer."""


class Room(models.Model):
    """A room as far as we have to do with it. Who is in it is told by its messages and by the homeserver."""

    class State(models.TextChoices):
        INVITED = "invited"
        OPEN = "open"
        ALONE = "alone"  # the customer left it
        GROUP = "group"  # more than two; we say so and leave
        LEFT = "left"

    account = models.ForeignKey(ChannelAccount, on_delete=models.CASCADE)
    room_id = models.CharField(max_length=255)
    state = models.CharField(max_length=7, choices=State.choices)
    encrypted = models.BooleanField(default=False)
    told_encrypted = models.BooleanField(default=False)
    inviter = models.CharField(max_length=255, default="")
    """Only while we have not answered the invitation."""
    joined_at = models.DateTimeField(null=True)
    tries = models.PositiveSmallIntegerField(default=0)
    changed_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["account", "room_id"], name="one_row_per_matrix_room")]
        indexes = [models.Index(fields=["account", "state"], name="matrix_room_by_state")]
