"""A connection to an SMTP server that hands over one mail in steps, so that the caller knows which step failed."""

from __future__ import annotations

import base64
import re
import smtplib
import socket
import ssl
import time
from dataclasses import dataclass

from opora.channels.email.encryption import NotEncrypted, tls_context
from opora.channels.email.models import EmailAccount
from opora.channels.email.oauth import access_token

CONNECT_SECONDS = 20
COMMAND_SECONDS = 60
ANSWER_SECONDS = 120  # after the final dot; RFC 5321 allows ten minutes, but then an uncertain answer shows too late
CHUNK = 64 * 1024  # bytes handed to the socket at a time
SLOWEST_LINE = 8_000  # bytes a second we put up with while the mail is handed over


@dataclass(frozen=True, slots=True)
class Answer:
    """A server's answer: 250, "2.0.0 Ok: queued as 4Fh"."""

    code: int
    words: str

    @property
    def good(self) -> bool:
        return 200 <= self.code < 400

    @property
    def temporary(self) -> bool:
        return 400 <= self.code < 500

    def __str__(self) -> str:
        return f"{self.code} {self.words}"


class Line:
    """One signed-in connection. Any method may raise OSError or smtplib.SMTPException: then the line is dead."""

    def __init__(self, account: EmailAccount) -> None:
        self.server = _connect(account)
        try:
            _sign_in(self.server, account)
        except BaseException:
            self.close()
            raise

    def has(self, extension: str) -> bool:
        """Whether the server announced an extension such as `smtputf8`."""
        return bool(self.server.has_extn(extension))

    def sender(self, address: str, *, size: int, options: list[str]) -> Answer:
        """MAIL FROM."""
        known_size = [f"size={size}"] if self.has("size") else []
        return _answer(self.server.mail(address, [*known_size, *options]))

    def recipient(self, address: str) -> Answer:
        """RCPT TO."""
        return _answer(self.server.rcpt(address))

    def may_begin(self) -> Answer:
        """DATA; good means the server waits for the mail."""
        return _answer(self.server.docmd("DATA"))

    def body(self, mail: bytes) -> None:
        """Send the mail without its final dot. Until the dot the server can not have taken it."""
        dotted = re.sub(rb"(?m)^\.", b"..", mail)
        dotted = dotted if dotted.endswith(b"\r\n") else dotted + b"\r\n"
        deadline = time.monotonic() + COMMAND_SECONDS + len(dotted) / SLOWEST_LINE
        for start in range(0, len(dotted), CHUNK):
            if time.monotonic() > deadline:
                raise TimeoutError("the server takes the mail too slowly")
            self.server.send(dotted[start : start + CHUNK])

    def interruption(self) -> Answer | None:
        """What the server said in the middle of the mail, if anything; raises when it hung up. Asked before the dot, when
        nothing is lost yet: afterwards nobody could say whether it took the mail."""
        sock = self.server.sock
        if sock is None:
            raise smtplib.SMTPServerDisconnected("not connected")
        patience = sock.gettimeout()
        sock.settimeout(0)
        try:
            first = self._already_heard() if isinstance(sock, ssl.SSLSocket) else sock.recv(1, socket.MSG_PEEK)
        except (BlockingIOError, ssl.SSLWantReadError):
            return None
        finally:
            sock.settimeout(patience)
        if not first:
            raise smtplib.SMTPServerDisconnected("hung up in the middle of the mail")
        return _answer(self.server.getreply())

    def _already_heard(self) -> bytes:
        return bytes(self.server.file.peek(1)) if self.server.file else b""

    def final_dot(self) -> Answer:
        """Send the dot and wait for the word. What breaks here leaves the outcome unknown."""
        self._patience(ANSWER_SECONDS)
        self.server.send(b".\r\n")
        answer = _answer(self.server.getreply())
        self._patience(COMMAND_SECONDS)
        return answer

    def begin_again(self) -> None:
        """RSET: forget the sender and recipients named so far."""
        self.server.rset()

    def close(self) -> None:
        """Hang up, politely if the server still listens."""
        self._patience(2)
        try:
            self.server.quit()
        except (OSError, smtplib.SMTPException):
            self.server.close()

    def drop(self) -> None:
        """Hang up without a word: in the middle of a mail, any word would be part of it."""
        self.server.close()

    def _patience(self, seconds: float) -> None:
        if self.server.sock:
            self.server.sock.settimeout(seconds)


def _connect(account: EmailAccount) -> smtplib.SMTP:
    place = (account.smtp_host, account.smtp_port)
    if account.smtp_security == "tls":
        server: smtplib.SMTP = smtplib.SMTP_SSL(*place, timeout=CONNECT_SECONDS, context=tls_context())
    else:
        server = smtplib.SMTP(*place, timeout=CONNECT_SECONDS)
    try:
        server.ehlo_or_helo_if_needed()
        if account.smtp_security == "starttls":
            _encrypt(server)
    except BaseException:
        server.close()
        raise
    if isinstance(server.sock, socket.socket):
        server.sock.settimeout(COMMAND_SECONDS)
        # The dot is a small packet behind the mail: the system would hold it back until the other side confirms the mail, some 40 ms.
        server.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return server


def _encrypt(server: smtplib.SMTP) -> None:
    """STARTTLS or nothing: a server (or somebody between us) that refuses it gets neither password nor mail."""
    if not server.has_extn("starttls"):
        raise NotEncrypted("the server does not offer STARTTLS")
    answer = _answer(server.starttls(context=tls_context()))
    if answer.code != 220:
        raise NotEncrypted(f"STARTTLS refused: {answer}")
    server.ehlo()


def _sign_in(server: smtplib.SMTP, account: EmailAccount) -> None:
    login = account.smtp_login or account.login
    if account.oauth_provider:
        _sign_in_by_token(server, login, access_token(account))
        return
    password = account.smtp_password or account.password
    # A relay of one's own network often asks nobody to sign in; one that wants it and hides it refuses the sender.
    if not (login and password and (account.smtp_login or server.has_extn("auth"))):
        return
    if login.isascii() and password.isascii():
        server.login(login, password)
    else:
        _sign_in_plainly(server, login, password)


def _sign_in_plainly(server: smtplib.SMTP, login: str, password: str) -> None:
    """SASL PLAIN in UTF-8 (RFC 4616); the library knows ASCII only."""
    proof = base64.b64encode("\0".join(["", login, password]).encode()).decode()
    code, words = server.docmd("AUTH", f"PLAIN {proof}")
    if code != 235:
        raise smtplib.SMTPAuthenticationError(code, words)


def _sign_in_by_token(server: smtplib.SMTP, login: str, token: str) -> None:
    proof = base64.b64encode(f"user={login}\x01auth=Bearer {token}\x01\x01".encode()).decode()
    code, words = server.docmd("AUTH", f"XOAUTH2 {proof}")
    if code == 334:  # the reason comes as a challenge; an empty line asks for the final word
        code, words = server.docmd("")
    if code != 235:
        raise smtplib.SMTPAuthenticationError(code, words)


def _answer(reply: tuple[int, bytes]) -> Answer:
    code, words = reply
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else str(words)
    return Answer(code, " ".join(text.split())[:500])
