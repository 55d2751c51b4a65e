"""A stand-in for Telegram's Bot API: speaks HTTP, follows the published methods, answers and errors, and keeps what it was told.

What it cannot show: real delivery, Telegram's own limits of speed, and whatever Telegram does differently from what it publishes.
"""

from __future__ import annotations

import itertools
import json
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.serving import serve

TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"
BOT = "110201543"
LONGEST_TEXT = 4096
LARGEST_TO_FETCH = 20 * 1024**2


@dataclass
class Said:
    """One message that the API took; a file is (name, content type, content)."""

    method: str
    told: dict[str, Any]
    number: int
    file: tuple[str, str, bytes] | None = None


@dataclass
class BotApi:
    """Listens on a free loopback port until closed. `refuse` is for the next messages, one each; `hang_up` for the next one."""

    token: str = TOKEN
    said: list[Said] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    refuse: list[dict[str, Any] | None] = field(default_factory=list)
    hang_up: bool = False
    webhook: dict[str, Any] = field(default_factory=lambda: {"url": "", "has_custom_certificate": False, "pending_update_count": 0})
    people: set[int] = field(default_factory=lambda: {7001, 7002})

    def __post_init__(self) -> None:
        self._numbers = itertools.count(500)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        serve(self._server)

    @property
    def port(self) -> int:
        """Where it listens."""
        return self._server.server_address[1]

    @property
    def address(self) -> str:
        """What a team would type as the address of its own Bot API server."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def texts(self) -> list[str]:
        """The words that went out, in order."""
        return [one.told["text"] for one in self.said if "text" in one.told]

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()

    def answer(self, method: str, told: dict[str, Any], file: tuple[str, str, bytes] | None) -> dict[str, Any]:
        """What a method answers."""
        if method == "getMe":
            return done({"id": int(BOT), "is_bot": True, "first_name": "Maják", "username": "majak_bot"})
        if method == "getWebhookInfo":
            return done(self.webhook)
        if method == "setWebhook":
            if not told["url"].startswith("https://"):
                return refused(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
            self.webhook = {**self.webhook, **told}
            return {**done(True), "description": "Webhook was set"}
        if method == "getFile":
            return self._file(told["file_id"])
        if method in ("sendMessage", "sendPhoto", "sendDocument"):
            return self._send(method, told, file)
        return refused(404, "Not Found")

    def _file(self, key: str) -> dict[str, Any]:
        if key not in self.files:
            return refused(400, "Bad Request: invalid file_id")
        if len(self.files[key]) > LARGEST_TO_FETCH:
            return refused(400, "Bad Request: file is too big")
        return done({"file_id": key, "file_unique_id": f"u{key}", "file_size": len(self.files[key]), "file_path": f"photos/{key}"})

    def _send(self, method: str, told: dict[str, Any], file: tuple[str, str, bytes] | None) -> dict[str, Any]:
        planned = self.refuse.pop(0) if self.refuse else None
        if planned:
            return planned
        if int(told["chat_id"]) not in self.people:
            return refused(400, "Bad Request: chat not found")
        if method == "sendMessage" and not told["text"].strip():
            return refused(400, "Bad Request: message text is empty")
        if method == "sendMessage" and len(told["text"]) > LONGEST_TEXT:
            return refused(400, "Bad Request: message is too long")
        if method != "sendMessage" and file is None:
            return refused(400, "Bad Request: there is no photo in the request")
        number = next(self._numbers)
        self.said.append(Said(method, told, number, file))
        return done({"message_id": number, "date": 1, "chat": {"id": int(told["chat_id"]), "type": "private"}})


def done(result: Any) -> dict[str, Any]:
    """A good answer."""
    return {"ok": True, "result": result}


def refused(code: int, words: str, **parameters: int) -> dict[str, Any]:
    """An error as the Bot API writes it."""
    return {"ok": False, "error_code": code, "description": words, **({"parameters": parameters} if parameters else {})}


def _handler(api: BotApi) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            name = self.path.removeprefix(f"/file/bot{api.token}/photos/")
            if name in api.files:
                self._answer(200, api.files[name], "application/octet-stream")
            else:
                self._answer(404, json.dumps(refused(404, "Not Found")).encode())

        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            bot, _, method = self.path.removeprefix("/bot").partition("/")
            if bot != api.token:
                answer = refused(401, "Unauthorized")
            else:
                told, file = _fields(self.headers.get("Content-Type", ""), raw)
                answer = api.answer(method, told, file)
            if api.hang_up and method.startswith("send"):
                api.hang_up = False
                self.close_connection = True
                return
            self._answer(answer.get("error_code", 200), json.dumps(answer).encode())

        def _answer(self, status: int, body: bytes, kind: str = "application/json") -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Stay silent: a test's output belongs to the test."""

    return Handler


def _fields(kind: str, raw: bytes) -> tuple[dict[str, Any], tuple[str, str, bytes] | None]:
    if not kind.startswith("multipart/"):
        return json.loads(raw), None
    fields, file = {}, None
    for part in message_from_bytes(f"Content-Type: {kind}\r\n\r\n".encode() + raw, policy=policy.HTTP).iter_parts():
        if part.get_filename() is None:
            fields[part.get_param("name", header="content-disposition")] = part.get_content().rstrip("\r\n")
        else:
            file = (part.get_filename(), part.get_content_type(), part.get_payload(decode=True))
    return fields, file
