"""Stand-ins for a gateway of one's own and for Twilio: they speak HTTP, check what they are told, and keep it."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl

from tests.serving import serve

SECRET, ACCOUNT, TOKEN = "sdílené", "AC123", "auth-token"


def stamped(raw: bytes, stamp: int, secret: str = SECRET) -> dict[str, str]:
    """Signed as docs/channels/sms.md says, written a second time from the description."""
    digest = hmac.new(secret.encode(), f"{stamp}.".encode() + raw, hashlib.sha256).hexdigest()
    return {"X-Opora-Timestamp": str(stamp), "X-Opora-Signature": f"sha256={digest}"}


def twilio_signature(address: str, fields: dict[str, str], token: str = TOKEN) -> str:
    """As Twilio signs: the address, then every field's name and value in the order of names."""
    told = address + "".join(f"{name}{fields[name]}" for name in sorted(fields))
    return base64.b64encode(hmac.new(token.encode(), told.encode(), hashlib.sha1).digest()).decode()


@dataclass
class SmsServer:
    """Both providers at one port; `answers` are for the next requests, as (status, body), and `hang_up` breaks one line."""

    taken: list[dict[str, Any]] = field(default_factory=list)
    answers: list[tuple[int, dict[str, Any]]] = field(default_factory=list)
    hang_up: bool = False
    retry_after: str = ""

    def __post_init__(self) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        serve(self._server)

    @property
    def port(self) -> int:
        """Where it listens."""
        return self._server.server_address[1]

    @property
    def address(self) -> str:
        """Its address, without a slash at the end."""
        return f"http://127.0.0.1:{self.port}"

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()

    def answer(self, path: str, raw: bytes, headers: Any) -> tuple[int, dict[str, Any]]:
        """What a POST hears."""
        if path == "/gateway":
            if headers.get("X-Opora-Signature") != stamped(raw, int(headers["X-Opora-Timestamp"]))["X-Opora-Signature"]:
                return 401, {"error": "signature"}
            told = json.loads(raw)
        else:
            if headers.get("Authorization") != "Basic " + base64.b64encode(f"{ACCOUNT}:{TOKEN}".encode()).decode():
                return 401, {"code": 20003, "message": "Authenticate", "status": 401}
            told = dict(parse_qsl(raw.decode()))
        if self.answers:
            return self.answers.pop(0)
        self.taken.append(told)
        return (200, {"id": f"gw-{len(self.taken)}"}) if path == "/gateway" else (201, {"sid": f"SM{len(self.taken)}", "num_segments": "1"})


def _handler(server: SmsServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            right = self.headers.get("Authorization", "").startswith("Basic ")
            self._write(200 if right else 401, {"status": "active"})

        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            status, told = server.answer(self.path, raw, self.headers)
            if server.hang_up:
                server.hang_up = False
                self.close_connection = True
                return
            self._write(status, told)

        def _write(self, status: int, told: dict[str, Any]) -> None:
            body = json.dumps(told).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            if server.retry_after:
                self.send_header("Retry-After", server.retry_after)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Stay silent: a test's output belongs to the test."""

    return Handler
