"""A stand-in for Meta's Graph API: speaks HTTP, follows the published requests, answers and errors, and keeps what it was told.

What it cannot show: app review, real delivery, Meta's own limits of speed, and whatever Meta does differently from what it publishes.
"""

from __future__ import annotations

import hashlib
import hmac
import itertools
import json
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

from django.test import Client

from tests.serving import serve

VERSION = "v25.0"
TOKEN = "EAAG-valid"
LONGEST_TEXT = {"messenger": 2000, "instagram": 1000, "whatsapp": 4096}


def signature(raw: bytes, secret: str) -> str:
    """As Meta signs: over the raw bytes, with the app secret."""
    return "sha256=" + hmac.new(secret.encode(), raw, hashlib.sha256).hexdigest()


def call(path: str, payload: Any, secret: str, **headers: str) -> Any:
    """One webhook call, escaped as Meta escapes its JSON."""
    raw = payload if isinstance(payload, bytes) else json.dumps(payload, ensure_ascii=True).encode()
    told = {"x-hub-signature-256": signature(raw, secret), **headers}
    return Client().post(path, raw, content_type="application/json", headers=told)


@dataclass
class Said:
    """One message that the API took."""

    path: str
    told: dict[str, Any]
    key: str


@dataclass
class Upload:
    """One file that was handed over and not said yet."""

    path: str
    fields: dict[str, str]
    name: str
    content_type: str
    content: bytes


@dataclass
class GraphApi:
    """Listens on a free loopback port until closed. `refuse` and `hang_up` are for the next messages, one each; `refuse_private` for every private reply.

    `comments` are the public words it knows, by id: {"person": the id for messages, "hidden", "told" (a private reply went out)}.
    """

    said: list[Said] = field(default_factory=list)
    uploads: dict[str, Upload] = field(default_factory=dict)
    media: dict[str, bytes] = field(default_factory=dict)
    refuse: list[dict[str, Any] | None] = field(default_factory=list)
    refuse_private: dict[str, Any] | None = None
    comments: dict[str, dict[str, Any]] = field(default_factory=dict)
    commented: list[Said] = field(default_factory=list)
    hang_up: bool = False
    windows_closed: bool = False
    people: dict[str, str] = field(default_factory=dict)
    templates: dict[str, str] = field(default_factory=dict)
    usage: str = ""
    """What its answers say about usage, in the header X-Business-Use-Case-Usage."""
    subscribed: list[str] = field(default_factory=lambda: ["messages"])

    def __post_init__(self) -> None:
        self._numbers = itertools.count(1)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        serve(self._server)

    @property
    def port(self) -> int:
        """Where it listens."""
        return self._server.server_address[1]

    @property
    def address(self) -> str:
        """What a team would type as the address of the Graph API."""
        return f"http://127.0.0.1:{self.port}/{VERSION}"

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()

    def get(self, path: str) -> tuple[int, Any]:
        """What a GET answers; bytes are a file."""
        name = path.removeprefix(f"/{VERSION}/")
        if path.startswith(("/lookaside/", "/cdn/")):
            return 200, self.media[path.split("/", 2)[2]]
        if name in self.media:
            address = f"http://127.0.0.1:{self.port}/lookaside/{name}"
            return 200, {"url": address, "mime_type": "image/jpeg", "file_size": len(self.media[name]), "id": name}
        if name.isdigit() and len(name) == 5:  # a person; pages and numbers of these tests are shorter or longer
            if name not in self.people:
                return 400, {"error": error(100, "Unsupported get request", 33)}
            first, _, last = self.people[name].partition(" ")
            return 200, {"id": name, "first_name": first, "last_name": last}
        if name.endswith("/subscribed_apps"):
            return 200, {"data": [{"id": "4711", "subscribed_fields": self.subscribed}]}
        return 200, {"id": name, "name": "Maják", "verified_name": "Maják", "display_phone_number": "+420 555 123 456"}

    def post(self, path: str, kind: str, raw: bytes) -> tuple[int, Any]:
        """What a POST answers: files first, then messages that may name them."""
        name = path.removeprefix(f"/{VERSION}/")
        if name.endswith(("/message_attachments", "/media")):
            return self._take_file(name, kind, raw)
        told = json.loads(raw)
        is_private = "comment_id" in told.get("recipient", {})
        planned = self.refuse_private if is_private else self.refuse.pop(0) if self.refuse else None
        if planned:
            return 400, {"error": planned}
        if name.endswith(("/comments", "/replies")) or name in self.comments:
            return self._comment(name, told)
        if "comment_id" in told.get("recipient", {}) or "post_id" in told.get("recipient", {}):
            return self._private_reply(name, told)
        refusal = self._whatsapp(told) if told.get("messaging_product") == "whatsapp" else self._page(told)
        if refusal:
            return 400, {"error": refusal}
        key = f"{'wamid' if 'messaging_product' in told else 'm'}.{next(self._numbers)}"
        self.said.append(Said(name, told, key))
        if "messaging_product" in told:
            return 200, {"messaging_product": "whatsapp", "contacts": [{"input": told.get("to")}], "messages": [{"id": key}]}
        return 200, {"recipient_id": told["recipient"]["id"], "message_id": key}

    def _comment(self, name: str, told: dict[str, Any]) -> tuple[int, Any]:
        """Answering, hiding and showing a comment (graph-api/reference/comment, instagram-api/reference/ig-comment)."""
        target, _slash, edge = name.partition("/")
        if target not in self.comments:
            return 400, {"error": error(100, f"Unsupported post request. Object with ID '{target}' does not exist", 33)}
        if not edge:
            self.comments[target]["hidden"] = bool(told.get("is_hidden", told.get("hide")))
            return 200, {"success": True}
        if not told.get("message") or (edge == "replies" and len(told["message"]) > 300):
            return 400, {"error": error(100, "Invalid parameter")}
        said = Said(name, told, f"{target.partition('_')[0]}_{9000 + next(self._numbers)}")
        self.commented.append(said)
        return 200, {"id": said.key}

    def _private_reply(self, name: str, told: dict[str, Any]) -> tuple[int, Any]:
        """Once for each comment, words only; the answer names the person (messenger-platform/discovery/private-replies)."""
        target = next(iter(told["recipient"].values()))
        known = self.comments.get(target)
        if known is None:
            return 400, {"error": error(100, "No matching user found", 2018001)}
        if known.get("told"):
            return 400, {"error": error(10900, "Activity already replied to")}
        if "text" not in told["message"]:
            return 400, {"error": error(100, "Invalid parameter")}
        known["told"] = True
        self.said.append(Said(name, told, f"m.{next(self._numbers)}"))
        return 200, {"recipient_id": known["person"], "message_id": self.said[-1].key}

    def _page(self, told: dict[str, Any]) -> dict[str, Any] | None:
        message = told["message"]
        if told.get("messaging_type") not in ("RESPONSE", "UPDATE", "MESSAGE_TAG"):
            return error(100, "Param messaging_type is required")
        if self.windows_closed and told.get("tag") != "HUMAN_AGENT":
            return error(10, "This message is sent outside of allowed window.", 2018278)
        if not told["recipient"]["id"].isdigit():
            return error(100, "No matching user found", 2018001)
        if ("text" in message) == ("attachment" in message):
            return error(100, "Either text or attachment")
        if len(message.get("text", "").encode()) > LONGEST_TEXT["messenger"]:
            return error(100, "Length of param message[text] must be less than or equal to 2000")
        known = message.get("attachment", {}).get("payload", {}).get("attachment_id")
        return error(100, "Invalid attachment id") if known not in (None, *self.uploads) else None

    def _whatsapp(self, told: dict[str, Any]) -> dict[str, Any] | None:
        kind = told["type"]
        if not told.get("to") and not told.get("recipient"):
            return error(100, "The parameter to is required.")
        if kind == "template":
            template = told["template"]
            words = template["components"][0]["parameters"][0]["text"]
            if self.templates.get(template["name"]) != template["language"]["code"]:
                return error(132001, "Template name does not exist in the translation")
            return error(132018, "Param text cannot have new-line/tab characters") if "\n" in words or "\t" in words else None
        if self.windows_closed:
            return error(131047, "Re-engagement message")
        if kind == "text":
            return error(100, "text.body too long") if len(told["text"]["body"]) > LONGEST_TEXT["whatsapp"] else None
        return error(131053, "Media upload error") if told[kind]["id"] not in self.uploads else None

    def _take_file(self, name: str, kind: str, raw: bytes) -> tuple[int, Any]:
        form = message_from_bytes(f"Content-Type: {kind}\r\n\r\n".encode() + raw, policy=policy.HTTP)
        fields, file = {}, None
        for part in form.iter_parts():
            if part.get_filename() is None:
                fields[part.get_param("name", header="content-disposition")] = part.get_content().rstrip("\r\n")
            else:
                file = Upload(name, {}, part.get_filename(), part.get_content_type(), part.get_payload(decode=True))
        assert file is not None
        file.fields = fields
        key = str(90_000 + next(self._numbers))
        self.uploads[key] = file
        return 200, {"id": key} if name.endswith("/media") else {"attachment_id": key}


def error(code: int, message: str, subcode: int = 0) -> dict[str, Any]:
    """An error as the Graph API writes it."""
    return {"message": message, "type": "OAuthException", "code": code, "error_subcode": subcode, "fbtrace_id": "Aabc"}


def _handler(api: GraphApi) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = urlsplit(self.path).path
            if not self._known() and not path.startswith("/cdn/"):  # what Messenger's customers send lies at addresses nobody can guess
                self._answer(401, {"error": error(190, "Invalid OAuth access token.")})
            else:
                self._answer(*api.get(path))

        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            if not self._known():
                self._answer(401, {"error": error(190, "Error validating access token: Session has expired.", 463)})
            elif api.hang_up and self.path.endswith(("/messages", "/comments", "/replies")):
                api.hang_up = False
                api.post(self.path, self.headers["Content-Type"], raw)
                self.close_connection = True
            else:
                self._answer(*api.post(self.path, self.headers["Content-Type"], raw))

        def _known(self) -> bool:
            return bool(self.headers.get("Authorization") == f"Bearer {TOKEN}")

        def _answer(self, status: int, told: Any) -> None:
            body = told if isinstance(told, bytes) else json.dumps(told).encode()
            self.send_response(status)
            self.send_header("Content-Type", "image/jpeg" if isinstance(told, bytes) else "application/json")
            self.send_header("Content-Length", str(len(body)))
            if api.usage:
                self.send_header("X-Business-Use-Case-Usage", api.usage)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Stay silent: a test's output belongs to the test."""

    return Handler
