"""The client-server API of Matrix (spec.matrix.org, v1.11 and older), as far as a desk needs it, through the one safe way out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from urllib.parse import quote, urlencode

from django.utils import timezone

from opora.kernel.outside import SECONDS, Answer, OutsideProblem, ask, pause_of
from opora.messages.fetching import LARGEST_FILE

LARGEST_SYNC = 32 * 1024**2
UPLOAD_SECONDS = 60.0
_QUIET = {"not_types": ["*"]}
_STATE = {"types": ["m.room.encryption", "m.room.member"], "lazy_load_members": True}
UNSTORABLE = (b"\\u0000", b"\\ud", b"\\uD")
Told = dict[str, Any]


class Refusal(Exception):
    """The homeserver said no: `code` is Matrix's own name for why, `words` what it wrote beside it."""

    def __init__(self, status: int, code: str, words: str, pause: timedelta = timedelta()) -> None:
        super().__init__(f"{status} {code} {words}"[:500])
        self.status, self.code, self.words, self.pause = status, code, words[:200], pause

    @property
    def is_slow_down(self) -> bool:
        """Asked too often; later it is well."""
        return self.status == 429 or self.code == "M_LIMIT_EXCEEDED"

    @property
    def is_signed_out(self) -> bool:
        """The token does not hold (any more)."""
        return self.status == 401


@dataclass(frozen=True, slots=True)
class Homeserver:
    """One homeserver, asked as one person of it. All questions raise `Refusal`, or what `kernel.outside` raises."""

    address: str
    token: str = field(default="", repr=False)

    def versions(self) -> Told:
        """What it speaks; raises where nobody speaks Matrix."""
        return self._ask("GET", "/_matrix/client/versions")

    def sign_in(self, user: str, password: str, *, device: str) -> str:
        """A token for a password; the same device again each time, so that what was sent is known to be sent."""
        who = {"type": "m.id.user", "user": user}
        wish = {"type": "m.login.password", "identifier": who, "password": password, "device_id": device}
        told = self._ask("POST", "/_matrix/client/v3/login", {**wish, "initial_device_display_name": "Opora"})
        return _text(told, "access_token")

    def who(self) -> str:
        """Whose token this is."""
        return _text(self._ask("GET", "/_matrix/client/v3/account/whoami"), "user_id")

    def sync(self, since: str, *, wait: float, most: int) -> Told:
        """What happened since; `wait` seconds at most for something to happen, `most` events of each room."""
        wanted = {
            "presence": _QUIET, "account_data": _QUIET,
            "room": {"timeline": {"limit": most}, "state": _STATE, "ephemeral": {"types": ["m.receipt"]}, "account_data": _QUIET},
        }  # fmt: skip
        query: dict[str, Any] = {"filter": json.dumps(wanted), "timeout": int(wait * 1000), "set_presence": "offline"}
        query |= {"since": since} if since else {}
        path = f"/_matrix/client/v3/sync?{urlencode(query)}"
        return self._ask("GET", path, seconds=SECONDS + wait, largest=LARGEST_SYNC)

    def earlier(self, room: str, start: str, *, until: str, most: int) -> Told:
        """Up to `most` events before `start`, newest first, not beyond `until`."""
        query = {"dir": "b", "from": start, "limit": most, **({"to": until} if until else {})}
        return self._ask("GET", f"{_room(room)}/messages?{urlencode(query)}", largest=LARGEST_SYNC)

    def members(self, room: str) -> dict[str, str]:
        """Who is in a room now, with the names they show."""
        told = self._ask("GET", f"{_room(room)}/joined_members", largest=LARGEST_SYNC).get("joined")
        people = told if isinstance(told, dict) else {}
        return {str(one): str(shown.get("display_name") or "") if isinstance(shown, dict) else "" for one, shown in people.items()}

    def join(self, room: str) -> None:
        """Accept an invitation; doing it again is harmless."""
        self._ask("POST", f"{_room(room)}/join", {})

    def open_room(self, name: str, person: str) -> str:
        """A room without encryption for two, and the invitation. One that already has this name (#name:server) is taken again."""
        wish = {"preset": "private_chat", "is_direct": True, "invite": [person], "room_alias_name": name[1:].partition(":")[0]}
        try:
            return _text(self._ask("POST", "/_matrix/client/v3/createRoom", wish), "room_id")
        except Refusal as problem:
            if problem.code != "M_ROOM_IN_USE":
                raise
        room = _text(self._ask("GET", f"/_matrix/client/v3/directory/room/{quote(name, safe='')}"), "room_id")
        try:
            self._ask("POST", f"{_room(room)}/invite", {"user_id": person})
        except Refusal as problem:
            if problem.status != 403:  # who is in the room already needs no invitation
                raise
        return room

    def leave(self, room: str) -> None:
        """Leave a room or decline its invitation; doing it again is harmless."""
        self._ask("POST", f"{_room(room)}/leave", {})

    def say(self, room: str, key: str, content: Mapping[str, Any]) -> str:
        """Put a message into a room. The same `key` again is the same message: the homeserver says its name and adds nothing."""
        path = f"{_room(room)}/send/m.room.message/{quote(key, safe='')}"
        return _text(self._ask("PUT", path, content), "event_id")

    def upload(self, content: bytes, name: str, kind: str) -> str:
        """Lay a file down; its address for messages. Nobody sees it until a message names it."""
        path = f"{self.address}/_matrix/media/v3/upload?{urlencode({'filename': name})}"
        headers = {**self._headers(), "Content-Type": kind or "application/octet-stream"}
        return _text(_read(ask("POST", path, content=content, headers=headers, seconds=UPLOAD_SECONDS)), "content_uri")

    def download(self, server: str, media: str) -> bytes:
        """The bytes of a file. Homeservers older than Matrix 1.11 know only the way without a token."""
        place = f"{quote(server, safe='')}/{quote(media, safe='')}"
        found = self._file(f"/_matrix/client/v1/media/download/{place}")
        return found if found is not None else self._file(f"/_matrix/media/v3/download/{place}") or b""

    def _file(self, path: str) -> bytes | None:
        answer = ask(
            "GET", self.address + path, headers=self._headers(), largest=LARGEST_FILE, seconds=UPLOAD_SECONDS, redirects=True
        )
        if answer.status in (400, 404, 405) and b"M_UNRECOGNIZED" in answer.content:
            return None
        if answer.status >= 400:
            _read(answer)
        return answer.content

    def _ask(self, method: str, path: str, told: Mapping[str, Any] | None = None, **how: Any) -> Told:
        content = None if told is None else json.dumps(told).encode()
        return _read(ask(method, self.address + path, content=content, headers=self._headers(), **how))

    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"} if self.token else {}


def _room(room: str) -> str:
    return f"/_matrix/client/v3/rooms/{quote(room, safe='')}"


def _read(answer: Answer) -> Told:
    """The JSON object of a good answer."""
    try:
        told = json.loads(answer.content)
        if any(one in answer.content for one in UNSTORABLE):
            told = _scrubbed(told)
    except (ValueError, RecursionError):
        told = None
    found = told if isinstance(told, dict) else {}
    if answer.status >= 300:
        older, now = found.get("retry_after_ms"), timezone.now()  # homeservers before Matrix 1.10 tell it in the body
        pause = max(answer.pause(at=now), pause_of(-(-older // 1000) if isinstance(older, int) else 0))
        raise Refusal(answer.status, str(found.get("errcode", "")), str(found.get("error", "")), pause)
    if not isinstance(told, dict):
        raise OutsideProblem("the answer is no JSON object")
    return found


def _scrubbed(told: Any) -> Any:
    """Without NUL and lone surrogates: JSON may spell them, a database takes neither."""
    if isinstance(told, str):
        return told.replace("\x00", "").encode("utf-8", "replace").decode()
    if isinstance(told, list):
        return [_scrubbed(one) for one in told]
    return {_scrubbed(name): _scrubbed(one) for name, one in told.items()} if isinstance(told, dict) else told


def _text(told: Told, name: str) -> str:
    found = told.get(name)
    if not isinstance(found, str) or not found:
        raise OutsideProblem(f"the answer does not tell {name}")
    return found
