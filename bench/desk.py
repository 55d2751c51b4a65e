"""A desk of our own for the length of a run: embedded PostgreSQL as shipped (durable), web and worker as processes."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.web import Client

ROOT = Path(__file__).parents[1]


def free_port() -> int:
    """One that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


PORT = free_port()
EMAIL = "jana@shop.example"


@contextmanager
def fresh_desk(folder: Path) -> Iterator[int]:
    """A new database in `folder`, migrated, with Django set up in this process; gives the number of the server's process."""
    shutil.rmtree(folder, ignore_errors=True)
    os.environ |= {"OPORA_DATA": str(folder), "OPORA_ADDRESS": f"http://127.0.0.1:{PORT}", "OPORA_PORT": str(PORT), "OPORA_LOG_LEVEL": "ERROR"}
    os.environ.pop("DATABASE_URL", None)
    os.environ["DJANGO_SETTINGS_MODULE"] = "opora.settings"
    # Imported here: where the database lies is read from the environment.
    from opora.kernel.db import Place
    from opora.kernel.db.homes import make_data_folder
    from opora.kernel.db.server import postmaster, running_server

    place = Place(folder)
    make_data_folder(place)
    with running_server(place):
        subprocess.run([sys.executable, "-m", "opora", "migrate"], check=True, stdout=subprocess.DEVNULL)
        import django

        django.setup()
        yield postmaster(place.cluster) or 0


@contextmanager
def running(command: str) -> Iterator[int]:
    """`opora web` or `opora worker` for the length of a with block; gives the number of the process."""
    process = subprocess.Popen([sys.executable, "-m", "opora", command], cwd=ROOT)
    try:
        yield process.pid
    finally:
        process.terminate()
        process.wait()


def signed_in() -> Client:
    """Somebody who may see everything, past the login page of a web process that just started."""
    from opora.team.models import Agent

    password = secrets.token_urlsafe(16)
    person = Agent.objects.filter(email=EMAIL).first() or Agent(email=EMAIL, name="Jana Malá", role="owner")
    person.set_password(password)
    person.save()
    client = Client(PORT)
    page = _first_page(client)
    fields = [("login", EMAIL), ("password", password), ("csrfmiddlewaretoken", client.token(page))]
    client.post("/sign-in/login/", fields)
    return client


def _first_page(client: Client) -> bytes:
    for _ in range(300):
        try:
            return client.get("/sign-in/login/")
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("the web process did not answer within 30 seconds")
