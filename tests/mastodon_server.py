"""A Mastodon server of the tests' own (mastodon-mock) and people who write there with Mastodon's own library (Mastodon.py).

Both come from PyPI into an environment of their own, build/mastodon; what we say to the server is our own adapter's.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest

from opora.kernel.parent import stop_with_parent
from tests.machine import stop_without

PROGRAM = Path(__file__).parents[1] / "build" / "mastodon" / "bin" / "python"
PATIENCE = 180.0  # seconds; catches a hang
PEOPLE = {"majak": "Maják", "eva": "Eva Malá"}
CONFIGURATION = '[database]\npath = ":memory:"\n' + "".join(
    f'[[seed.accounts]]\nusername = "{name}"\ndisplay_name = "{shown}"\naccess_token = "token-{name}"\n' for name, shown in PEOPLE.items()
)
# Calls one method of the library and tells what came of it as JSON: Mastodon(...).METHOD(**told).
ACT = """
import json, sys
from mastodon import Mastodon
address, token, method, told = json.load(sys.stdin)
found = getattr(Mastodon(api_base_url=address, access_token=token, version_check_mode="none"), method)(**told)
print(json.dumps(found, default=str))
"""


@dataclass
class MastodonServer:
    """A running server."""

    port: int

    @property
    def address(self) -> str:
        """What a team would type as its server."""
        return f"http://127.0.0.1:{self.port}"

    def does(self, name: str, method: str, **told: Any) -> Any:
        """Somebody does something with the library, such as `does("eva", "status_post", status="…")`."""
        asked = json.dumps([self.address, f"token-{name}", method, told])
        done = subprocess.run([PROGRAM, "-c", ACT], input=asked, capture_output=True, text=True, timeout=PATIENCE, check=True)
        return json.loads(done.stdout)


@pytest.fixture(scope="session")
def mastodon_server() -> Iterator[MastodonServer]:
    """The server of this test process."""
    if not PROGRAM.exists():
        stop_without("mastodon")
    folder = Path(tempfile.mkdtemp(prefix="mastodon-", dir=os.environ["OPORA_TEST_FOLDER"]))
    (folder / "server.toml").write_text(CONFIGURATION)
    server = MastodonServer(_free_port())
    with (folder / "server.out").open("wb") as output:
        process = subprocess.Popen(
            [PROGRAM, "-m", "mastodon_mock", "serve", "--config", folder / "server.toml", "--port", str(server.port)],
            stdout=output, stderr=output, cwd=folder, preexec_fn=partial(stop_with_parent, os.getpid()),
        )  # fmt: skip
    deadline = time.monotonic() + PATIENCE
    while not _answers(server):
        if process.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(f"The server did not start:\n{(folder / 'server.out').read_text(errors='replace')[-4000:]}")
        time.sleep(0.05)
    yield server
    process.kill()
    process.wait(PATIENCE)


def _answers(server: MastodonServer) -> bool:
    try:
        return httpx.get(f"{server.address}/api/v1/instance", timeout=5).status_code == 200
    except httpx.HTTPError:
        return False


def _free_port() -> int:
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        return int(line.getsockname()[1])
