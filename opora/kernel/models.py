"""The rows of the plumbing: news, live notes, the audit log, files, timers."""

from __future__ import annotations

from django.db import models


class Event(models.Model):
    """One piece of news, written in the transaction that made it true and delivered upstairs at least once."""

    name = models.CharField(max_length=80)
    payload = models.JSONField()
    said_at = models.DateTimeField(auto_now_add=True)
    delivered_at = models.DateTimeField(null=True)
    tries = models.PositiveSmallIntegerField(default=0)
    problem = models.TextField(default="")

    class Meta:
        indexes = [
            models.Index(fields=["id"], name="event_waiting", condition=models.Q(delivered_at=None, tries__lt=5)),
        ]


class LiveNote(models.Model):
    """What changed, for open browsers: one row and one NOTIFY per transaction; kept for a day so that a browser can catch up."""

    changes = models.JSONField()
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        indexes = [models.Index(fields=["at"])]


class AuditRow(models.Model):
    """Who did or read what. Rows are sealed into a hash chain by the worker, so that a later change shows."""

    at = models.DateTimeField(auto_now_add=True)
    actor = models.BigIntegerField(null=True)
    actor_name = models.CharField(max_length=200, default="")
    act = models.CharField(max_length=80)
    subject = models.CharField(max_length=80)
    detail = models.JSONField(default=dict)
    seal = models.CharField(max_length=64, null=True)

    class Meta:
        indexes = [
            models.Index(fields=["subject", "-id"]),
            models.Index(fields=["id"], name="audit_unsealed", condition=models.Q(seal=None)),
        ]


class Blob(models.Model):
    """The bytes of a file that somebody of the desk attached, stored once however often it is used."""

    sha256 = models.CharField(max_length=64, primary_key=True)
    content = models.BinaryField()
    size = models.PositiveBigIntegerField()
    kept_at = models.DateTimeField(auto_now_add=True)


class PeriodicRun(models.Model):
    """When a periodic task was last taken up, so that of several workers one does it."""

    name = models.CharField(max_length=80, primary_key=True)
    last_at = models.DateTimeField()
