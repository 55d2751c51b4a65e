"""What is left behind: causes that are known by name, lessons with actions, patches that are counted."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from opora.cases.models import Case
from opora.crises.models.crises import Crisis
from opora.crises.models.scenarios import Scenario


class Cause(models.Model):
    """One reason why things fail, known by name: a line of the list of known problems and of the map of weak spots."""

    name = models.CharField(max_length=200)
    spot = models.CharField(max_length=60, default="", blank=True)
    """The product, process or partner it lies in."""
    say = models.TextField(default="", blank=True)
    """What to tell a customer who is hit by it."""
    known_since = models.DateTimeField(default=timezone.now)
    removed_at = models.DateTimeField(null=True)


class Hit(models.Model):
    """The cause hurt somebody: a crisis, or one case. `was_patched` says that only the effect was mended (requirement S2-19)."""

    cause = models.ForeignKey(Cause, related_name="hits", on_delete=models.CASCADE)
    crisis = models.ForeignKey(Crisis, null=True, related_name="hits", on_delete=models.CASCADE)
    case = models.ForeignKey(Case, null=True, related_name="+", on_delete=models.CASCADE)
    at = models.DateTimeField(default=timezone.now)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    was_patched = models.BooleanField(default=False)
    patched_at = models.DateTimeField(null=True)
    upset = models.PositiveIntegerField(null=True)
    """How many of the customer's messages about it were upset; None until that was read."""

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["cause", "case"], name="hit_once_a_case", condition=models.Q(case__isnull=False)),
            models.UniqueConstraint(fields=["cause", "crisis"], name="hit_once_a_crisis", condition=models.Q(crisis__isnull=False)),
        ]


class Lesson(models.Model):
    """The four answers of a review, five whys, and what becomes of it (life cycle in domain.md, A2)."""

    class State(models.TextChoices):
        DRAFT = "draft", _("Being written")
        AGREED = "agreed", _("Actions agreed")
        APPLIED = "applied", _("Applied")
        PROVEN = "proven", _("Proven")
        RECURRED = "recurred", _("It happened again")

    crisis = models.ForeignKey(Crisis, null=True, related_name="lessons", on_delete=models.SET_NULL)
    scenario = models.ForeignKey(Scenario, null=True, related_name="lessons", on_delete=models.SET_NULL)
    cause = models.ForeignKey(Cause, null=True, related_name="lessons", on_delete=models.SET_NULL)
    title = models.CharField(max_length=200)
    state = models.CharField(max_length=8, choices=State.choices, default=State.DRAFT)
    planned = models.TextField(default="", blank=True)
    happened = models.TextField(default="", blank=True)
    why = models.TextField(default="", blank=True)
    next = models.TextField(default="", blank=True)
    whys = models.JSONField(default=list)
    nearby = models.TextField(default="", blank=True)
    """What else nearby could be better, though nobody complained (requirement S4-30)."""
    seen_at = models.CharField(max_length=200, default="", blank=True)
    """Somebody else's failure from which we learn; '' for our own."""
    written_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    written_at = models.DateTimeField(default=timezone.now)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    """Who sees to it that the root is found, by `due_at`."""
    due_at = models.DateTimeField(null=True)
    applied_at = models.DateTimeField(null=True)
    recurred_at = models.DateTimeField(null=True)


class LessonAction(models.Model):
    """One thing that is changed, by whom, by when, and the day on which it is looked at whether it helped."""

    lesson = models.ForeignKey(Lesson, related_name="actions", on_delete=models.CASCADE)
    text = models.CharField(max_length=500)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    due_on = models.DateField()
    done_at = models.DateTimeField(null=True)
    done_words = models.TextField(default="", blank=True)
    proof_days = models.PositiveSmallIntegerField(default=30)
    """30 or 90: so long after it was done nothing of the kind may have happened."""
    proven_at = models.DateTimeField(null=True)
    reminded_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["due_on"], name="lesson_action_open", condition=models.Q(done_at=None))]


class Suggestion(models.Model):
    """What could be better nearby, said by a colleague or a customer who did not complain of it (requirement S4-30)."""

    text = models.CharField(max_length=500)
    lesson = models.ForeignKey(Lesson, null=True, related_name="suggestions", on_delete=models.SET_NULL)
    case = models.ForeignKey(Case, null=True, related_name="+", on_delete=models.SET_NULL)
    """Where the customer said it; None: a colleague did."""
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    at = models.DateTimeField(default=timezone.now)
    settled_at = models.DateTimeField(null=True)
    was_taken_up = models.BooleanField(default=False)
