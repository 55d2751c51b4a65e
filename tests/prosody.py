"""A real Prosody of the test's own, on free loopback ports: people with accounts, and a component that the desk may be."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from slixmpp import ClientXMPP
from slixmpp.xmlstream.handler import Callback
from slixmpp.xmlstream.matcher import MatchXPath

from opora.kernel.parent import stop_with_parent
from tests.machine import needs

PASSWORD, SECRET = "secret of the test", "secret of the component"
HOST, COMPONENT = "localhost", "chat.localhost"
PEOPLE = ("petra", "milos")
PATIENCE = 90.0  # seconds; catches a hang
SPACE = "jabber:client"
_SETTINGS = """
run_as_root = true
daemonize = false
pidfile = "{folder}/prosody.pid"
data_path = "{folder}/data"
certificates = "{folder}"
modules_enabled = {{ "roster", "saslauth", "disco", "ping", "presence", "message", "iq", "c2s", "component", "posix" }}
modules_disabled = {{ "s2s", "tls", "offline" }}
c2s_require_encryption = false
authentication = "internal_plain"
c2s_ports = {{ {people} }}
c2s_direct_tls_ports = {{}}
c2s_interfaces = {{ "127.0.0.1" }}
component_ports = {{ {component} }}
component_interfaces = {{ "127.0.0.1" }}
log = {{ debug = "{folder}/prosody.log" }}
VirtualHost "localhost"
Component "chat.localhost"
  component_secret = "{secret}"
"""


@dataclass
class Prosody:
    """A running server."""

    folder: Path
    people_port: int = field(default_factory=lambda: free_port())
    component_port: int = field(default_factory=lambda: free_port())
    process: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        accounts = self.folder / "data" / HOST / "accounts"
        accounts.mkdir(parents=True)
        for name in PEOPLE:
            (accounts / f"{name}.dat").write_text(f'return {{ ["password"] = "{PASSWORD}" }};')
        told = _SETTINGS.format(folder=self.folder, people=self.people_port, component=self.component_port, secret=SECRET)
        (self.folder / "prosody.cfg.lua").write_text(told)

    def start(self) -> Prosody:
        """Start it and wait until it answers; also after `kill`."""
        program = needs("prosody")
        with (self.folder / "prosody.out").open("ab") as output:
            self.process = subprocess.Popen(
                [program, "--config", self.folder / "prosody.cfg.lua", "-F"], stdout=output, stderr=output, start_new_session=True,
                preexec_fn=partial(stop_with_parent, os.getpid()),
            )  # fmt: skip
        until(lambda: listens(self.people_port) and listens(self.component_port), why=lambda: (self.folder / "prosody.out").read_text())
        return self

    def kill(self) -> None:
        """End it at once, with all connections."""
        if self.process:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait(PATIENCE)
            self.process = None

    def answers(self, **other: str) -> dict[str, str]:
        """What a team types into the desk."""
        return {"server": f"127.0.0.1:{self.component_port}", "address": f"podpora@{COMPONENT}", "secret": SECRET, **other}


class Customer:
    """Somebody with an account and an XMPP program; everything they get is in `got`, as XML."""

    def __init__(self, server: Prosody, name: str = "petra") -> None:
        self.address, self.server = f"{name}@{HOST}", server
        self.got: list[ET.Element] = []
        self._stop, self._online = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._run()), daemon=True)

    def __enter__(self) -> Customer:
        self._thread.start()
        assert self._online.wait(PATIENCE), "the customer cannot sign in"
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join(PATIENCE)

    def says(self, text: str, key: str = "", *, to: str = f"podpora@{COMPONENT}", kind: str = "chat", more: str = "") -> str:
        """One message, with further XML in it; its id."""
        key = key or uuid.uuid4().hex
        body = ET.tostring(_element("body", text), encoding="unicode") if text else ""
        self.sends(f"<message xmlns='{SPACE}' to='{to}' id='{key}' type='{kind}'>{body}{more}</message>")
        return key

    def sends(self, stanza: str) -> None:
        """Any stanza as it stands."""
        self._loop.call_soon_threadsafe(self._client.send_raw, stanza)

    @property
    def words(self) -> list[str]:
        """What was said to them, in order."""
        return [one.findtext(f"{{{SPACE}}}body") or "" for one in self.messages() if one.get("type") != "error"]

    def messages(self) -> list[ET.Element]:
        """The messages with words among what they got."""
        return [one for one in self.got if one.tag.endswith("}message") and one.find(f"{{{SPACE}}}body") is not None]

    def receipts(self) -> list[str]:
        """The ids of their messages that the other side says are safe."""
        found = [one.find("{urn:xmpp:receipts}received") for one in self.got if one.get("type") != "error"]
        return [one.get("id", "") for one in found if one is not None]

    async def _run(self) -> None:
        self._loop = asyncio.get_running_loop()
        client = self._client = ClientXMPP(self.address, PASSWORD, plugin_config={"feature_mechanisms": {"unencrypted_scram": True}})
        client.enable_direct_tls = client.enable_starttls = False
        client.enable_plaintext = True
        for path in ("message", "presence", "iq"):
            client.register_handler(Callback(f"got {path}", MatchXPath(f"{{{SPACE}}}{path}"), lambda one: self.got.append(one.xml)))
        client.add_event_handler("session_start", self._begin)
        client.connect("127.0.0.1", self.server.people_port)
        while not self._stop.is_set():
            await asyncio.sleep(0.02)
        await client.disconnect(wait=0.5)

    def _begin(self, _event: Any) -> None:
        self._client.send_presence()
        self._online.set()


def until(true: Callable[[], object], *, why: Callable[[], object] = lambda: "") -> None:
    """Wait for something; the limit only catches a hang."""
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline, f"still waiting {why()}"
        time.sleep(0.02)


def listens(port: int) -> bool:
    """Whether somebody takes connections there."""
    with socket.socket() as line:
        return line.connect_ex(("127.0.0.1", port)) == 0


def free_port() -> int:
    """A port that nobody uses now."""
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        return int(line.getsockname()[1])


def _element(name: str, text: str) -> ET.Element:
    one = ET.Element(f"{{{SPACE}}}{name}")
    one.text = text
    return one
