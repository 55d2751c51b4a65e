"""The channel "email": takes one of our messages and hands it to the mailbox's SMTP server."""

from __future__ import annotations

import logging
import re
import smtplib
from collections.abc import Callable

from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from opora.channels.email.encryption import NotEncrypted
from opora.channels.email.models import EmailAccount
from opora.channels.email.oauth import SignInExpired
from opora.channels.email.sentences import why_no_connection
from opora.channels.email.smtp import lines
from opora.channels.email.smtp.handing_over import HandedOver, Letter, LineBroke, NoEmptySender, hand_over, needs_utf8
from opora.channels.email.smtp.line import Line
from opora.channels.email.smtp.sentences import why_later, why_refused
from opora.kernel.db.once import once
from opora.messages import channels
from opora.messages.channels import Later, Outcome, Refused, Sent, Unclear
from opora.messages.models import Message
from opora.messages.outgoing import as_mail
from opora.pure.mail import compose
from opora.team import queries as team

log = logging.getLogger(__name__)
NO_LINE = (OSError, smtplib.SMTPException, NotEncrypted, SignInExpired)
_UNSAFE = re.compile(r"[\x00-\x20\x7f<>]")


def send(message: Message, on_the_wire: Callable[[], None]) -> Outcome:
    """Hand one message over; see `messages.channels` for what the outcomes mean. Sentences are in the desk's language."""
    with translation.override(team.desk().language):
        account = sending_account(message.thread.mailbox_id)
        if account is None:
            return Later(_("This mailbox cannot send yet. Add its SMTP server in the settings."), "no SMTP server")
        try:
            letter = _letter(message)
        except ValueError as problem:
            return Refused(_("An address or a header of this message is not valid, so it was not sent."), str(problem))
        return deliver(letter, account, on_the_wire, partly_sent=bool(message.envelope.get("only_to")))


def sending_account(mailbox: int | None) -> EmailAccount | None:
    """The account whose SMTP server sends for a mailbox; while the worker hands over one batch, each is read once."""
    known = _accounts()
    if mailbox not in known:
        known[mailbox] = EmailAccount.objects.filter(mailbox=mailbox).exclude(smtp_host="").select_related("mailbox").first()
    return known[mailbox]


@once
def _accounts() -> dict[int | None, EmailAccount | None]:
    return {}


def deliver(letter: Letter, account: EmailAccount, on_the_wire: Callable[[], None], *, partly_sent: bool = False) -> Outcome:
    """One letter through the account's server. `partly_sent`: others of its recipients have it already."""
    bad = [address for address in letter.recipients if _UNSAFE.search(address) or "@" not in address]
    if bad or not letter.recipients or _UNSAFE.search(letter.sender):
        return Refused(_("An address or a header of this message is not valid, so it was not sent."), f"envelope {bad}", tuple(bad))
    try:
        line = lines.take(account)
    except NO_LINE as problem:
        return Later(why_no_connection(problem, account.smtp_host), repr(problem))
    if needs_utf8(letter) and not line.has("smtputf8"):
        lines.put_back(account, line)
        return Refused(_("Your mail server cannot send to addresses with such letters."), "no SMTPUTF8", letter.recipients)
    try:
        result = hand_over(letter, line, on_the_wire)
    except NoEmptySender:
        lines.put_back(account, line)
        return deliver(Letter(account.mailbox.address, letter.recipients, letter.mail), account, on_the_wire, partly_sent=partly_sent)
    except LineBroke as problem:
        line.drop()
        return Later(why_no_connection(problem.__cause__ or problem, account.smtp_host), str(problem))
    except BaseException:
        line.drop()
        raise
    _finish(account, line, result)
    return _outcome(letter, result, partly_sent=partly_sent)


def _finish(account: EmailAccount, line: Line, result: HandedOver) -> None:
    if result.unclear or result.interrupted or any(answer.code == 421 for answer in result.refused.values()):
        line.drop()
    else:
        lines.put_back(account, line)


def _outcome(letter: Letter, result: HandedOver, *, partly_sent: bool) -> Outcome:
    if result.unclear:
        return Unclear(result.unclear)
    waiting = [address for address, answer in result.refused.items() if answer.temporary]
    words = {address: str(answer) for address, answer in result.refused.items()}
    if waiting:
        # Those refused for good are asked once more with the others: the last round then tells about all of them.
        missing = tuple(result.refused) if result.taken or partly_sent else ()
        return Later(why_later(result.refused[waiting[0]]), str(words), missing)
    if not result.refused:
        return Sent(result.detail)
    sentences = {address: why_refused(address, answer) for address, answer in result.refused.items()}
    if result.taken or partly_sent:
        return Sent(result.detail, tuple(sentences.items()))
    return Refused(" ".join(sentences.values()), str(words), tuple(result.refused))


def _letter(message: Message) -> Letter:
    """Envelope and bytes. Answers written by a machine name no sender, so that nothing answers them (RFC 3834)."""
    mail = as_mail(message)
    everybody = dict.fromkeys(one.address for one in (*mail.to, *mail.cc, *mail.bcc))
    only = message.envelope.get("only_to") or list(everybody)
    sender = "" if message.automatic else message.from_address
    return Letter(sender, tuple(only), compose(mail))


channels.register(
    channels.Channel(
        name="email", title=gettext_lazy("E-mail"), icon="mail", identity_kind="email", sends=send, letter=True, writes_first=True
    )
)
