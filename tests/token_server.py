"""The local stand-in for Microsoft's and Google's sign-in: gives out access tokens and tells Dovecot whose they are."""

from __future__ import annotations

import json
import secrets
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from tests.serving import serve


class TokenServer:
    """Listens on a free loopback port until closed."""

    def __init__(self) -> None:
        self.owners: dict[str, str] = {}
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.url = f"http://127.0.0.1:{self._server.server_port}/introspect"
        serve(self._server)

    def token_for(self, user: str) -> str:
        """A new access token that Dovecot accepts for this user until `revoke`."""
        token = secrets.token_urlsafe(24)
        self.owners[token] = user
        return token

    def revoke(self, token: str) -> None:
        """From now on the token opens nothing, as after an hour at a real provider."""
        self.owners.pop(token, None)

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        owners = self.owners

        class Answer(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                given = parse_qs(urlsplit(self.path).query).get("token", [""])[0]
                token = given or self.headers.get("Authorization", "").removeprefix("Bearer ")
                owner = owners.get(token)
                body = json.dumps({"active": "yes", "username": owner} if owner else {"active": "no"}).encode()
                self.send_response(200 if owner else 401)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:
                """Stay silent: a test's output belongs to the test."""

        return Answer
