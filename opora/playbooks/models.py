"""Plans in versions, who holds their roles, and their runs. One engine for large crises, small ones, everyday checklists and drills."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from opora.cases.models import Case


class Playbook(models.Model):
    """One plan. What it says is in its newest version; a shipped one has a `key` and may be changed like any other."""

    class Kind(models.TextChoices):
        LARGE = "large", _("Large crisis")
        SMALL = "small", _("Small crisis")
        EVERYDAY = "everyday", _("Everyday")

    key = models.SlugField(max_length=60, default="", blank=True)
    kind = models.CharField(max_length=8, choices=Kind.choices)
    retired_at = models.DateTimeField(null=True)
    shipped_digest = models.CharField(max_length=64, default="", db_default="", blank=True)
    """Of the shipped text that was taken or offered last; another one means that we ship something newer."""
    proposal = models.JSONField(null=True)
    """A newer shipped text that waits for the desk's yes or no, because the desk had changed or reviewed its own."""
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["key"], name="one_playbook_of_a_key", condition=~models.Q(key=""))]


class PlaybookVersion(models.Model):
    """What a plan says, by language (`pure.plans.Plan` read from `content`). Never changed: a change is the next version."""

    playbook = models.ForeignKey(Playbook, related_name="versions", on_delete=models.CASCADE)
    number = models.PositiveIntegerField()
    content = models.JSONField()
    written_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    written_at = models.DateTimeField(default=timezone.now)
    what_changed = models.CharField(max_length=300, default="", blank=True)
    reviewed_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    reviewed_at = models.DateTimeField(null=True)
    """Somebody read it and says that it holds; a plan is complete only for twelve months after that."""

    class Meta:
        constraints = [models.UniqueConstraint(fields=["playbook", "number"], name="one_version_of_a_number")]


class RoleHolder(models.Model):
    """Who takes a role of a plan when it runs, and who does if they do not answer. Roles are keys of the plan."""

    playbook = models.ForeignKey(Playbook, related_name="holders", on_delete=models.CASCADE)
    role = models.CharField(max_length=20)
    agent = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="+", on_delete=models.CASCADE)
    deputy = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["playbook", "role"], name="one_holder_of_a_role")]


class Run(models.Model):
    """A plan that is being followed: in a case, in a crisis (which names its run), in a drill."""

    version = models.ForeignKey(PlaybookVersion, related_name="runs", on_delete=models.PROTECT)
    case = models.ForeignKey(Case, null=True, related_name="runs", on_delete=models.CASCADE)
    started_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    started_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["case"], name="run_of_case", condition=models.Q(ended_at=None))]


class StepDone(models.Model):
    """One step of a run: done, or left out with a reason."""

    run = models.ForeignKey(Run, related_name="steps", on_delete=models.CASCADE)
    step = models.CharField(max_length=60)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    at = models.DateTimeField(default=timezone.now)
    left_out = models.CharField(max_length=300, default="", blank=True)
    words = models.TextField(default="", blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["run", "step"], name="a_step_once")]
