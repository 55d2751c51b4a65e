"""What a mail server's refusal means, in words that say what to do. Codes: RFC 3463 and the providers' own habits."""

from __future__ import annotations

import re
import smtplib
import socket
import ssl

from django.utils.translation import gettext as _

from opora.channels.email.oauth import SignInExpired
from opora.channels.email.smtp.line import Answer, NotEncrypted

_ENHANCED = re.compile(r"\b[245]\.(\d{1,3})\.(\d{1,3})\b")


def why_refused(address: str, answer: Answer) -> str:
    """One sentence about one recipient that was refused for good."""
    values = {"address": address, "answer": str(answer)}
    kind = _kind(answer)
    if kind == "unknown":
        return _("%(address)s does not exist. Check the spelling. (%(answer)s)") % values
    if kind == "full":
        return _("The mailbox of %(address)s is full. Try another way to reach this person. (%(answer)s)") % values
    if kind == "too big":
        return _("The message is too big for %(address)s. Send it with smaller files. (%(answer)s)") % values
    if kind == "policy":
        return _("The mail server will not deliver to %(address)s from this mailbox. Ask whoever runs your mail. (%(answer)s)") % values
    return _("The mail server refused %(address)s. (%(answer)s)") % values


def why_later(answer: Answer) -> str:
    """One sentence about a temporary refusal."""
    return _("The mail server asks us to wait, we will try again by ourselves. (%(answer)s)") % {"answer": str(answer)}


def why_no_line(problem: BaseException, host: str) -> str:
    """One sentence about a server that could not be reached or did not let us in. The cause comes first in a chain."""
    values = {"host": host, "detail": str(problem) or type(problem).__name__}
    for kind, sentence in _sentences():
        if isinstance(problem, kind):
            return sentence % values
    return _("The connection to %(host)s broke. (%(detail)s)") % values


def _sentences() -> list[tuple[type[BaseException], str]]:
    return [
        (ssl.SSLCertVerificationError, _("%(host)s shows a certificate that does not belong to this name or is not trusted. Check the server name. (%(detail)s)")),
        (ssl.SSLError, _("%(host)s does not speak TLS on this port. Choose another port or another kind of encryption. (%(detail)s)")),
        (NotEncrypted, _("%(host)s offers no encryption here, so we sent neither password nor mail. Choose TLS or another port. (%(detail)s)")),
        (socket.gaierror, _("There is no server with the name %(host)s. Check the spelling.")),
        (ConnectionRefusedError, _("%(host)s does not answer on this port. Check the port number.")),
        (TimeoutError, _("%(host)s does not answer. Check the name and the port, or whether a firewall is in between.")),
        (smtplib.SMTPAuthenticationError, _("%(host)s refused the login name or the password. Some providers want an app password. (%(detail)s)")),
        (SignInExpired, _("The permission to use this mailbox has ended. Sign in at the provider again. (%(detail)s)")),
        (smtplib.SMTPNotSupportedError, _("%(host)s does not let anybody sign in on this connection. Choose TLS. (%(detail)s)")),
        (smtplib.SMTPServerDisconnected, _("%(host)s hung up before it was ready. Check port and encryption. (%(detail)s)")),
    ]


def _kind(answer: Answer) -> str:
    found = _ENHANCED.search(answer.words)
    subject, detail = (int(found[1]), int(found[2])) if found else (0, 0)
    if (subject, detail) in {(1, 1), (1, 2), (1, 3), (1, 6), (1, 10), (2, 1)} or (not found and answer.code in (550, 551)):
        return "unknown"
    if (subject, detail) == (2, 2):
        return "full"
    if (subject, detail) in {(2, 3), (3, 4)} or (not found and answer.code == 552):
        return "too big"
    return "policy" if subject == 7 else "other"
