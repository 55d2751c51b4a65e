"""A worker as a process of its own that shows the story's time: `python -m tests.journeys.j1.worker SECONDS_AHEAD PARENT`."""

from __future__ import annotations

import os
import signal
import sys
import time
from datetime import UTC, datetime, timedelta

import django
import time_machine

from opora.kernel.parent import stop_with_parent


def main() -> int:
    """What `opora worker` does, at another time of day. `OPORA_KILL_AT` in its environment names the step at which it dies."""
    ahead, parent = float(sys.argv[1]), int(sys.argv[2])
    stop_with_parent(parent, signal.SIGKILL)
    assert os.environ["DATABASE_URL"]
    django.setup()
    from opora import urls  # noqa: F401  # as the worker of the desk loads every room
    from opora.kernel.jobs import worker

    now = datetime.fromtimestamp(time.time(), UTC) + timedelta(seconds=ahead)
    with time_machine.travel(now, tick=True):
        return worker.main()


if __name__ == "__main__":
    sys.exit(main())
