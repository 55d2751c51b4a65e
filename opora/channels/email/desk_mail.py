"""Mail of the desk itself (invitations, password resets, notifications), through the first mailbox that can send.

A page only writes a row: it must not wait for a mail server, nor show by an error which addresses are known here.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import timedelta
from email.utils import formataddr, parseaddr

from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.utils import timezone

from opora.channels.email.models import DeskMail, EmailAccount
from opora.channels.email.sending import deliver
from opora.channels.email.smtp.handing_over import Letter
from opora.kernel.jobs import drain, wake
from opora.messages.channels import Later, Sent
from opora.team import queries as team

log = logging.getLogger(__name__)
PAUSES = [timedelta(minutes=minutes) for minutes in (1, 2, 5, 15, 60, 180, 720)]


class DeskMailBackend(BaseEmailBackend):
    """Django's way of sending. Without any mailbox that can send, the text goes to the log, so that a first owner gets in."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        account = desk_account()
        return sum(_lay_down(message, account) for message in email_messages if message.recipients())


def desk_account() -> EmailAccount | None:
    """The mailbox that sends for the desk itself."""
    usable = EmailAccount.objects.filter(mailbox__retired_at=None).exclude(smtp_host="").select_related("mailbox")
    return usable.order_by("mailbox_id").first()


def _lay_down(message: EmailMessage, account: EmailAccount | None) -> bool:
    if account is None:
        log.warning("no mailbox can send yet; mail to %s: %s\n%s", ", ".join(message.recipients()), message.subject, message.body)
        return True
    # From the mailbox's own address, because servers refuse others; machines are asked not to answer.
    message.from_email = formataddr((team.desk().name or account.mailbox.name, account.mailbox.address))
    message.extra_headers.setdefault("Auto-Submitted", "auto-generated")
    recipients = list(dict.fromkeys(parseaddr(one)[1] for one in message.recipients()))
    with transaction.atomic():
        DeskMail.objects.create(recipients=recipients, mail=message.message().as_bytes(linesep="\r\n"))
        wake()
    return True


@drain("mail of the desk", order=35)
def send_desk_mail() -> int:
    """Send one due mail. Sent twice after a crash does no harm; not sent would lock somebody out."""
    account = desk_account()
    if account is None:
        return 0
    with transaction.atomic():
        due = DeskMail.objects.select_for_update(skip_locked=True).filter(due_at__lte=timezone.now())
        mail = due.order_by("due_at").first()
        if mail is None:
            return 0
        _send(mail, account)
    return 1


def _send(mail: DeskMail, account: EmailAccount) -> None:
    outcome = deliver(Letter(account.mailbox.address, tuple(mail.recipients), bytes(mail.mail)), account, lambda: None)
    if isinstance(outcome, Later) and mail.tries < len(PAUSES):
        mail.due_at = timezone.now() + PAUSES[mail.tries]
        mail.tries += 1
        mail.recipients = list(outcome.only_to) or mail.recipients
        mail.problem = outcome.log
        mail.save()
        return
    if not isinstance(outcome, Sent):
        log.warning("mail of the desk to %s was not sent: %s", ", ".join(mail.recipients), outcome.log)
    mail.delete()


