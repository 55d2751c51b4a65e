"""What the worker does for the room: mails about unread news, posting letters, ending absences whose day is over."""

from __future__ import annotations

import logging
from collections import defaultdict
from datetime import timedelta

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from opora.kernel.jobs import drain, periodic
from opora.team.actions.absences import mark_back
from opora.team.actions.letters import write_letter
from opora.team.models import Absence, Agent, Letter, Notification
from opora.team.notices import sentence_of
from opora.team.queries import today

log = logging.getLogger(__name__)
BATCH = 200
LETTERS_AT_ONCE = 20
GIVE_UP_AFTER = 12
LONGEST_PAUSE = timedelta(hours=6)


@drain(
    "notifications by mail", order=80, patience=timedelta(seconds=1),
    waiting=lambda now: Notification.objects.filter(mail_due_at__lte=now, mailed_at=None, read_at=None),
)
@transaction.atomic
def write_about_unread() -> int:
    """One letter per person about everything that is due and still unread."""
    due = list(
        Notification.objects.select_for_update(skip_locked=True, of=("self",))
        .filter(mail_due_at__lte=timezone.now(), mailed_at=None, read_at=None)
        .select_related("agent")
        .order_by("id")[:BATCH]
    )
    by_agent: dict[Agent, list[Notification]] = defaultdict(list)
    for row in due:
        by_agent[row.agent].append(row)
    for agent, rows in by_agent.items():
        if agent.is_active:
            _write_to(agent, rows)
    Notification.objects.filter(pk__in=[row.pk for row in due]).update(mailed_at=timezone.now())
    return len(due)


def _write_to(agent: Agent, rows: list[Notification]) -> None:
    with translation.override(agent.language):
        lines = [f"{sentence_of(row.kind, row.values)}\n{settings.ADDRESS}{row.path}" for row in rows]
        subject = sentence_of(rows[0].kind, rows[0].values)
        if len(rows) > 1:
            subject = ngettext("{count} new thing on the desk", "{count} new things on the desk", len(rows)).format(count=len(rows))
        why = _("You get this mail because it is urgent or still unread. Choose what you want to hear of:")
        text = "\n\n".join([*lines, f"-- \n{why}\n{settings.ADDRESS}/team/me/notifications/"])
    write_letter(agent.email, subject, text)


@drain("letters", order=90, waits_for_others=True, waiting=lambda now: Letter.objects.filter(sent_at=None, due_at__lte=now))
def post_letters() -> int:
    """Post what is due. A letter is put off before it is tried, so that a crash in the middle cannot send it in a circle."""
    taken = _take_due_letters()
    if taken:
        connection = get_connection()
        for letter in taken:
            _post(letter, connection)
    return len(taken)


@transaction.atomic
def _take_due_letters() -> list[Letter]:
    due = Letter.objects.select_for_update(skip_locked=True).filter(sent_at=None, due_at__lte=timezone.now())
    taken = list(due.order_by("due_at")[:LETTERS_AT_ONCE])
    for letter in taken:
        letter.tries += 1
        pause = min(timedelta(seconds=15 * 2**letter.tries), LONGEST_PAUSE)
        letter.due_at = timezone.now() + pause if letter.tries < GIVE_UP_AFTER else None
        letter.save(update_fields=["tries", "due_at"])
    return taken


def _post(letter: Letter, connection: BaseEmailBackend) -> None:
    mail = EmailMessage(letter.subject, letter.text, to=[letter.to], connection=connection)
    mail.extra_headers["Auto-Submitted"] = "auto-generated"
    try:
        mail.send()
    except Exception as problem:  # whatever the mail server says, the letter stays and the next one goes
        log.warning("letter %s to %s not posted: %r", letter.pk, letter.to, problem)
        letter.problem = repr(problem)[:1000]
    else:
        letter.sent_at, letter.problem = timezone.now(), ""
    if letter.sent_at or letter.due_at is None:
        letter.text = letter.subject = ""  # may hold a secret link, or a customer's words
    letter.save(update_fields=["sent_at", "problem", "text", "subject"])


@periodic("welcome back", every=timedelta(minutes=10), waiting=lambda _now: Absence.objects.filter(ended_at=None))
def end_absences() -> None:
    """End absences whose last day is over where the team works."""
    for absence in Absence.objects.filter(ended_at=None, ends_on__lt=today()).select_related("agent"):
        mark_back(absence.agent, by=None)
