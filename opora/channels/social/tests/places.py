"""Stand-ins for public places, over real HTTP: a Mastodon server and Google's review API as they publish their answers."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from tests.serving import serve

Answer = tuple[int, bytes]


@dataclass
class Asked:
    """One request that came in."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: bytes

    @property
    def told(self) -> Any:
        return json.loads(self.body)


@dataclass
class Place:
    """A server that answers by a function and remembers what it was asked."""

    answer: Callable[[Asked], Answer]
    asked: list[Asked] = field(default_factory=list)
    port: int = 0

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@contextmanager
def serving(answer: Callable[[Asked], Answer]) -> Iterator[Place]:
    """Serve on a free port as long as the block lasts."""
    place = Place(answer)

    class Handler(BaseHTTPRequestHandler):
        def _serve(self) -> None:
            parts = urlsplit(self.path)
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            asked = Asked(self.command, parts.path, parse_qsl(parts.query), dict(self.headers), body)
            place.asked.append(asked)
            status, content = place.answer(asked)
            self.send_response(status)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_PUT = _serve

        def log_message(self, format: str, *args: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    place.port = server.server_port
    serve(server)
    try:
        yield place
    finally:
        server.shutdown()
        server.server_close()


def as_json(told: object, status: int = 200) -> Answer:
    return status, json.dumps(told).encode()


@dataclass
class Mastodon:
    """Statuses by id, and the mentions among them; posts what it is told, once for each key."""

    statuses: dict[str, dict[str, Any]] = field(default_factory=dict)
    mentions: list[str] = field(default_factory=list)
    posted: dict[str, dict[str, Any]] = field(default_factory=dict)
    broken: int = 0

    def says(self, number: str, text: str, *, acct: str = "eva@mastodon.example", answers: str | None = None, **more: Any) -> None:
        """Somebody mentions us."""
        self.statuses[number] = {
            "id": number, "uri": f"https://mastodon.example/{number}", "url": f"https://mastodon.example/@eva/{number}",
            "created_at": "2026-11-20T17:40:00.000Z", "edited_at": None, "in_reply_to_id": answers, "visibility": "public",
            "spoiler_text": "", "language": "cs", "content": f"<p>{text}</p>", "media_attachments": [],
            "account": {"id": "1", "acct": acct, "display_name": "Eva Malá", "url": "https://mastodon.example/@eva"}, **more,
        }  # fmt: skip
        self.mentions.append(number)

    def answer(self, asked: Asked) -> Answer:
        if self.broken:
            return as_json({"error": "broken"}, self.broken)
        if asked.headers.get("Authorization") != "Bearer right":
            return as_json({"error": "The access token is invalid"}, 401)
        if asked.path == "/api/v1/notifications":
            since = int(dict(asked.query).get("min_id", 0))
            return as_json([{"id": n, "type": "mention", "status": self.statuses[n]} for n in reversed(self.mentions) if int(n) > since])
        if asked.path.endswith("/context"):
            return as_json({"ancestors": self._ancestors(asked.path.split("/")[4]), "descendants": []})
        if asked.path == "/api/v1/statuses" and asked.method == "POST":
            key = asked.headers["Idempotency-Key"]
            self.posted.setdefault(key, {**asked.told, "id": f"9{len(self.posted)}"})
            return as_json(self.posted[key])
        return as_json({"acct": "majak"})

    def _ancestors(self, number: str) -> list[dict[str, Any]]:
        above = self.statuses[number]["in_reply_to_id"]
        return [*self._ancestors(above), self.statuses[above]] if above in self.statuses else []
