"""Whom we serve: people and organisations, what they write from, what they ordered, how they like to write."""

from __future__ import annotations

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

GENDERS = [("", "–"), ("f", _("a woman")), ("m", _("a man"))]
FORMS_OF_ADDRESS = [("", "–"), ("formal", _("formal")), ("informal", _("informal"))]
LONGEST_VALUE = 320


class Customer(models.Model):
    """A person or an organisation; people may belong to an organisation."""

    is_organisation = models.BooleanField(default=False)
    name = models.CharField(max_length=300, default="", blank=True)
    organisation = models.ForeignKey("self", null=True, related_name="people", on_delete=models.SET_NULL)
    language = models.CharField(max_length=12, default="")
    script = models.CharField(max_length=4, default="")
    gender = models.CharField(max_length=1, choices=GENDERS, default="", blank=True)
    form_of_address = models.CharField(max_length=8, choices=FORMS_OF_ADDRESS, default="", blank=True)
    own_fields = models.JSONField(default=dict)
    tags = ArrayField(models.CharField(max_length=60), default=list)
    first_seen_at = models.DateTimeField(default=timezone.now)
    joined_into = models.ForeignKey("self", null=True, related_name="joined", on_delete=models.SET_NULL)
    erased_at = models.DateTimeField(null=True)


class Identity(models.Model):
    """One address or number somebody writes from. A shared box (info@) is never linked to a person by the desk itself."""

    class Kind(models.TextChoices):
        EMAIL = "email", _("E-mail")
        PHONE = "phone", _("Telephone")
        SHOP = "shop", _("Shop account")
        VISITOR = "visitor", _("Chat visitor")
        MESSENGER = "messenger", _("Messenger")
        INSTAGRAM = "instagram", _("Instagram")
        WHATSAPP = "whatsapp", _("WhatsApp")
        FACEBOOK = "facebook", _("Facebook")
        GOOGLE = "google", _("Google")
        FEDIVERSE = "fediverse", _("Fediverse")
        TELEGRAM = "telegram", _("Telegram")
        MATRIX = "matrix", _("Matrix")
        XMPP = "xmpp", _("XMPP")
        OTHER = "other", _("Other")

    customer = models.ForeignKey(Customer, related_name="identities", on_delete=models.PROTECT)
    first_customer = models.ForeignKey(Customer, related_name="+", on_delete=models.PROTECT)
    kind = models.CharField(max_length=10, choices=Kind.choices, default=Kind.EMAIL)
    value = models.CharField(max_length=LONGEST_VALUE)
    name = models.CharField(max_length=300, default="")
    shared = models.BooleanField(default=False)
    confirmed = models.BooleanField(default=False)
    last_used_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["kind", "value"], name="one_row_per_identity")]


def mail_value(address: str) -> str:
    """The value under which a mail address is kept."""
    return address.lower()[:LONGEST_VALUE]


class LinkProposal(models.Model):
    """Two customers who may be one, with the evidence. A refused pair is never proposed again on the same evidence."""

    class State(models.TextChoices):
        OPEN = "open"
        LINKED = "linked"
        REFUSED = "refused"

    first = models.ForeignKey(Customer, related_name="+", on_delete=models.CASCADE)
    second = models.ForeignKey(Customer, related_name="+", on_delete=models.CASCADE)
    score = models.FloatField()
    reasons = models.JSONField(default=list)
    evidence = models.CharField(max_length=64)
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)
    proposed_at = models.DateTimeField(auto_now_add=True)
    decided_at = models.DateTimeField(null=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["first", "second", "evidence"], name="one_proposal_per_evidence")]
        indexes = [models.Index(fields=["second"])]


class LinkChange(models.Model):
    """One linking or unlinking of people, with everything needed to undo it."""

    act = models.CharField(max_length=10, choices=[("link", "link"), ("unlink", "unlink")])
    kept = models.ForeignKey(Customer, related_name="+", on_delete=models.CASCADE)
    joined = models.ForeignKey(Customer, related_name="+", on_delete=models.CASCADE)
    moved = models.JSONField(default=dict)
    at = models.DateTimeField(auto_now_add=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    undone_at = models.DateTimeField(null=True)
    undone_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)


class Order(models.Model):
    """One order or project as the shop told us; `number` is what customers quote."""

    number = models.CharField(max_length=60, unique=True)
    customer = models.ForeignKey(Customer, null=True, related_name="orders", on_delete=models.SET_NULL)
    email = models.CharField(max_length=320, default="", db_index=True)
    placed_at = models.DateTimeField(null=True)
    state = models.CharField(max_length=60, default="")
    items = models.JSONField(default=list)
    total = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    currency = models.CharField(max_length=3, default="")
    changed_at = models.DateTimeField(auto_now=True)


class CustomerNote(models.Model):
    """What the team wants to remember about somebody."""

    customer = models.ForeignKey(Customer, related_name="notes", on_delete=models.CASCADE)
    text = models.TextField()
    author = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    at = models.DateTimeField(auto_now_add=True)


class HabitEvidence(models.Model):
    """One fact that speaks for one of the ten ways of writing (domain.md C8); `kind` is a key of
    `pure.identity.habits.FACTS`. Fades after 180 days. `asked_to_change`: we asked for a new thread."""

    customer = models.ForeignKey(Customer, related_name="habit_evidence", on_delete=models.CASCADE)
    kind = models.CharField(max_length=40)
    message = models.BigIntegerField(null=True)
    seen_at = models.DateTimeField(default=timezone.now)
    asked_to_change = models.BooleanField(default=False)

    class Meta:
        indexes = [models.Index(fields=["customer", "-seen_at"])]
        constraints = [models.UniqueConstraint(fields=["customer", "kind", "message"], name="one_observation_per_message")]
