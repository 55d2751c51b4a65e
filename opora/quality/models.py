"""Looking at how conversations were led: the answers to draw from, what was drawn, and the marks."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from opora.cases.models import Case
from opora.messages.models import Message


class Answer(models.Model):
    """An answer that can be drawn. `complaint` says whether it answers one; None: not yet looked at."""

    message = models.OneToOneField(Message, primary_key=True, related_name="+", on_delete=models.CASCADE)
    case = models.ForeignKey(Case, related_name="+", on_delete=models.CASCADE)
    agent = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="+", on_delete=models.CASCADE)
    at = models.DateTimeField()
    complaint = models.BooleanField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["agent", "at"]),
            models.Index(fields=["message"], name="answer_to_look_at", condition=models.Q(complaint=None)),
        ]


class Review(models.Model):
    """A conversation that is to be marked, picked by the answer of one person. `month` is its first day.

    With `twice`, two reviewers mark it without seeing each other, to find out whether they judge alike.
    """

    class Why(models.TextChoices):
        DRAWN = "drawn", _("Drawn by lot")
        COMPLAINT = "complaint", _("A complaint")

    message = models.OneToOneField(Message, related_name="+", on_delete=models.CASCADE)
    case = models.ForeignKey(Case, related_name="+", on_delete=models.CASCADE)
    agent = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="+", on_delete=models.CASCADE)
    month = models.DateField()
    why = models.CharField(max_length=10, choices=Why.choices)
    twice = models.BooleanField(default=False)
    picked_at = models.DateTimeField(default=timezone.now)
    done_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["agent", "month"]),
            models.Index(fields=["picked_at"], name="review_waiting", condition=models.Q(done_at=None)),
        ]

    @property
    def needed(self) -> int:
        """How many people mark it."""
        return 2 if self.twice else 1


class Score(models.Model):
    """What one reviewer found: points by item of the card, reasons for zero, a word for the one who wrote. `total` is 0 to 1."""

    review = models.ForeignKey(Review, related_name="scores", on_delete=models.CASCADE)
    reviewer = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    marks = models.JSONField()
    zeros = models.JSONField(default=list)
    note = models.TextField(default="")
    total = models.FloatField()
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["review", "reviewer"], name="one_score_per_reviewer")]
