"""Stands between us and a real IMAP server and spoils what passes: lengths, answers, whole connections."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Callable

_LITERAL = re.compile(rb"\{(\d+)\}\r\n\Z")
Spoil = Callable[[bytes, bytes], bytes | None]
Answer = Callable[[bytes], bytes | None]


def as_it_is(line: bytes, literal: bytes) -> bytes | None:
    return line + literal


def nothing(line: bytes) -> bytes | None:
    return None


class Meddler:
    """`spoil(line, literal)` gives what the client sees of a server's line, None to hang up.

    `answer(line)` may answer a client's line in the server's place.
    """

    def __init__(self, port: int, spoil: Spoil = as_it_is, answer: Answer = nothing) -> None:
        self.real_port = port
        self.spoil = spoil
        self.answer = answer
        self.connections = 0
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._socket.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            server = socket.create_connection(("127.0.0.1", self.real_port))
            threading.Thread(target=self._to_client, args=(server, client), daemon=True).start()
            threading.Thread(target=self._to_server, args=(client, server), daemon=True).start()

    def _to_client(self, server: socket.socket, client: socket.socket) -> None:
        with server, client, server.makefile("rb") as lines:
            try:
                for line in lines:
                    found = _LITERAL.search(line)
                    seen = self.spoil(line, lines.read(int(found[1])) if found else b"")
                    if seen is None:
                        client.shutdown(socket.SHUT_RDWR)
                        return
                    client.sendall(seen)
            except OSError:
                return

    def _to_server(self, client: socket.socket, server: socket.socket) -> None:
        with client.makefile("rb") as lines:
            try:
                for line in lines:
                    instead = self.answer(line)
                    if instead is None:
                        server.sendall(line)
                    else:
                        client.sendall(instead)
                server.shutdown(socket.SHUT_RDWR)
            except OSError:
                return
