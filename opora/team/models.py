"""The desk and its people."""

from __future__ import annotations

import secrets
from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.core.validators import RegexValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from opora.kernel.db.once import forget
from opora.kernel.sealed import SealedField
from opora.team.policies import permissions_of


class InterfaceLanguage(models.TextChoices):
    ENGLISH = "en", "English"
    CZECH = "cs", "Čeština"
    POLISH = "pl", "Polski"
    GREEK = "el", "Ελληνικά"
    SERBIAN = "sr", "Српски"
    SERBIAN_LATIN = "sr-latn", "Srpski"


class Role(models.TextChoices):
    NEWCOMER = "newcomer", _("Newcomer")
    AGENT = "agent", _("Agent")
    LEAD = "lead", _("Lead")
    OWNER = "owner", _("Owner")


class Trade(models.TextChoices):
    """What the firm does; shipped plans differ in words by it."""

    SHOP = "shop", _("A shop")
    AGENCY = "agency", _("An agency")
    SERVICE = "service", _("A service or software")


PHONE = RegexValidator(r"^\+?[0-9][0-9 ()./-]{3,38}$", _("Write a telephone number, such as +420 603 555 271."))
THEMES = [("auto", _("As my system")), ("light", _("Light")), ("dark", _("Dark"))]
AFTER_SEND = [("stay", _("Stay")), ("next", _("Next case")), ("list", _("Back to the list"))]


def usual_hours() -> dict[str, list[list[str]]]:
    """Monday to Friday from eight to five."""
    return {str(weekday): [["08:00", "17:00"]] for weekday in range(5)}


def new_token() -> str:
    """An unguessable text of 256 bits."""
    return secrets.token_urlsafe(32)


class DeskRows(models.QuerySet["Desk"]):
    """Its one row is read once a request (`queries.desk`) unless the request changes it."""

    def update(self, **values: Any) -> int:
        changed = super().update(**values)
        forget()
        return changed


class Desk(models.Model):
    """The team's own settings: exactly one row."""

    name = models.CharField(max_length=120, default="")
    language = models.CharField(max_length=10, choices=InterfaceLanguage.choices, default=InterfaceLanguage.ENGLISH)
    country = models.CharField(max_length=2, default="CZ")
    time_zone = models.CharField(max_length=60, default="Europe/Prague")
    trade = models.CharField(max_length=7, choices=Trade.choices, default=Trade.SHOP, db_default="shop")
    hours = models.JSONField(default=usual_hours)
    """Spans of each weekday, Monday is "0": {"0": [["08:00", "12:00"], ["13:00", "17:00"]]}; a day without spans is free."""
    closed_days = models.JSONField(default=list)
    """Days on which nobody works besides the holidays: [{"day": "2026-12-31", "name": "Stocktaking"}], in order."""
    message_secret = models.CharField(max_length=64, default=new_token)
    first_login_token = models.CharField(max_length=64, default="")
    receipts_on = models.BooleanField(default=False)
    receipt_texts = models.JSONField(default=dict)
    trusted_border_host = models.CharField(max_length=200, default="")
    furnished_at = models.DateTimeField(null=True)
    demo_wished_at = models.DateTimeField(null=True)

    objects = DeskRows.as_manager()

    def save(self, *given: Any, **named: Any) -> None:
        super().save(*given, **named)
        forget()


class AgentManager(BaseUserManager["Agent"]):
    def get_by_natural_key(self, username: str | None) -> Agent:
        return self.get(email__iexact=username)


class Agent(AbstractBaseUser):
    """A person of the desk. Removed people stay as rows so that what they wrote keeps its author."""

    email = models.EmailField(unique=True)
    name = models.CharField(max_length=120)
    role = models.CharField(max_length=10, choices=Role.choices, default=Role.AGENT)
    language = models.CharField(max_length=10, choices=InterfaceLanguage.choices, default=InterfaceLanguage.ENGLISH)
    theme = models.CharField(
        max_length=5, choices=[("auto", _("As my system")), ("light", _("Light")), ("dark", _("Dark"))], default="auto"
    )
    signature = models.TextField(default="", blank=True)
    phone = models.CharField(max_length=40, default="", db_default="", blank=True, validators=[PHONE])
    """By which colleagues reach them when the desk is down; it stands on the paper plans and nowhere a customer looks."""
    gender = models.CharField(max_length=1, choices=[("", "–"), ("f", _("a woman")), ("m", _("a man"))], default="", blank=True)
    """Only for wording that is suggested to them: psala, psal."""
    single_keys = models.BooleanField(default=True)
    after_send = models.CharField(max_length=5, choices=AFTER_SEND, default="next")
    newest_first = models.BooleanField(default=False)
    notify = models.JSONField(default=dict)
    works_in = models.JSONField(default=list)
    is_active = models.BooleanField(default=True)
    joined_at = models.DateTimeField(default=timezone.now)
    last_seen_at = models.DateTimeField(null=True)

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]
    objects = AgentManager()

    def __str__(self) -> str:
        return self.name

    def may(self, permission: str) -> bool:
        """Whether this person's role holds a permission such as `cases:assign`."""
        return self.is_active and permission in permissions_of(self.role)


class Invitation(models.Model):
    """A link that lets one person join once. Only a hash of its token is stored."""

    email = models.EmailField()
    name = models.CharField(max_length=120, default="")
    role = models.CharField(max_length=10, choices=Role.choices, default=Role.AGENT)
    mailboxes = models.JSONField(default=list)
    token_hash = models.CharField(max_length=64, unique=True)
    invited_by = models.ForeignKey(Agent, null=True, on_delete=models.SET_NULL)
    invited_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)


class Absence(models.Model):
    """Somebody is away: who takes their work, and until when. The reason stays inside the team."""

    agent = models.ForeignKey(Agent, related_name="absences", on_delete=models.CASCADE)
    starts_at = models.DateTimeField(default=timezone.now)
    ends_on = models.DateField(null=True)
    ended_at = models.DateTimeField(null=True)
    announced_by = models.ForeignKey(Agent, related_name="+", null=True, on_delete=models.SET_NULL)


class Notification(models.Model):
    """Something one person should hear: in the browser at once, by mail if still unread and wished."""

    agent = models.ForeignKey(Agent, related_name="notifications", on_delete=models.CASCADE)
    kind = models.CharField(max_length=40)
    values = models.JSONField(default=dict)
    path = models.CharField(max_length=300, default="")
    at = models.DateTimeField(auto_now_add=True)
    read_at = models.DateTimeField(null=True)
    mail_due_at = models.DateTimeField(null=True)
    mailed_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["agent", "-id"]),
            models.Index(fields=["mail_due_at"], name="notification_mail_due", condition=models.Q(mailed_at=None, read_at=None)),
        ]


class Letter(models.Model):
    """A mail of the desk itself to one of its people. Its text is forgotten once it is sent: it may hold a secret link."""

    to = models.EmailField()
    subject = models.CharField(max_length=300)
    text = models.TextField()
    written_at = models.DateTimeField(auto_now_add=True)
    due_at = models.DateTimeField(null=True, default=timezone.now)
    tries = models.PositiveSmallIntegerField(default=0)
    problem = models.TextField(default="")
    sent_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["due_at"], name="letter_due", condition=models.Q(sent_at=None))]


class HouseRule(models.Model):
    """What this desk changed about one of its ten house rules; without a row ours holds, so that there are always ten.

    `texts` are words of the desk's own by interface language, `rules` codes of the coach, `item` one of the scorecard or "".
    """

    position = models.PositiveSmallIntegerField(unique=True)
    texts = models.JSONField(default=dict)
    rules = models.JSONField(default=list)
    item = models.CharField(max_length=12, default="")
    changed_by = models.ForeignKey(Agent, null=True, related_name="+", on_delete=models.SET_NULL)
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(position__range=(1, 10)), name="one_of_ten_house_rules")]


class AlarmWay(models.Model):
    """A further way by which one person hears of what is urgent: a service of their own (Apprise), or a browser (web push)."""

    class Kind(models.TextChoices):
        SERVICE = "service"
        BROWSER = "browser"

    agent = models.ForeignKey(Agent, related_name="alarm_ways", on_delete=models.CASCADE)
    kind = models.CharField(max_length=7, choices=Kind.choices)
    name = models.CharField(max_length=120)
    address = SealedField()
    """An address as Apprise writes it, or the browser's subscription as JSON; both open a door, so neither is ever shown again."""
    fingerprint = models.CharField(max_length=64)
    added_at = models.DateTimeField(default=timezone.now)
    worked_at = models.DateTimeField(null=True)
    problem = models.CharField(max_length=20, default="")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["agent", "fingerprint"], name="alarm_way_once")]


class Ring(models.Model):
    """One urgent notice on one way, or a try-out (without a notice). Claimed before it is brought, so that no crash brings it twice."""

    class State(models.TextChoices):
        DUE = "due"
        CALLING = "calling"
        DONE = "done"
        FAILED = "failed"
        UNCERTAIN = "uncertain"
        NOT_NEEDED = "not_needed"

    way = models.ForeignKey(AlarmWay, related_name="rings", on_delete=models.CASCADE)
    notification = models.ForeignKey(Notification, null=True, related_name="rings", on_delete=models.CASCADE)
    state = models.CharField(max_length=10, choices=State.choices, default=State.DUE)
    due_at = models.DateTimeField(default=timezone.now)
    claimed_at = models.DateTimeField(null=True)
    tries = models.PositiveSmallIntegerField(default=0)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["way", "notification"], name="rung_once")]
        indexes = [models.Index(fields=["due_at"], name="ring_open", condition=models.Q(state__in=["due", "calling"]))]


class Breather(models.Model):
    """A few minutes without new work, offered after a hard contact and taken by one click (requirement S0-01)."""

    agent = models.ForeignKey(Agent, related_name="breathers", on_delete=models.CASCADE)
    began_at = models.DateTimeField(default=timezone.now)
    until = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["until"], name="breather_until")]
