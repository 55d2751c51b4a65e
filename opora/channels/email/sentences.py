"""What keeps us from a mail server, in words that say what to do."""

from __future__ import annotations

import smtplib
import socket
import ssl

from django.utils.translation import gettext as _

from opora.channels.email.encryption import NotEncrypted
from opora.channels.email.oauth import ProviderAway, SignInExpired

Kind = type[BaseException] | tuple[type[BaseException], ...]


class LoginRefused(Exception):
    """The IMAP server did not take the login; the message is the server's own words."""


class SwitchedOff(LoginRefused):
    """The login is right, but the provider lets no program read this mailbox."""


def why_no_connection(problem: BaseException, host: str) -> str:
    """One sentence about a mail server that could not be reached or did not let us in."""
    values = {"host": host, "detail": _words(problem)}
    for kind, sentence in _sentences():
        if isinstance(problem, kind):
            return sentence % values
    return _("The connection to %(host)s broke. (%(detail)s)") % values


def _sentences() -> list[tuple[Kind, str]]:
    return [
        (
            ssl.SSLCertVerificationError,
            _("%(host)s shows a certificate that does not belong to this name or is not trusted. Check the server name. (%(detail)s)"),
        ),
        (
            ssl.SSLError,
            _("%(host)s does not speak TLS on this port. Choose another port or another kind of encryption. (%(detail)s)"),
        ),
        (
            NotEncrypted,
            _("%(host)s offers no encryption here, so we sent neither password nor mail. Choose TLS or another port. (%(detail)s)"),
        ),
        (socket.gaierror, _("There is no server with the name %(host)s. Check the spelling.")),
        (ConnectionRefusedError, _("%(host)s does not answer on this port. Check the port number.")),
        (TimeoutError, _("%(host)s does not answer. Check the name and the port, or whether a firewall is in between.")),
        (
            SwitchedOff,
            _("%(host)s does not allow programs to read this mailbox. Switch IMAP on in the settings of your mail provider. (%(detail)s)"),
        ),
        (
            (smtplib.SMTPAuthenticationError, LoginRefused),
            _("%(host)s refused the login name or the password. Some providers want an app password. (%(detail)s)"),
        ),
        (SignInExpired, _("The permission to use this mailbox has ended. Sign in at the provider again. (%(detail)s)")),
        (ProviderAway, _("The provider's sign-in does not answer now. We will try again by ourselves. (%(detail)s)")),
        (smtplib.SMTPNotSupportedError, _("%(host)s does not let anybody sign in on this connection. Choose TLS. (%(detail)s)")),
        (smtplib.SMTPServerDisconnected, _("%(host)s hung up before it was ready. Check port and encryption. (%(detail)s)")),
    ]


def _words(problem: BaseException) -> str:
    if isinstance(problem, smtplib.SMTPResponseException):
        error = problem.smtp_error
        return f"{problem.smtp_code} {error.decode('utf-8', 'replace') if isinstance(error, bytes) else error}"
    return str(problem) or type(problem).__name__
