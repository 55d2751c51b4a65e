"""A local stand-in for Google or Microsoft: checks what a real provider would check, and gives out tokens."""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from tests.serving import serve


class Provider:
    """`agree(url)` is the person who clicks "allow" and comes back with a code."""

    def __init__(self, client_id: str = "our-id", client_secret: str = "our-secret") -> None:
        self.client = (client_id, client_secret)
        self.codes: dict[str, dict[str, str]] = {}
        self.refresh_tokens: set[str] = set()
        self.requests: list[dict[str, str]] = []
        self.trouble: tuple[int, bytes] | None = None
        self.gives_refresh_token = True
        self.seconds = 3600
        self.make_token = lambda: secrets.token_urlsafe(16)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        serve(self._server)

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def agree(self, url: str) -> tuple[str, str]:
        """The code and the state with which the person returns."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        assert asked["response_type"] == "code" and asked["client_id"] == self.client[0] and asked["code_challenge_method"] == "S256"
        code = secrets.token_urlsafe(8)
        self.codes[code] = asked
        return code, asked["state"]

    def answer(self, form: dict[str, str]) -> tuple[int, bytes]:
        self.requests.append(form)
        if self.trouble:
            return self.trouble
        if (form.get("client_id"), form.get("client_secret")) != self.client:
            return _refused("invalid_client")
        if form.get("grant_type") == "refresh_token":
            return self._tokens() if form["refresh_token"] in self.refresh_tokens else _refused("invalid_grant")
        asked = self.codes.pop(form.get("code", ""), None)
        proof = base64.urlsafe_b64encode(hashlib.sha256(form.get("code_verifier", "").encode()).digest()).rstrip(b"=").decode()
        if not asked or asked["code_challenge"] != proof or asked["redirect_uri"] != form.get("redirect_uri"):
            return _refused("invalid_grant")
        return self._tokens()

    def _tokens(self) -> tuple[int, bytes]:
        given: dict[str, object] = {"access_token": self.make_token(), "expires_in": self.seconds, "token_type": "Bearer"}
        if self.gives_refresh_token:
            given["refresh_token"] = secrets.token_urlsafe(16)
            self.refresh_tokens.add(str(given["refresh_token"]))
        return 200, json.dumps(given).encode()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        provider = self

        class Answer(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                status, content = provider.answer({name: values[0] for name, values in parse_qs(body).items()})
                self.send_response(status)
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: object) -> None:
                return

        return Answer


def _refused(reason: str) -> tuple[int, bytes]:
    return 400, json.dumps({"error": reason, "error_description": f"{reason}: ask again"}).encode()
