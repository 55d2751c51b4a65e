"""A real Synapse of the tests' own, from PyPI in an environment of its own (build/synapse): a Matrix homeserver on a free loopback port."""

from __future__ import annotations

import hashlib
import hmac
import itertools
import json
import os
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from opora.kernel.parent import stop_with_parent
from tests.machine import stop_without

PROGRAM = Path(__file__).parents[1] / "build" / "synapse" / "bin" / "python"
NAME = "matrix.test"
SECRET = "only for these tests"
PATIENCE = 180.0  # seconds; catches a hang
_numbers = itertools.count(1)


class Person:
    """Somebody with an account at the homeserver, writing with a program of their own."""

    def __init__(self, server: Synapse, told: dict[str, Any]) -> None:
        self.id, self.token, self.device = str(told["user_id"]), str(told["access_token"]), str(told["device_id"])
        # No certificates to look at: reading those of the system would take longer than the test.
        self._line = httpx.Client(base_url=server.address, headers={"Authorization": f"Bearer {self.token}"}, timeout=PATIENCE, verify=False)

    def ask(self, method: str, path: str, told: Any = None, **more: Any) -> dict[str, Any]:
        """One call of the client-server API; a refusal fails the test."""
        answer = self._line.request(method, f"/_matrix/client/v3{path}", json=told, **more)
        assert answer.status_code == 200, f"{method} {path}: {answer.status_code} {answer.text}"
        return dict(answer.json())

    def opens_room(self, *others: str, encrypted: bool = False, **more: Any) -> str:
        """A new room with an invitation, as a program makes it for a direct conversation."""
        state = [{"type": "m.room.encryption", "state_key": "", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}] if encrypted else []
        wish = {"invite": list(others), "is_direct": True, "preset": "trusted_private_chat", "initial_state": state, **more}
        return str(self.ask("POST", "/createRoom", wish)["room_id"])

    def does(self, room: str, kind: str, content: dict[str, Any]) -> str:
        """Any event; its name."""
        path = f"/rooms/{quote(room)}/send/{kind}/test{next(_numbers)}"
        return str(self.ask("PUT", path, content)["event_id"])

    def says(self, room: str, text: str, **more: Any) -> str:
        """A message of words; its name."""
        return self.does(room, "m.room.message", {"msgtype": "m.text", "body": text, **more})

    def takes_back(self, room: str, event: str) -> str:
        """A redaction."""
        return str(self.ask("PUT", f"/rooms/{quote(room)}/redact/{quote(event)}/test{next(_numbers)}", {})["event_id"])

    def joins(self, room: str) -> None:
        """Accept an invitation."""
        self.ask("POST", f"/rooms/{quote(room)}/join", {})

    def invites(self, room: str, whom: str) -> None:
        """Ask one more person in."""
        self.ask("POST", f"/rooms/{quote(room)}/invite", {"user_id": whom})

    def invitations(self) -> list[str]:
        """The rooms into which this person is asked and has not come."""
        return list(self.ask("GET", "/sync?timeout=0").get("rooms", {}).get("invite", {}))

    def leaves(self, room: str) -> None:
        """Go out of a room."""
        self.ask("POST", f"/rooms/{quote(room)}/leave", {})

    def read(self, room: str, event: str) -> None:
        """Mark everything up to this event as read."""
        self.ask("POST", f"/rooms/{quote(room)}/receipt/m.read/{quote(event)}", {})

    def sees(self, room: str) -> list[dict[str, Any]]:
        """What stands in a room, oldest first."""
        found = self.ask("GET", f"/rooms/{quote(room)}/messages?dir=b&limit=100")["chunk"]
        return list(reversed(found))

    def words(self, room: str, *, of: str = "") -> list[str]:
        """The words that stand in a room, oldest first; `of` one person only."""
        events = [one for one in self.sees(room) if one["type"] == "m.room.message" and of in ("", one["sender"])]
        return [one["content"].get("body", "") for one in events]

    def uploads(self, content: bytes, kind: str) -> str:
        """A file, as the address by which a message names it."""
        answer = self._line.post("/_matrix/media/v3/upload", content=content, headers={"Content-Type": kind})
        return str(answer.json()["content_uri"])

    def fetches(self, address: str) -> bytes:
        """The bytes of a file that somebody sent."""
        return self._line.get(f"/_matrix/client/v1/media/download/{address.removeprefix('mxc://')}").content

    def members(self, room: str) -> set[str]:
        """Who is in a room."""
        return set(self.ask("GET", f"/rooms/{quote(room)}/joined_members")["joined"])


@dataclass
class Synapse:
    """A running server."""

    folder: Path
    port: int
    process: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    @property
    def address(self) -> str:
        """What a team would type as its homeserver."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Start it and wait until it answers."""
        with (self.folder / "synapse.out").open("ab") as output:
            self.process = subprocess.Popen(
                [PROGRAM, "-m", "synapse.app.homeserver", "--config-path", self.folder / "homeserver.yaml"],
                stdout=output, stderr=output, cwd=self.folder, preexec_fn=partial(stop_with_parent, os.getpid()),
            )  # fmt: skip
        deadline = time.monotonic() + PATIENCE
        while not self._answers():
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"Synapse did not start:\n{(self.folder / 'synapse.out').read_text(errors='replace')[-4000:]}")
            time.sleep(0.05)

    def stop(self) -> None:
        """End it at once; nothing of it is needed any more."""
        if self.process:
            self.process.kill()
            self.process.wait(PATIENCE)
            self.process = None

    def person(self, name: str = "someone", *, password: str = "heslo", shown: str = "") -> Person:
        """A new account with a name that nobody has yet."""
        user = f"{name}{next(_numbers)}"
        nonce = httpx.get(f"{self.address}/_synapse/admin/v1/register", verify=False).json()["nonce"]
        mac = hmac.new(SECRET.encode(), "\0".join((nonce, user, password, "notadmin")).encode(), hashlib.sha1).hexdigest()
        told = {"nonce": nonce, "username": user, "displayname": shown or user, "password": password, "admin": False, "mac": mac}
        answer = httpx.post(f"{self.address}/_synapse/admin/v1/register", json=told, timeout=PATIENCE, verify=False)
        assert answer.status_code == 200, answer.text
        return Person(self, answer.json())

    def _answers(self) -> bool:
        try:
            return httpx.get(f"{self.address}/_matrix/client/versions", verify=False).status_code == 200
        except httpx.HTTPError:
            return False


@pytest.fixture(scope="session")
def synapse() -> Iterator[Synapse]:
    """The server of this test process; every test makes its own people in it."""
    if not PROGRAM.exists():
        stop_without("synapse")
    folder = Path(tempfile.mkdtemp(prefix="synapse-", dir=os.environ["OPORA_TEST_FOLDER"]))
    server = Synapse(folder, _free_port())
    _write_configuration(server)
    server.start()
    yield server
    server.stop()


def _write_configuration(server: Synapse) -> None:
    listener = {"port": server.port, "type": "http", "bind_addresses": ["127.0.0.1"], "resources": [{"names": ["client", "media"]}]}
    quick = {"per_second": 10_000, "burst_count": 10_000}
    limits = ("rc_message", "rc_registration", "rc_admin_redaction", "rc_joins_per_room", "rc_3pid_validation", "rc_room_creation")
    told = {
        "server_name": NAME, "pid_file": str(server.folder / "pid"), "listeners": [listener], "report_stats": False,
        "database": {"name": "sqlite3", "args": {"database": str(server.folder / "homeserver.db")}},
        "media_store_path": str(server.folder / "media"), "signing_key_path": str(server.folder / "signing.key"),
        "registration_shared_secret": SECRET, "macaroon_secret_key": SECRET, "form_secret": SECRET, "trusted_key_servers": [],
        "bcrypt_rounds": 4, "presence": {"enabled": False}, "federation_domain_whitelist": [], "url_preview_enabled": False,
        "caches": {"sync_response_cache_duration": "0s"},  # else a question asked again is answered as two minutes ago
        **dict.fromkeys(limits, quick), "rc_login": dict.fromkeys(("address", "account", "failed_attempts"), quick),
        "rc_joins": {"local": quick, "remote": quick}, "rc_invites": dict.fromkeys(("per_room", "per_user", "per_issuer"), quick),
    }  # fmt: skip
    (server.folder / "homeserver.yaml").write_text(json.dumps(told))  # JSON is YAML, too
    subprocess.run([PROGRAM, "-m", "synapse._scripts.generate_signing_key", "-o", server.folder / "signing.key"], check=True)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
