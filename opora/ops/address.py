"""The address the desk listens on and the one people type."""

from __future__ import annotations

import errno
import os
import socket
from collections.abc import Mapping
from dataclasses import dataclass

from opora.ops.trouble import Trouble


@dataclass(frozen=True)
class Address:
    """Where the web process listens: `OPORA_HOST` and `OPORA_PORT`."""

    host: str
    port: int

    @property
    def for_people(self) -> str:
        """What to type into a browser on this machine."""
        host = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(self.host, self.host)  # noqa: S104
        return f"http://{f'[{host}]' if ':' in host and not host.startswith('[') else host}:{self.port}"

    def refuse_if_taken(self) -> None:
        """Raise Trouble with a plain sentence when nobody could listen here."""
        try:
            family = socket.getaddrinfo(self.host, self.port, type=socket.SOCK_STREAM)[0][0]
            with socket.socket(family, socket.SOCK_STREAM) as probe:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                probe.bind((self.host, self.port))
        except OSError as problem:
            raise Trouble(self._sentence(problem)) from problem

    def accepts(self) -> bool:
        """Whether somebody listens here now."""
        host = self.for_people.removeprefix("http://").rsplit(":", 1)[0].strip("[]")
        try:
            socket.create_connection((host, self.port), timeout=1).close()
        except OSError:
            return False
        return True

    def _sentence(self, problem: OSError) -> str:
        if problem.errno == errno.EADDRINUSE:
            return (
                f"Another program already listens on {self.host} port {self.port}. Stop it, or choose another port, "
                f"for example: OPORA_PORT={self.port + 1} opora run"
            )
        if problem.errno == errno.EACCES:
            return f"Only root may listen on port {self.port}. Choose a port above 1023 with OPORA_PORT."
        return f"The desk cannot listen on {self.host} port {self.port}: {problem}. Check OPORA_HOST and OPORA_PORT."


def chosen_address(environ: Mapping[str, str] = os.environ) -> Address:
    """The address from the environment, 127.0.0.1:8080 by default."""
    port = environ.get("OPORA_PORT") or "8080"
    if not port.isdecimal() or not 0 < int(port) < 65536:
        raise Trouble(f"OPORA_PORT is {port!r}, which is no port number. Use a number from 1 to 65535.")
    return Address(environ.get("OPORA_HOST") or "127.0.0.1", int(port))
