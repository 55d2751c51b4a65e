"""The register: what may happen, what did happen, and what is done so that it happens less."""

from __future__ import annotations

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from opora.playbooks.models import Playbook
from opora.pure.plans import said

FROM_ONE_TO_FIVE = models.Q(likelihood__range=(1, 5)) | models.Q(likelihood=None)
IMPACT_OF_FIVE = models.Q(impact__range=(1, 5)) | models.Q(impact=None)


class Scenario(models.Model):
    """One thing that may go wrong. `names` and `about` are by interface language; a proposal has them in one.

    Whether it is planned, drilled or due for review is read from its playbook and its drills, never stored.
    """

    class State(models.TextChoices):
        PROPOSED = "proposed", _("Proposed")
        RATED = "rated", _("Rated")
        REFUSED = "refused", _("Refused")

    key = models.SlugField(max_length=60, default="", blank=True)
    """The name under which we ship it; '' for one of the desk's own."""
    names = models.JSONField(default=dict)
    about = models.JSONField(default=dict)
    state = models.CharField(max_length=8, choices=State.choices, default=State.PROPOSED)
    likelihood = models.PositiveSmallIntegerField(null=True)
    impact = models.PositiveSmallIntegerField(null=True)
    rated_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    rated_at = models.DateTimeField(null=True)
    refused_reason = models.TextField(default="", blank=True)
    usual_level = models.PositiveSmallIntegerField(default=3)
    """The level (1 is the highest) that is proposed when it happens."""
    spots = ArrayField(models.CharField(max_length=60), default=list)
    """Weak spots of the firm that it touches: product, process, carrier."""
    words = models.JSONField(default=dict)
    """By language: stems that tell an alarm's sentence that this is meant."""
    playbook = models.ForeignKey(Playbook, null=True, related_name="scenarios", on_delete=models.SET_NULL)
    never_until = models.DateField(null=True)
    never_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    """Who says that this cannot happen to us, and when that is looked at again (requirement S2-06)."""
    seen_at = models.CharField(max_length=200, default="", blank=True)
    """Whom we saw it happen to."""
    proposed_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    proposed_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["key"], name="one_scenario_of_a_key", condition=~models.Q(key="")),
            models.CheckConstraint(condition=FROM_ONE_TO_FIVE, name="likelihood_of_five"),
            models.CheckConstraint(condition=IMPACT_OF_FIVE, name="impact_of_five"),
        ]

    def name_in(self, language: str) -> str:
        """Its name in an interface language, else in the one it has."""
        return word_in(self.names, language)


class RecallSession(models.Model):
    """Several people remember past crises at once; or they sign that there were none."""

    started_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    started_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True)
    none_signed_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)


class Occurrence(models.Model):
    """It happened: once, on a day that is known to the day, the month or the year. Recalled, or left behind by a crisis."""

    class Precision(models.TextChoices):
        DAY = "day", _("That day")
        MONTH = "month", _("That month")
        YEAR = "year", _("That year")

    scenario = models.ForeignKey(Scenario, null=True, related_name="occurrences", on_delete=models.SET_NULL)
    happened_on = models.DateField()
    precision = models.CharField(max_length=5, choices=Precision.choices, default=Precision.DAY)
    what = models.TextField()
    entered_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    entered_at = models.DateTimeField(default=timezone.now)
    session = models.ForeignKey(RecallSession, null=True, related_name="occurrences", on_delete=models.SET_NULL)
    merged_into = models.ForeignKey("self", null=True, related_name="merged", on_delete=models.SET_NULL)
    apart_from = ArrayField(models.BigIntegerField(), default=list)
    """Entries somebody said are something else; they are not proposed as the same again."""
    crisis = models.OneToOneField("crises.Crisis", null=True, related_name="occurrence", on_delete=models.SET_NULL)

    class Meta:
        indexes = [models.Index(fields=["scenario", "-happened_on"], name="occurrence_of_scenario")]


class Mitigation(models.Model):
    """What is done beforehand so that it happens less, or hurts less."""

    scenario = models.ForeignKey(Scenario, related_name="mitigations", on_delete=models.CASCADE)
    text = models.CharField(max_length=500)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    due_on = models.DateField(null=True)
    done_at = models.DateTimeField(null=True)


class Round(models.Model):
    """Once a year it is asked of each product, process and partner what can go wrong there (requirement S2-06)."""

    spot = models.CharField(max_length=60)
    held_at = models.DateTimeField(default=timezone.now)
    held_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name="+", on_delete=models.SET_NULL)
    words = models.TextField(default="", blank=True)

    class Meta:
        indexes = [models.Index(fields=["spot", "-held_at"], name="round_of_spot")]


def word_in(words: dict[str, str], language: str) -> str:
    """The text of a language (`sr-latn` is made of `sr` where it must be), of English, or of whatever is there."""
    return words.get(language) or said(words, language)
