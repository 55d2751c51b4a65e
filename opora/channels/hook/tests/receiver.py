"""A program at the other end: takes signed calls, checks them as docs/channels/webhooks.md says, and misbehaves on request."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.serving import serve

SECRET = "sdílené-a-dlouhé"


def stamped(raw: bytes, stamp: int, secret: str = SECRET) -> dict[str, str]:
    """The two headers, written a second time from the description."""
    digest = hmac.new(secret.encode(), f"{stamp}.".encode() + raw, hashlib.sha256).hexdigest()
    return {"X-Opora-Timestamp": str(stamp), "X-Opora-Signature": f"sha256={digest}"}


@dataclass
class Receiver:
    """`answers` are statuses for the next calls; `slow` sends its answer a byte at a time, `endless` without an end."""

    calls: list[dict[str, Any]] = field(default_factory=list)
    answers: list[int] = field(default_factory=list)
    slow: bool = False
    endless: bool = False
    redirect: str = ""
    keeps_lines: bool = False
    hangs_up: bool = False
    lines: int = 0
    """`keeps_lines` between calls as HTTP 1.1 does, or `hangs_up` all the same after each without a word; `lines` were opened."""

    def __post_init__(self) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        serve(self._server)

    @property
    def port(self) -> int:
        """Where it listens."""
        return self._server.server_address[1]

    @property
    def address(self) -> str:
        """Where it takes calls."""
        return f"http://127.0.0.1:{self.port}/take"

    def take(self, raw: bytes, headers: Any) -> int:
        """Keep one call if it is signed; the status it hears."""
        right = stamped(raw, int(headers["X-Opora-Timestamp"]))["X-Opora-Signature"]
        status = self.answers.pop(0) if self.answers else 200
        if headers["X-Opora-Signature"] != right:
            return 401
        if status < 300:
            self.calls.append(json.loads(raw))
        return status

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()


def _handler(receiver: Receiver) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def setup(self) -> None:
            receiver.lines += 1
            self.protocol_version = "HTTP/1.1" if receiver.keeps_lines else "HTTP/1.0"
            super().setup()

        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            status = receiver.take(raw, self.headers)
            body = json.dumps({"id": f"theirs-{len(receiver.calls)}", "error": "nechci"}).encode()
            self.send_response(302 if receiver.redirect else status)
            if receiver.redirect:
                self.send_header("Location", receiver.redirect)
            self.send_header("Content-Type", "application/json")
            if not receiver.endless:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self._write(body)
            self.close_connection = self.close_connection or receiver.hangs_up

        def _write(self, body: bytes) -> None:
            try:
                if receiver.endless:
                    for _ in range(64):
                        self.wfile.write(b"x" * 65_536)
                elif receiver.slow:
                    for number in range(len(body)):
                        self.wfile.write(body[number : number + 1])
                        self.wfile.flush()
                        time.sleep(0.2)
                else:
                    self.wfile.write(body)
            except OSError:
                pass  # it hung up on us, as it should

        def log_message(self, format: str, *args: object) -> None:
            """Stay silent: a test's output belongs to the test."""

    return Handler
