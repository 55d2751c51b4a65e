"""A real Dovecot of the test's own: IMAP with IDLE and LMTP on free loopback ports, thrown away afterwards."""

from __future__ import annotations

import imaplib
import os
import pwd
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest

from opora.kernel.parent import stop_with_parent
from tests.machine import needs, stop_without
from tests.token_server import TokenServer

PASSWORD = "secret of the test"
PATIENCE = 120.0  # seconds; catches a hang
USERS = ("help", "orders", "jana", "milos", "big")


@dataclass
class Dovecot:
    """A running server. Any name in `USERS` (at `mail.test` or without) signs in with `PASSWORD`."""

    folder: Path
    program: str
    imap_port: int
    lmtp_port: int
    tokens: TokenServer
    host: str = "127.0.0.1"
    password: str = PASSWORD
    process: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    def start(self) -> None:
        """Start it and wait until it answers; also after `kill`, with all mail kept."""
        with (self.folder / "dovecot.out").open("ab") as output:
            self.process = subprocess.Popen(
                [self.program, "-F", "-c", self.folder / "dovecot.conf"], stdout=output, stderr=output, start_new_session=True,
                preexec_fn=partial(stop_with_parent, os.getpid()),
            )  # fmt: skip
        deadline = time.monotonic() + PATIENCE
        while not (_listens(self.imap_port) and _listens(self.lmtp_port)):
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"Dovecot did not start:\n{self.log()}")
            time.sleep(0.05)

    def stop(self) -> None:
        """Stop it in order, as an operator would."""
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End it at once, with all connections: the mail server's machine lost its power."""
        self._end(signal.SIGKILL)

    def sign_in(self, user: str = "help") -> imaplib.IMAP4:
        """A plain IMAP connection as this user, INBOX selected."""
        line = imaplib.IMAP4(self.host, self.imap_port, timeout=PATIENCE)
        line.login(user, PASSWORD)
        line.select("INBOX")
        return line

    def put(self, raw: bytes, user: str = "help", folder: str = "INBOX", flags: str = "") -> None:
        """Lay one mail into a folder of a user, with CRLF line ends as IMAP wants them."""
        line = self.sign_in(user)
        if folder != "INBOX":
            line.create(folder)
        whole = raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        answer, detail = line.append(folder, flags, imaplib.Time2Internaldate(time.time()), whole)
        line.logout()
        assert answer == "OK", detail

    def count(self, user: str = "help", folder: str = "INBOX") -> int:
        """How many mails lie in a folder."""
        line = self.sign_in(user)
        answer, found = line.select(folder, readonly=True)
        line.logout()
        return int(found[0] or 0) if answer == "OK" else 0

    def renumber(self, user: str = "help", folder: str = "INBOX") -> None:
        """Give a folder a new UIDVALIDITY and its mails new numbers, as a restored or moved mailbox has."""
        line = self.sign_in(user)
        line.select(folder)
        mails = [line.fetch(str(number), "(BODY.PEEK[])")[1][0][1] for number in range(1, self.count(user, folder) + 1)]
        line.logout()
        self.empty(user)
        for raw in mails:
            self.put(raw, user, folder)

    def empty(self, user: str = "help") -> None:
        """Remove the whole mailbox of a user; the next sign-in makes a new one with another UIDVALIDITY."""
        mailbox = self.folder / "mail" / user
        numbers = [re.search(r" V(\d+)", path.read_text()) for path in mailbox.rglob("dovecot-uidlist")]
        newest = max((int(one[1]) for one in numbers if one), default=0)
        shutil.rmtree(mailbox, ignore_errors=True)
        while int(time.time()) <= newest:  # UIDVALIDITY is the second of making; the same second would give the same number
            time.sleep(0.02)

    def log(self) -> str:
        """What the server wrote, for a failing test."""
        files = (self.folder / "dovecot.out", self.folder / "dovecot.log")
        return "\n".join(path.read_text(errors="replace") for path in files if path.exists())

    def _end(self, number: signal.Signals) -> None:
        if self.process is None:
            return
        os.killpg(self.process.pid, number) if number == signal.SIGKILL else self.process.send_signal(number)
        self.process.wait(PATIENCE)
        self.process = None


@pytest.fixture(scope="session")
def dovecot_server() -> Iterator[Dovecot]:
    """The server of this test process. Most tests want `dovecot`, which empties it first."""
    program = needs("dovecot")
    _refuse_unknown_version(program)
    folder = Path(tempfile.mkdtemp(prefix="dovecot-", dir=os.environ["OPORA_TEST_FOLDER"]))
    folder.chmod(0o711)
    tokens = TokenServer()
    server = Dovecot(folder, program, _free_port(), _free_port(), tokens)
    _write_configuration(server)
    server.start()
    try:
        yield server
    finally:
        server.stop()
        tokens.close()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def dovecot(dovecot_server: Dovecot) -> Dovecot:
    """A running Dovecot in which nobody has mail."""
    if dovecot_server.process is None:
        dovecot_server.start()
    for path in (dovecot_server.folder / "mail").iterdir():
        shutil.rmtree(path, ignore_errors=True)
    return dovecot_server


def _write_configuration(server: Dovecot) -> None:
    folder = server.folder
    internal, login, mail = _accounts()
    (folder / "mail").mkdir()
    (folder / "run").mkdir()
    if os.geteuid() == 0:
        shutil.chown(folder / "mail", mail)
    (folder / "users").write_text("".join(f"{name}:{{PLAIN}}{PASSWORD}::::::\n" for name in USERS))
    (folder / "oauth.conf").write_text(
        f"introspection_mode = auth\nintrospection_url = {server.tokens.url}?token=\nusername_attribute = username\n"
        "active_attribute = active\nactive_value = yes\ntimeout_msecs = 3000\n"
    )
    group = pwd.getpwnam(mail).pw_gid
    (folder / "dovecot.conf").write_text(
        CONFIGURATION.format(
            folder=folder, imap_port=server.imap_port, lmtp_port=server.lmtp_port, internal=internal, login=login, mail=mail, group=group
        )
    )


def _accounts() -> tuple[str, str, str]:
    """Who runs Dovecot's inner processes, its log-in processes, and who owns the mail. One person when we are not root."""
    if os.geteuid() == 0:
        return "dovecot", "dovenull", "nobody"
    own = pwd.getpwuid(os.geteuid()).pw_name
    return own, own, own


def _refuse_unknown_version(program: str) -> None:
    shown = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
    if not shown.startswith("2.3."):
        stop_without("dovecot", f"{shown.split()[0]} reads another configuration than the 2.3 these tests write")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _listens(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=1) as line:
            return line.recv(1) != b""
    except OSError:
        return False


CONFIGURATION = """
base_dir = {folder}/run
state_dir = {folder}/run
log_path = {folder}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login xoauth2 oauthbearer
auth_username_format = %Ln
auth_cache_size = 0
auth_failure_delay = 0
mail_location = maildir:{folder}/mail/%n
mail_home = {folder}/mail/%n
mail_uid = {mail}
mail_gid = {group}
first_valid_uid = 1
first_valid_gid = 1
mail_fsync = never
default_internal_user = {internal}
default_internal_group =
default_login_user = {login}
mailbox_list_index = yes
mail_max_userip_connections = 60
recipient_delimiter = +
lmtp_rcpt_check_quota = no

namespace inbox {{
  inbox = yes
  separator = /
  mailbox Sent {{
    special_use = \\Sent
    auto = create
  }}
  mailbox Junk {{
    special_use = \\Junk
    auto = create
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {imap_port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    address = 127.0.0.1
    port = {lmtp_port}
  }}
}}
service stats {{
  chroot =
  unix_listener stats-writer {{
    mode = 0666
  }}
}}
passdb {{
  driver = passwd-file
  mechanisms = plain login
  args = scheme=PLAIN username_format=%Ln {folder}/users
}}
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {folder}/oauth.conf
}}
userdb {{
  driver = passwd-file
  args = username_format=%Ln {folder}/users
}}
"""
