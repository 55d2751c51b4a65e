"""What a forked process can be: the desk's own processes, started as `opora run` starts them."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from opora.channels.email import processes
from opora.kernel.jobs import worker
from opora.team.models import Agent


def work() -> int:
    """The process `opora worker`."""
    return worker.main()


def fetch() -> int:
    """The process `opora fetch`."""
    return processes.main()


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
