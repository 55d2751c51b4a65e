"""What a forked process can be: the desk's own processes, started as `opora run` starts them."""

from __future__ import annotations

import json
import os
import signal
from importlib import import_module
from pathlib import Path
from typing import Any

from django.conf import settings

from opora.cases import jobs
from opora.channels.email import processes
from opora.channels.matrix import listening
from opora.kernel.jobs import worker
from opora.messages.reading import ReadMail
from opora.team.models import Agent

DEADLY = ""  # the Message-ID of a mail that ends the worker itself, as no mail we know of does


def work() -> int:
    """The process `opora worker`."""
    if DEADLY:
        receiving = jobs.receive
        jobs.receive = lambda parcel, mail, around: _die_of(mail) or receiving(parcel, mail, around)
    return worker.main()


def _die_of(mail: ReadMail) -> None:
    if mail.message.message_id == DEADLY:
        os.kill(os.getpid(), signal.SIGKILL)


def fetch() -> int:
    """The process `opora fetch`."""
    return processes.main()


def matrix(port: int) -> int:
    """A worker, and beside it the listeners for Matrix that `opora fetch` starts, let into the network of the test's homeserver."""
    settings.OPORA_INSIDE_NETWORKS, settings.OPORA_INSIDE_PORTS = ["127.0.0.0/8"], [port]
    listening.start()
    return worker.main()


def hold_lines() -> None:
    """The part of the process `opora fetch` that holds the lines to XMPP servers."""
    import_module("opora.channels.xmpp.processes").start()
    signal.pause()


def browse(agent: int, posts: list[dict[str, Any]], answers: str) -> None:
    """A web process that serves one browser: each answer it gave is written down before the next question."""
    from tests.cast import browser

    client = browser(Agent.objects.get(pk=agent))
    with Path(answers).open("a", encoding="utf-8") as heard:
        for post in posts:
            status = client.post(post["path"], post["fields"], SERVER_NAME="localhost").status_code
            heard.write(json.dumps(status) + "\n")
            heard.flush()
            os.fsync(heard.fileno())


def ring(posts: list[dict[str, Any]], answers: str) -> None:
    """A web process that hears one provider's webhooks, bytes as they came."""
    from django.test import Client

    with Path(answers).open("a", encoding="utf-8") as heard:
        for post in posts:
            answer = Client().post(post["path"], post["raw"].encode(), content_type="application/json", headers=post["headers"], SERVER_NAME="localhost")
            heard.write(json.dumps(answer.status_code) + "\n")
            heard.flush()
            os.fsync(heard.fileno())
