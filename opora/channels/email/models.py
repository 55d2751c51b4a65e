"""How the desk reaches its mailboxes: settings, where the fetcher stands, running imports."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from opora.kernel.sealed import SealedField
from opora.messages.models import Mailbox


class EmailAccount(models.Model):
    """IMAP and SMTP settings of one mailbox. Passwords and tokens are sealed with the installation's secret."""

    mailbox = models.OneToOneField(Mailbox, related_name="email_account", on_delete=models.CASCADE)
    login = models.CharField(max_length=320, default="")
    password = SealedField(default="")
    oauth_provider = models.CharField(max_length=20, default="")
    oauth_client_id = models.CharField(max_length=300, default="")
    oauth_client_secret = SealedField(default="")
    oauth_refresh_token = SealedField(default="")
    oauth_access_token = SealedField(default="")
    oauth_expires_at = models.DateTimeField(null=True)
    oauth_authorize_url = models.URLField(default="", max_length=500)
    oauth_token_url = models.URLField(default="", max_length=500)
    oauth_scope = models.CharField(max_length=500, default="")
    signed_in_at = models.DateTimeField(null=True)
    imap_host = models.CharField(max_length=255, default="")
    imap_port = models.PositiveIntegerField(default=993)
    imap_security = models.CharField(max_length=10, default="tls", choices=[("tls", "TLS"), ("starttls", "STARTTLS"), ("none", "–")])
    smtp_host = models.CharField(max_length=255, default="")
    smtp_port = models.PositiveIntegerField(default=465)
    smtp_security = models.CharField(max_length=10, default="tls", choices=[("tls", "TLS"), ("starttls", "STARTTLS"), ("none", "–")])
    smtp_login = models.CharField(max_length=320, default="")
    smtp_password = SealedField(default="")
    fetching = models.BooleanField(default=True)
    fetch_since = models.DateTimeField(null=True)
    mark_seen = models.BooleanField(default=False)
    problem = models.TextField(default="")
    problem_at = models.DateTimeField(null=True)
    checked_at = models.DateTimeField(null=True)


class Folder(models.Model):
    """How far one IMAP folder was fetched.

    Every UID up to `last_uid` under `uid_validity` is a parcel, or one of these: named in `held_back` (UID -> when the server
    first failed to hand it over); below `known_from` and older than the account's `fetch_since` (counted in `left_there`);
    gone before we came (`vanished`).
    """

    account = models.ForeignKey(EmailAccount, related_name="folders", on_delete=models.CASCADE)
    name = models.CharField(max_length=300)
    kind = models.CharField(max_length=6, choices=[("inbox", "inbox"), ("junk", "junk"), ("sent", "sent")], default="inbox")
    uid_validity = models.BigIntegerField(null=True)
    last_uid = models.BigIntegerField(default=0)
    on_server = models.BigIntegerField(default=0)
    known_from = models.BigIntegerField(default=0)
    fetched = models.BigIntegerField(default=0)
    left_there = models.BigIntegerField(default=0)
    vanished = models.BigIntegerField(default=0)
    held_back = models.JSONField(default=dict)
    looked_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["account", "name"], name="one_row_per_folder")]


class ImportRun(models.Model):
    """One import of an archive, worked off in batches by the worker and resumable at `position`."""

    class State(models.TextChoices):
        WAITING = "waiting"
        RUNNING = "running"
        PAUSED = "paused"
        DONE = "done"
        FAILED = "failed"

    mailbox = models.ForeignKey(Mailbox, on_delete=models.CASCADE)
    path = models.TextField()
    format = models.CharField(max_length=10, default="")
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    total = models.BigIntegerField(default=0)
    position = models.BigIntegerField(default=0)
    stored = models.BigIntegerField(default=0)
    repeated = models.BigIntegerField(default=0)
    failed = models.BigIntegerField(default=0)
    problem = models.TextField(default="")
    started_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL)
    started_at = models.DateTimeField(auto_now_add=True)
    ended_at = models.DateTimeField(null=True)
