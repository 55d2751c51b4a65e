"""What the desk asks back, and by when: the customer's page by link, and the closing check.

A row belongs to a case. It holds numbers, times and states; the customer's words lie in messages, where erasing finds them.
"""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from opora.cases.models import Case
from opora.messages.models import Message


class Switches(models.Model):
    """What the desk does by itself here: exactly one row. Everything automatic has its off switch (domain.md A6)."""

    class Way(models.TextChoices):
        OFF = "off", _("Off")
        DRAFT = "draft", _("As a draft for the owner")
        SEND = "send", _("Sent by the desk in the owner's name")

    checks = models.CharField(_("Closing checks"), max_length=5, choices=Way.choices, default=Way.DRAFT)
    reminders = models.CharField(_("Reminders"), max_length=5, choices=Way.choices, default=Way.DRAFT)


class CaseLink(models.Model):
    """A link to the customer's page of one case. Only a hash of its token is kept, and nobody notes who opens it."""

    case = models.ForeignKey(Case, related_name="links", on_delete=models.CASCADE)
    token_hash = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField(default=timezone.now)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    expires_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["expires_at"])]


class Understood(models.Model):
    """What the customer said to "Did I understand you?". `of` is a hash of the words they saw: other words ask anew."""

    class State(models.TextChoices):
        CONFIRMED = "confirmed", _("The customer confirmed it")
        CORRECTED = "corrected", _("The customer corrected it")

    case = models.OneToOneField(Case, related_name="understood", on_delete=models.CASCADE)
    state = models.CharField(max_length=9, choices=State.choices)
    of = models.CharField(max_length=64)
    at = models.DateTimeField(default=timezone.now)


class Check(models.Model):
    """One closing check: is it really solved? `draft_key` names its draft, and its message once that leaves."""

    class State(models.TextChoices):
        PLANNED = "planned", _("Planned")
        DRAFTED = "drafted", _("Lies as a draft")
        SENT = "sent", _("Asked")
        CONFIRMED = "confirmed", _("Confirmed")
        REFUSED = "refused", _("Not solved")
        SILENT = "silent", _("Not confirmed")
        DROPPED = "dropped", _("Not needed")

    class Outcome(models.TextChoices):
        GOOD = "good", _("Good")
        NEUTRAL = "neutral", _("Neutral")
        BAD = "bad", _("Bad")

    case = models.ForeignKey(Case, related_name="checks", on_delete=models.CASCADE)
    state = models.CharField(max_length=9, choices=State.choices, default=State.PLANNED)
    planned_at = models.DateTimeField(default=timezone.now)
    due_at = models.DateTimeField()
    draft_key = models.UUIDField(null=True, unique=True)
    message = models.ForeignKey(Message, null=True, related_name="+", on_delete=models.SET_NULL)
    asked_at = models.DateTimeField(null=True)
    ends_at = models.DateTimeField(null=True)
    answer = models.ForeignKey(Message, null=True, related_name="+", on_delete=models.SET_NULL)
    settled_at = models.DateTimeField(null=True)
    settled_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    outcome = models.CharField(max_length=7, choices=Outcome.choices, default="", blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["case"], name="one_open_check", condition=models.Q(state__in=["planned", "drafted", "sent"]))
        ]
        indexes = [
            models.Index(fields=["due_at"], name="check_due", condition=models.Q(state="planned")),
            models.Index(fields=["ends_at"], name="check_ends", condition=models.Q(state="sent")),
            models.Index(fields=["case", "-planned_at"]),
        ]


OPEN_CHECK = (Check.State.PLANNED, Check.State.DRAFTED, Check.State.SENT)
WAITING_CHECK = (Check.State.PLANNED, Check.State.DRAFTED)


class Ladder(models.Model):
    """Reminders for somebody who does not answer: our open questions, or a thing of theirs that expires (`what`, `name`, `ends_on`).

    It stops at any sign of theirs. `hunts_at` is when looking for another way to them begins, `leads_at` when a lead must decide
    what happens without an answer (`default_text`, what it costs, from when).
    """

    class What(models.TextChoices):
        ANSWERS = "answers", _("Answers to our questions")
        DOMAIN = "domain", _("Domain")
        CERTIFICATE = "certificate", _("Certificate")
        HOSTING = "hosting", _("Hosting")
        OTHER = "other", _("Something else that ends")

    class State(models.TextChoices):
        RUNNING = "running", _("Waiting for the customer")
        STOPPED = "stopped", _("Ended")
        DECIDED = "decided", _("A lead decided")

    case = models.ForeignKey(Case, related_name="ladders", on_delete=models.CASCADE)
    what = models.CharField(max_length=11, choices=What.choices, default=What.ANSWERS)
    name = models.CharField(max_length=200, default="", blank=True)
    ends_on = models.DateField(null=True)
    state = models.CharField(max_length=7, choices=State.choices, default=State.RUNNING)
    started_at = models.DateTimeField(default=timezone.now)
    started_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    hunts_at = models.DateTimeField(null=True)
    hunting_since = models.DateTimeField(null=True)
    leads_at = models.DateTimeField(null=True)
    leads_told_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    ended_why = models.CharField(max_length=40, default="")
    default_text = models.TextField(default="", blank=True)
    default_cost = models.CharField(max_length=60, default="", blank=True)
    default_on = models.DateField(null=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["case"], name="one_running_ladder_of_questions", condition=models.Q(state="running", what="answers")
            )
        ]
        indexes = [
            models.Index(fields=["case", "-started_at"]),
            models.Index(fields=["id"], name="ladder_running", condition=models.Q(state="running")),
        ]


class Rung(models.Model):
    """One reminder. `draft_key` names its draft, and its message once that leaves."""

    ladder = models.ForeignKey(Ladder, related_name="rungs", on_delete=models.CASCADE)
    number = models.PositiveSmallIntegerField()
    due_at = models.DateTimeField()
    draft_key = models.UUIDField(null=True, unique=True)
    message = models.ForeignKey(Message, null=True, related_name="+", on_delete=models.SET_NULL)
    sent_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["ladder", "number"], name="one_rung_of_a_number")]
        indexes = [models.Index(fields=["due_at"], name="rung_due", condition=models.Q(draft_key=None))]


class HuntTry(models.Model):
    """One try to reach a silent customer another way. `contact` is an address, a number or a name."""

    class Result(models.TextChoices):
        NO_ANSWER = "no_answer", _("No answer")
        WRONG = "wrong", _("Not theirs")
        REACHED = "reached", _("Reached")

    ladder = models.ForeignKey(Ladder, related_name="tries", on_delete=models.CASCADE)
    contact = models.CharField(max_length=320)
    result = models.CharField(max_length=9, choices=Result.choices)
    note = models.CharField(max_length=500, default="", blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    at = models.DateTimeField(default=timezone.now)
