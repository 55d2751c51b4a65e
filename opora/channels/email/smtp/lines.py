"""One open line per mailbox for a short while, so that a batch of answers signs in once."""

from __future__ import annotations

import smtplib
import threading
import time

from opora.channels.email.models import EmailAccount
from opora.channels.email.smtp.line import Line

KEPT_OPEN = 20.0  # seconds without a mail
_here = threading.local()


def take(account: EmailAccount) -> Line:
    """A line for this account, kept or new. The caller puts it back or drops it."""
    kept = _kept().pop(_key(account), None)
    _close_idle()
    if kept is None:
        return Line(account)
    line, since = kept
    if time.monotonic() - since < KEPT_OPEN and _alive(line):
        return line
    line.drop()
    return Line(account)


def put_back(account: EmailAccount, line: Line) -> None:
    """Keep a healthy line for the next mail of this mailbox."""
    _kept()[_key(account)] = (line, time.monotonic())


def close_all() -> None:
    """Hang up every kept line of this thread."""
    for line, _since in _kept().values():
        line.close()
    _kept().clear()


def _close_idle() -> None:
    for key, (line, since) in list(_kept().items()):
        if time.monotonic() - since >= KEPT_OPEN:
            del _kept()[key]
            line.close()


def _alive(line: Line) -> bool:
    try:
        line.begin_again()
    except (OSError, smtplib.SMTPException):
        return False
    return True


def _kept() -> dict[tuple[object, ...], tuple[Line, float]]:
    if not hasattr(_here, "lines"):
        _here.lines = {}
    lines: dict[tuple[object, ...], tuple[Line, float]] = _here.lines
    return lines


def _key(account: EmailAccount) -> tuple[object, ...]:
    secret = account.smtp_password or account.password or account.oauth_refresh_token
    return (account.pk, account.smtp_host, account.smtp_port, account.smtp_security, account.smtp_login or account.login, secret)
