"""Migrations, queue, workers and mailboxes: checks that read the desk's own rows."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.models import QuerySet
from django.utils import timezone

from opora.channels.email.models import EmailAccount
from opora.kernel.jobs import WORKER, workers_alive
from opora.messages.models import Message, Parcel
from opora.ops.checks.finding import Finding, hint, problem

LONGEST_WAIT = timedelta(minutes=5)
LONGEST_SILENCE = timedelta(minutes=30)


def check_migrations() -> list[Finding]:
    """Whether the tables are those this version expects."""
    executor = MigrationExecutor(connection)
    waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if waiting:
        return [
            problem(
                "migrations",
                f"{len(waiting)} are waiting.",
                "Call `opora migrate`, or start the desk with `opora run`.",
            )
        ]
    return [Finding("migrations", "all applied")]


def check_queue() -> list[Finding]:
    """Mail that came in and answers that should go out."""
    now = timezone.now()
    waiting = Parcel.objects.filter(state=Parcel.State.WAITING)
    due = Message.objects.filter(delivery=Message.Delivery.DUE, due_at__lte=now)
    findings = [
        *_stuck("incoming mails wait to be read", waiting.count(), _first(waiting, "received_at"), now),
        *_stuck("answers wait to be sent", due.count(), _first(due, "due_at"), now),
        *_needing_eyes(),
    ]
    if not workers_alive() - {WORKER}:
        advice = "Start the desk with `opora run`; if it runs, look into log/worker.log."
        findings.append(problem("queue", "No worker runs: mail is taken, but not read or sent.", advice))
    return findings or [Finding("queue", "nothing waits, nothing failed")]


def check_mailboxes() -> list[Finding]:
    """Each mailbox, as its fetcher last saw it."""
    accounts = EmailAccount.objects.select_related("mailbox").filter(mailbox__retired_at=None).order_by("mailbox__address")
    if not accounts:
        return [
            hint(
                "mailboxes",
                "None is set up yet.",
                "Open the desk's setup page, or import a mailbox.",
            )
        ]
    return [_mailbox(account, timezone.now()) for account in accounts]


def _mailbox(account: EmailAccount, now: datetime) -> Finding:
    address = account.mailbox.address
    if account.problem:
        since = f" (since {account.problem_at:%Y-%m-%d %H:%M} UTC)" if account.problem_at else ""
        return problem(
            "mailboxes",
            f"{address}{since}: {account.problem}",
            "Open the mailbox in the setup page and test its connection.",
        )
    if not account.imap_host or not account.fetching:
        return Finding("mailboxes", f"{address}: not fetched, mail comes by other ways")
    if account.checked_at is None or now - account.checked_at > LONGEST_SILENCE:
        last = f"{account.checked_at:%Y-%m-%d %H:%M} UTC" if account.checked_at else "never"
        return problem(
            "mailboxes",
            f"{address}: last looked at {last}.",
            "Is `opora fetch` running? Look into log/fetch.log.",
        )
    return Finding("mailboxes", f"{address}: looked at {account.checked_at:%H:%M:%S} UTC")


def _stuck(what: str, count: int, oldest: datetime | None, now: datetime) -> list[Finding]:
    if not count or oldest is None:
        return []
    minutes = (now - oldest).total_seconds() / 60
    seen = f"{count} {what}, the oldest for {minutes:.0f} minutes."
    if now - oldest > LONGEST_WAIT:
        return [problem("queue", seen, "Is `opora worker` running? Look into log/worker.log.")]
    return [Finding("queue", seen)]


def _needing_eyes() -> list[Finding]:
    failed = Parcel.objects.filter(state=Parcel.State.FAILED).count()
    undelivered = Message.objects.filter(delivery__in=[Message.Delivery.FAILED, Message.Delivery.UNCERTAIN]).count()
    findings = []
    if failed:
        findings.append(
            hint(
                "queue",
                f"{failed} mails could not be read.",
                "They are shown in the desk, each with a button to try again.",
            )
        )
    if undelivered:
        seen = f"{undelivered} answers failed or are uncertain."
        findings.append(hint("queue", seen, "Look at them in the desk: each says what is known."))
    return findings


def _first(rows: QuerySet[Any], field: str) -> datetime | None:
    first: datetime | None = rows.order_by(field).values_list(field, flat=True).first()
    return first
