"""A scenario that is happening: who raised it, who does what, what was done when, and how it ended."""

from __future__ import annotations

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from opora.cases.models import Case
from opora.crises.models.scenarios import Scenario
from opora.playbooks.models import Run


class Level(models.IntegerChoices):
    """How large it is (domain.md, C1)."""

    EXTRAORDINARY = 1, _("C1 · extraordinary")
    LARGE = 2, _("C2 · large")
    LIMITED = 3, _("C3 · limited")
    SMALL = 4, _("C4 · small")


class CrisisRole(models.TextChoices):
    """Who does what (domain.md, C2). One person may hold several."""

    LEAD = "lead", _("Lead")
    VOICE = "voice", _("Voice")
    PHONES = "phones", _("Phones")
    INBOX = "inbox", _("Inbox and chat")
    PUBLIC = "public", _("Public channels")
    TECHNICIAN = "technician", _("Technician link")
    CALLBACKS = "callbacks", _("Callbacks")


class Crisis(models.Model):
    """One crisis, from the alarm to its lesson (life cycle in domain.md, A2)."""

    class State(models.TextChoices):
        REPORTED = "reported", _("Reported")
        ACKNOWLEDGED = "acknowledged", _("Somebody leads")
        INFORMING = "informing", _("Customers are told")
        WORKING = "working", _("Being worked on")
        RESOLVED = "resolved", _("Repaired")
        CATCHING_UP = "catching_up", _("Catching up")
        STOOD_DOWN = "stood_down", _("Stood down")
        REVIEWED = "reviewed", _("Reviewed")
        CLOSED = "closed", _("Closed")

    class Origin(models.TextChoices):
        """Who began it (requirement S0-04). For us alone: towards customers it stays our matter, whoever began it."""

        UNKNOWN = "unknown", _("Not known yet")
        OURS = "ours", _("Our own mistake")
        SUPPLIER = "supplier", _("A supplier")
        CARRIER = "carrier", _("A carrier")
        NATURE = "nature", _("An outside event")
        CUSTOMER = "customer", _("A customer")

    scenario = models.ForeignKey(Scenario, null=True, related_name="crises", on_delete=models.SET_NULL)
    title = models.CharField(max_length=200)
    sentence = models.TextField()
    """What whoever raised the alarm wrote."""
    level = models.PositiveSmallIntegerField(choices=Level.choices, default=Level.LIMITED)
    origin = models.CharField(max_length=8, choices=Origin.choices, default=Origin.UNKNOWN)
    threatens = ArrayField(models.CharField(max_length=10), default=list)
    """'business', 'colleagues' or both (requirement S0-19)."""
    state = models.CharField(max_length=12, choices=State.choices, default=State.REPORTED)
    since = models.DateTimeField(default=timezone.now)
    """Since when it has been going on, as far as we know."""
    reported_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    reported_at = models.DateTimeField(default=timezone.now)
    acknowledged_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    acknowledged_at = models.DateTimeField(null=True)
    alarmed_at = models.DateTimeField(null=True)
    """When everybody was told because nobody had taken the lead or nothing had been decided next."""
    next_action = models.CharField(max_length=300, default="", blank=True)
    next_action_at = models.DateTimeField(null=True)
    run = models.OneToOneField(Run, null=True, related_name="crisis", on_delete=models.SET_NULL)
    caused_by = models.ForeignKey("self", null=True, related_name="causes", on_delete=models.SET_NULL)
    drill = models.ForeignKey("crises.Drill", null=True, related_name="crises", on_delete=models.CASCADE)
    """Of which rehearsal this is a part; None: it is meant."""
    case = models.ForeignKey(Case, null=True, related_name="+", on_delete=models.SET_NULL)
    """The complaint that it is (requirement S4-34): one customer's case, led by whoever owns that; None: an ordinary crisis."""
    words = ArrayField(models.CharField(max_length=60), default=list)
    """Stems that the messages about it share; by them the people it hit are found."""
    resolved_at = models.DateTimeField(null=True)
    stood_down_at = models.DateTimeField(null=True)
    review_due_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)
    nothing_new_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    nothing_new_words = models.TextField(default="", blank=True)
    our_people = models.TextField(default="", blank=True)
    the_customers = models.TextField(default="", blank=True)
    """How our people are, and how the customers are: asked apart when it is stood down (requirement S0-01)."""

    class Meta:
        constraints = [models.UniqueConstraint(fields=["case"], name="one_complaint_of_a_case", condition=~models.Q(state="closed"))]
        indexes = [
            models.Index(fields=["-reported_at"], name="crisis_newest"),
            models.Index(fields=["reported_at"], name="crisis_open", condition=~models.Q(state__in=["closed", "reviewed", "stood_down"])),
        ]


GOING_ON = (Crisis.State.REPORTED, Crisis.State.ACKNOWLEDGED, Crisis.State.INFORMING, Crisis.State.WORKING)
"""While it is so, what we write must agree with the bulletin."""
NOT_OVER = (*GOING_ON, Crisis.State.RESOLVED, Crisis.State.CATCHING_UP)


class RoleHeld(models.Model):
    """Somebody was asked to take a role; they accept within five minutes or their deputy is asked."""

    crisis = models.ForeignKey(Crisis, related_name="roles", on_delete=models.CASCADE)
    role = models.CharField(max_length=10, choices=CrisisRole.choices)
    agent = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="+", on_delete=models.CASCADE)
    deputy = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    asked_at = models.DateTimeField(default=timezone.now)
    answer_by = models.DateTimeField(null=True)
    accepted_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    """Declined, passed on to the deputy, or handed to somebody else."""

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["crisis", "role", "agent"], name="asked_once_for_a_role", condition=models.Q(ended_at=None))
        ]
        indexes = [
            models.Index(fields=["answer_by"], name="role_unanswered", condition=models.Q(accepted_at=None, ended_at=None)),
            models.Index(fields=["agent"], name="role_of_agent", condition=models.Q(ended_at=None)),
        ]


class Entry(models.Model):
    """One line of the timeline: who did or said what, and when. Lines are added and never changed."""

    crisis = models.ForeignKey(Crisis, related_name="entries", on_delete=models.CASCADE)
    at = models.DateTimeField(default=timezone.now)
    kind = models.CharField(max_length=20)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    technician = models.ForeignKey("crises.Technician", null=True, related_name="entries", on_delete=models.SET_NULL)
    text = models.TextField(default="", blank=True)
    values = models.JSONField(default=dict)

    class Meta:
        indexes = [models.Index(fields=["crisis", "at", "id"], name="entry_in_order")]


class Knows(models.Model):
    """Who knows of it, since when, and how they heard."""

    crisis = models.ForeignKey(Crisis, related_name="known_to", on_delete=models.CASCADE)
    agent = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="+", on_delete=models.CASCADE)
    told_at = models.DateTimeField(default=timezone.now)
    seen_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["crisis", "agent"], name="knows_once")]


class Task(models.Model):
    """Something to be done that no plan foresaw."""

    crisis = models.ForeignKey(Crisis, related_name="tasks", on_delete=models.CASCADE)
    text = models.CharField(max_length=300)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    due_at = models.DateTimeField(null=True)
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    added_at = models.DateTimeField(default=timezone.now)
    done_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    done_at = models.DateTimeField(null=True)


class Technician(models.Model):
    """Somebody who repairs it and needs no account: one link, one crisis, no customers. Only a hash of the link's token is stored."""

    crisis = models.ForeignKey(Crisis, related_name="technicians", on_delete=models.CASCADE)
    name = models.CharField(max_length=120)
    address = models.CharField(max_length=320, default="", blank=True)
    """A mail address to which they are asked; '': somebody passes the link on."""
    language = models.CharField(max_length=10, default="en")
    token_hash = models.CharField(max_length=64, unique=True)
    invited_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    invited_at = models.DateTimeField(default=timezone.now)
    ask_at = models.DateTimeField(null=True)
    """When they are asked next; None: they are not asked any more."""
    asked_at = models.DateTimeField(null=True)
    last_word_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["ask_at"], name="technician_to_ask", condition=models.Q(ended_at=None))]


class Cost(models.Model):
    """What it cost: lost orders, hours, what was given, other."""

    class Kind(models.TextChoices):
        ORDERS = "orders", _("Lost orders")
        REMEDIES = "remedies", _("What was given to customers")
        HOURS = "hours", _("Hours of our people")
        OTHER = "other", _("Other")

    crisis = models.ForeignKey(Crisis, related_name="costs", on_delete=models.CASCADE)
    kind = models.CharField(max_length=8, choices=Kind.choices)
    amount = models.DecimalField(max_digits=12, decimal_places=2)
    """In the desk's currency; for hours their number."""
    words = models.CharField(max_length=300, default="", blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    at = models.DateTimeField(default=timezone.now)


class NoComplaint(models.Model):
    """Somebody says that what looks like a complaint in this case is none; it is not proposed again."""

    case = models.OneToOneField(Case, primary_key=True, related_name="+", on_delete=models.CASCADE)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    at = models.DateTimeField(default=timezone.now)
