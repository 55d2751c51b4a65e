"""An SMTP server that can be told to misbehave, and keeps a ledger of what it took."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from dataclasses import dataclass, field


@dataclass
class Manners:
    """How the server behaves; everything is well-mannered by default."""

    sender: str = "250 2.1.0 Ok"
    recipients: dict[str, str] = field(default_factory=dict)
    data: str = "354 Go ahead"
    final: str = "250 2.0.0 Queued as 4FhX"
    hang_up: str = ""  # "greeting", "sender", "data", "in the mail", "after the dot", "after 250"
    interrupts: str = ""  # what it says while the mail still comes
    wait_before_final: float = 0
    extensions: tuple[str, ...] = ("8BITMIME", "SIZE 1000000")
    auth: str = "235 2.7.0 Welcome"


class MailServer:
    """Listens on a free port of this machine until closed."""

    def __init__(self, manners: Manners | None = None, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1") -> None:
        self.manners = manners or Manners()
        self.tls = tls
        self.taken: list[tuple[str, tuple[str, ...], bytes]] = []
        self.commands: list[str] = []
        self.connections = 0
        self._socket = socket.create_server((host, 0))
        self.port: int = self._socket.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._socket.close()

    def _accept(self) -> None:
        while True:
            try:
                peer, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(peer,), daemon=True).start()

    def _serve(self, peer: socket.socket) -> None:
        try:
            with self.tls.wrap_socket(peer, server_side=True) if self.tls else peer as line:
                Conversation(self, line).run()
        except OSError:
            return


class Conversation:
    def __init__(self, server: MailServer, line: socket.socket) -> None:
        self.server, self.line, self.manners = server, line, server.manners
        self.file = line.makefile("rb")
        self.sender, self.to = "", []

    def say(self, words: str) -> None:
        self.line.sendall(words.encode() + b"\r\n")

    def run(self) -> None:
        if self.manners.hang_up == "greeting":
            return
        self.say("220 mail.test ESMTP")
        for raw in self.file:
            command = raw.decode("utf-8", "replace").strip()
            verb, space, rest = command.partition(" ")
            self.server.commands.append(f"{verb.upper()}{space}{rest}")
            if not self.obey(command, command.split(" ")[0].split(":")[0].upper()):
                return

    def obey(self, command: str, verb: str) -> bool:
        if verb == "EHLO":
            lines = ["mail.test", *self.manners.extensions]
            self.say("\r\n".join(f"250{'-' if i < len(lines) - 1 else ' '}{line}" for i, line in enumerate(lines)))
        elif verb == "AUTH":
            self.say(self.manners.auth)
        elif verb == "MAIL":
            if self.manners.hang_up == "sender":
                return False
            self.sender, self.to = command.split("<")[1].split(">")[0], []
            self.say(self.manners.sender)
        elif verb == "RCPT":
            self.recipient(command.split("<")[1].split(">")[0])
        elif verb == "DATA":
            return self.data()
        elif verb == "QUIT":
            self.say("221 Bye")
            return False
        else:
            self.say("250 Ok")
        return True

    def recipient(self, address: str) -> None:
        answer = self.manners.recipients.get(address, "250 2.1.5 Ok")
        if answer.startswith("250"):
            self.to.append(address)
        self.say(answer)

    def data(self) -> bool:
        if self.manners.hang_up == "data":
            return False
        self.say(self.manners.data)
        if self.manners.interrupts:
            self.say(self.manners.interrupts)
        if not self.manners.data.startswith("354"):
            return True
        mail = b""
        for line in self.file:
            if line == b".\r\n":
                return self.take(mail)
            mail += line[1:] if line.startswith(b".") else line
            if self.manners.hang_up == "in the mail":
                self.line.shutdown(socket.SHUT_RDWR)
                return False
        return False

    def take(self, mail: bytes) -> bool:
        if self.manners.hang_up == "after the dot":
            return False
        time.sleep(self.manners.wait_before_final)
        if self.manners.final.startswith("250"):
            self.server.taken.append((self.sender, tuple(self.to), mail))
        self.say(self.manners.final)
        return self.manners.hang_up != "after 250"
