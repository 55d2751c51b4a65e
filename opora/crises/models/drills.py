"""Rehearsals of a plan, who took part, how it went; and the dated page that shows how ready the desk is."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from opora.crises.models.crises import CrisisRole
from opora.crises.models.scenarios import Scenario
from opora.messages.models import Mailbox
from opora.playbooks.models import Playbook


class Drill(models.Model):
    """One rehearsal. Its feed arrives at `mailbox`, whose channel can reach nobody, and its crisis names it as `Crisis.drill`."""

    class State(models.TextChoices):
        PLANNED = "planned", _("Planned")
        RUNNING = "running", _("Running")
        PASSED = "passed", _("Passed")
        AGAIN = "again", _("To be repeated")
        CALLED_OFF = "called_off", _("Called off")

    playbook = models.ForeignKey(Playbook, related_name="drills", on_delete=models.PROTECT)
    scenario = models.ForeignKey(Scenario, null=True, related_name="drills", on_delete=models.SET_NULL)
    mailbox = models.ForeignKey(Mailbox, null=True, related_name="+", on_delete=models.PROTECT)
    state = models.CharField(max_length=10, choices=State.choices, default=State.PLANNED)
    planned_for = models.DateTimeField()
    planned_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    feed = models.JSONField(default=dict)
    """How the customers of the scene behave: how many, in how many minutes, from which seed (pure.drills)."""
    started_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    score = models.JSONField(default=dict)
    valid_until = models.DateField(null=True)


class DrillPerson(models.Model):
    """Who took part in which role, and whether they passed."""

    drill = models.ForeignKey(Drill, related_name="people", on_delete=models.CASCADE)
    agent = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="drills", on_delete=models.CASCADE)
    role = models.CharField(max_length=10, choices=CrisisRole.choices)
    has_passed = models.BooleanField(default=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["drill", "agent", "role"], name="one_place_in_a_drill")]


class DrillContact(models.Model):
    """One message or call of the scene and when it comes; `arrived_at` is set when it was put into the desk."""

    drill = models.ForeignKey(Drill, related_name="contacts", on_delete=models.CASCADE)
    at = models.DateTimeField()
    content = models.JSONField()
    arrived_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["at"], name="drill_contact_to_come", condition=models.Q(arrived_at=None))]


class BoardPage(models.Model):
    """The five answers as they stood on a day, behind a link that can be shared."""

    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    made_at = models.DateTimeField(default=timezone.now)
    token = models.CharField(max_length=64, unique=True)
    answers = models.JSONField()
    taken_back_at = models.DateTimeField(null=True)


class BoardTask(models.Model):
    """A NO among the last three answers has an owner and a date until it is a YES (requirement S0-15)."""

    question = models.PositiveSmallIntegerField()
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    due_on = models.DateField(null=True)
    opened_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(question__range=(1, 5)), name="one_of_five_questions"),
            models.UniqueConstraint(fields=["question"], name="one_task_a_question", condition=models.Q(ended_at=None)),
        ]
