"""Connecting to an IMAP server and proving who we are."""

from __future__ import annotations

import imaplib
import re

from imap_tools import MailBox, MailBoxUnencrypted
from imap_tools.errors import ImapToolsError
from imap_tools.mailbox import BaseMailBox

from opora.channels.email.encryption import NotEncrypted, tls_context
from opora.channels.email.models import EmailAccount
from opora.channels.email.oauth import access_token, forget_access_token
from opora.channels.email.sentences import LoginRefused, SwitchedOff

SECONDS = 60  # without a byte from the server
_SWITCHED_OFF = re.compile(
    r"not enabled for imap|imap (?:access )?(?:is )?(?:disabled|not enabled|switched off|vypnut|wyłączon)|enable imap|protocol disabled"
    r"|authenticated but not connected|imap4 is disabled",
    re.IGNORECASE,
)


def connect(account: EmailAccount) -> BaseMailBox:
    """A signed-in connection; a password never travels before the encryption the account asks for."""
    box = _connect(account)
    try:
        _sign_in(box, account)
    except BaseException:
        box.client.shutdown()
        raise
    return box


def _connect(account: EmailAccount) -> BaseMailBox:
    if account.imap_security == "tls":
        return MailBox(account.imap_host, account.imap_port, timeout=SECONDS, ssl_context=tls_context())
    box = MailBoxUnencrypted(account.imap_host, account.imap_port, timeout=SECONDS)
    if account.imap_security == "starttls":
        _encrypt(box)
    return box


def _encrypt(box: BaseMailBox) -> None:
    try:
        if "STARTTLS" not in box.client.capabilities:
            raise NotEncrypted("the server does not offer STARTTLS")
        box.client.starttls(tls_context())
    except BaseException:
        box.client.shutdown()
        raise


def _sign_in(box: BaseMailBox, account: EmailAccount) -> None:
    try:
        if account.oauth_provider:
            box.xoauth2(account.login, access_token(account), initial_folder=None)
        elif _plain(account.login) and _plain(account.password):
            box.login(account.login, account.password, initial_folder=None)
        else:
            box.login_utf8(account.login, account.password, initial_folder=None)
    except imaplib.IMAP4.abort:
        raise
    except (imaplib.IMAP4.error, ImapToolsError) as problem:
        raise refusal(problem, account) from problem
    # Many servers tell only those who are signed in what they can do.
    typ, answer = box.client.capability()
    if typ == "OK" and answer[0]:
        box.client.capabilities = tuple(answer[0].decode("ascii", "replace").upper().split())


def _plain(text: str) -> bool:
    return text.isascii() and text.isprintable()


def refusal(problem: Exception, account: EmailAccount) -> LoginRefused:
    """What the server's words about our login mean. A refused token is asked for anew the next time."""
    if account.oauth_provider:
        forget_access_token(account)
    kind = SwitchedOff if _SWITCHED_OFF.search(str(problem)) else LoginRefused
    return kind(str(problem)[:300])
