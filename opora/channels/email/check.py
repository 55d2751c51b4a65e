"""Trying an account out: each step says in plain words what works or what to change."""

from __future__ import annotations

import smtplib
from collections.abc import Callable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from opora.channels.email.encryption import NotEncrypted
from opora.channels.email.fetching.folders import choose
from opora.channels.email.fetching.session import BROKEN, Session
from opora.channels.email.models import EmailAccount
from opora.channels.email.oauth import SignInExpired
from opora.channels.email.sentences import LoginRefused, why_no_connection
from opora.channels.email.smtp.line import Answer, Line

TROUBLE = (*BROKEN, smtplib.SMTPException, LoginRefused, NotEncrypted, SignInExpired)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was tried. `name` and `sentence` are translated."""

    name: str
    ok: bool
    sentence: str


def test_connection(account: EmailAccount) -> list[Step]:
    """Sign in for fetching and for sending, look at the folders, ask whether we may send; no mail is sent or changed."""
    steps: list[Step] = []
    if account.imap_host:
        steps += _tried(_("Fetching mail"), account.imap_host, lambda: _fetching(account))
    if account.smtp_host:
        steps += _tried(_("Sending mail"), account.smtp_host, lambda: _sending(account))
    if not steps:
        steps.append(Step(_("Servers"), False, _("No server is named yet. Fill in at least one of the two.")))
    return steps


def _tried(name: str, host: str, work: Callable[[], list[Step]]) -> list[Step]:
    try:
        return work()
    except TROUBLE as problem:
        return [Step(name, False, why_no_connection(problem, host))]


def _fetching(account: EmailAccount) -> list[Step]:
    session = Session(account)
    try:
        signed_in = Step(_("Fetching mail"), True, _("Signed in at %(host)s.") % {"host": account.imap_host})
        return [signed_in, _inbox(session), _folders(session)]
    finally:
        session.close()


def _inbox(session: Session) -> Step:
    try:
        mails = session.look("INBOX").messages
    except BROKEN as problem:
        sentence = _("The server does not open the folder INBOX. Ask your mail provider. (%(detail)s)")
        return Step(_("Inbox"), False, sentence % {"detail": str(problem)[:200]})
    return Step(_("Inbox"), True, _("INBOX is open and holds %(count)d mails.") % {"count": mails})


def _folders(session: Session) -> Step:
    """A missing folder is no fault: nothing is fetched from it, and the sentence says what that means."""
    chosen = {kind: name for name, kind in choose(session.folders()).items()}
    if "sent" not in chosen:
        return Step(
            _("Sent mail"),
            True,
            _("There is no folder with sent mail, so answers that colleagues write in other programs are not seen here."),
        )
    if "junk" not in chosen:
        return Step(_("Sent mail"), True, _("Sent mail is read from “%(sent)s”. There is no junk folder.") % chosen)
    return Step(_("Sent mail"), True, _("Sent mail is read from “%(sent)s”, junk from “%(junk)s”.") % chosen)


def _sending(account: EmailAccount) -> list[Step]:
    line = Line(account)
    try:
        signed_in = Step(_("Sending mail"), True, _("Signed in at %(host)s.") % {"host": account.smtp_host})
        return [signed_in, _may_send(line, account.mailbox.address)]
    finally:
        line.close()


def _may_send(line: Line, address: str) -> Step:
    """Name sender and recipient, both ourselves, and stop there."""
    for answer in (line.sender(address, size=0, options=[]), line.recipient(address)):
        if not answer.good:
            return Step(_("Permission to send"), False, _refusal(address, answer))
    line.begin_again()
    return Step(_("Permission to send"), True, _("Mail from %(address)s may leave.") % {"address": address})


def _refusal(address: str, answer: Answer) -> str:
    values = {"address": address, "answer": str(answer)}
    return _("The server will not send mail from %(address)s. Check that the login belongs to this address. (%(answer)s)") % values
