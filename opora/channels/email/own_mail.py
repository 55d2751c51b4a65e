"""Django's mail backend for what the desk writes to its own people: invitations, reset links, notifications.

It goes out through the first mailbox that can send. Without one it raises; the letters wait as rows and are tried again.
"""

from __future__ import annotations

from collections.abc import Sequence
from email.utils import formataddr, parseaddr
from typing import Any

from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend

from opora.channels.email.models import EmailAccount
from opora.channels.email.sending import deliver
from opora.channels.email.smtp.handing_over import Letter
from opora.messages.channels import Sent
from opora.team import queries as team


class CannotSend(Exception):
    """Why a letter did not go out; for the operator."""


class OwnMail(BaseEmailBackend):
    """Hands letters to the SMTP server of a mailbox, in that mailbox's name."""

    def __init__(self, fail_silently: bool = False, **_settings: Any) -> None:
        super().__init__(fail_silently=fail_silently)

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """How many went out. Raises CannotSend at the first that did not."""
        account = EmailAccount.objects.filter(mailbox__retired_at=None).exclude(smtp_host="").order_by("pk").first()
        if account is None:
            raise CannotSend("no mailbox has an SMTP server yet")
        for mail in email_messages:
            self._send(mail, account)
        return len(email_messages)

    def _send(self, mail: EmailMessage, account: EmailAccount) -> None:
        mail.from_email = formataddr((team.desk().name or account.mailbox.name, account.mailbox.address))
        # An empty sender on the envelope: nobody's absence notice comes back as a case.
        recipients = tuple(dict.fromkeys(parseaddr(one)[1] for one in mail.recipients()))
        raw: bytes = mail.message().as_bytes(linesep="\r\n")  # type: ignore[call-arg]
        letter = Letter("", recipients, raw)
        outcome = deliver(letter, account, _nothing)
        if not isinstance(outcome, Sent):
            raise CannotSend(getattr(outcome, "log", "") or type(outcome).__name__)


def _nothing() -> None:
    """A letter that may have arrived is tried again: twice an invitation does no harm, none does."""
