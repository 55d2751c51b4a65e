"""What the desk remembers of every conversation: what was asked, promised and said, and what was ordered.

A row belongs to a case; whose customer it concerns is the case's customer, so that linked people need no second change.
"""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from opora.cases.models import Case
from opora.messages.models import Message


class Question(models.Model):
    """One thing asked, by the customer or by us. `start` and `end` are its place in the message's `reply`.

    `default_answer` is what we shall assume from `default_on` if nobody answers; it must have been said beforehand.
    """

    class Direction(models.TextChoices):
        THEIRS = "theirs", _("The customer asks")
        OURS = "ours", _("We ask")

    class Kind(models.TextChoices):
        QUESTION = "question", _("Question")
        REQUEST = "request", _("Request")

    class Form(models.TextChoices):
        FREE = "", _("In own words")
        YES_NO = "yes_no", _("Yes or no")
        DATE = "date", _("A day or a time")
        AMOUNT = "amount", _("A number or an amount")
        CHOICE = "choice", _("One of several")
        FILE = "file", _("A file or a picture")

    class State(models.TextChoices):
        ASKED = "asked", _("Open")
        ANSWERED = "answered", _("Answered")
        PARTLY = "partly", _("Partly answered")
        UNCLEAR = "unclear", _("Unclear")
        WITHDRAWN = "withdrawn", _("Withdrawn")
        ASSUMED = "assumed", _("Assumed")

    case = models.ForeignKey(Case, related_name="questions", on_delete=models.CASCADE)
    message = models.ForeignKey(Message, null=True, related_name="+", on_delete=models.CASCADE)
    start = models.PositiveIntegerField(null=True)
    end = models.PositiveIntegerField(null=True)
    direction = models.CharField(max_length=6, choices=Direction.choices)
    kind = models.CharField(max_length=8, choices=Kind.choices, default=Kind.QUESTION)
    number = models.PositiveIntegerField()
    text = models.TextField()
    form = models.CharField(max_length=8, choices=Form.choices, default=Form.FREE, blank=True)
    state = models.CharField(max_length=9, choices=State.choices, default=State.ASKED)
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    asked_at = models.DateTimeField(default=timezone.now)
    asked_again = ArrayField(models.DateTimeField(), default=list)
    answer = models.ForeignKey(Message, null=True, related_name="+", on_delete=models.CASCADE)
    answered_at = models.DateTimeField(null=True)
    settled_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    default_answer = models.TextField(default="", blank=True)
    default_on = models.DateField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["case", "direction", "kind", "number"], name="one_question_per_number"),
            models.UniqueConstraint(fields=["message", "start"], name="one_question_per_place"),
        ]
        indexes = [models.Index(fields=["case"], name="question_open", condition=models.Q(state__in=["asked", "partly", "unclear"]))]

    @property
    def times_asked(self) -> int:
        return 1 + len(self.asked_again)

    @property
    def is_open(self) -> bool:
        return self.state in OPEN_QUESTION


OPEN_QUESTION = (Question.State.ASKED, Question.State.PARTLY, Question.State.UNCLEAR)


class Promise(models.Model):
    """What we said we would do. `due` is the last instant; with `date_only` the customer was told a day, not an hour.

    `moves` tells of every new date: [{"from", "to", "date_only", "why", "at", "by", "in_time"}], times in ISO format.
    `shown_by` is a later message of ours that may have kept it; a person says yes with one click.
    """

    class Kind(models.TextChoices):
        CALLBACK = "callback", _("We call")
        REPLY = "reply", _("We write")
        REFUND = "refund", _("We pay back")
        DELIVERY = "delivery", _("We deliver")
        ACTION = "action", _("We do something")

    class State(models.TextChoices):
        MADE = "made", _("Promised")
        UPDATED = "updated", _("Moved in time")
        KEPT = "kept", _("Kept")
        BROKEN = "broken", _("Broken")
        REPAIRED = "repaired", _("Repaired")
        DISMISSED = "dismissed", _("No promise")

    case = models.ForeignKey(Case, related_name="promises", on_delete=models.CASCADE)
    message = models.ForeignKey(Message, null=True, related_name="+", on_delete=models.CASCADE)
    start = models.PositiveIntegerField(null=True)
    end = models.PositiveIntegerField(null=True)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="promises", on_delete=models.SET_NULL)
    booked_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    text = models.TextField()
    kind = models.CharField(max_length=8, choices=Kind.choices, default=Kind.ACTION)
    public = models.BooleanField(default=False)
    made_at = models.DateTimeField(default=timezone.now)
    due = models.DateTimeField(null=True)
    date_only = models.BooleanField(default=False)
    reminder_at = models.DateTimeField(null=True)
    reminded_at = models.DateTimeField(null=True)
    called_at = models.DateTimeField(null=True)
    state = models.CharField(max_length=9, choices=State.choices, default=State.MADE)
    moves = models.JSONField(default=list)
    shown_by = models.ForeignKey(Message, null=True, related_name="+", on_delete=models.SET_NULL)
    settled_at = models.DateTimeField(null=True)
    settled_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    dismissed_why = models.TextField(default="", blank=True)
    repairs = models.ForeignKey("self", null=True, related_name="repaired_by", on_delete=models.SET_NULL)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["message", "start"], name="one_promise_per_place")]
        indexes = [
            models.Index(fields=["case", "made_at"]),
            models.Index(fields=["due"], name="promise_due", condition=models.Q(state__in=["made", "updated"])),
            models.Index(fields=["reminder_at"], name="promise_reminder", condition=models.Q(state__in=["made", "updated"])),
        ]

    @property
    def is_open(self) -> bool:
        return self.state in OPEN_PROMISE

    @property
    def first_due(self) -> datetime | None:
        """What was said at first, before any move."""
        return datetime.fromisoformat(self.moves[0]["from"]) if self.moves and self.moves[0]["from"] else self.due


OPEN_PROMISE = (Promise.State.MADE, Promise.State.UPDATED)


class Statement(models.Model):
    """A fact we told a customer. `topic` holds stems of what it is about, `value` is comparable (pure.reading.statements)."""

    class Kind(models.TextChoices):
        PRICE = "price", _("Price")
        DATE = "date", _("Date")
        YES_NO = "yes_no", _("Yes or no")
        FREE = "free", _("Free or paid")

    class Source(models.TextChoices):
        UNCHECKED = "unchecked", _("Being checked")
        ARTICLE = "article", _("Article")
        COLLEAGUE = "colleague", _("Colleague")
        DOCUMENT = "document", _("Document")
        ORDER = "order", _("Order")

    case = models.ForeignKey(Case, related_name="statements", on_delete=models.CASCADE)
    message = models.ForeignKey(Message, null=True, related_name="+", on_delete=models.CASCADE)
    start = models.PositiveIntegerField(null=True)
    end = models.PositiveIntegerField(null=True)
    topic = ArrayField(models.TextField(), default=list)
    kind = models.CharField(max_length=6, choices=Kind.choices)
    value = models.CharField(max_length=120)
    sentence = models.TextField()
    source = models.CharField(max_length=9, choices=Source.choices, default=Source.UNCHECKED)
    source_note = models.CharField(max_length=300, default="", blank=True)
    check_by = models.DateField(null=True)
    said_at = models.DateTimeField(default=timezone.now)
    said_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    superseded_by = models.ForeignKey("self", null=True, related_name="supersedes", on_delete=models.SET_NULL)
    wrong_at = models.DateTimeField(null=True)
    wrong_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    right_sentence = models.TextField(default="", blank=True)
    corrected_at = models.DateTimeField(null=True)
    corrected_in = models.ForeignKey(Message, null=True, related_name="+", on_delete=models.SET_NULL)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["message", "start", "kind", "value"], name="one_statement_per_place")]
        indexes = [
            models.Index(fields=["case", "-said_at"]),
            models.Index(fields=["kind", "value"], name="statement_value"),
            GinIndex(fields=["topic"], name="statement_topic", gin_pending_list_limit=64),
        ]


class Brief(models.Model):
    """What a customer ordered in one case. The version that holds is the newest agreed one.

    `hour_price` (minor units of `currency`) values the hours; without it a version's price divided by its hours does.
    """

    case = models.OneToOneField(Case, related_name="brief", on_delete=models.CASCADE)
    currency = models.CharField(max_length=3, default="")
    hour_price = models.PositiveBigIntegerField(null=True)
    made_at = models.DateTimeField(default=timezone.now)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)


class BriefVersion(models.Model):
    """One state of the order. `price` is in minor units of the brief's currency; `withdrawn` once a later one was agreed;
    `spent_is_paid` then says whether the hours spent on it are paid for or were work for free.
    """

    class State(models.TextChoices):
        PROPOSED = "proposed", _("Proposed")
        AGREED = "agreed", _("Agreed")
        DECLINED = "declined", _("Declined")
        WITHDRAWN = "withdrawn", _("Replaced")

    brief = models.ForeignKey(Brief, related_name="versions", on_delete=models.CASCADE)
    number = models.PositiveIntegerField()
    text = models.TextField()
    deadline = models.DateTimeField(null=True)
    date_only = models.BooleanField(default=False)
    price = models.PositiveBigIntegerField(null=True)
    hours = models.DecimalField(max_digits=7, decimal_places=2, null=True)
    state = models.CharField(max_length=9, choices=State.choices, default=State.PROPOSED)
    proposed_at = models.DateTimeField(default=timezone.now)
    proposed_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    decided_at = models.DateTimeField(null=True)
    spent_is_paid = models.BooleanField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["brief", "number"], name="one_version_per_number"),
            models.UniqueConstraint(fields=["brief"], name="one_agreed_version", condition=models.Q(state="agreed")),
            models.UniqueConstraint(fields=["brief"], name="one_proposed_version", condition=models.Q(state="proposed")),
        ]


class BriefNotice(models.Model):
    """What a change means for date, price and hours, sent to the customer as a link. Only a hash of its token is kept.

    `charges_spent`: the hours spent on the version that goes are paid for; otherwise they were work for free.
    """

    version = models.ForeignKey(BriefVersion, related_name="notices", on_delete=models.CASCADE)
    token_hash = models.CharField(max_length=64, unique=True)
    effect = models.JSONField(default=dict)
    charges_spent = models.BooleanField(default=True)
    given_at = models.DateTimeField(default=timezone.now)
    given_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    expires_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True)
    declined_at = models.DateTimeField(null=True)
    answered_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)


class Hours(models.Model):
    """Time somebody spent on one version of a brief."""

    agent = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    version = models.ForeignKey(BriefVersion, related_name="hours_spent", on_delete=models.CASCADE)
    minutes = models.PositiveIntegerField()
    day = models.DateField()
    note = models.CharField(max_length=300, default="", blank=True)


class Reading(models.Model):
    """A message that waits to be read for questions, promises and statements; the row goes when that is done."""

    message = models.OneToOneField(Message, primary_key=True, related_name="+", on_delete=models.CASCADE)
    waiting_since = models.DateTimeField(default=timezone.now)
    tries = models.PositiveSmallIntegerField(default=0)
    problem = models.TextField(default="")

    class Meta:
        indexes = [models.Index(fields=["message"], name="reading_waiting", condition=models.Q(tries__lt=3))]
